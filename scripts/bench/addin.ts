/** Numbers of the add-in over the stand-in for Excel, printed beside what was aimed at. Run: npm run bench */
import { ninhThuan } from '../../test/plan/plans';
import { editing, installing } from './exchanges';
import { judging } from './judging';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

function row(name: string, ...numbers: readonly string[]): void {
  console.log(name.padEnd(24) + numbers.map((number) => number.padStart(14)).join(''));
}

async function print(): Promise<void> {
  row('The add-in', 'syncs', 'bytes', 'aimed at');
  for (const [name, kind] of [
    ['install, commune', 'xa'],
    ['install, district', 'huyen'],
  ] as const) {
    const { syncs, bytes } = await installing(ninhThuan, kind);
    row(name, String(syncs), kilobytes(bytes), '3, 1 MB');
  }
  for (const rows of [200, 500, 5000]) {
    const { syncs, bytes } = await editing(ninhThuan, 'xa', rows);
    row(`one edit, ${rows} rows`, String(syncs), kilobytes(bytes), '2, 50 KB');
  }
  const { judge, read } = await judging(ninhThuan, 'xa', 500);
  row('', 'first', 'median', 'aimed at');
  row('judging 500 rows', milliseconds(judge.first), milliseconds(judge.median), '50 ms');
  row('reading them as a file', milliseconds(read.first), milliseconds(read.median));
  row('judging to reading', '', (judge.median / read.median).toFixed(2));
}

void print();
