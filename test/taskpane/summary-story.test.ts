/** The story of the summary in the open workbook: the same steps as by command, and the same workbook in the end. */
import { editedBy } from '../again/story-file';
import { expectedOf, plan, standingIn, steps } from '../again/story-steps';
import { readBack } from '../again/summary-file';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { compared } from '../excel/compared';
import { openExcel } from '../excel/host';
import { act, merged, mergeInto, readEverything, readOpen, requestOf } from './open-summary';

const timeOf = (step: number): string => `2023-10-${String(12 + step)}T02:30:00Z`;

test('ten steps in the open workbook and in the file come to the same', async () => {
  const opened = await openExcel();
  const sent = new Map<string, Uint8Array>();
  let file: Uint8Array<ArrayBuffer> | null = null;
  for (const [index, step] of steps.entries()) {
    const { said, before, still = false } = step;
    for (const action of before) {
      if (action.act === 'send') sent.set(action.name, action.bytes());
      else {
        await act(opened, action);
        file = file && new Uint8Array(editedBy(action, file));
      }
    }
    const isWritten = await mergeInto(opened, sent, index === 0, timeOf(index));
    expect({ said, isWritten }).toEqual({ said, isWritten: !still });
    expect({ said, stands: standingIn(await readOpen(opened)) }).toEqual({ said, stands: expectedOf(step) });

    const previous = file && ({ kind: 'file', file: { path: 'th.xlsx', blob: new Blob([file]) } } as const);
    const { result } = await merged(requestOf(sent, previous, timeOf(index)));
    if (result.kind === 'changes') throw new Error('no file');
    expect({ said, isWritten: result.workbook !== null }).toEqual({ said, isWritten: !still });
    file = result.workbook ?? file;
    expect({ said, stands: standingIn(readBack(file!, plan)) }).toEqual({ said, stands: expectedOf(step) });
    const saved = openWorkbook(file!, 'th.xlsx', () => true);
    if (!saved.ok) throw new Error(saved.unreadable.reason);
    expect({ said, stands: compared(await readEverything(opened)) }).toEqual({
      said,
      stands: compared(saved.workbook),
    });
  }
  expect(opened.host.faults).toEqual([]);
});
