/** The tab *Xuất*: annexes of the open summary, and the code by which paper is compared with a workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import { update, useSession, useWords } from '../session';
import { useTarget } from '../merge/target';
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
  const target = useTarget();
  switch (workbook.kind) {
    case 'looking':
      return <Opening />;
    case 'trouble':
      return <TroubleNote error={workbook.error} onRetry={() => void lookAtWorkbook()} />;
    case 'none':
    case 'unreadable':
      return <NoSummary />;
    case 'form':
      return (
        <div className={styles.tab}>
          {target ? <Note tone="info" {...words.ofRootAlone(target.plan.root.name)} /> : <NoSummary />}
          <CodeSection kind="form" plan={workbook.plan} />
        </div>
      );
    case 'summary':
      return workbook.plan ? (
        <Annexes key={workbook.plan.id} plan={workbook.plan} />
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

function Annexes({ plan }: { readonly plan: Plan }): ReactNode {
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
      <Outputs plan={plan} choice={choice} />
      <CodeSection kind="summary" plan={plan} />
    </div>
  );
}
