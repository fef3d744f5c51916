/** Tab *Biểu mẫu*: the form in the open workbook, workbooks for others, and the plan behind them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sayTrouble } from '../../sheets/saying';
import { chosenPlan } from '../choice';
import { useLanguage, useSession, useWords } from '../session';
import { Note } from '../shell/note';
import { TroubleNote } from '../shell/trouble';
import { Opening } from '../shell/opening';
import { lookAtWorkbook } from '../workbook';
import { NewFile } from './new-file';
import { PlanSection } from './plan-section';
import { StandingForm } from './standing-form';

const useStyles = makeStyles({
  tab: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalL },
});

export function FormTab(): ReactNode {
  const styles = useStyles();
  const plans = useSession((session) => session.plans);
  const choice = useSession((session) => session.choice);
  const workbook = useSession((session) => session.workbook);
  const plan =
    (workbook.kind === 'form' || workbook.kind === 'summary' ? workbook.plan : null) ??
    chosenPlan(plans, choice)?.plan;
  return (
    <div className={styles.tab}>
      <OpenWorkbookNote />
      {plan && <NewFile key={plan.id} plan={plan} isOpenAtFirst={choice?.unit === null} />}
      {plan && <PlanSection plan={plan} />}
    </div>
  );
}

function OpenWorkbookNote(): ReactNode {
  const { shell } = useWords();
  const language = useLanguage();
  const workbook = useSession((session) => session.workbook);
  const plans = useSession((session) => session.plans);
  const choice = useSession((session) => session.choice);
  switch (workbook.kind) {
    case 'looking':
      return <Opening />;
    case 'trouble':
      return <TroubleNote error={workbook.error} onRetry={() => void lookAtWorkbook()} />;
    case 'unreadable': {
      const { what, mend } = sayTrouble(workbook.trouble, language);
      return (
        <Note tone="error" what={what} next={mend}>
          <Button onClick={() => void lookAtWorkbook()}>{shell.retry}</Button>
        </Note>
      );
    }
    case 'none':
    case 'form':
    case 'summary': {
      const known = chosenPlan(plans, choice);
      return known && <StandingForm workbook={workbook} plan={known.plan} choice={choice} />;
    }
    default:
      return workbook satisfies never;
  }
}
