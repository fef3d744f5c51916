/** What tells whose workbook is open and by which plan: loaded once the pane has drawn itself. */
export { identify } from './identify';
export { builtIn, readPlanText } from './plans';
