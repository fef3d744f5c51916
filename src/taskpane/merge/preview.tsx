/** What a merge would change in the open summary, before it is written; and writing it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgainWords } from '../../messages/pane/again';
import type { Plan } from '../../plan/schema';
import type { ReadSummary } from '../../sheets/read/summary';
import { run } from '../office';
import { useLanguage, useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { lookAtWorkbook } from '../workbook';
import { Changes } from './changed';
import { lookAtSummary } from './open-summary';
import { Questions } from './question';
import type { MergeReport } from './report';
import { Figures, FileByFile, Missing } from './result';
import { cancelMerge, mergeAgain } from './state';
import { writeAgain } from './write-again';
import type { Write, WrittenAgain } from './write-again';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  again: { justifySelf: 'start' },
});

interface PreviewProps {
  readonly plan: Plan;
  /** What was merged into. */
  readonly read: ReadSummary;
  readonly report: MergeReport;
  /** Null: nothing is new. */
  readonly write: Write | null;
  readonly isAnew: boolean;
  /** Merges once more: somebody has worked in the summary since. */
  readonly onChanged: () => void;
}

export function Preview({ plan, read, report, write, isAnew, onChanged }: PreviewProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const { again: words, result } = useWords().merge;
  const { task, begin } = useTask<WrittenAgain>();
  const isWritten = task.is === 'done' && task.result.kind === 'written';
  const start = (): void => {
    if (!write) return;
    begin(async () => {
      const written = await run((context) => writeAgain(context, plan, read, write)).finally(() => {
        void lookAtWorkbook();
        void lookAtSummary(plan);
      });
      if (written.kind === 'changed') onChanged();
      return written;
    });
  };
  const { changes } = report;
  const unusable = report.files.filter(({ outcome }) => outcome === 'unusable').length;
  return (
    <>
      {task.is === 'idle' && (
        <State words={words.preview} report={report} isNews={write !== null} isAnew={isAnew} />
      )}
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={start} isAnswer />}
      {task.is === 'done' && <Outcome words={words.preview} outcome={task.result} />}
      {report.memoryLost && (
        <Note tone="warning" what={words.preview.memoryLost.what} next={words.preview.memoryLost.next} />
      )}
      {write && !isWritten && (
        <div className={styles.buttons}>
          <BusyButton
            isPrimary
            label={words.preview.write}
            working={task.is === 'busy' ? words.preview.writing : ''}
            onClick={start}
          />
          <Button disabledFocusable={task.is === 'busy'} onClick={cancelMerge}>
            {words.preview.cancel}
          </Button>
        </div>
      )}
      {changes && write && <Changes words={words.preview} changes={changes} />}
      {changes && <Questions questions={changes.questions} />}
      {report.files.length > 0 && <Figures report={report} language={language} />}
      {(unusable > 0 || report.files.length > 0) && <FileByFile report={report} language={language} />}
      <Missing report={report} language={language} />
      {(isWritten || !write) && (
        <Button className={styles.again} appearance="subtle" onClick={mergeAgain}>
          {result.again}
        </Button>
      )}
    </>
  );
}

interface StateProps {
  readonly words: AgainWords['preview'];
  readonly report: MergeReport;
  readonly isNews: boolean;
  readonly isAnew: boolean;
}

function State({ words, report: { files }, isNews, isAnew }: StateProps): ReactNode {
  if (isAnew && isNews) {
    const { what, next } = words.changedMeanwhile;
    return <Note tone="warning" what={what} next={next} isAnswer />;
  }
  const unusable = files.filter(({ outcome }) => outcome === 'unusable').length;
  const { what, next } = isNews ? words.announce(files.length - unusable, unusable) : words.nothingNew;
  return (
    <Note tone={unusable > 0 ? 'warning' : isNews ? 'info' : 'success'} what={what} next={next} isAnswer />
  );
}

function Outcome({
  words,
  outcome,
}: {
  readonly words: AgainWords['preview'];
  readonly outcome: WrittenAgain;
}): ReactNode {
  switch (outcome.kind) {
    case 'written':
      return <Note tone="success" what={words.written.what} next={words.written.next} isAnswer />;
    case 'totals-row': {
      const { what, mend } = words.totalsRow(outcome.table);
      return <Note tone="warning" what={what} next={mend} isAnswer />;
    }
    case 'changed':
      return null;
    default:
      return outcome satisfies never;
  }
}
