/** The whole pane: its colours, and either the question who works here or the tabs. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from '../messages/pane';
import type { Said } from '../messages/messages';
import type { Plan } from '../plan/schema';
import { FirstRun } from './first-run/first-run';
import { useSession, useWords } from './session';
import type { Session } from './session';
import { Boundary } from './shell/boundary';
import { Header } from './shell/header';
import { Note } from './shell/note';
import { Opening } from './shell/opening';
import { Tabs } from './shell/tabs';
import { useTheme } from './theme';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  alone: { margin: 'auto', padding: tokens.spacingHorizontalL },
});

/** The plan of which a unit is to be chosen; null where there is nothing to ask: an open form says itself whose it is. */
function planToChooseFrom({ plans, choice, choosing, workbook }: Session): Plan | null {
  const asked = plans.find(({ plan }) => plan.id === choosing)?.plan;
  if (asked) return asked;
  const isNeeded = choice === null && workbook.kind === 'none';
  return isNeeded ? (plans[0]?.plan ?? null) : null;
}

export function App(): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <Boundary>
        <Pane />
      </Boundary>
    </FluentProvider>
  );
}

function Pane(): ReactNode {
  const styles = useStyles();
  const isLooking = useSession(({ workbook }) => workbook.kind === 'looking');
  const plan = useSession(planToChooseFrom);
  if (isLooking)
    return (
      <main className={styles.alone}>
        <Opening />
      </main>
    );
  if (plan) return <FirstRun key={plan.id} plan={plan} />;
  return (
    <>
      <Header />
      <Tabs />
    </>
  );
}

/** Where the pane cannot work at all. */
export function Elsewhere({ why }: { readonly why: (words: PaneWords) => Said }): ReactNode {
  const styles = useStyles();
  const { what, mend } = why(useWords());
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <main className={styles.alone}>
        <Note tone="warning" what={what} next={mend} />
      </main>
    </FluentProvider>
  );
}
