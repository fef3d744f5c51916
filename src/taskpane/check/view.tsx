/** Everything that a check of a form has to say. Knows neither Excel nor the session. */
import { Button, makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../../messages';
import { paneWords } from '../../messages/pane';
import type { Language } from '../../messages/messages';
import type { Plan, Unit } from '../../plan/schema';
import { kindOf, unitLabel, unitOf } from '../../plan/units';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import type { IsoDate } from '../../text/cell';
import { dayIn } from '../shell/day';
import { Disclosure } from '../shell/disclosure';
import { Note } from '../shell/note';
import { bySeverityCount, SEVERITIES } from './counts';
import { deadlineLines } from './deadlines';
import { Findings } from './findings';
import { noFilter, rowNames, shownFindings } from './groups';
import type { Filter, Shown } from './groups';
import { Deadlines, Quotas, Sheets } from './overview';
import { quotaLines } from './quotas';
import { SeverityIcon } from './severity';
import { sheetStates } from './sheets';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  time: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  overview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface CheckViewProps {
  readonly language: Language;
  readonly plan: Plan;
  /** Whom the form is of; null where nothing tells. */
  readonly unit: Unit | null;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** By the machine's clock, "14:05". */
  readonly checkedAt: string;
  /** Today in Vietnam. */
  readonly today: IsoDate;
  readonly isBusy: boolean;
  /** What stands above the results: a trouble. */
  readonly notice?: ReactNode;
  readonly onCheck: () => void;
  readonly onGoTo: (finding: Shown) => void;
}

export function CheckView(props: CheckViewProps) {
  const { language, plan, unit, submission, findings, checkedAt, today, isBusy, notice, onCheck, onGoTo } =
    props;
  const styles = useStyles();
  const words = paneWords[language].check;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const counts = useMemo(() => bySeverityCount(findings), [findings]);
  const shown = useMemo(
    () => shownFindings(findings, submission, plan, language),
    [findings, submission, plan, language],
  );
  const nameOf = useMemo(() => rowNames(submission, plan), [submission, plan]);
  const overview = useMemo(() => {
    const kind = unit && kindOf(plan, unit);
    return kind && { kind, sheets: sheetStates(plan, kind, submission, findings) };
  }, [plan, unit, submission, findings]);
  const { error: errors, warning: warnings, note: notes } = counts;
  const said =
    errors + warnings + notes === 0 ? words.state.clean : errors === 0 ? words.state.noErrors : null;
  const parent = unit && unitOf(plan, unit.parent);

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <span className={styles.time}>{isBusy ? words.checking : words.checkedAt(checkedAt)}</span>
        <Button
          onClick={onCheck}
          disabledFocusable={isBusy}
          {...(isBusy ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
        >
          {words.button}
        </Button>
      </div>
      {notice}
      {said && <Note tone="success" what={said.what} next={said.next} />}
      {shown.length > 0 && (
        <div className={styles.chips} role="group" aria-label={words.severities.label}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={!filter.hidden.has(severity)}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => setFilter({ ...filter, hidden: toggled(filter.hidden, severity) })}
            >
              {words.severities.chip[severity](counts[severity])}
            </ToggleButton>
          ))}
        </div>
      )}
      {unit && overview && (
        <div className={styles.overview}>
          <Disclosure label={words.overview} isOpenAtFirst isHeading>
            <Sheets words={words.sheets} sheets={overview.sheets} />
            <Deadlines
              words={words.deadlines}
              plan={plan}
              deadlines={deadlineLines(plan, overview.kind, submission, today)}
              day={(iso) => dayIn(language, iso)}
              today={today}
              parent={parent && unitLabel(plan, parent)}
            />
            {overview.kind.nominations !== 'none' && plan.nominations.quotas.length > 0 && (
              <Quotas words={words.quotas} plan={plan} quotas={quotaLines(plan, submission)} />
            )}
          </Disclosure>
        </div>
      )}
      {shown.length > 0 && (
        <Findings
          all={shown}
          nameOf={nameOf}
          words={words.findings}
          severities={messages[language].severities}
          filter={filter}
          onFilter={setFilter}
          onGoTo={onGoTo}
        />
      )}
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}
