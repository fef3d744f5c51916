import type { Cells, Entry } from '../../merge/again/entries';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { twoDigits } from '../../text/numbers';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import type { CellStyle } from '../layout';
import * as style from '../style';
import { numberLook } from './figures';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 5;

const text = { style: style.listedText, computed: true } as const;
const headers = words.reconciledHeaders;

function columnsFor(plan: Plan): readonly ListColumn[] {
  const looks = new Map((plan.figures?.indicators ?? []).map((each) => [each.code, numberLook(each)]));
  const amount: CellStyle = { ...style.listed, horizontal: 'right' };
  const lookOf = (id: string): CellStyle => looks.get(id.split(' ')[1] ?? '') ?? amount;
  const figure = { style: amount, styleOf: ({ id }: Entry) => lookOf(id), computed: true } as const;
  return [
    { id: 'unit', header: headers.unit, width: 24, ...text },
    { id: 'code', header: headers.code, width: 6, style: style.listedCenter, computed: true },
    { id: 'indicator', header: headers.indicator, width: 40, ...text },
    { id: 'measure', header: headers.measure, width: 14, style: style.listedCenter, computed: true },
    { id: 'own', header: headers.own, width: 14, ...figure },
    { id: 'below', header: headers.below, width: 16, ...figure },
    { id: 'given', header: headers.given, width: 16, style: style.listedCenter, computed: true },
    {
      id: 'difference',
      header: headers.difference,
      width: 14,
      style: { ...style.givenBold, horizontal: 'right' },
      styleOf: ({ id }) => ({ ...lookOf(id), ...style.givenBold, horizontal: 'right' }),
      formula: (_, cell) => {
        const [own, below] = [cell('own'), cell('below')];
        return `IF(AND(ISNUMBER(${own}),ISNUMBER(${below})),${own}-${below},"")`;
      },
    },
  ];
}

/** What is compared no longer stays as a row without figures: rows never move. */
export function reconciledRows(
  { plan, summary }: SummaryForm,
  seen: ReadonlyMap<string, Cells>,
): readonly ListRow[] {
  const rows = summary.reconciled.map(({ unit, indicator, own, below, given, asked }): ListRow => ({
    id: `${unit.code} ${indicator.code}`,
    cells: {
      unit: unitLabel(plan, unit),
      code: indicator.code,
      indicator: indicator.name,
      measure: indicator.unit,
      own,
      below,
      given: words.givenOf(twoDigits(given), twoDigits(asked)),
      difference: own - below,
    },
  }));
  const ids = new Set(rows.map(({ id }) => id));
  const gone = [...seen].flatMap(([id, cells]): readonly ListRow[] =>
    ids.has(id) ? [] : [{ id, cells: { ...cells, own: null, below: null, given: null } }],
  );
  return [...rows, ...gone];
}

export const reconciledList = (plan: Plan, rows: readonly ListRow[]): List => ({
  id: 'reconciled',
  sheet: words.summarySheets.reconciled,
  headerRow: HEADER_ROW,
  columns: columnsFor(plan),
  rows,
});

/** Each unit's own figures beside those of the units that send to it; the difference is live. */
export function layOutReconciled(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = reconciledList(plan, rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.reconciled, plan);
  page.put(3, 1, words.reconciledNote(plan.period.from, plan.period.to), style.quiet);
  const { names, column, colOf } = putList(page, list, 50);
  const first = (id: string): string => `$${columnLetters(colOf(id))}${HEADER_ROW + 1}`;
  const given = first('given');
  page.format({
    ranges: [column('difference')],
    // All who are asked have given it, and still it does not add up.
    formula: `AND(ISNUMBER(${first('difference')}),ROUND(${first('difference')},6)<>0,LEFT(${given},FIND("/",${given}&"/")-1)=MID(${given},FIND("/",${given}&"/")+1,9))`,
    style: { fill: style.OVER_FILL, color: style.ERROR_COLOR },
  });
  const sheet = page.finish({
    tabColor: '7F6000',
    freeze: { rows: HEADER_ROW, cols: 1 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
