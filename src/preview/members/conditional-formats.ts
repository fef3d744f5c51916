import { formulaBroken } from '../../workbook/restrictions/formulas';
import { areaOf } from '../model/cells';
import type { Cells } from '../model/cells';
import type { ConditionalFormat } from '../model/conditional-format';
import { formatsIn, removeFormats } from '../model/conditional-formats';
import { ExcelError, NotInStandIn } from '../model/fault';
import { requireAllowed } from '../model/locks';
import type { Sheet } from '../model/sheet';
import type { Json } from '../wire/message';
import { asBoolean, asNumber, asText, literal } from './argument';
import type { HostObject, Members, Targets } from './member';
import { object } from './member';

type Target = Targets['ConditionalFormat'];

const one = (sheet: Sheet, format: ConditionalFormat | undefined): HostObject | null =>
  format === undefined ? null : object('ConditionalFormat', { sheet, format });

const byId = ({ sheet, areas }: Cells, id: Json): HostObject | null =>
  one(
    sheet,
    formatsIn(sheet, areas).find((format) => format.id === id),
  );

function add({ sheet, areas }: Cells, type: string): HostObject | null {
  requireAllowed(sheet, 'allowFormatCells');
  if (type !== 'Custom') throw new NotInStandIn(`conditional formats of type ${type}`);
  const format: ConditionalFormat = {
    id: sheet.workbook.newId(),
    areas,
    formula: '',
    stopIfTrue: false,
    style: { borders: {} },
  };
  // A new format gets the highest priority.
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return one(sheet, format);
}

export const conditionalFormatCollection: Members<Cells> = {
  item: byId,
  items: ({ sheet, areas }) =>
    formatsIn(sheet, areas).map((format) => object('ConditionalFormat', { sheet, format })),
  finders: {
    Add: (cells, [type]) => add(cells, asText(literal(type))),
    GetItemOrNullObject: (cells, [id]) => byId(cells, literal(id)),
    GetItemAt: ({ sheet, areas }, [index]) => one(sheet, formatsIn(sheet, areas)[asNumber(literal(index))]),
  },
  methods: {
    GetCount: ({ sheet, areas }) => formatsIn(sheet, areas).length,
    ClearAll: ({ sheet, areas }) => {
      requireAllowed(sheet, 'allowFormatCells');
      removeFormats(sheet, areas);
    },
  },
};

function setPriority({ sheet, format }: Target, priority: number): void {
  const rest = sheet.conditionalFormats.filter((other) => other !== format);
  if (!Number.isInteger(priority) || priority < 0 || priority > rest.length)
    throw new ExcelError('InvalidArgument');
  sheet.conditionalFormats = [...rest.slice(0, priority), format, ...rest.slice(priority)];
}

const custom = (target: Target): HostObject => object('CustomConditionalFormat', target);

export const conditionalFormat: Members<Target> = {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: () => 'Custom' },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, priority) => {
        requireAllowed(target.sheet, 'allowFormatCells');
        setPriority(target, asNumber(priority));
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        format.stopIfTrue = asBoolean(value);
      },
    },
  },
  objects: { Custom: custom, CustomOrNullObject: custom },
  finders: {
    GetRange: ({ sheet, format }) =>
      object('Range', { sheet, areas: [areaOf({ sheet, areas: format.areas })] }),
    GetRangeOrNullObject: ({ sheet, format: { areas } }) =>
      areas.length === 1 ? object('Range', { sheet, areas }) : null,
    GetRanges: ({ sheet, format }) => object('RangeAreas', { sheet, areas: format.areas }),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      requireAllowed(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
};

export const customConditionalFormat: Members<Target> = {
  objects: {
    Rule: (target) => object('ConditionalFormatRule', target),
    Format: (target) => object('ConditionalRangeFormat', target),
  },
};

export const conditionalFormatRule: Members<Target> = {
  scalars: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ sheet, format }, value) => {
        requireAllowed(sheet, 'allowFormatCells');
        const formula = asText(value);
        if (!formula.startsWith('=') || formulaBroken(formula.slice(1), 'conditionalFormat') !== null)
          throw new ExcelError('InvalidArgument');
        format.formula = formula;
      },
    },
  },
};
