/** The tab *Xuất*: annexes of the open summary, and the code by which paper is compared with a workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import { update, useSession, useWords } from '../session';
import { Note } from '../shell/note';
import { Opening } from '../shell/opening';
import { TroubleNote } from '../shell/trouble';
import { lookAtWorkbook } from '../workbook';
import { AnnexChoice, ListFields } from './annex-choice';
import { firstChoice } from './choice';
import { CodeSection } from './code-section';
import { LetterFields } from './letter-fields';
import { Outputs } from './outputs';

const useStyles = makeStyles({
  tab: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function ExportTab(): ReactNode {
  const styles = useStyles();
  const words = useWords().export;
  const workbook = useSession((session) => session.workbook);
  switch (workbook.kind) {
    case 'looking':
      return <Opening />;
    case 'trouble':
      return <TroubleNote error={workbook.error} onRetry={() => void lookAtWorkbook()} />;
    case 'none':
    case 'unreadable':
      return <NoSummary />;
    case 'form':
      return workbook.hasSummary && workbook.unit ? (
        <Annexes key={workbook.unit.code} plan={workbook.plan} at={workbook.unit.code} />
      ) : (
        <div className={styles.tab}>
          <NoSummary />
          <CodeSection kind="form" plan={workbook.plan} />
        </div>
      );
    case 'summary':
      return workbook.plan ? (
        <Annexes key={workbook.plan.id} plan={workbook.plan} at={workbook.plan.root.code} />
      ) : (
        <Note tone="warning" what={words.planUnknown.what} next={words.planUnknown.mend} />
      );
    default:
      return workbook satisfies never;
  }
}

function NoSummary(): ReactNode {
  const { noSummary, toMerge } = useWords().export;
  return (
    <Note tone="info" {...noSummary}>
      <Button onClick={() => update({ tab: 'merge' })}>{toMerge}</Button>
    </Note>
  );
}

interface AnnexesProps {
  readonly plan: Plan;
  /** Code of who merges: the root, or the unit in whose form the summary stands. */
  readonly at: string;
}

function Annexes({ plan, at }: AnnexesProps): ReactNode {
  const styles = useStyles();
  const { intro } = useWords().export;
  const [choice, setChoice] = useState(firstChoice);
  const change = (changes: Partial<typeof choice>): void => setChoice((now) => ({ ...now, ...changes }));
  return (
    <div className={styles.tab}>
      <p className={styles.line}>{intro}</p>
      <AnnexChoice choice={choice} onChange={change} />
      <ListFields choice={choice} onChange={change} />
      <LetterFields choice={choice} onChange={change} />
      <Outputs plan={plan} at={at} choice={choice} />
      <CodeSection kind={at === plan.root.code ? 'summary' : 'form'} plan={plan} />
    </div>
  );
}
