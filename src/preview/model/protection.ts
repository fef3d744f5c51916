/** What a protected sheet still lets happen, in the API's own words. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

export type Allowance = keyof typeof NOTHING_ALLOWED;

export type ProtectionOptions = Readonly<Record<Allowance, boolean>> & { readonly selectionMode: string };

/** The options of a sheet protected with no options given. */
export const STRICT: ProtectionOptions = { ...NOTHING_ALLOWED, selectionMode: 'Normal' };
