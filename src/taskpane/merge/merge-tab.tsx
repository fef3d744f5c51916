/** The tab *Tổng hợp*: files in, a summary out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Finished } from '../../excel/finish-merge';
import { readOpenSummary } from '../../excel/read-summary';
import type { MergeWords } from '../../messages/pane/merge';
import type { Plan } from '../../plan/schema';
import { chosenPlan } from '../choice';
import { run } from '../office';
import { current, useCommand, useLanguage, useSession, useWords } from '../session';
import { FileButton } from '../shell/file-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { TroubleNote } from '../shell/trouble';
import type { Found, GivenFile } from './given';
import type { MergeRefusal } from './job';
import { NewSummary } from './new-summary';
import { FilePick } from './pick';
import { Preview } from './preview';
import { Progress } from './progress';
import { sayRefusal } from './refusal';
import { FileByFile } from './result';
import { FinishedNote, Standing, Unfinished } from './standing';
import { startMerge } from './start';
import {
  addFiles,
  beginMerge,
  cancelMerge,
  clearFiles,
  removeFile,
  takeRegister,
  useMergeState,
} from './state';
import type { Phase } from './state';

const useStyles = makeStyles({
  tab: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  register: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

const hasFolders = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

export function MergeTab(): ReactNode {
  const styles = useStyles();
  const { phase, files } = useMergeState();
  const words = useWords().merge;
  const open = useSession(({ workbook }) => (workbook.kind === 'summary' ? workbook : null));
  const choose = useRef<HTMLElement>(null);
  useCommand('merge', () => choose.current?.focus());
  const [finished, setFinished] = useState<Finished | null>(null);
  const isPreparing = phase.is !== 'running' && phase.is !== 'done';
  return (
    <div className={styles.tab}>
      {phase.is === 'running' && (
        <Progress words={words.run} step={phase.step} all={files.length} onCancel={cancelMerge} />
      )}
      {phase.is === 'done' && <Done phase={phase} />}
      {phase.is === 'refused' && <Refused refusal={phase.refusal} />}
      {phase.is === 'failed' && <TroubleNote error={phase.error} isAnswer />}
      {phase.is === 'choosing' && phase.wasCancelled && (
        <Note tone="info" what={words.run.cancelled} isAnswer />
      )}
      {isPreparing && finished && <FinishedNote outcome={finished} />}
      {isPreparing && open?.isUnfinished && <Unfinished plan={open.plan} onFinished={setFinished} />}
      {isPreparing && !open?.isUnfinished && <Prepare choose={choose} open={open?.plan ?? null} />}
    </div>
  );
}

/** The plan that was chosen, which rules where the files tell none. */
const usePlan = () => useSession((session) => chosenPlan(session.plans, session.choice)?.plan ?? null);

/** The plan of the summary that is open and can be merged into. */
const openPlan = (): Plan | null => {
  const { workbook } = current();
  return workbook.kind === 'summary' ? workbook.plan : null;
};

/** @param insists the chosen plan rules whatever the files say; that of an open summary always does */
function begin(insists: boolean, isAnew = false): void {
  const { plans, choice, language } = current();
  const open = openPlan();
  const chosen = open ?? chosenPlan(plans, choice)?.plan;
  if (!chosen) return;
  void beginMerge(startMerge, {
    known: plans.map((each) => each.plan),
    chosen,
    insists: insists || open !== null,
    language,
    now: new Date(),
    previous: async () =>
      open && { kind: 'open', read: await run((context) => readOpenSummary(context, open)) },
    isAnew,
  });
}

function Done({ phase }: { readonly phase: Extract<Phase, { readonly is: 'done' }> }): ReactNode {
  const { merged, previous, isAnew } = phase;
  const { report, result } = merged;
  const plan = useSession(({ workbook }) => (workbook.kind === 'summary' ? workbook.plan : null));
  switch (result.kind) {
    case 'new':
      return <NewSummary report={report} result={result} />;
    case 'changes':
      return (
        plan &&
        previous?.kind === 'open' && (
          <Preview
            plan={plan}
            read={previous.read}
            report={report}
            write={result.write}
            isAnew={isAnew}
            onChanged={() => begin(true, true)}
          />
        )
      );
    case 'file':
      throw new Error('the pane merges into no file');
    default:
      return result satisfies never;
  }
}

interface PrepareProps {
  readonly choose: RefObject<HTMLElement | null>;
  /** Plan of the summary that is open. */
  readonly open: Plan | null;
}

function Prepare({ choose, open }: PrepareProps): ReactNode {
  const styles = useStyles();
  const words = useWords().merge;
  const { files, register } = useMergeState();
  const chosen = usePlan();
  const plan = open ?? chosen;
  const [status, setStatus] = useState('');
  const found = (these: readonly Found[]): void => {
    const added = addFiles(these);
    setStatus(words.files.added(added, files.length + added));
  };
  return (
    <>
      {open ? (
        <Standing plan={open} onCarryOut={() => begin(true)} />
      ) : (
        <p className={styles.line}>{words.intro}</p>
      )}
      <FilePick
        words={words.files}
        files={files}
        hasFolders={hasFolders()}
        status={status}
        choose={choose}
        onFound={found}
        onRemove={(path) => {
          removeFile(path);
          setStatus('');
        }}
        onClear={() => {
          clearFiles();
          setStatus('');
        }}
      />
      {plan?.nominations.exclusion && <Register words={words.register} register={register} />}
      <Button
        appearance="primary"
        disabledFocusable={!plan || (!open && files.length === 0)}
        onClick={() => begin(false)}
      >
        {open ? words.again.standing.button(files.length) : words.run.button(files.length)}
      </Button>
    </>
  );
}

function Register({
  words,
  register,
}: {
  readonly words: MergeWords['register'];
  readonly register: GivenFile | null;
}): ReactNode {
  const styles = useStyles();
  return (
    <Section heading={words.label}>
      <p className={styles.line}>{words.hint}</p>
      <div className={styles.register}>
        {register && <span className={styles.name}>{register.path}</span>}
        <FileButton
          label={words.choose}
          accept=".xlsx"
          onFile={(file) => takeRegister({ path: file.name.normalize('NFC'), blob: file })}
        />
        {register && <Button onClick={() => takeRegister(null)}>{words.remove}</Button>}
      </div>
    </Section>
  );
}

function Refused({ refusal }: { readonly refusal: MergeRefusal }): ReactNode {
  const language = useLanguage();
  const words = useWords().merge;
  const plan = usePlan();
  const { what, mend } = sayRefusal(refusal, words.refused, language);
  return (
    <>
      <Note tone="error" what={what} next={mend} isAnswer>
        {refusal.wrong === 'plans-mixed' && plan && (
          <Button onClick={() => begin(true)}>{words.refused.insist(plan.title)}</Button>
        )}
      </Note>
      {refusal.wrong === 'nothing-readable' && <FileByFile report={refusal.report} language={language} />}
    </>
  );
}
