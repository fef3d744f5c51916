/** How the form stands as a whole: its sheets, the quotas, the deadlines. */
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { CheckWords } from '../../messages/pane/check';
import { citation } from '../../plan/clauses';
import type { Plan } from '../../plan/schema';
import type { IsoDate } from '../../text/cell';
import type { DeadlineLine } from './deadlines';
import type { QuotaLine } from './quotas';
import type { SheetState } from './sheets';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  muted: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { marginTop: tokens.spacingVerticalXXS },
});

interface SheetsProps {
  readonly words: CheckWords['sheets'];
  readonly sheets: readonly SheetState[];
}

export function Sheets({ words, sheets }: SheetsProps) {
  const styles = useStyles();
  const extent = ({ table, filled, required }: SheetState): string => {
    if (required !== null) return words.answered(filled, required);
    return { info: words.cells, report: words.items, figures: words.items, nominations: words.rows }[table](
      filled,
    );
  };
  return (
    <section className={styles.section} aria-labelledby="check-sheets">
      <h3 id="check-sheets" className={styles.heading}>
        {words.heading}
      </h3>
      <ul className={styles.list}>
        {sheets.map((state) => (
          <li key={state.table}>
            <div className={styles.line}>
              <span className={styles.name}>{state.sheet}</span>
              <span>
                {extent(state)}
                {state.missing > 0 && (
                  <>
                    {' · '}
                    <span className={styles.bad}>{words.missing(state.missing)}</span>
                  </>
                )}
                {state.wrong > 0 && (
                  <>
                    {' · '}
                    <span className={styles.bad}>{words.wrong(state.wrong)}</span>
                  </>
                )}
                {state.missing + state.wrong === 0 && state.filled > 0 && (
                  <>
                    {' · '}
                    <span className={styles.good}>{words.fine}</span>
                  </>
                )}
              </span>
            </div>
            {state.required !== null && state.required > 0 && (
              <ProgressBar
                className={styles.bar}
                value={state.filled}
                max={state.required}
                aria-label={state.sheet}
                aria-valuetext={words.answered(state.filled, state.required)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuotasProps {
  readonly words: CheckWords['quotas'];
  readonly plan: Plan;
  readonly quotas: readonly QuotaLine[];
}

export function Quotas({ words, plan, quotas }: QuotasProps) {
  const styles = useStyles();
  const root = plan.root.name;
  const isShared = quotas.some(({ quota }) => quota.per === 'plan');
  return (
    <section className={styles.section} aria-labelledby="check-quotas">
      <h3 id="check-quotas" className={styles.heading}>
        {words.heading}
      </h3>
      <ul className={styles.list}>
        {quotas.map(({ quota, nominated, isOver }) => (
          <li key={quota.id}>
            <div className={styles.line}>
              <span className={styles.name}>{words.nominated(nominated, quota)}</span>
              {isOver && <span className={styles.bad}>{words.over(nominated - quota.limit)}</span>}
            </div>
            <div className={styles.muted}>
              {words.limit(quota, root)} ({citation(plan, quota.clause)})
            </div>
            <ProgressBar
              className={styles.bar}
              value={Math.min(nominated, quota.limit)}
              max={quota.limit}
              color={isOver ? 'error' : 'brand'}
              aria-label={words.limit(quota, root)}
              aria-valuetext={words.nominated(nominated, quota)}
            />
          </li>
        ))}
      </ul>
      {isShared && <div className={styles.muted}>{words.chosenFrom(root)}</div>}
    </section>
  );
}

interface DeadlinesProps {
  readonly words: CheckWords['deadlines'];
  readonly plan: Plan;
  readonly deadlines: readonly DeadlineLine[];
  readonly day: (iso: IsoDate) => string;
  /** Today in Vietnam. */
  readonly today: IsoDate;
  /** Label of the unit that this one sends through, and whose day binds it; null: it sends to the root. */
  readonly parent: string | null;
}

export function Deadlines({ words, plan, deadlines, day, today, parent }: DeadlinesProps) {
  const styles = useStyles();
  const standing = ({ state }: DeadlineLine): readonly [style: string, text: string] => {
    switch (state.is) {
      case 'open':
        return state.daysLeft === 0
          ? [styles.doubtful, words.today]
          : [state.daysLeft <= 7 ? styles.doubtful : styles.name, words.left(state.daysLeft)];
      case 'dayItself':
        return [styles.doubtful, words.dayItself(day(today))];
      case 'passed':
        return [styles.bad, words.passed(state.days)];
      case 'onTime':
        return [styles.good, words.onTime(day(state.day))];
      case 'onDay':
        return [styles.doubtful, words.onDay(day(state.day))];
      case 'late':
        return [styles.bad, words.late(day(state.day))];
      case 'declined':
        return [styles.muted, words.declined];
      default:
        return state satisfies never;
    }
  };
  return (
    <section className={styles.section} aria-labelledby="check-deadlines">
      <h3 id="check-deadlines" className={styles.heading}>
        {words.heading}
      </h3>
      {deadlines.length > 0 && (
        <ul className={styles.list}>
          {deadlines.map((line) => {
            const { deadline, lastDay } = line;
            const [style, text] = standing(line);
            return (
              <li key={deadline.id}>
                <div className={styles.line}>
                  <span className={styles.name}>{deadline.name}</span>
                  <span className={style}>{text}</span>
                </div>
                <div className={styles.muted}>
                  {[
                    words.limit(deadline.bound, day(deadline.date)),
                    words.lastDay(day(lastDay)),
                    ...(deadline.counts === 'received' ? [words.receivedCounts] : []),
                    citation(plan, deadline.clause),
                  ].join(' · ')}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {parent !== null && <div className={styles.muted}>{words.byParent(parent)}</div>}
    </section>
  );
}
