import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckWords } from '../../messages/pane/check';
import type { Severity } from '../../rules/finding';
import type { Shown } from './groups';
import { ENTRY } from './kept-focus';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { paddingTop: '2px' },
  text: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  mend: {
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  jump: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    minWidth: 0,
    maxWidth: '100%',
    padding: '0',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
  },
  place: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  basis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    marginTop: tokens.spacingVerticalXXS,
  },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  clause: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
});

interface FindingItemProps {
  readonly finding: Shown;
  readonly words: CheckWords['findings'];
  readonly severities: Readonly<Record<Severity, string>>;
  /** Null: the cells are out of reach. */
  readonly onGoTo: ((finding: Shown) => void) | null;
}

/** What, how to mend, why; and the way to the cell. */
export function FindingItem({ finding, words, severities, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { id, severity, what, mend, basis, clause, target, cell, where } = finding;
  const place = cell === '' ? where : cell;
  return (
    <li className={styles.item} {...{ [ENTRY]: id }}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} label={severities[severity]} />
      </span>
      <div>
        {target && onGoTo === null && <span className={styles.place}>{place}</span>}
        {target && onGoTo !== null && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.jump}
            aria-label={`${words.goTo}: ${place}`}
            onClick={() => onGoTo(finding)}
          >
            {place}
          </Button>
        )}
        <p className={styles.text}>{what}</p>
        <p className={styles.mend}>{mend}</p>
        {clause === null ? (
          <div className={styles.basis}>{words.basis(basis)}</div>
        ) : (
          <details className={styles.basis}>
            <summary className={styles.summary}>{words.basis(basis)}</summary>
            <p className={styles.clause}>{clause}</p>
          </details>
        )}
      </div>
    </li>
  );
}
