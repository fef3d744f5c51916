import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import type { Row } from '../../rules/submission';
import { header, sheetName } from '../../messages/form';
import * as words from '../../messages/entry-form';
import { literal } from '../../rules/define';
import { columnLetters, sheetRange } from '../address';
import { canvas } from '../canvas';
import { entryStyle, fieldValidation } from '../field-cells';
import type { CellRange, DefinedName, SheetLayout } from '../layout';
import { fieldName, listNames } from '../names';
import * as style from '../style';
import type { Values } from './form';
import { listProtection, REGISTER_ROWS } from './form';
import { putListHeader } from './list-header';
import { layOutMarks } from './marks';

const TABLE = 'register';
const HEADER_ROW = 6;
const FIRST = HEADER_ROW + 1;

const widths: Readonly<Record<string, number>> = {
  place: 22,
  recipient: 34,
  kind: 16,
  award: 30,
  recognition: 22,
  decision: 20,
  decisionDate: 13,
  note: 20,
};

/** Lines of the register as rows at their places. */
export const registerRows = (
  plan: Plan,
  fields: readonly Field[],
  lines: readonly Values[],
): readonly Row[] =>
  lines.map((line, index) => ({
    table: TABLE,
    key: '',
    sheet: sheetName(plan, TABLE),
    row: FIRST + index,
    cells: Object.fromEntries(
      fields.map(({ id }, col) => [id, { value: line[id] ?? null, row: FIRST + index, col: col + 1 }]),
    ),
  }));

/**
 * The register of those already rewarded: the province fills it in, it travels with the units' workbooks, and in the
 * summary it is the one that rules.
 */
export function layOutRegister(
  plan: Plan,
  fields: readonly Field[],
  lines: readonly Values[],
): { sheet: SheetLayout; names: readonly DefinedName[] } {
  const page = canvas(sheetName(plan, TABLE));
  const last = HEADER_ROW + Math.max(REGISTER_ROWS, lines.length + 50);
  const column = (col: number): CellRange => ({ from: { row: FIRST, col }, to: { row: last, col } });

  page.put(1, 1, words.titles.register, style.title);
  page.put(2, 1, plan.title, style.subtitle);
  page.put(3, 1, words.registerHelp, style.quiet);
  page.put(
    4,
    1,
    lines.length === 0 ? words.noData : '',
    { ...style.section, color: style.ERROR_COLOR },
    `IF(COUNTA(${fieldName(TABLE, 'recipient')})=0,${literal(words.noData)},"")`,
  );
  const marks = layOutMarks(page, {
    plan,
    table: TABLE,
    columns: fields.map(({ id }, index) => ({ id, col: index + 1 })),
    col: fields.length + 1,
    rows: { first: FIRST, last, areOpen: true },
  });
  putListHeader(page, HEADER_ROW, [
    ...fields.map(({ id }, index) => [index + 1, header(plan, TABLE, id)] as const),
    [fields.length + 1, words.marksHeader],
  ]);
  fields.forEach((field, index) => {
    const col = index + 1;
    page.column(col, widths[field.id] ?? 16);
    page.validate(
      fieldValidation(
        plan,
        TABLE,
        field,
        column(col),
        listNames(TABLE),
        (id) => `$${columnLetters(fields.findIndex((each) => each.id === id) + 1)}${FIRST}`,
      ),
    );
    for (let row = FIRST; row <= last; row += 1) {
      page.put(row, col, lines[row - FIRST]?.[field.id] ?? null, entryStyle(field));
    }
  });

  for (let row = FIRST; row <= last; row += 1) page.row(row, { style: style.openRow });

  return {
    sheet: page.finish({
      tabColor: '7F7F7F',
      freeze: { rows: HEADER_ROW, cols: 0 },
      selected: { row: FIRST, col: 1 },
      protection: listProtection,
      print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
    }),
    names: [
      ...fields.map(({ id }, index) => ({
        name: fieldName(TABLE, id),
        formula: sheetRange(page.name, column(index + 1)),
      })),
      marks,
    ],
  };
}
