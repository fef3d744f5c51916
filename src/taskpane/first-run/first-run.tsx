/** Who works here: asked once, and again when somebody wants to change it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import { roleOf, ROOT, rolesOf } from '../choice';
import { PlanSection } from '../form/plan-section';
import { chooseLanguage } from '../language';
import { update, useSession, useWords } from '../session';
import { LanguageButton } from '../shell/language-button';
import { choose } from '../start';
import { UnitChooser } from './unit-chooser';
import type { Chosen } from './unit-chooser';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
  },
  top: { display: 'flex', alignItems: 'center' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outline: 'none' },
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', rowGap: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** @param plan the plan whose units are offered */
export function FirstRun({ plan }: { readonly plan: Plan }): ReactNode {
  const styles = useStyles();
  const { firstRun: words } = useWords().shell;
  const choice = useSession((session) => session.choice);
  const known = choice?.planId === plan.id ? choice : null;
  const [chosen, setChosen] = useState<Chosen>(() => ({
    role: known && roleOf(plan, known.unit),
    unit: known === null || known.unit === null ? null : unitOf(plan, known.unit),
  }));
  const [isRefused, setRefused] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const isRoot = chosen.role?.id === ROOT;
  const proceed = (): void => {
    if (isRoot || chosen.unit) choose({ planId: plan.id, unit: chosen.unit?.code ?? null });
    else setRefused(true);
  };
  return (
    <main className={styles.page}>
      <div>
        <div className={styles.top}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {words.title}
          </h1>
          <LanguageButton onChoose={chooseLanguage} />
        </div>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          proceed();
        }}
      >
        <UnitChooser
          plan={plan}
          roles={rolesOf(plan)}
          chosen={chosen}
          onChoose={(next) => {
            setRefused(false);
            setChosen(next);
          }}
          rolesAs="radios"
        />
        <div>
          <div className={styles.actions}>
            <Button
              type="submit"
              appearance="primary"
              {...(chosen.unit && { 'aria-label': words.proceedAs(unitLabel(plan, chosen.unit)) })}
            >
              {words.proceed}
            </Button>
            {choice && <Button onClick={() => update({ choosing: null })}>{words.cancel}</Button>}
          </div>
          <p className={styles.hint} role="status">
            {isRefused ? words.notChosen : ''}
          </p>
        </div>
      </form>
      <p className={styles.hint}>{words.remembered}</p>
      <PlanSection plan={plan} />
    </main>
  );
}
