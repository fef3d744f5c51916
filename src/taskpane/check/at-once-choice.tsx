/** Where a check would cost the officer the undo stack: whether to check after each entry, and what has not been checked. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { mayAsk, useAtOnce } from '../at-once';
import { useChecking } from '../checking';
import { useWords } from '../session';
import { Note } from '../shell/note';
import { chooseAtOnce } from '../start';

const useStyles = makeStyles({
  choice: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  why: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function Behind(): ReactNode {
  const { behind } = useWords().check.atOnce;
  const { isBehind } = useChecking();
  useAtOnce();
  return isBehind && !mayAsk() ? <Note tone="info" what={behind.what} next={behind.next} /> : null;
}

export function AtOnceChoice(): ReactNode {
  const styles = useStyles();
  const words = useWords().check.atOnce;
  const { keepsUndo, isChosen } = useAtOnce();
  const why = useId();
  if (keepsUndo) return null;
  return (
    <div className={styles.choice}>
      <Switch
        className={styles.switch}
        checked={isChosen}
        label={words.label}
        aria-describedby={why}
        onChange={(_, { checked }) => chooseAtOnce(checked)}
      />
      <p id={why} className={styles.why}>
        {words.why}
      </p>
    </div>
  );
}
