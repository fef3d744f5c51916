/** While the worker reads: how far it is, and a way to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { MergeWords } from '../../messages/pane/merge';
import type { MergeStep } from './job';

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  bar: { width: '100%' },
  file: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    minHeight: tokens.lineHeightBase200,
  },
});

interface ProgressProps {
  readonly words: MergeWords['run'];
  readonly step: MergeStep | null;
  /** Number of files. */
  readonly all: number;
  readonly onCancel: () => void;
}

export function Progress({ words, step, all, onCancel }: ProgressProps): ReactNode {
  const styles = useStyles();
  const cancel = useRef<HTMLElement>(null);
  // The button that began it is gone.
  useEffect(() => cancel.current?.focus(), []);
  const isReading = all > 0 && (step === null || step.step === 'reading');
  const done = step?.step === 'reading' ? step.done : isReading ? 0 : all;
  const said = isReading ? words.reading(done, all) : words[step?.step === 'writing' ? 'writing' : 'merging'];
  return (
    <div className={styles.progress}>
      <span>{said}</span>
      <ProgressBar className={styles.bar} value={done} max={Math.max(1, all)} aria-label={said} />
      <span className={styles.file}>{step?.step === 'reading' ? step.file : ''}</span>
      <Button
        ref={(element: HTMLElement | null) => {
          cancel.current = element;
        }}
        onClick={onCancel}
      >
        {words.cancel}
      </Button>
    </div>
  );
}
