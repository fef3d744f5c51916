/** What checking in place needs of Excel and of the rules: loaded when the first form is seen. */
import { watch } from '../../excel/watch';
import type { Watch, WatchOptions } from '../../excel/watch';
import type { Plan } from '../../plan/schema';
import { markCells } from '../../sheets/marks';
import type { Run } from '../office';
import { judgeForm } from './judge';
import type { Judgement } from './judge';

type Ears = Pick<WatchOptions<Judgement>, 'onChecked' | 'onTrouble' | 'waits' | 'onWaiting'>;

/** Watches the open form, and marks what is found in it. */
export const watchForm = (run: Run, plan: Plan, ears: Ears): Promise<Watch> =>
  watch(run, {
    ...ears,
    judge: (source) => judgeForm(source, plan),
    marks: (source, judged) => (judged.ok ? markCells(judged.findings, judged.submission, plan, source) : []),
  });
