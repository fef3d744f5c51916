/** Above the tabs: for whom, and in which language. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { unitLabel, unitOf } from '../../plan/units';
import { chosenPlan } from '../choice';
import { chooseLanguage } from '../language';
import { openUnit, update, useSession, useWords } from '../session';
import type { Session } from '../session';
import { LanguageButton } from './language-button';

/** Who it is about: the open form's unit, else who was chosen here. */
function nameShown(session: Session): string {
  const { workbook, plans, choice } = session;
  const open = openUnit(session);
  if (workbook.kind === 'form' && open) return unitLabel(workbook.plan, open);
  if (workbook.kind === 'summary' && workbook.plan) return workbook.plan.root.name;
  const plan = chosenPlan(plans, choice)?.plan;
  if (!plan || !choice) return '';
  const unit = choice.unit === null ? null : unitOf(plan, choice.unit);
  return unit ? unitLabel(plan, unit) : plan.root.name;
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { minWidth: 0, flexShrink: 0 },
});

export function Header(): ReactNode {
  const styles = useStyles();
  const { shell } = useWords();
  const name = useSession(nameShown);
  const plan = useSession(({ plans, choice }) => chosenPlan(plans, choice)?.plan ?? null);
  // An open form says itself whose it is.
  const canChange = useSession(({ workbook, choice }) => workbook.kind !== 'form' && choice !== null);
  return (
    <header className={styles.header}>
      <h1 className={styles.unseen}>{shell.pane}</h1>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {canChange && plan && (
        <Button
          className={styles.change}
          size="small"
          appearance="transparent"
          aria-label={shell.changeUnit}
          onClick={() => update({ choosing: plan.id })}
        >
          {shell.change}
        </Button>
      )}
      <LanguageButton onChoose={chooseLanguage} />
    </header>
  );
}
