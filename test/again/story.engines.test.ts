/** The province's weeks with one summary, step by step, through the command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { ooxmlErrors, needs } from '../tools';
import { expectedOf, plan, standingIn, steps } from './story-steps';
import type { Action } from './story-steps';
import { editedBy } from './story-file';
import { readBack } from './summary-file';

const path = (sh: Shell): string => join(sh.folder, 'th.xlsx');
const bytesOf = (sh: Shell): Uint8Array => new Uint8Array(readFileSync(path(sh)));

function act(sh: Shell, action: Action): void {
  if (action.act === 'send') sh.put(`units/${action.name}`, action.bytes());
  else writeFileSync(path(sh), editedBy(action, bytesOf(sh)));
}

needs('ooxml-validator')(
  'ten steps with one summary',
  async () => {
    const sh = shell();
    for (const step of steps) {
      const { said, before, still } = step;
      for (const action of before) act(sh, action);
      const old = still ? bytesOf(sh) : null;
      const { err, out } = await sh.run(['merge', 'units', '--out', 'th.xlsx', '--plan', plan.id]);
      expect({ said, err }).toEqual({ said, err: '' });
      expect({ said, stands: standingIn(readBack(bytesOf(sh), plan)) }).toEqual({
        said,
        stands: expectedOf(step),
      });
      if (old) {
        expect(Buffer.compare(bytesOf(sh), old)).toBe(0);
        expect(out).toContain('Không có gì mới, giữ nguyên th.xlsx');
      } else expect({ said, errors: ooxmlErrors(path(sh)) }).toEqual({ said, errors: [] });
    }
  },
  600_000,
);
