/** What is open to be merged into: what it is, what waits in it, and finishing a write that was interrupted. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Finished } from '../../excel/finish-merge';
import type { Said } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { run } from '../office';
import { useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { lookAtWorkbook } from '../workbook';
import { lookAtSummary, useOpenSummary } from './open-summary';
import { Queue } from './queue';
import type { Target } from './target';

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  spinner: { justifySelf: 'start' },
});

interface StandingProps {
  readonly target: Target;
  readonly onCarryOut: () => void;
}

export function Standing({ target, onCarryOut }: StandingProps): ReactNode {
  const styles = useStyles();
  const { standing: words } = useWords().merge.again;
  const { summary, isBusy, trouble } = useOpenSummary();
  const { plan, unit, at } = target;
  useEffect(() => void lookAtSummary({ plan, at }), [plan, at]);
  const isFirst = summary?.isFirst ?? false;
  const { what, next } = unit ? words.ofUnit(unitLabel(plan, unit), isFirst) : words.ofRoot;
  return (
    <>
      {(unit === null || summary) && (
        <Note tone="info" what={what} next={next}>
          {summary && !isFirst && (
            <ul className={styles.lines}>
              <li>{plan.title}</li>
              <li>{words.merged(summary.mergedAt)}</li>
              <li>{words.open(summary.questions.length)}</li>
            </ul>
          )}
        </Note>
      )}
      {!summary && isBusy && <Spinner className={styles.spinner} size="tiny" label={words.reading} />}
      {trouble !== null && <TroubleNote error={trouble} onRetry={() => void lookAtSummary(target)} />}
      {summary && <Queue target={target} summary={summary} onCarryOut={onCarryOut} />}
    </>
  );
}

interface UnfinishedProps {
  /** Null where nothing tells it yet. */
  readonly plan: Plan | null;
  readonly onFinished: (outcome: Finished) => void;
}

export function Unfinished({ plan, onFinished }: UnfinishedProps): ReactNode {
  const { unfinished: words } = useWords().merge.again;
  const { task, begin } = useTask<void>();
  const finish = (): void =>
    begin(async () => {
      const { finishMerge } = await import(/* webpackChunkName: "finish" */ '../../excel/finish-merge');
      onFinished(await run((context) => finishMerge(context, plan)).finally(lookAtWorkbook));
    });
  return (
    <>
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={finish} isAnswer />}
      <Note tone="warning" what={words.told.what} next={words.told.next}>
        <BusyButton
          isPrimary
          label={words.button}
          working={task.is === 'busy' ? words.working : ''}
          onClick={finish}
        />
      </Note>
    </>
  );
}

/** What came of finishing. */
export function FinishedNote({ outcome }: { readonly outcome: Finished }): ReactNode {
  const { unfinished: words, preview } = useWords().merge.again;
  const warned = ({ what, mend }: Said): ReactNode => (
    <Note tone="warning" what={what} next={mend} isAnswer />
  );
  switch (outcome.kind) {
    case 'finished':
    case 'discarded': {
      const { what, next } = words[outcome.kind];
      return <Note tone="success" what={what} next={next} isAnswer />;
    }
    case 'typed-into':
      return warned(words.typedInto(outcome.sheets));
    case 'plan-unknown':
      return warned(words.planUnknown);
    case 'totals-row':
      return warned(preview.totalsRow(outcome.table));
    default:
      return outcome satisfies never;
  }
}
