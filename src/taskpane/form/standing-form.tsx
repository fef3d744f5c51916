/** The form in the open workbook: what it is, and installing, completing or repairing it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { formSheets } from '../identify';
import { run } from '../office';
import { current, update, useCommand, useWords } from '../session';
import type { Choice, OpenWorkbook, TabId } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { lookAtWorkbook } from '../workbook';
import { FileMade } from './file-made';
import { offerFor, otherThanChosen } from './offer';
import type { Judged, Offer } from './offer';
import { sayOutcome } from './outcome';
import type { Outcome } from './outcome';
import { SortSection } from './sort-section';
import { installForm, repairForm } from './work';
import type { FormOf } from './work';

type Deed = Outcome['deed'];

/** An outcome holds while the workbook is as it was left. */
interface Done {
  readonly outcome: Outcome;
  readonly left: OpenWorkbook;
}

async function carryOut(deed: Deed, form: FormOf): Promise<Done> {
  const outcome: Outcome = await run(
    async (context) =>
      deed === 'install'
        ? { form, deed, result: await installForm(context, form, new Date()) }
        : { form, deed, result: await repairForm(context, form, new Date()) },
    // What failed may have been half done.
  ).finally(lookAtWorkbook);
  return { outcome, left: current().workbook };
}

const useStyles = makeStyles({
  stack: { display: 'grid', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  button: { justifySelf: 'start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface StandingFormProps {
  readonly workbook: Judged;
  readonly plan: Plan;
  readonly choice: Choice | null;
}

export function StandingForm({ workbook, plan, choice }: StandingFormProps): ReactNode {
  const styles = useStyles();
  const { form: words } = useWords();
  const offer = offerFor(workbook, plan, choice, words);
  const { form } = offer;
  const { task, begin } = useTask<Done>();
  const [deed, setDeed] = useState<Deed>('install');
  const start = (next: Deed): void => {
    if (form === null) return;
    setDeed(next);
    begin(() => carryOut(next, form));
  };
  useCommand('install', () => start('install'));
  useCommand('repair', () => start('repair'));

  const working = (of: Deed): string => (task.is === 'busy' && deed === of ? words[of].working : '');
  const last =
    task.is === 'done' && task.result.left === workbook ? sayOutcome(task.result.outcome, words) : null;
  const other = otherThanChosen(workbook, choice);
  return (
    <div className={styles.stack}>
      {last?.kind === 'done' ? (
        <Note key="done" tone="success" what={last.told.what} next={last.told.next} isAnswer />
      ) : (
        <Note key="state" tone={offer.tone} what={offer.told.what} next={offer.told.next} />
      )}
      {other && form && (
        <p className={styles.hint}>
          {words.otherUnit(unitLabel(form.plan, form.unit), unitLabel(form.plan, other))}
        </p>
      )}
      <Main offer={offer} working={working} isBusy={task.is === 'busy'} start={start} />
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={() => start(deed)} isAnswer />}
      {last?.kind === 'refused' && task.is === 'done' && (
        <>
          <Note tone="warning" what={last.said.what} next={last.said.mend} isAnswer />
          <FileMade form={task.result.outcome.form} register={[]} label={words.install.otherWay} />
        </>
      )}
      <SortSection plan={form?.plan ?? plan} hasForm={workbook.kind === 'form'} />
      {workbook.kind === 'form' && form && (
        <Section heading={words.repair.heading}>
          <p className={styles.text}>{words.repair.does}</p>
          <p className={styles.text}>{words.repair.doesNot}</p>
          {offer.main !== 'repair' && (
            <BusyButton
              label={words.repair.button}
              working={working('repair')}
              isWaiting={task.is === 'busy'}
              onClick={() => start('repair')}
            />
          )}
        </Section>
      )}
    </div>
  );
}

interface MainProps {
  readonly offer: Offer;
  readonly working: (deed: Deed) => string;
  readonly isBusy: boolean;
  readonly start: (deed: Deed) => void;
}

function Main({ offer: { main, form }, working, isBusy, start }: MainProps): ReactNode {
  const styles = useStyles();
  const { form: words } = useWords();
  const goTo = (tab: TabId) => () => update({ tab });
  switch (main) {
    case null:
      return null;
    case 'check':
      return (
        <Button className={styles.button} appearance="primary" onClick={goTo('check')}>
          {words.toCheck}
        </Button>
      );
    case 'merge':
      return (
        <Button className={styles.button} appearance="primary" onClick={goTo('merge')}>
          {words.toMerge}
        </Button>
      );
    case 'repair':
      return (
        <BusyButton
          isPrimary
          label={words.repair.button}
          working={working('repair')}
          isWaiting={isBusy}
          onClick={() => start('repair')}
        />
      );
    case 'finish':
      return (
        <BusyButton
          isPrimary
          label={words.install.finish}
          working={working('install')}
          isWaiting={isBusy}
          onClick={() => start('install')}
        />
      );
    case 'install':
      return (
        form && (
          <>
            <BusyButton
              isPrimary
              label={words.install.button}
              fullLabel={words.install.buttonFor(unitLabel(form.plan, form.unit))}
              working={working('install')}
              isWaiting={isBusy}
              onClick={() => start('install')}
            />
            <p className={styles.hint}>{words.install.adds(formSheets(form.plan, form.unit, 'visible'))}</p>
          </>
        )
      );
    default:
      return main satisfies never;
  }
}
