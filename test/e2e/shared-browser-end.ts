export { end as default } from './shared-browser';
