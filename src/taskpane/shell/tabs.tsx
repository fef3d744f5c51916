/** The tabs and what stands under them. A tab is loaded when it is first shown, and then stays, with all that it holds. */
import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent, LazyExoticComponent, ReactNode } from 'react';
import { update, useSession, useWords } from '../session';
import type { Session, TabId } from '../session';
import { Boundary } from './boundary';
import { Opening } from './opening';

type Lazy = LazyExoticComponent<ComponentType>;

const ORDER: readonly TabId[] = ['form', 'check', 'merge', 'export', 'help'];

const contents: Readonly<Record<TabId, Lazy>> = {
  form: lazy(() =>
    import(/* webpackChunkName: "form" */ '../form/form-tab').then(({ FormTab }) => ({ default: FormTab })),
  ),
  check: lazy(() =>
    import(/* webpackChunkName: "check" */ '../check/check-tab').then(({ CheckTab }) => ({
      default: CheckTab,
    })),
  ),
  merge: lazy(() =>
    import(/* webpackChunkName: "merge" */ '../merge/merge-tab').then(({ MergeTab }) => ({
      default: MergeTab,
    })),
  ),
  export: lazy(() =>
    import(/* webpackChunkName: "export" */ '../export/export-tab').then(({ ExportTab }) => ({
      default: ExportTab,
    })),
  ),
  help: lazy(() =>
    import(/* webpackChunkName: "help" */ '../help/help-tab').then(({ HelpTab }) => ({ default: HelpTab })),
  ),
};

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    marginBottom: '-1px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    // Five tabs and the number of errors stand in one line of the narrowest pane.
    '@media (max-width: 379px)': {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
    '@media (max-width: 339px)': { fontSize: tokens.fontSizeBase200 },
    // Where colours are forced, a transparent line is drawn.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  panel: { flexGrow: 1, overflowY: 'auto', padding: tokens.spacingHorizontalL },
  away: { display: 'none' },
});

const tabKey = (id: TabId): string => `tab-${id}`;
const panelKey = (id: TabId): string => `panel-${id}`;

const errorsOf = ({ lastCheck }: Session): number =>
  lastCheck?.findings.filter(({ severity }) => severity === 'error').length ?? 0;

export function Tabs(): ReactNode {
  const styles = useStyles();
  const { shell } = useWords();
  const tab = useSession((session) => session.tab);
  const errors = useSession(errorsOf);
  const seen = useSeen(tab);
  useFocusKept(tab);
  return (
    <main className={styles.main}>
      <div
        role="tablist"
        aria-label={shell.tabList}
        className={styles.list}
        onKeyDown={(event) => move(event, tab)}
      >
        {ORDER.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabKey(id)}
            aria-selected={id === tab}
            aria-controls={panelKey(id)}
            tabIndex={id === tab ? 0 : -1}
            className={mergeClasses(styles.tab, id === tab && styles.selected)}
            onClick={() => update({ tab: id })}
          >
            {shell.tabs[id]}
            {id === 'check' && errors > 0 && (
              <CounterBadge
                count={errors}
                size="small"
                color="danger"
                aria-label={shell.errorsFound(errors)}
              />
            )}
          </button>
        ))}
      </div>
      {ORDER.map((id) => {
        const Content = contents[id];
        return (
          <div
            key={id}
            id={panelKey(id)}
            role="tabpanel"
            aria-labelledby={tabKey(id)}
            className={id === tab ? styles.panel : styles.away}
          >
            {seen.has(id) && (
              <Boundary>
                <Suspense fallback={<Opening />}>
                  <Content />
                </Suspense>
              </Boundary>
            )}
          </div>
        );
      })}
    </main>
  );
}

/** Arrow keys go round; the tab that gets the focus is shown. */
function move(event: KeyboardEvent, tab: TabId): void {
  const at = ORDER.indexOf(tab);
  const next = {
    ArrowRight: (at + 1) % ORDER.length,
    ArrowLeft: (at + ORDER.length - 1) % ORDER.length,
    Home: 0,
    End: ORDER.length - 1,
  }[event.key];
  const id = next === undefined ? undefined : ORDER[next];
  if (id === undefined) return;
  event.preventDefault();
  update({ tab: id });
  document.getElementById(tabKey(id))?.focus();
}

/** The tabs that were shown so far. */
function useSeen(tab: TabId): ReadonlySet<TabId> {
  const [seen, setSeen] = useState<ReadonlySet<TabId>>(() => new Set([tab]));
  if (!seen.has(tab)) setSeen(new Set([...seen, tab]));
  return seen;
}

/**
 * What had the focus may be gone: the question who works here, or a button that led to another tab. Then the tab takes it,
 * unless Excel has it.
 */
function useFocusKept(tab: TabId): void {
  const before = useRef<TabId | null>(null);
  useEffect(() => {
    if (before.current === tab) return;
    const left = before.current && document.getElementById(panelKey(before.current));
    before.current = tab;
    const { activeElement } = document;
    if (document.hasFocus() && (activeElement === document.body || left?.contains(activeElement)))
      document.getElementById(tabKey(tab))?.focus();
  }, [tab]);
}
