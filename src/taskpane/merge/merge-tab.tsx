/** The tab *Tổng hợp*: files in, a summary out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { install } from '../../excel/install';
import type { MergeWords } from '../../messages/pane/merge';
import type { Language, Said } from '../../messages/messages';
import { sayTrouble } from '../../sheets/saying';
import { dayInVietnam } from '../check/deadlines';
import { chosenPlan } from '../choice';
import { base64 } from '../form/base64';
import { openWorkbook, run } from '../office';
import { current, useCommand, useLanguage, useSession, useWords } from '../session';
import { FileButton } from '../shell/file-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { TroubleNote } from '../shell/trouble';
import type { Found, GivenFile } from './given';
import { HandOver } from './hand-over';
import type { Obstacle, Ways } from './hand-over';
import type { MergeRefusal } from './job';
import { FilePick } from './pick';
import { Progress } from './progress';
import { Figures, FileByFile, Missing } from './result';
import { startMerge } from './start';
import {
  addFiles,
  beginMerge,
  cancelMerge,
  clearFiles,
  mergeAgain,
  removeFile,
  takeRegister,
  useMergeState,
} from './state';
import type { Merged } from './state';

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
  const choose = useRef<HTMLElement>(null);
  useCommand('merge', () => choose.current?.focus());
  return (
    <div className={styles.tab}>
      {phase.is === 'running' && (
        <Progress words={words.run} step={phase.step} all={files.length} onCancel={cancelMerge} />
      )}
      {phase.is === 'done' && <Done merged={phase.merged} />}
      {phase.is === 'refused' && <Refused refusal={phase.refusal} />}
      {phase.is === 'failed' && <TroubleNote error={phase.error} isAnswer />}
      {phase.is === 'choosing' && phase.wasCancelled && (
        <Note tone="info" what={words.run.cancelled} isAnswer />
      )}
      {phase.is !== 'running' && phase.is !== 'done' && <Prepare choose={choose} />}
    </div>
  );
}

/** The plan that was chosen, which rules where the files tell none. */
const usePlan = () => useSession((session) => chosenPlan(session.plans, session.choice)?.plan ?? null);

/** @param insists the chosen plan rules whatever the files say */
function begin(insists: boolean): void {
  const { plans, choice, language } = current();
  const chosen = chosenPlan(plans, choice)?.plan;
  if (!chosen) return;
  const known = plans.map((each) => each.plan);
  void beginMerge(startMerge, { known, chosen, insists, language, now: new Date() });
}

function Prepare({ choose }: { readonly choose: RefObject<HTMLElement | null> }): ReactNode {
  const styles = useStyles();
  const words = useWords().merge;
  const { files, register } = useMergeState();
  const plan = usePlan();
  const [status, setStatus] = useState('');
  const found = (these: readonly Found[]): void => {
    const added = addFiles(these);
    setStatus(words.files.added(added, files.length + added));
  };
  return (
    <>
      <p className={styles.line}>{words.intro}</p>
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
        disabledFocusable={files.length === 0 || !plan}
        onClick={() => begin(false)}
      >
        {words.run.button(files.length)}
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

function sayRefusal(refusal: MergeRefusal, words: MergeWords['refused'], language: Language): Said {
  switch (refusal.wrong) {
    case 'plans-mixed':
      return words['plans-mixed'](refusal.plans);
    case 'plan-unusable':
    case 'register-unusable':
      return words[refusal.wrong](refusal.file, sayTrouble(refusal.trouble, language));
    case 'register-absent':
    case 'register-unused':
      return words[refusal.wrong](refusal.file);
    case 'nothing-readable':
      return words['nothing-readable'];
    default:
      return refusal satisfies never;
  }
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

const obstacleOf = (kind: string): Obstacle =>
  kind === 'form' ? 'form' : kind === 'summary' || kind === 'unreadable' ? 'summary' : null;

function Done({ merged }: { readonly merged: Merged }): ReactNode {
  const language = useLanguage();
  const words = useWords().merge;
  const obstacle = useSession(({ workbook }) => obstacleOf(workbook.kind));
  const { report, layout, workbook } = merged;
  const ways: Ways = {
    write: () => run((context) => install(context, layout)),
    open: () => openWorkbook(base64(workbook)),
  };
  const unusable = report.files.filter(({ outcome }) => outcome === 'unusable').length;
  const visible = layout.sheets.filter(({ visibility }) => visibility === 'visible').length;
  return (
    <>
      <Note
        tone={unusable > 0 ? 'warning' : 'success'}
        what={words.result.announce(report.files.length - unusable, unusable)}
        isAnswer
      />
      <Figures report={report} language={language} />
      <Section heading={words.deliver.heading}>
        <HandOver
          words={words.deliver}
          sheets={visible}
          obstacle={obstacle}
          ways={ways}
          file={{ name: words.deliver.fileName(dayInVietnam(Date.parse(layout.created))), bytes: workbook }}
        />
      </Section>
      <FileByFile report={report} language={language} />
      <Missing report={report} language={language} />
      <Button appearance="subtle" onClick={mergeAgain}>
        {words.result.again}
      </Button>
    </>
  );
}
