import type { CellValue } from '../../src/text/cell';

/** The value after the least change that counts: one character of a text, the last of 12 digits, another day. */
export function altered(value: CellValue, at: number): CellValue {
  if (typeof value === 'string') {
    const letters = [...value];
    const place = at % letters.length;
    return letters.map((letter, index) => (index !== place ? letter : letter === 'x' ? 'y' : 'x')).join('');
  }
  if (typeof value === 'number') return value === 0 ? 1e-9 : value * (1 + 1e-12);
  if (value !== null && typeof value === 'object' && 'date' in value) return { date: '2021-01-01' };
  throw new Error(`an entry of another kind: ${JSON.stringify(value)}`);
}
