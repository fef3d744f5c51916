import type { Field, PartId, TableId } from '../plan/field';
import type { Plan, Unit, UnitKind } from '../plan/schema';
import { isErrorValue } from '../text/cell';
import type { Code, FindingArgs, Place, Severity } from './finding';
import type { Cell, Row, Submission } from './submission';

/** What a rule may look at besides the row or the file that it judges. */
export interface RuleContext {
  readonly plan: Plan;
  readonly unit: Unit | null;
  readonly kind: UnitKind | null;
  /** The register that rules: the province's, else the file's own copy. */
  readonly register: readonly Row[];
  readonly submission: Submission;
  /** Fields that a row of a table has; for figures and answers they depend on the row's key. */
  readonly fieldsOf: (table: TableId, key: string) => readonly Field[];
}

/** What a check says; the engine adds code, severity, unit and file. */
export interface Hit<C extends Code> {
  readonly at: { readonly row: Row; readonly field: string } | { readonly table: TableId } | 'file';
  readonly args: FindingArgs[C];
  readonly basis?: string | null;
}

/** A hit that names its file itself: found across files. */
export interface PlacedHit<C extends Code> {
  readonly at: Place;
  readonly unit: string | null;
  readonly args: FindingArgs[C];
  readonly basis?: string | null;
}

/**
 * References that a sheet's formula may use; `sheets` turns each into addresses. All answer formula text.
 */
export interface Refs {
  /** The field's cell in this row. */
  readonly cell: (field: string) => string;
  /** Its text without spaces around: `TRIM` that also knows no-break spaces. */
  readonly text: (field: string) => string;
  /** The field's column from the first row of the list down to this row. */
  readonly above: (field: string) => string;
  /** The choices of a list or place field. */
  readonly list: (field: string) => string;
  /** For each choice of a place field, the place one level up. */
  readonly listParents: (field: string) => string;
  /** A column of the register. */
  readonly register: (field: string) => string;
  /** Number of entries in a part. */
  readonly filled: (part: PartId) => string;
}

/** One thing that a formula can tell: true when the finding stands. */
export interface FormulaCase {
  readonly field: string;
  readonly when: (refs: Refs) => string;
}

export interface Rule<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity | ((plan: Plan) => Severity);
  /** The clause it rests on; null: a convention of the form. A hit may name a nearer one. */
  readonly basis: (plan: Plan) => string | null;
  /** Tables whose rows it judges, one by one. */
  readonly tables?: readonly TableId[];
  readonly row?: (row: Row, context: RuleContext) => readonly Hit<C>[];
  /** What only the whole file can tell. */
  readonly submission?: (context: RuleContext) => readonly Hit<C>[];
  /** What only all files together can tell. */
  readonly together?: (submissions: readonly Submission[], plan: Plan) => readonly PlacedHit<C>[];
  /** The same as `row`, as far as the sheet can say it without the add-in. */
  readonly formulas?: (
    table: TableId,
    fields: readonly Field[],
    plan: Plan,
    kind: UnitKind | null,
  ) => readonly FormulaCase[];
}

/** Declares a rule; keeps its code's argument type. */
export const defineRule = <C extends Code>(rule: Rule<C>): Rule<C> => rule;

/** Basis of what the plan does not say: the form's own convention. */
export const formConvention = (): null => null;

interface FieldCell<F extends Field> {
  readonly field: F;
  readonly cell: Cell;
}

interface Cells {
  readonly context: RuleContext;
  readonly cells: readonly FieldCell<Field>[];
}

/** A dozen rules ask for the cells of the same row, one after the other. */
const lastAsked = new WeakMap<Row, Cells>();

/** Every field that the row's sheet has, with its cell. */
export function allCells(row: Row, context: RuleContext): readonly FieldCell<Field>[] {
  const last = lastAsked.get(row);
  if (last?.context === context) return last.cells;
  const cells: FieldCell<Field>[] = [];
  for (const field of context.fieldsOf(row.table, row.key)) {
    const cell = row.cells[field.id];
    if (cell) cells.push({ field, cell });
  }
  lastAsked.set(row, { context, cells });
  return cells;
}

/** The same of the fields that a test picks, without cells whose value nobody knows: those have rules of their own. */
export const cellsOf = <F extends Field>(
  row: Row,
  context: RuleContext,
  pick: (field: Field) => field is F,
): readonly FieldCell<F>[] =>
  allCells(row, context).filter(
    (each): each is FieldCell<F> =>
      pick(each.field) && !isErrorValue(each.cell.value) && !isWithoutResult(each.cell),
  );

/** A formula that was saved without its result, as some programs do. */
export const isWithoutResult = (cell: Cell): boolean => cell.formula === true && cell.value === null;

type TypeKind = Field['type']['kind'];
type FieldOf<K extends TypeKind> = Field & { readonly type: Extract<Field['type'], { kind: K }> };

/** Picks fields of some type. */
export const ofType =
  <K extends TypeKind>(...kinds: readonly K[]) =>
  (field: Field): field is FieldOf<K> =>
    (kinds as readonly TypeKind[]).includes(field.type.kind);

/** A text literal of a formula. Excel allows 255 characters in one. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A day as a formula has it. */
export const dayLiteral = (day: string): string =>
  `DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8, 10))})`;
