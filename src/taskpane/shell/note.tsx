/** A sentence that stands out: how something went, or what is the matter. */
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Mark } from './mark';
import type { Tone } from './mark';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  info: {},
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  text: { minWidth: 0, overflowWrap: 'anywhere', display: 'grid', rowGap: tokens.spacingVerticalXS },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
});

export interface NoteProps {
  readonly tone: Tone;
  readonly what: string;
  readonly next?: string;
  /** Buttons and what belongs to the sentence. */
  readonly children?: ReactNode;
  /** Answers something that the officer did: it takes the focus, which may have been on what is gone now. */
  readonly isAnswer?: boolean;
}

export function Note({ tone, what, next = '', children, isAnswer = false }: NoteProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAnswer) ref.current?.focus();
  }, [isAnswer, what]);
  // A note that has the focus is read for that; a live region besides would be read twice.
  const live = tone === 'error' ? 'alert' : 'status';
  return (
    <div
      ref={ref}
      className={mergeClasses(styles.note, styles[tone])}
      {...(isAnswer
        ? { role: 'group', tabIndex: -1, 'aria-labelledby': `${id}-what`, 'aria-describedby': `${id}-next` }
        : { role: live })}
    >
      <Mark tone={tone} />
      <div className={styles.text}>
        <p id={`${id}-what`} className={styles.what}>
          {what}
        </p>
        <p id={`${id}-next`} className={styles.next} hidden={next === ''}>
          {next}
        </p>
        <div className={styles.actions}>{children}</div>
      </div>
    </div>
  );
}
