import type { Indicator } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { periodValue, totalOf } from '../../merge/figures';
import type { SummaryFigures } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import type { SheetLayout } from '../layout';
import { quotientFormula } from '../quotient';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putHeaders, putTitle } from './form';

const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const FIRST_UNIT = 4;
const NAME_WIDTH = 36;

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
export function layOutSummaryFigures(form: SummaryForm): SheetLayout {
  const { plan, summary } = form;
  const page = canvas(words.summarySheets.figures);
  const indicators = plan.figures?.indicators ?? [];
  const counted = summary.figures.filter((each) => each.counted);
  const others = summary.figures.filter((each) => !each.counted);
  const total = FIRST_UNIT + Math.max(1, counted.length);
  const rowOf = (code: string): number => FIRST + indicators.findIndex((each) => each.code === code);

  putTitle(page, words.summaryTitles.figures, plan);
  const kinds = plan.unitKinds.filter(({ id }) => plan.figures?.countedKinds.includes(id));
  page.put(
    3,
    1,
    words.figuresNote(plan.period.from, plan.period.to, kinds.map(({ name }) => name).join(', ')),
    style.quiet,
  );
  const { code, indicator: name, unit: unitHeader, total: totalHeader } = words.figureHeaders;
  const label = ({ unit }: SummaryFigures): string => unitLabel(plan, unit);
  putHeaders(page, HEADER_ROW, [
    [code, 6],
    [name, NAME_WIDTH],
    [unitHeader, 14],
    ...(counted.length > 0 ? counted.map((each) => [label(each), 13] as const) : [['', 13] as const]),
    [totalHeader, 14],
    ...others.map((each) => [words.notCounted(label(each)), 13] as const),
  ]);
  page.row(HEADER_ROW, { height: 50 });

  indicators.forEach((indicator, index) => {
    const row = FIRST + index;
    const number = { numberFormat: style.decimalFormat(indicator.decimals), horizontal: 'right' } as const;
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
    const putUnit = ({ values }: SummaryFigures, col: number): void => {
      const value = periodValue(plan, indicator, values);
      const letters = columnLetters(col);
      if (indicator.measure === 'quotient') {
        const formula = quotientFormula(indicator, (other) => `${letters}${rowOf(other)}`);
        page.put(row, col, value ?? '', { ...style.given, ...number }, formula);
      } else {
        page.put(row, col, value, { ...style.listed, ...number });
      }
    };
    counted.forEach((each, at) => putUnit(each, FIRST_UNIT + at));
    if (counted.length === 0) page.put(row, FIRST_UNIT, null, style.listed);
    const [from, to] = [columnLetters(FIRST_UNIT), columnLetters(total - 1)];
    const letters = columnLetters(total);
    page.put(
      row,
      total,
      totalOf(plan, indicator, 'period', summary.figures) ?? '',
      { ...style.givenBold, ...number },
      totalFormula(
        indicator,
        (other) => `${from}${rowOf(other)}:${to}${rowOf(other)}`,
        (other) => `${letters}${rowOf(other)}`,
      ),
    );
    others.forEach((each, at) => putUnit(each, total + 1 + at));
  });
  return page.finish({
    tabColor: '7F6000',
    freeze: { rows: HEADER_ROW, cols: 2 },
    selected: { row: FIRST, col: FIRST_UNIT },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}
