import { nameBroken, sheetNameBroken } from '../../workbook/restrictions/names';
import type { Calculator } from './calculator';
import type { Cells } from './cells';
import type { WorkbookEvent } from './event';
import type { Json } from '../wire/message';
import { ExcelError } from './fault';
import { renameReferences, rewriteFormulas } from './formulas';
import { requireFormula } from './name';
import type { DefinedName } from './name';
import { Sheet } from './sheet';

/** What the file tells of itself. */
export type Properties = Record<
  'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company',
  string
>;

/** The open workbook. */
export class Workbook {
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  /** Ranges that the runtime holds: they move with their cells. */
  readonly tracked = new Set<Cells>();
  /** Where the changes lay that were told of last, by the id that the event carries. */
  readonly eventRanges = new Map<string, Cells>();
  /** Files, in base64, that the add-in had opened as new workbooks. */
  readonly opened: string[] = [];
  /** `false` while the add-in wants to hear of nothing. */
  enableEvents = true;
  calculationMode = 'Automatic';
  readonly settings = new Map<string, Json>();
  readonly properties: Properties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  /** Without one a formula shows the value that its cell had last. */
  calculator: Calculator | null = null;
  #isStale = false;
  active: Sheet;
  #created = 0;

  constructor(
    readonly name: string,
    readonly emit: (event: WorkbookEvent) => void,
  ) {
    this.active = this.#create('Sheet1');
    this.sheets = [this.active];
  }

  /** Something that formulas may depend on is about to change. */
  touch(): void {
    this.#isStale = true;
  }

  /** Brings results of formulas up to date. */
  recalculate(): void {
    if (!this.#isStale || this.calculator === null) return;
    this.#isStale = false;
    this.calculator.flush();
    // Results were written into cells.
    this.#isStale = false;
  }

  /** An id that nothing else in the workbook has. */
  newId(): string {
    return `{00000000-0002-0000-${String(++this.#created).padStart(4, '0')}-000000000000}`;
  }

  #create(name: string): Sheet {
    const number = String(++this.#created).padStart(4, '0');
    return new Sheet(this, `{00000000-0001-0000-${number}-000000000000}`, name);
  }

  /** By name, whatever its case, or by id. */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || sameName(name, key));
  }

  /** A new last sheet. Throws InvalidArgument for a name that no sheet may have, ItemAlreadyExists for one in use. */
  addSheet(name?: string): Sheet {
    const sheet = this.#create(name ?? this.#freeName());
    this.#checkName(sheet, sheet.name);
    this.sheets = [...this.sheets, sheet];
    this.touch();
    this.emit({ kind: 'added', sheet });
    return sheet;
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  #checkName(sheet: Sheet, name: string): void {
    if (sheetNameBroken(name)) throw new ExcelError('InvalidArgument');
    const other = this.sheet(name);
    if (other !== undefined && other !== sheet) throw new ExcelError('ItemAlreadyExists');
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.#checkName(sheet, name);
    this.touch();
    rewriteFormulas(this, (formula) => renameReferences(formula, sheet.name, name));
    sheet.name = name;
  }

  /** Throws InvalidOperation for the last visible sheet. */
  deleteSheet(sheet: Sheet): void {
    const rest = this.sheets.filter((other) => other !== sheet);
    const next = rest.find(({ visibility }) => visibility === 'Visible');
    // Excel deletes a very hidden sheet only after it was shown.
    if (next === undefined || sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
    this.sheets = rest;
    this.touch();
    rewriteFormulas(this, (formula) => renameReferences(formula, sheet.name, null));
    this.emit({ kind: 'deleted', sheet });
    if (this.active === sheet) this.#activated(next);
  }

  /** Throws InvalidOperation for a hidden sheet. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    if (this.active === sheet) return;
    this.emit({ kind: 'deactivated', sheet: this.active });
    this.#activated(sheet);
  }

  #activated(sheet: Sheet): void {
    this.active = sheet;
    this.emit({ kind: 'activated', sheet });
  }

  /** Throws InvalidOperation where no visible sheet would remain. */
  setVisibility(sheet: Sheet, visibility: string): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) throw new ExcelError('InvalidOperation');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet) this.activate(others[0]!);
  }

  /** Throws InvalidArgument for a place that there is not. */
  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new ExcelError('InvalidArgument');
    }
    const rest = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
  }

  namesOf(scope: Sheet | null): readonly DefinedName[] {
    return scope === null ? this.names : scope.names;
  }

  defined(name: string, scope: Sheet | null): DefinedName | undefined {
    return this.namesOf(scope).find((item) => sameName(item.name, name));
  }

  /** Throws InvalidArgument for what cannot be a name, ItemAlreadyExists for one that the scope has. */
  define(item: DefinedName): void {
    if (nameBroken(item.name)) throw new ExcelError('InvalidArgument');
    requireFormula(item.formula);
    if (this.defined(item.name, item.scope) !== undefined) throw new ExcelError('ItemAlreadyExists');
    this.#setNames(item.scope, [...this.namesOf(item.scope), item]);
  }

  undefine(item: DefinedName): void {
    this.#setNames(
      item.scope,
      this.namesOf(item.scope).filter((other) => other !== item),
    );
  }

  #setNames(scope: Sheet | null, names: readonly DefinedName[]): void {
    this.touch();
    const sorted = [...names].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    if (scope === null) this.names = sorted;
    else scope.names = sorted;
  }
}

/** Excel's names differ by more than case. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
