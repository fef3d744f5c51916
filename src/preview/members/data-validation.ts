import { formulaBroken } from '../../workbook/restrictions/formulas';
import { textBroken } from '../../workbook/restrictions/texts';
import type { TextKind } from '../../workbook/restrictions/texts';
import type { Validation } from '../model/cell';
import { areaOf } from '../model/cells';
import type { Cells } from '../model/cells';
import { entered } from '../model/entry';
import { ExcelError } from '../model/fault';
import { changeValidations, commonValidation } from '../model/validations';
import type { Json } from '../wire/message';
import { asBoolean, asRecord, asText, oneOf } from './argument';
import type { JsonRecord } from './argument';
import type { Members } from './member';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Excel refuses longer texts. */
function within(kind: TextKind, text: string): string {
  if (textBroken(kind, text)) throw new ExcelError('InvalidArgument');
  return text;
}

/** A rule's formula with its `=`; a literal list and bounds have none. */
function allowed(context: 'validation' | 'validationList', formula: string): string {
  if (formula.startsWith('=') && formulaBroken(formula.slice(1), context))
    throw new ExcelError('InvalidArgument');
  return within('validationFormula', formula);
}

/** A bound is answered as a formula, whatever it was given as. */
function bound(value: Json | undefined): string {
  if (typeof value === 'number') return `=${value}`;
  const text = asText(value ?? null);
  if (text === '') throw new ExcelError('InvalidArgument');
  return allowed(
    'validation',
    text.startsWith('=') ? text : `=${String(entered(text, 'General', 'month-first').value)}`,
  );
}

const ERROR = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** VBA refuses a list whose source is an error at that moment; a person is only asked. Known with a calculator only. */
function isErrorNow({ sheet, areas: [first] }: Cells, source: string): boolean {
  const { calculator } = sheet.workbook;
  // A plain name or range is no error; looking would calculate the workbook.
  if (calculator === null || first === undefined || !/^=.*\(/.test(source)) return false;
  return ERROR.test(String(calculator.evaluate(source, sheet, first.row, first.col)));
}

function parts(cells: Cells, kind: string, given: JsonRecord): Record<string, string | boolean> {
  if (kind === 'list') {
    const source = allowed('validationList', asText(given['source'] ?? null));
    if (source === '' || isErrorNow(cells, source)) throw new ExcelError('InvalidArgument');
    return { inCellDropDown: asBoolean(given['inCellDropDown'] ?? true), source };
  }
  if (kind === 'custom') {
    const formula = allowed('validation', asText(given['formula'] ?? null));
    if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
    return { formula };
  }
  const operator = oneOf(OPERATORS, given['operator'] ?? null);
  const isPair = operator === 'Between' || operator === 'NotBetween';
  return {
    formula1: bound(given['formula1']),
    ...(isPair ? { formula2: bound(given['formula2']) } : {}),
    operator,
  };
}

const ANY: Omit<Validation, 'anchor'> = {
  type: 'None',
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

function change(cells: Cells, part: Partial<Validation>): void {
  const { row, col } = areaOf(cells);
  changeValidations(cells, (old) => ({ ...(old ?? { ...ANY, anchor: { row, col } }), ...part }));
}

function setRule(cells: Cells, value: Json): void {
  const given = Object.entries(asRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [kind, rule] = given[0] ?? [];
  const type = kind === undefined ? undefined : TYPES[kind];
  if (kind === undefined || type === undefined || given.length !== 1) throw new ExcelError('InvalidArgument');
  // Seen where cells had different prompts; whoever wants one rule for them clears first (OfficeDev/office-js#2594).
  const common = commonValidation(cells);
  if (common === 'Inconsistent' || common === 'MixedCriteria') throw new ExcelError('InvalidArgument');
  const { row, col } = cells.areas[0] ?? areaOf(cells);
  change(cells, { type, rule: { [kind]: parts(cells, kind, asRecord(rule ?? null)) }, anchor: { row, col } });
}

const text = (of: JsonRecord, key: 'title' | 'message', kind: TextKind): string =>
  within(kind, asText(of[key] ?? ''));

/** One part of the common validation; `otherwise` where cells have none, `null` where they differ. */
const part =
  <K extends keyof typeof ANY>(key: K) =>
  (cells: Cells): Json => {
    const common = commonValidation(cells);
    if (common === 'None') return ANY[key];
    return typeof common === 'string' ? null : common[key];
  };

export const dataValidation: Members<Cells> = {
  scalars: {
    Type: {
      get: (cells) => {
        const common = commonValidation(cells);
        return typeof common === 'string' ? common : common.type;
      },
    },
    Rule: { get: part('rule'), set: setRule },
    Prompt: {
      get: part('prompt'),
      set: (cells, value) => {
        const given = asRecord(value);
        change(cells, {
          prompt: {
            showPrompt: asBoolean(given['showPrompt'] ?? true),
            title: text(given, 'title', 'promptTitle'),
            message: text(given, 'message', 'promptText'),
          },
        });
      },
    },
    ErrorAlert: {
      get: part('errorAlert'),
      set: (cells, value) => {
        const given = asRecord(value);
        change(cells, {
          errorAlert: {
            showAlert: asBoolean(given['showAlert'] ?? true),
            style: oneOf(['Stop', 'Warning', 'Information'], given['style'] ?? 'Stop'),
            title: text(given, 'title', 'errorTitle'),
            message: text(given, 'message', 'errorText'),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: part('ignoreBlanks'),
      set: (cells, value) => change(cells, { ignoreBlanks: asBoolean(value) }),
    },
  },
  methods: { Clear: (cells) => changeValidations(cells, () => null) },
};
