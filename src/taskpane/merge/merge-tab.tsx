/** The tab *Tổng hợp*: files in, a summary out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { readMergedInto } from '../../excel/read-summary';
import type { MergeWords } from '../../messages/pane/merge';
import { chosenPlan } from '../choice';
import { run } from '../office';
import { current, useCommand, useLanguage, useSession, useWords } from '../session';
import { FileButton } from '../shell/file-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { TroubleNote } from '../shell/trouble';
import { lookAtWorkbook } from '../workbook';
import type { Found, GivenFile } from './given';
import type { MergeRefusal } from './job';
import { MergedBy } from './merged-by';
import { NewSummary } from './new-summary';
import { useOpenSummary } from './open-summary';
import { FilePick } from './pick';
import { Preview } from './preview';
import { Progress } from './progress';
import { sayRefusal } from './refusal';
import { FileByFile, LeftOut } from './result';
import { FinishedNote, Standing, Unfinished } from './standing';
import { startMerge } from './start';
import {
  addFiles,
  beginMerge,
  cancelMerge,
  clearFiles,
  doneIn,
  endFinishing,
  mergeAgain,
  nameMerger,
  removeFile,
  takeRegister,
  useMergeState,
} from './state';
import type { Phase } from './state';
import { targetIn, useTarget } from './target';
import type { Target } from './target';
import { isUnfinished } from './writing';

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
  const target = useTarget();
  const unfinished = useSession(({ workbook }) => (isUnfinished(workbook) ? workbook : null));
  const choose = useRef<HTMLElement>(null);
  useCommand('merge', () => choose.current?.focus());
  const done = doneIn(phase, target);
  const isPreparing = phase.is !== 'running' && !done;
  useFocusLedBack(phase, choose);
  return (
    <div className={styles.tab}>
      {phase.is === 'running' && (
        <Progress words={words.run} step={phase.step} all={files.length} onCancel={cancelMerge} />
      )}
      {done && <Done phase={done} />}
      {phase.is === 'refused' && <Refused refusal={phase.refusal} />}
      {phase.is === 'failed' && <TroubleNote error={phase.error} isAnswer />}
      {phase.is === 'choosing' && phase.wasCancelled && (
        <Note tone="info" what={words.run.cancelled} isAnswer />
      )}
      {phase.is === 'choosing' && phase.finished && <FinishedNote outcome={phase.finished} />}
      {isPreparing && unfinished && <Unfinished plan={unfinished.plan} onFinished={endFinishing} />}
      {isPreparing && !unfinished && <Prepare choose={choose} target={target} />}
    </div>
  );
}

/** The button that led back to the files is gone: where nothing else took the focus, they are chosen next. */
function useFocusLedBack({ is }: Phase, choose: RefObject<HTMLElement | null>): void {
  const before = useRef(is);
  useEffect(() => {
    const wasDone = before.current === 'done';
    before.current = is;
    if (wasDone && is === 'choosing' && document.activeElement === document.body) choose.current?.focus();
  }, [is, choose]);
}

/** The plan that was chosen, which rules where the files tell none. */
const usePlan = () => useSession((session) => chosenPlan(session.plans, session.choice)?.plan ?? null);

/** @param insists the chosen plan rules whatever the files say; that of what is merged into always does */
function begin(insists: boolean, isAnew = false): void {
  const { plans, choice, language, workbook } = current();
  const target = targetIn(workbook, choice);
  const chosen = target?.plan ?? chosenPlan(plans, choice)?.plan;
  if (!chosen) return;
  void beginMerge(startMerge, {
    known: plans.map((each) => each.plan),
    chosen,
    insists: insists || target !== null,
    language,
    now: new Date(),
    previous: async () =>
      target && {
        kind: 'open',
        ...(await run((context) => readMergedInto(context, target.plan, target.at))),
        ...(target.unit ? { at: target.at } : {}),
      },
    isAnew,
  });
}

/** Somebody worked in it since it was merged; or a write did that Excel broke off, which is to be finished first. */
async function beginAnew(): Promise<void> {
  await lookAtWorkbook();
  if (isUnfinished(current().workbook)) mergeAgain();
  else begin(true, true);
}

function Done({ phase }: { readonly phase: Extract<Phase, { readonly is: 'done' }> }): ReactNode {
  const { merged, previous, isAnew } = phase;
  const { report, result } = merged;
  const target = useTarget();
  switch (result.kind) {
    case 'new':
      return <NewSummary report={report} result={result} />;
    case 'changes':
      return (
        target &&
        previous?.kind === 'open' && (
          <Preview
            target={target}
            stood={previous}
            report={report}
            write={result.write}
            isAnew={isAnew}
            onChanged={() => void beginAnew()}
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
  /** What is merged into; null: a new summary is made. */
  readonly target: Target | null;
}

function Prepare({ choose, target }: PrepareProps): ReactNode {
  const styles = useStyles();
  const words = useWords().merge;
  const { files, register, by } = useMergeState();
  const chosen = usePlan();
  const { summary } = useOpenSummary();
  const plan = target?.plan ?? chosen;
  const isNew = target === null || (target.unit !== null && summary?.isFirst === true);
  const [status, setStatus] = useState('');
  const found = (these: readonly Found[]): void => {
    const added = addFiles(these);
    setStatus(words.files.added(added, files.length + added));
  };
  return (
    <>
      {target ? (
        <Standing target={target} onCarryOut={() => begin(true)} />
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
      <MergedBy by={by} onChange={nameMerger} />
      <Button
        appearance="primary"
        disabledFocusable={!plan || (isNew && files.length === 0)}
        onClick={() => begin(false)}
      >
        {isNew ? words.run.button(files.length) : words.again.standing.button(files.length)}
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
      {refusal.wrong === 'nothing-readable' && (
        <>
          <LeftOut report={refusal.report} language={language} />
          <FileByFile report={refusal.report} language={language} />
        </>
      )}
    </>
  );
}
