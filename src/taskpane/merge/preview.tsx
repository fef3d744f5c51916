/** What a merge would change in the open workbook, before it is written; and writing it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgainWords } from '../../messages/pane/again';
import type { MergedInto } from '../../excel/read-summary';
import { mergerName } from '../../sheets/summary/merger';
import { run } from '../office';
import { useLanguage, useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { Changes } from './changed';
import { lookAtSummary } from './open-summary';
import { Questions } from './question';
import { tallyOf } from './report';
import type { MergeReport } from './report';
import { Figures, FileByFile, LeftOut, Missing } from './result';
import { cancelMerge, mergeAgain } from './state';
import type { Target } from './target';
import { writeAgain } from './write-again';
import type { Write, WrittenAgain } from './write-again';
import { writing } from './writing';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  again: { justifySelf: 'start' },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PreviewProps {
  readonly target: Target;
  /** What was merged into. */
  readonly stood: MergedInto;
  readonly report: MergeReport;
  /** Null: nothing is new. */
  readonly write: Write | null;
  readonly isAnew: boolean;
  /** Merges once more: somebody has worked in the summary since. */
  readonly onChanged: () => void;
}

export function Preview(props: PreviewProps): ReactNode {
  const { target, stood, report, write, isAnew, onChanged } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { again: words, deliver, result } = useWords().merge;
  const merger = mergerName(target.plan, target.at);
  const into = target.unit ? words.preview.intoForm : words.preview.intoSummary;
  const lost = words.preview.memoryLost(merger);
  const { task, begin } = useTask<WrittenAgain>();
  const isFirst = stood.read.memory.state === 'none';
  const isWritten = task.is === 'done' && task.result.kind === 'written';
  const isOver = isWritten || !write;
  const start = (): void => {
    if (!write) return;
    begin(async () => {
      const written = await writing(() => run((context) => writeAgain(context, target, stood, write)));
      void lookAtSummary(target);
      if (written.kind === 'changed') onChanged();
      return written;
    });
  };
  const { changes } = report;
  return (
    <>
      {task.is === 'idle' && (
        <State words={words.preview} into={into} report={report} isNews={write !== null} isAnew={isAnew} />
      )}
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={start} isAnswer />}
      {task.is === 'done' && <Outcome words={words.preview} into={into} outcome={task.result} />}
      <LeftOut report={report} language={language} />
      {report.memoryLost && <Note tone="warning" what={lost.what} next={lost.next} />}
      {write && !isWritten && (
        <div className={styles.buttons}>
          <BusyButton
            isPrimary
            label={into.write}
            working={task.is === 'busy' ? into.writing : ''}
            onClick={start}
          />
          <Button disabledFocusable={task.is === 'busy'} onClick={cancelMerge}>
            {words.preview.cancel}
          </Button>
        </div>
      )}
      {write && isFirst && !isWritten && <p className={styles.line}>{deliver.adds(sheetsAdded(write))}</p>}
      {changes && write && <Changes words={words.preview} changes={changes} />}
      {changes && (
        <Questions
          questions={changes.questions}
          merger={merger}
          isOver={isOver}
          onAnswer={() => mergeAgain(true)}
        />
      )}
      {report.files.length > 0 && <Figures report={report} language={language} />}
      {report.files.length > 0 && <FileByFile report={report} language={language} />}
      <Missing report={report} language={language} />
      {isOver && (
        <Button className={styles.again} appearance="subtle" onClick={() => mergeAgain()}>
          {result.again}
        </Button>
      )}
    </>
  );
}

/** Those that an officer sees. */
const sheetsAdded = ({ changes: { made } }: Write): number =>
  made.filter(({ sheet }) => sheet.visibility === 'visible').length;

type Into = AgainWords['preview']['intoSummary'];

interface StateProps {
  readonly words: AgainWords['preview'];
  readonly into: Into;
  readonly report: MergeReport;
  readonly isNews: boolean;
  readonly isAnew: boolean;
}

function State({ words, into, report, isNews, isAnew }: StateProps): ReactNode {
  if (isAnew && isNews) {
    const { what, next } = into.changedMeanwhile;
    return <Note tone="warning" what={what} next={next} isAnswer />;
  }
  const { merged, unusable } = tallyOf(report);
  const { what, next } = isNews ? words.announce(merged, unusable) : into.nothingNew;
  return (
    <Note tone={unusable > 0 ? 'warning' : isNews ? 'info' : 'success'} what={what} next={next} isAnswer />
  );
}

function Outcome({
  words,
  into,
  outcome,
}: {
  readonly words: AgainWords['preview'];
  readonly into: Into;
  readonly outcome: WrittenAgain;
}): ReactNode {
  switch (outcome.kind) {
    case 'written':
      return <Note tone="success" what={into.written.what} next={into.written.next} isAnswer />;
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
