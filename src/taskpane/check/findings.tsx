/** Findings to look through: a filter, then sheet by sheet. */
import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { CheckWords } from '../../messages/pane/check';
import type { Severity } from '../../rules/finding';
import { FindingItem } from './finding-item';
import { filtered, grouped, noFilter } from './groups';
import type { Filter, RowGroup, RowNames, SheetGroup, Shown } from './groups';
import { useKeptFocus } from './kept-focus';
import { MoreButton } from './more-button';

/** So many of a sheet are shown at first, and so many more at each asking: a pane of 500 is slow, and nobody reads it. */
const STEP = 25;
/** No sheet can be called so. */
const ALL = '*';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filter: { flex: '1 1 130px', minWidth: 0, maxWidth: 'none' },
  result: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sheet: {
    position: 'sticky',
    // Above the panel's padding, in which what scrolls by would be seen.
    top: `calc(-1 * ${tokens.spacingHorizontalL})`,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  row: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface FindingsProps {
  readonly all: readonly Shown[];
  readonly nameOf: RowNames;
  readonly words: CheckWords['findings'];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Null: the cells are out of reach. */
  readonly onGoTo: ((finding: Shown) => void) | null;
}

/** The first `n` findings, whole rows as long as they fit. */
function firstOf(rows: readonly RowGroup[], n: number): readonly RowGroup[] {
  const taken: RowGroup[] = [];
  let left = n;
  for (const row of rows) {
    if (left <= 0) break;
    taken.push({ ...row, findings: row.findings.slice(0, left) });
    left -= row.findings.length;
  }
  return taken;
}

export function Findings({ all, nameOf, words, severities, filter, onFilter, onGoTo }: FindingsProps) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [extents, setExtents] = useState<Readonly<Record<string, number>>>({});
  const sheets = useMemo(() => [...new Set(all.map(({ sheet }) => sheet))], [all]);
  const left = useMemo(() => filtered(all, filter, nameOf), [all, filter, nameOf]);
  const groups = useMemo(
    () =>
      grouped(left, nameOf).map((group) => ({
        ...group,
        rows: firstOf(group.rows, extents[group.sheet] ?? STEP),
      })),
    [left, nameOf, extents],
  );
  const ids = useMemo(
    () => groups.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings.map(({ id }) => id))),
    [groups],
  );
  const focus = useKeptFocus(list, ids, heading);
  const sheetLabel = (sheet: string): string => (sheet === '' ? words.wholeFile : sheet);
  const more = (sheet: string): void =>
    setExtents((before) => ({ ...before, [sheet]: (before[sheet] ?? STEP) + STEP }));

  return (
    <div role="group" className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <div className={styles.filters}>
        {sheets.length > 1 && (
          <Select
            size="small"
            className={styles.filter}
            aria-label={words.sheet}
            value={filter.sheet ?? ALL}
            onChange={(_, { value }) => onFilter({ ...filter, sheet: value === ALL ? null : value })}
          >
            <option value={ALL}>{words.allSheets}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheetLabel(sheet)}
              </option>
            ))}
          </Select>
        )}
        <SearchBox
          size="small"
          className={styles.filter}
          aria-label={words.search}
          placeholder={words.searchShort}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </div>
      <div className={styles.result}>
        <span className={styles.shown} role="status">
          {left.length === 0 ? words.nothingLeft : words.shown(left.length, all.length)}
        </span>
        {left.length < all.length && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onFilter(noFilter);
              heading.current?.focus();
            }}
          >
            {words.clearFilter}
          </Button>
        )}
      </div>
      <div ref={list} {...focus}>
        {groups.map((group) => (
          <Sheet
            key={group.sheet}
            group={group}
            label={sheetLabel(group.sheet)}
            words={words}
            severities={severities}
            onGoTo={onGoTo}
            onMore={() => more(group.sheet)}
          />
        ))}
      </div>
    </div>
  );
}

interface SheetProps extends Pick<FindingsProps, 'words' | 'severities' | 'onGoTo'> {
  readonly group: SheetGroup;
  readonly label: string;
  readonly onMore: () => void;
}

function Sheet({ group, label, words, severities, onGoTo, onMore }: SheetProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { rows, count } = group;
  const hidden = count - rows.reduce((sum, { findings }) => sum + findings.length, 0);
  // Of a sheet with one column of entries the cell says it all; a list's rows are people.
  const hasNames = rows.some(({ name }) => name !== '');
  return (
    <div ref={list} role="group" aria-label={words.inSheet(label, count)}>
      <h3 className={styles.sheet}>
        <span>{label}</span>
        <span className={styles.count}>{count}</span>
      </h3>
      {rows.map(({ row, name, findings }) => (
        <div key={row}>
          {hasNames && row > 0 && <h4 className={styles.row}>{words.row(row, name)}</h4>}
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                words={words}
                severities={severities}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <MoreButton
          label={words.more(Math.min(hidden, STEP))}
          list={list}
          shown={count - hidden}
          onMore={onMore}
        />
      )}
    </div>
  );
}
