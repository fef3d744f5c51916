import { rect } from '../model/rect';
import type { Workbook } from '../model/workbook';
import { asBoolean, asText, literal, oneOf } from './argument';
import type { Argument, HostObject, Members, Targets } from './member';
import { object } from './member';

function eventRange(workbook: Workbook, id: Argument | undefined): HostObject | null {
  const cells = workbook.eventRanges.get(asText(literal(id)));
  return cells === undefined || cells.areas.length === 0 ? null : object('Range', cells);
}

const selection = ({ active }: Workbook): HostObject =>
  object('Range', { sheet: active, areas: [active.selection] });

export const workbook: Members<Workbook> = {
  scalars: { Name: { get: ({ name }) => name } },
  objects: {
    Worksheets: (self) => object('WorksheetCollection', self),
    Names: (self) => object('NamedItemCollection', { workbook: self, scope: null }),
    Application: (self) => object('Application', self),
    Settings: (self) => object('SettingCollection', self),
    Tables: (self) => object('TableCollection', { workbook: self, sheet: null }),
    Properties: (self) => object('DocumentProperties', self),
    _Runtime: (self) => object('Runtime', self),
  },
  finders: {
    GetSelectedRange: selection,
    GetActiveCell: ({ active }) =>
      object('Range', { sheet: active, areas: [rect(active.selection.row, active.selection.col)] }),
    _GetRangeForEventByReferenceId: (self, [id]) => eventRange(self, id),
    _GetRangeOrNullObjectForEventByReferenceId: (self, [id]) => eventRange(self, id),
  },
};

export const application: Members<Workbook> = {
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (self, mode) => {
        self.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], mode);
      },
    },
  },
  finders: {
    CreateWorkbook: (self, [base64]) =>
      object('WorkbookCreated', { workbook: self, base64: asText(literal(base64) ?? '') }),
  },
  methods: {
    // Formulas are calculated after every request, and whenever they are read.
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const workbookCreated: Members<Targets['WorkbookCreated']> = {
  identity: () => ({ Id: 'created' }),
  methods: {
    Open: ({ workbook: self, base64 }) => {
      self.opened.push(base64);
    },
  },
};

export const runtime: Members<Workbook> = {
  scalars: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (self, value) => {
        self.enableEvents = asBoolean(value);
      },
    },
  },
};

const setting = (self: Workbook, key: string): HostObject | null =>
  self.settings.has(key) ? object('Setting', { workbook: self, key }) : null;

export const settingCollection: Members<Workbook> = {
  item: (self, key) => setting(self, asText(key)),
  items: (self) => [...self.settings.keys()].map((key) => object('Setting', { workbook: self, key })),
  finders: {
    GetItemOrNullObject: (self, [key]) => setting(self, asText(literal(key))),
    Add: (self, [key, value]) => {
      self.settings.set(asText(literal(key)), literal(value));
      return setting(self, asText(literal(key)));
    },
  },
  methods: { GetCount: ({ settings }) => settings.size },
};

export const settingItem: Members<Targets['Setting']> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook: self, key }) => self.settings.get(key) ?? null,
      set: ({ workbook: self, key }, value) => {
        self.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook: self, key }) => {
      self.settings.delete(key);
    },
  },
};
