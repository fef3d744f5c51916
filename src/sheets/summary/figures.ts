import type { Entry } from '../../merge/again/entries';
import { periodValue, totalOf } from '../../merge/figures';
import type { SummaryFigures } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { isCounted } from '../../plan/counted';
import type { Indicator, Plan, Unit } from '../../plan/schema';
import { unitLabel, unitOf, unitsBelow } from '../../plan/units';
import { columnLetters, sheetRange } from '../address';
import { canvas } from '../canvas';
import type { CellStyle } from '../layout';
import { summaryName } from '../names';
import { quotientFormula } from '../quotient';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putHeaders, putTitle } from './form';
import type { Laid } from './laid';
import { ID_COLUMN } from './list';
import type { List, ListColumn, ListRow } from './list';

const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const FIRST_UNIT = 4;
const NAME_WIDTH = 36;
const UNIT_WIDTH = 13;

const columnId = (unit: Unit): string => `u-${unit.code}`;
/** The unit of a column; null for the sheet's other columns. */
export const unitOfColumn = (plan: Plan, column: string): Unit | null =>
  column.startsWith('u-') ? unitOf(plan, column.slice(2)) : null;

export const numberLook = ({ decimals }: Indicator): CellStyle => ({
  ...style.listed,
  numberFormat: style.decimalFormat(decimals),
  horizontal: 'right',
});

/**
 * Every unit that counts has its column from the start, whether it has sent or not; others get theirs when they send,
 * and keep it.
 *
 * @param standing columns that the sheet has
 */
export function figureList({ plan, summary }: SummaryForm, standing: ReadonlySet<string> = new Set()): List {
  const { at } = summary;
  const isOurs = (unit: Unit): boolean => isCounted(plan, unit, at);
  const counted = (at === plan.root.code ? plan.units : unitsBelow(plan, at)).filter(isOurs);
  const sent = new Map(summary.figures.map((each) => [each.unit.code, each]));
  const others = plan.units.filter(
    (unit) => !isOurs(unit) && (sent.has(unit.code) || standing.has(columnId(unit))),
  );
  const units = [...counted, ...others];
  return {
    id: 'figures',
    sheet: words.summarySheets.figures,
    headerRow: HEADER_ROW,
    columns: units.map((unit): ListColumn => ({
      id: columnId(unit),
      header: isOurs(unit) ? unitLabel(plan, unit) : words.notCounted(unitLabel(plan, unit)),
      width: UNIT_WIDTH,
      style: style.listed,
    })),
    rows: (plan.figures?.indicators ?? []).map((indicator): ListRow => ({
      id: indicator.code,
      // The sheet computes quotients itself.
      cells:
        indicator.measure === 'quotient'
          ? {}
          : Object.fromEntries(
              units.map((unit) => {
                const figures = sent.get(unit.code);
                return [columnId(unit), figures ? periodValue(plan, indicator, figures.values) : null];
              }),
            ),
    })),
  };
}

/** A unit's quotient, computed from the cells of its column. */
export const unitQuotient = (
  indicator: Indicator,
  letters: string,
  rowOf: (code: string) => number,
): string | undefined =>
  indicator.measure === 'quotient'
    ? quotientFormula(indicator, (other) => `${letters}${rowOf(other)}`)
    : undefined;

/** The total over the units of a row range; `range` and `cell` answer by indicator code. */
function totalFormula(
  indicator: Indicator,
  range: (code: string) => string,
  cell: (code: string) => string,
): string {
  switch (indicator.measure) {
    case 'flow':
    case 'stock':
      return `IF(COUNT(${range(indicator.code)})=0,"",SUM(${range(indicator.code)}))`;
    case 'quotient':
      return quotientFormula(indicator, cell);
    case 'rate': {
      // Units that lack the rate or its weight count in neither sum.
      const [rates, weights] = [range(indicator.code), range(indicator.weight)];
      const weight = `SUMPRODUCT(ISNUMBER(${rates})*ISNUMBER(${weights}),${weights})`;
      return `IF(${weight}=0,"",SUMPRODUCT(${rates},${weights})/${weight})`;
    }
    default:
      return indicator satisfies never;
  }
}

/** Indicators by units for the whole period; totals and rates are live, and only the kinds of unit that the plan counts enter them. */
export function layOutSummaryFigures(form: SummaryForm, entries: readonly Entry[]): Laid {
  const { plan, summary } = form;
  const list = figureList(form);
  const page = canvas(list.sheet);
  const indicators = plan.figures?.indicators ?? [];
  const isOfCounted = ({ id }: ListColumn): boolean => {
    const unit = unitOfColumn(plan, id);
    return unit !== null && isCounted(plan, unit, summary.at);
  };
  const counted = list.columns.filter(isOfCounted);
  const others = list.columns.filter((column) => !isOfCounted(column));
  const total = FIRST_UNIT + Math.max(1, counted.length);
  const last = total + others.length + 1;
  const colOf = new Map([
    ...counted.map(({ id }, at) => [id, FIRST_UNIT + at] as const),
    ...others.map(({ id }, at) => [id, total + 1 + at] as const),
    [ID_COLUMN, last] as const,
  ]);
  const rowOf = (code: string): number => FIRST + indicators.findIndex((each) => each.code === code);
  const figuresOf = (id: string): SummaryFigures | undefined =>
    summary.figures.find(({ unit }) => columnId(unit) === id);

  putTitle(page, words.summaryTitles.figures, plan);
  const kinds = plan.unitKinds.filter(({ id }) =>
    counted.some((column) => unitOfColumn(plan, column.id)?.kind === id),
  );
  page.put(
    3,
    1,
    words.figuresNote(plan.period.from, plan.period.to, kinds.map(({ name }) => name).join(', ')),
    style.quiet,
  );
  const { code, indicator: name, unit: unitHeader, total: totalHeader } = words.figureHeaders;
  const headers = (columns: readonly ListColumn[]) =>
    columns.map(({ header, width }) => [header, width] as const);
  putHeaders(page, HEADER_ROW, [
    [code, 6],
    [name, NAME_WIDTH],
    [unitHeader, 14],
    ...(counted.length > 0 ? headers(counted) : [['', UNIT_WIDTH] as const]),
    [totalHeader, 14],
    ...headers(others),
    [words.rowId, 10, 'hidden'],
  ]);
  page.row(HEADER_ROW, { height: 50 });

  const cellsOf = new Map(entries.map(({ id, cells }) => [id, cells]));
  indicators.forEach((indicator, index) => {
    const row = FIRST + index;
    const look = numberLook(indicator);
    page.put(row, 1, indicator.code, style.givenCenter);
    page.put(row, 2, indicator.name, style.given);
    page.put(row, 3, indicator.unit, style.givenCenter);
    page.row(
      row,
      style.fittedHeight([
        [indicator.name, NAME_WIDTH],
        [indicator.unit, 14],
      ]),
    );
    for (const { id } of list.columns) {
      const col = colOf.get(id) ?? last;
      const formula = unitQuotient(indicator, columnLetters(col), rowOf);
      if (formula === undefined) page.put(row, col, cellsOf.get(indicator.code)?.[id] ?? null, look);
      else {
        const figures = figuresOf(id);
        const value = figures ? periodValue(plan, indicator, figures.values) : null;
        page.put(row, col, value ?? '', { ...look, ...style.given }, formula);
      }
    }
    if (counted.length === 0) page.put(row, FIRST_UNIT, null, style.listed);
    const [from, to] = [columnLetters(FIRST_UNIT), columnLetters(total - 1)];
    const letters = columnLetters(total);
    page.put(
      row,
      total,
      totalOf(plan, indicator, 'period', summary.figures) ?? '',
      { ...look, ...style.givenBold },
      totalFormula(
        indicator,
        (other) => `${from}${rowOf(other)}:${to}${rowOf(other)}`,
        (other) => `${letters}${rowOf(other)}`,
      ),
    );
    page.put(row, last, indicator.code, style.listedText);
  });
  const sheet = page.finish({
    tabColor: '7F6000',
    freeze: { rows: HEADER_ROW, cols: 2 },
    selected: { row: FIRST, col: FIRST_UNIT },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return {
    sheet,
    names: [...colOf].map(([id, col]) => {
      const at = { row: HEADER_ROW, col };
      return { name: summaryName(list.id, id), formula: sheetRange(page.name, { from: at, to: at }) };
    }),
  };
}
