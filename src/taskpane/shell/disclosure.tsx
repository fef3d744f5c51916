/** A heading that opens what is under it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // The sign has room around it: it stands where text begins.
  button: { justifySelf: 'start', marginLeft: '-6px', paddingLeft: 0, minWidth: 0, textAlign: 'start' },
  chevron: {
    width: '16px',
    height: '16px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  heading: { margin: 0, display: 'grid', fontSize: 'inherit' },
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
});

interface DisclosureProps {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly size?: 'small' | 'medium';
  /** It stands for a part of the tab. */
  readonly isHeading?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({
  label,
  isOpenAtFirst = false,
  size = 'medium',
  isHeading = false,
  children,
}: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const button = (
    <Button
      appearance="transparent"
      size={size}
      className={styles.button}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': id })}
      onClick={() => setOpen(!isOpen)}
      icon={
        <svg
          className={mergeClasses(styles.chevron, isOpen && styles.open)}
          viewBox="0 0 16 16"
          aria-hidden="true"
        >
          <path
            d="m6 3.5 4.5 4.5L6 12.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      }
    >
      {label}
    </Button>
  );
  return (
    <>
      {isHeading ? <h2 className={styles.heading}>{button}</h2> : button}
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
