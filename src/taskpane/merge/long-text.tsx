/** Texts beside each other: long ones at first only where they part, whole when asked. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../session';
import { around, isLong, partingOf } from './parting';

const useStyles = makeStyles({ button: { justifySelf: 'start', marginLeft: '-8px' } });

interface LongTexts {
  readonly show: (text: string) => string;
  /** The button that shows all of them; null where nothing is left out. */
  readonly whole: ReactNode;
}

/** @param about what they say something of */
export function useLongTexts(texts: readonly (string | null)[], about: string): LongTexts {
  const styles = useStyles();
  const { whole: words } = useWords().merge.again;
  const [isWhole, setWhole] = useState(false);
  const there = texts.filter((text) => text !== null);
  if (!there.some(isLong)) return { show: (text) => text, whole: null };
  const at = partingOf(there);
  const label = isWhole ? words.hide : words.show;
  return {
    show: (text) => (isWhole ? text : around(text, at)),
    whole: (
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-label={`${label}: ${about}`}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {label}
      </Button>
    ),
  };
}
