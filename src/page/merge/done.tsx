/** What a merge came to, and the summary as a file. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { rootMerger, summarySheets } from '../../messages/summary-form';
import { dayInVietnam } from '../../taskpane/check/deadlines';
import { Changes } from '../../taskpane/merge/changed';
import { download } from '../../taskpane/form/download';
import type { GivenFile } from '../../taskpane/merge/given';
import type { MergeResult } from '../../taskpane/merge/job';
import { tallyOf } from '../../taskpane/merge/report';
import type { MergeReport } from '../../taskpane/merge/report';
import { Figures, FileByFile, Missing } from '../../taskpane/merge/result';
import { useLanguage, useWords } from '../../taskpane/session';
import { Note } from '../../taskpane/shell/note';
import { usePageWords } from '../language';
import type { FormFile } from './sort';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { margin: 0, ':empty': { display: 'none' } },
  end: { justifySelf: 'start' },
  deliver: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface DoneProps {
  readonly report: MergeReport;
  readonly result: MergeResult;
  /** The summary that was merged into. */
  readonly previous: GivenFile | null;
  /** The unit that merged, into its form; null: the root. */
  readonly merger: FormFile | null;
  readonly onAgain: () => void;
}

/** Null where nothing is new. */
const workbookOf = (result: MergeResult): Uint8Array<ArrayBuffer> | null =>
  result.kind === 'changes' ? null : result.workbook;

export function Done({ report, result, previous, merger, onAgain }: DoneProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const pane = useWords().merge;
  const { done } = usePageWords().merge;
  const workbook = workbookOf(result);
  const lost = pane.again.preview.memoryLost(merger?.merger ?? rootMerger);
  const { unusable } = tallyOf(report);
  const file = previous?.path ?? '';
  const { what, next } =
    result.kind === 'new'
      ? done.made
      : !workbook
        ? done.nothingNew(file)
        : merger
          ? done.ofUnit(merger.label, file)
          : done.changed(file);
  const questions = report.open > 0 ? done.questions(report.open, summarySheets.queue) : null;
  return (
    <>
      <Note
        tone={unusable > 0 ? 'warning' : 'success'}
        what={what}
        next={unusable > 0 ? `${next} ${done.unusable(unusable)}` : next}
        isAnswer
      />
      {workbook && <Deliver workbook={workbook} previous={previous} isForm={merger !== null} />}
      {report.memoryLost && <Note tone="warning" what={lost.what} next={lost.next} />}
      {questions && <Note tone="warning" what={questions.what} next={questions.next} />}
      {report.changes && workbook && <Changes words={pane.again.preview} changes={report.changes} />}
      <Figures report={report} language={language} />
      <FileByFile report={report} language={language} />
      <Missing report={report} language={language} />
      <Button className={styles.end} appearance="subtle" onClick={onAgain}>
        {pane.result.again}
      </Button>
    </>
  );
}

interface DeliverProps {
  readonly workbook: Uint8Array<ArrayBuffer>;
  readonly previous: GivenFile | null;
  /** The unit's form, which keeps its name: it is sent. */
  readonly isForm: boolean;
}

/** The way of the summary to the officer's folder: a browser writes new files only. */
function Deliver({ workbook, previous, isForm }: DeliverProps): ReactNode {
  const styles = useStyles();
  const { deliver } = useWords().merge;
  const words = usePageWords().merge;
  const [status, setStatus] = useState('');
  const save = (): void => {
    const name =
      isForm && previous ? previous.path.replace(/^.*\//, '') : deliver.fileName(dayInVietnam(Date.now()));
    download({ name, bytes: workbook });
    setStatus(words.downloaded(name));
  };
  return (
    <div className={styles.deliver}>
      <Button appearance="primary" onClick={save}>
        {isForm ? words.downloadForm : words.download}
      </Button>
      <p className={styles.status} role="status">
        {status}
      </p>
      <p className={styles.line}>{previous ? words.replaces(previous.path) : words.keeps}</p>
      <p className={styles.line}>{words.noLinks}</p>
    </div>
  );
}
