/**
 * What an entry field asks for. The fields of every table follow from the plan (`fields/`); rules check them, sheets
 * lay them out, messages name them. Nothing here knows a column letter.
 */

export type TableId = 'info' | 'report' | 'figures' | 'nominations' | 'register';

/** The parts of a submission. */
export type PartId = 'report' | 'figures' | 'nominations';

/** The parts that come under a letter of their own, and by a deadline of their own; figures go with the report. */
export const LETTER_PARTS = ['report', 'nominations'] as const satisfies readonly PartId[];
export type LetterPart = (typeof LETTER_PARTS)[number];

export type FieldType =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** A place's label. `within`: the field one level up, under whose choice the place must lie. */
  | {
      readonly kind: 'place';
      readonly level: string;
      readonly values: readonly PlaceChoice[];
      readonly within?: string;
    }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max?: number }
  /** Days outside `from`…`to` are implausible, not impossible. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'tick' };

export interface PlaceChoice {
  readonly label: string;
  /** Label of the place one level up; absent at the top level. */
  readonly parent?: string;
}

/** When a field must be given: always, when another field holds one of some values, or when a part has any entry. */
export type Condition =
  | { readonly when: 'always' }
  | { readonly when: 'field'; readonly field: string; readonly oneOf: readonly string[] }
  | { readonly when: 'part'; readonly part: PartId };

export interface Requirement {
  readonly condition: Condition;
  /** Clause that asks for it; null: a convention of the form. */
  readonly clause: string | null;
}

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** Missing is an error. */
  readonly required?: Requirement;
  /** Missing is a warning. */
  readonly expected?: Requirement;
  /**
   * Filled in as soon as `once` is given, by a formula that the officer may overwrite: a list with a single choice,
   * the places of the unit's own workbook.
   */
  readonly preset?: { readonly value: string; readonly once: string };
}

/** Excel's own limit for the text of a cell. */
export const CELL_TEXT_LIMIT = 32767;

export const always = (clause: string | null = null): Requirement => ({
  condition: { when: 'always' },
  clause,
});
