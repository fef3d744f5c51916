import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../rules/finding';

/** Shapes differ too: colour alone tells nobody who does not see it. */
const shapes: Readonly<Record<Severity, string>> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.1 9-1.1 1.1-2-2-2 2L4.9 10l2-2-2-2L6 4.9l2 2 2-2L11.1 6l-2 2Z',
  warning:
    'M8 1.2c.5 0 1 .3 1.2.7l6 11.2c.5.9-.2 1.9-1.2 1.9H2c-1 0-1.7-1-1.2-2l6-11.1c.2-.4.7-.7 1.2-.7ZM7.2 5.5v4.6h1.6V5.5Zm0 5.9V13h1.6v-1.6Z',
  note: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 2.9h1.6v1.7H7.2Zm0 3h1.6v5.3H7.2Z',
};

const useSeverityStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({ icon: { flexShrink: 0, display: 'block' } });

/** `label`: for who does not see it; left out where words beside it say the same. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <span className={colours[severity]}>
      <svg
        className={styles.icon}
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="currentColor"
        fillRule="evenodd"
        {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        <path d={shapes[severity]} fillRule="evenodd" />
      </svg>
    </span>
  );
}
