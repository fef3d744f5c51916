/**
 * Imported before all else: the form has few prepared rows. For tests in the stand-in for Excel in which their number does
 * not matter, since each row costs time; the numbers that the form has are in every other test.
 */
jest.mock('../../src/sheets/entry/form', () => ({
  ...jest.requireActual<object>('../../src/sheets/entry/form'),
  NOMINATION_ROWS: 24,
  // More than what a filled register is given beside its lines.
  REGISTER_ROWS: 60,
}));
