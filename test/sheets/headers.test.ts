/** Headers of the summary's lists show whole: Excel cuts what is taller than its row. */
import { header } from '../../src/sheets/style';
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';

/** A line of 12-point text, in points. */
const LINE = 15.75;

/** Lines of words in a column of that many characters. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  // Lines break behind a hyphen too.
  for (const word of text.split(/\s+|(?<=-)/)) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    const fits = wanted <= width;
    used = fits ? wanted : word.length;
    if (!fits) lines += 1;
  }
  return lines;
}

test.each([
  ['three levels', ninhThuan],
  ['two levels', twoLevel],
] as const)('of a plan with %s', (_, plan) => {
  const { sheets } = sampledSummary(plan, 3);
  const headers = sheets.flatMap(({ name, cells, rows, columns }) => {
    const widthOf = new Map(columns.map(({ col, width }) => [col, width]));
    const heightOf = new Map(rows.map(({ row, height }) => [row, height]));
    return cells.flatMap(({ row, col, value, style }) => {
      const [width, height] = [widthOf.get(col), heightOf.get(row)];
      return style === header && typeof value === 'string' && width !== undefined && height !== undefined
        ? [{ at: `${name}: ${value}`, cut: linesOf(value, width) * LINE > height }]
        : [];
    });
  });
  expect(headers.length).toBeGreaterThan(20);
  expect(headers.flatMap(({ at, cut }) => (cut ? [at] : []))).toEqual([]);
});

test('whom to ask stands on one line: rows are no higher than other texts need', () => {
  const { sheets } = sampledSummary(ninhThuan, 1);
  const [column] = sheets.flatMap(({ cells, columns }) =>
    cells.flatMap(({ col, value, style }) =>
      style === header && value === 'Người liên hệ' ? columns.filter((each) => each.col === col) : [],
    ),
  );
  expect(column?.width).toBeGreaterThanOrEqual('Nguyễn Văn Mẫu, 0259000000'.length);
});
