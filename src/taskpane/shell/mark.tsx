/** A sign before a sentence. Each tone has a shape of its own, so that colour is not all that tells them apart. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  mark: { display: 'block', width: '20px', height: '20px', flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** On a field of 20 by 20. */
const shapes: Readonly<Record<Tone, string>> = {
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9.2V14M10 6.2v.6',
  success: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.6 10.3l2.4 2.4 4.6-5',
  warning: 'M10 3 2.6 16.5h14.8L10 3ZM10 8v4.2M10 14.2v.4',
  error: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9l4.4-4.4ZM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
};

export function Mark({ tone }: { readonly tone: Tone }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[tone])} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={shapes[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
