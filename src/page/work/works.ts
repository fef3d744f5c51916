/** What is done with files, beside the page or, where the browser allows no worker, on it. */
import type { Language } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import type { GivenFile } from '../../taskpane/merge/given';
import { mergeFiles } from '../../taskpane/merge/job';
import type { MergeAnswer, MergeRequest, MergeStep } from '../../taskpane/merge/job';
import { builtIn } from '../../taskpane/plans';
import { checkFiles } from '../check/job';
import type { CheckAnswer } from '../check/job';
import { sortFiles } from '../merge/sort';
import type { Sorted } from '../merge/sort';

/** Hears of each step before it is taken. To throw stops the work. */
export type Tell = (step: MergeStep) => void;

interface Asked {
  readonly files: readonly GivenFile[];
  readonly language: Language;
  /** The page's own plan rules whatever the files say. */
  readonly insists: boolean;
}

/** An answer, with the title of the plan that the page insists on where it is asked to. */
type Told<A> = A & { readonly ownPlan: string };

export interface Works {
  readonly check: { readonly request: Asked; readonly answer: Told<CheckAnswer> };
  readonly merge: {
    readonly request: Asked & Pick<MergeRequest, 'register' | 'previous' | 'by' | 'created'>;
    readonly answer: Told<MergeAnswer>;
  };
  readonly sort: { readonly request: Omit<Asked, 'insists'>; readonly answer: Sorted };
}

export type WorkId = keyof Works;

type Work<W extends WorkId> = (request: Works[W]['request'], tell: Tell) => Promise<Works[W]['answer']>;

const knownPlans = (): readonly [Plan, ...Plan[]] => {
  const [first, ...others] = builtIn().map(({ plan }) => plan);
  if (!first) throw new Error('no plan is built in');
  return [first, ...others];
};

export const works: { readonly [W in WorkId]: Work<W> } = {
  check: async (request, tell) => {
    const known = knownPlans();
    return { ...(await checkFiles({ ...request, known }, tell)), ownPlan: known[0].title };
  },
  merge: async (request, tell) => {
    const known = knownPlans();
    const answer = await mergeFiles({ ...request, known, chosen: known[0] }, tell);
    return { ...answer, ownPlan: known[0].title };
  },
  sort: ({ files, language }) => sortFiles(files, language),
};
