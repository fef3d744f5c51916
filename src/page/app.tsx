/** The page: what it is for, and its two parts. */
import { FluentProvider, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../taskpane/session';
import { Boundary } from '../taskpane/shell/boundary';
import { LanguageButton } from '../taskpane/shell/language-button';
import { Note } from '../taskpane/shell/note';
import { Opening } from '../taskpane/shell/opening';
import { chooseLanguage, usePageWords } from './language';
import { useTheme } from './look';
import { isFromFolder } from './work/begin';
import type { Begin } from './work/begin';

// Asked for at once: whoever opened the page needs the server no more.
const check = import(/* webpackChunkName: "page-check" */ './check/section');
const merge = import(/* webpackChunkName: "page-merge" */ './merge/section');

interface PartProps {
  readonly begin: Begin;
}

/** By the address of each part. */
const PARTS = {
  '#kiem-tra': {
    name: 'check',
    Content: lazy(() => check.then(({ CheckSection }) => ({ default: CheckSection }))),
  },
  '#tong-hop': {
    name: 'merge',
    Content: lazy(() => merge.then(({ MergeSection }) => ({ default: MergeSection }))),
  },
} as const;

type Address = keyof typeof PARTS;
const ADDRESSES = Object.keys(PARTS) as readonly Address[];

function onAddress(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const addressNow = (): Address => ADDRESSES.find((address) => address === location.hash) ?? '#kiem-tra';

const useStyles = makeStyles({
  ground: {
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: {
    boxSizing: 'border-box',
    maxWidth: '880px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
  },
  header: { display: 'grid', rowGap: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  top: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  parts: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    padding: `${tokens.spacingVerticalS} 0`,
    marginBottom: '-1px',
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textDecorationLine: 'none',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { textDecorationLine: 'none', borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
  away: { display: 'none' },
});

export function App(props: PartProps): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.ground}>
      <Boundary>
        <Page {...props} />
      </Boundary>
    </FluentProvider>
  );
}

function Page({ begin }: PartProps): ReactNode {
  const styles = useStyles();
  const words = usePageWords();
  const { shell } = useWords();
  const address = useSyncExternalStore(onAddress, addressNow);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.top}>
          <h1 className={styles.heading}>{words.heading}</h1>
          <LanguageButton onChoose={chooseLanguage} />
        </div>
        <p className={styles.line}>{words.forWhom}</p>
        <p className={styles.line}>{words.stays}</p>
        {isFromFolder() && <Note tone="info" what={words.fromFolder} />}
        <nav className={styles.parts} aria-label={words.parts}>
          {ADDRESSES.map((each) => (
            <Link
              key={each}
              href={each}
              className={mergeClasses(styles.part, each === address && styles.current)}
              {...(each === address && { 'aria-current': 'page' as const })}
            >
              {shell.tabs[PARTS[each].name]}
            </Link>
          ))}
        </nav>
      </header>
      {/* Both stay, with all that was chosen and found in them. */}
      {ADDRESSES.map((each) => {
        const { Content } = PARTS[each];
        return (
          <main key={each} className={each === address ? undefined : styles.away}>
            <Boundary>
              <Suspense fallback={<Opening />}>
                <Content begin={begin} />
              </Suspense>
            </Boundary>
          </main>
        );
      })}
    </div>
  );
}
