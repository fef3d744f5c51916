import { areaOf, findCells, formulaOf } from '../model/cells';
import { ExcelError } from '../model/fault';
import { requireFormula } from '../model/name';
import type { DefinedName } from '../model/name';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { asBoolean, asCells, asText, literal } from './argument';
import type { Argument, HostObject, Members, Targets } from './member';
import { object } from './member';

const named = (workbook: Workbook, item: DefinedName | undefined): HostObject | null =>
  item === undefined ? null : object('NamedItem', { workbook, item });

/** A formula, as it stands or of the cells given. A text without `=` is a text that is named, not a formula. */
function referred(argument: Argument | undefined): string {
  if (argument !== undefined && 'object' in argument) return formulaOf(asCells(argument.object));
  const text = asText(literal(argument));
  if (text === '') throw new ExcelError('InvalidArgument');
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollection: Members<Targets['NamedItemCollection']> = {
  item: ({ workbook, scope }, name) => named(workbook, workbook.defined(asText(name), scope)),
  items: ({ workbook, scope }) =>
    workbook.namesOf(scope).map((item) => object('NamedItem', { workbook, item })),
  finders: {
    GetItemOrNullObject: ({ workbook, scope }, [name]) =>
      named(workbook, workbook.defined(asText(literal(name)), scope)),
    Add: ({ workbook, scope }, [name, reference, comment]) => {
      const item: DefinedName = {
        name: asText(literal(name)),
        scope,
        formula: referred(reference),
        comment: asText(literal(comment) ?? ''),
        visible: true,
      };
      workbook.define(item);
      return named(workbook, item);
    },
  },
  methods: { GetCount: ({ workbook, scope }) => workbook.namesOf(scope).length },
};

const home = ({ workbook, item }: Targets['NamedItem']): Sheet => item.scope ?? workbook.active;

function range(target: Targets['NamedItem']): HostObject | null {
  const cells = findCells(target.workbook, target.item.formula, home(target));
  return cells === null ? null : object('Range', { sheet: cells.sheet, areas: [areaOf(cells)] });
}

export const namedItem: Members<Targets['NamedItem']> = {
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: { get: ({ item }) => item.name },
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ workbook, item }, given) => {
        const formula = referred({ json: given });
        requireFormula(formula);
        workbook.touch();
        item.formula = formula;
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, visible) => {
        item.visible = asBoolean(visible);
      },
    },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, comment) => {
        item.comment = asText(comment);
      },
    },
    Scope: { get: ({ item }) => (item.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (target) => (range(target) === null ? 'Error' : 'Range') },
    Value: { get: ({ item }) => item.formula.slice(1) },
  },
  objects: {
    WorksheetOrNullObject: ({ item }) => {
      if (item.scope === null) throw new ExcelError('ItemNotFound');
      return object('Worksheet', item.scope);
    },
    Worksheet: ({ item }) => {
      if (item.scope === null) throw new ExcelError('ItemNotFound');
      return object('Worksheet', item.scope);
    },
  },
  finders: { GetRange: range, GetRangeOrNullObject: range },
  methods: { Delete: ({ workbook, item }) => workbook.undefine(item) },
};
