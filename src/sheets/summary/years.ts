import type { Cells, Entry } from '../../merge/again/entries';
import { header } from '../../messages/form';
import * as words from '../../messages/summary-form';
import { yearFieldId, yearsOf } from '../../plan/fields/figures';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { canvas } from '../canvas';
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
  const lookOf = ({ id }: Entry) => looks.get(id.split(' ')[1] ?? '') ?? style.listed;
  return [
    { id: 'unit', header: headers.unit, width: 24, ...text },
    { id: 'code', header: headers.code, width: 6, style: style.listedCenter, computed: true },
    { id: 'indicator', header: headers.indicator, width: 40, ...text },
    { id: 'measure', header: headers.measure, width: 14, style: style.listedCenter, computed: true },
    ...yearsOf(plan).map((year): ListColumn => ({
      id: yearFieldId(year),
      header: header(plan, 'figures', yearFieldId(year)),
      width: 14,
      style: style.listed,
      styleOf: lookOf,
      computed: true,
    })),
  ];
}

/** A figure that is given no longer stays as a row without numbers: rows never move. */
export function yearRows(
  { plan, summary }: SummaryForm,
  seen: ReadonlyMap<string, Cells>,
): readonly ListRow[] {
  const years = yearsOf(plan);
  const rows = summary.figures.flatMap(({ unit, values }) =>
    (plan.figures?.indicators ?? []).flatMap((indicator): readonly ListRow[] => {
      const given = values.get(indicator.code);
      return given && indicator.measure !== 'quotient'
        ? [
            {
              id: `${unit.code} ${indicator.code}`,
              cells: {
                unit: unitLabel(plan, unit),
                code: indicator.code,
                indicator: indicator.name,
                measure: indicator.unit,
                ...Object.fromEntries(years.map((year) => [yearFieldId(year), given.get(year) ?? null])),
              },
            },
          ]
        : [];
    }),
  );
  const ids = new Set(rows.map(({ id }) => id));
  const blank = Object.fromEntries(years.map((year) => [yearFieldId(year), null]));
  const gone = [...seen].flatMap(([id, cells]): readonly ListRow[] =>
    ids.has(id) ? [] : [{ id, cells: { ...cells, ...blank } }],
  );
  return [...rows, ...gone];
}

export const yearList = (plan: Plan, rows: readonly ListRow[]): List => ({
  id: 'years',
  sheet: words.summarySheets.years,
  headerRow: HEADER_ROW,
  columns: columnsFor(plan),
  rows,
});

/** Every unit's figures year by year, as it sent them: what the whole period's come of, and where a correction shows. */
export function layOutYears(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = yearList(plan, rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.years, plan);
  page.put(3, 1, words.yearsNote, style.quiet);
  const { names } = putList(page, list, 34);
  const sheet = page.finish({
    tabColor: '7F6000',
    freeze: { rows: HEADER_ROW, cols: 1 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
