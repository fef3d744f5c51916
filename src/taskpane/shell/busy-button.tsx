/** A button whose work takes a while: it keeps the focus meanwhile, and says what is going on. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  working: { margin: 0, fontSize: tokens.fontSizeBase200, ':empty': { display: 'none' } },
});

interface BusyButtonProps {
  readonly label: string;
  /** Says more to who does not see what stands around it. */
  readonly fullLabel?: string;
  /** What goes on, while it does; '' while nothing does. */
  readonly working: string;
  /** Something else is going on. */
  readonly isWaiting?: boolean;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
}

export function BusyButton({
  label,
  fullLabel = label,
  working,
  isWaiting = false,
  isPrimary = false,
  onClick,
}: BusyButtonProps): ReactNode {
  const styles = useStyles();
  const isBusy = working !== '';
  return (
    <div className={styles.box}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isBusy || isWaiting}
        aria-label={fullLabel}
        {...(isBusy && { icon: <Spinner size="tiny" aria-hidden="true" /> })}
        onClick={onClick}
      >
        {label}
      </Button>
      <p className={styles.working} role="status">
        {working}
      </p>
    </div>
  );
}
