/** Where the annexes go, and how it went. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import type { FileKind } from '../../messages/pane/export';
import { base64 } from '../form/base64';
import { download } from '../form/download';
import { openWorkbook, run } from '../office';
import { useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { copyTable } from '../shell/copy';
import { Disclosure } from '../shell/disclosure';
import { Downloads } from '../shell/downloads';
import { Section } from '../shell/section';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { carryOut, nothingConfirmed } from './carry-out';
import type { Confirmed, Output } from './carry-out';
import { annexesIn, isDateWrong } from './choice';
import type { ExportChoice } from './choice';
import { OutcomeNote } from './outcome-note';
import type { Shown } from './outcome-note';

const FILES: readonly FileKind[] = ['docx', 'xlsx', 'csv', 'system', 'drafts'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { margin: 0, paddingInlineStart: '20px', display: 'grid', rowGap: tokens.spacingVerticalXS },
  label: { margin: 0 },
});

/** Carried out, and brought where it was asked to go. */
async function exportTo(
  output: Output,
  choice: ExportChoice,
  confirmed: Confirmed,
  { plan, at }: Pick<OutputsProps, 'plan' | 'at'>,
): Promise<Shown> {
  const outcome = await carryOut(output, choice, confirmed, { run, plan, at, now: new Date() });
  switch (outcome.is) {
    case 'workbook': {
      const isOpened = await openWorkbook(base64(outcome.file.bytes)).then(
        () => true,
        () => false,
      );
      return { ...outcome, isOpened };
    }
    case 'table':
      return { ...outcome, isCopied: await copyTable(outcome.table) };
    case 'files':
      outcome.files.forEach(download);
      return outcome;
    default:
      return outcome;
  }
}

interface OutputsProps {
  readonly plan: Plan;
  /** Code of who merges. */
  readonly at: string;
  readonly choice: ExportChoice;
}

export function Outputs({ plan, at, choice }: OutputsProps): ReactNode {
  const styles = useStyles();
  const words = useWords().export;
  const { outputs } = words;
  const { task, begin, clear } = useTask<Shown>();
  const [asked, setAsked] = useState<Output>({ to: 'sheets' });
  const [agreed, setAgreed] = useState(nothingConfirmed);
  const ids = annexesIn(choice);
  const isBusy = task.is === 'busy';
  const start = (output: Output, confirmed = nothingConfirmed): void => {
    setAsked(output);
    setAgreed(confirmed);
    begin(() => exportTo(output, choice, confirmed, { plan, at }));
  };
  const button = (output: Output, label: string, needsAnnex: boolean, isPrimary = false): ReactNode => (
    <BusyButton
      key={JSON.stringify(output)}
      label={label}
      working={isBusy && JSON.stringify(asked) === JSON.stringify(output) ? words.working.writing : ''}
      isWaiting={isBusy || isDateWrong(choice.letter) || (needsAnnex && ids.length === 0)}
      isPrimary={isPrimary}
      onClick={() => start(output)}
    />
  );
  return (
    <Section heading={outputs.heading}>
      {task.is === 'failed' && (
        <TroubleNote error={task.error} onRetry={() => start(asked, agreed)} isAnswer />
      )}
      {task.is === 'done' && (
        <OutcomeNote
          shown={task.result}
          content={choice.list.content}
          onConfirm={(more) => start(asked, { ...agreed, ...more })}
          onLeave={clear}
        />
      )}
      <div className={styles.buttons}>
        {button({ to: 'sheets' }, outputs.toSheets, true, true)}
        {button({ to: 'workbook' }, outputs.toNew, true)}
        {ids.length > 0 && (
          <Disclosure label={outputs.copy}>
            <div className={styles.buttons}>
              {ids.map((annex) =>
                button({ to: 'clipboard', annex }, outputs.copyOf(words.annexes.names[annex]), true),
              )}
            </div>
            <p className={styles.hint}>{outputs.copyHint}</p>
          </Disclosure>
        )}
        <Disclosure label={outputs.files}>
          <Downloads>
            <div className={styles.buttons}>
              {FILES.map((kind) =>
                button({ to: 'files', kind }, outputs.kinds[kind], kind !== 'system' && kind !== 'drafts'),
              )}
            </div>
            <p className={styles.hint}>{outputs.filesHint}</p>
          </Downloads>
        </Disclosure>
        <Disclosure label={outputs.pdf.heading}>
          <ol className={styles.steps}>
            {outputs.pdf.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      </div>
    </Section>
  );
}
