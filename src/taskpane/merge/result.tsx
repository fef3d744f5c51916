/** What a merge came to: its figures, file by file, and who has sent nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../../messages';
import { paneWords } from '../../messages/pane';
import type { Language } from '../../messages/messages';
import { summarySheets } from '../../messages/summary-form';
import { sayTrouble } from '../../sheets/saying';
import { Counts } from '../check/counts-line';
import { MoreButton } from '../check/more-button';
import { Disclosure } from '../shell/disclosure';
import { Section } from '../shell/section';
import { Note } from '../shell/note';
import { tallyOf } from './report';
import type { FileResult, MergeReport } from './report';

/** Files told of at first, and more at each asking. */
const STEP = 15;
/** So many units are named at once; more are unfolded. */
const FEW = 8;

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  plan: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  file: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ResultProps {
  readonly report: MergeReport;
  readonly language: Language;
}

/** The few figures above everything else. */
export function Figures({ report, language }: ResultProps): ReactNode {
  const styles = useStyles();
  const { result } = paneWords[language].merge;
  const { arrived, expected, nominations, counts, plan } = report;
  const { merged, unusable } = tallyOf(report);
  return (
    <>
      <p className={styles.plan}>{result.plan(plan.title, plan.version)}</p>
      <ul className={styles.lines}>
        <li>{result.files(merged + unusable)}</li>
        <li>{result.units(arrived, expected)}</li>
        <li>{result.nominations(nominations)}</li>
        <li>
          <Counts counts={counts} language={language} />
        </li>
      </ul>
    </>
  );
}

/** Summaries among the files: nobody expects that they count for nothing. */
export function LeftOut({ report, language }: ResultProps): ReactNode {
  const { result } = paneWords[language].merge;
  const { summaries } = tallyOf(report);
  if (summaries.length === 0) return null;
  const { what, next } = result.summariesLeftOut(summaries);
  return <Note tone="warning" what={what} next={next} />;
}

/** Units of which nothing came. */
export function Missing({ report, language }: ResultProps): ReactNode {
  const styles = useStyles();
  const { result } = paneWords[language].merge;
  const { missing, missingBelow } = report;
  const below = missingBelow > 0 && (
    <p className={styles.plan}>{result.missingBelow(missingBelow, summarySheets.progress)}</p>
  );
  if (missing.length === 0)
    return (
      <>
        <p className={styles.plan}>{result.allArrived}</p>
        {below}
      </>
    );
  return (
    <div>
      <Disclosure label={result.missing(missing.length)} isOpenAtFirst={missing.length <= FEW}>
        <ul className={styles.lines}>
          {missing.map((unit) => (
            <li key={unit}>{unit}</li>
          ))}
        </ul>
      </Disclosure>
      {below}
    </div>
  );
}

/** Every file with what became of it; those that cannot be used are told first, and why. */
export function FileByFile({ report: { files, repeated }, language }: ResultProps): ReactNode {
  const styles = useStyles();
  const { result } = paneWords[language].merge;
  const list = useRef<HTMLUListElement>(null);
  const [extent, setExtent] = useState(STEP);
  const unusable = files.filter(({ outcome }) => outcome === 'unusable');
  const others = files.filter(({ outcome }) => outcome !== 'unusable');
  const hidden = others.length - extent;
  return (
    <>
      {repeated.length > 0 && <p className={styles.plan}>{result.mergedBefore(repeated)}</p>}
      {unusable.length > 0 && (
        <Section heading={result.unusable(unusable.length)}>
          <ul className={styles.lines}>
            {unusable.map((file) => (
              <OneFile key={file.path} file={file} language={language} />
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <div>
          <Disclosure label={result.perFile}>
            <ul ref={list} className={styles.lines}>
              {others.slice(0, extent).map((file) => (
                <OneFile key={file.path} file={file} language={language} />
              ))}
            </ul>
            {hidden > 0 && (
              <MoreButton
                label={result.more(Math.min(hidden, 5 * STEP))}
                list={list}
                shown={extent}
                onMore={() => setExtent(extent + 5 * STEP)}
              />
            )}
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface OneFileProps {
  readonly file: FileResult;
  readonly language: Language;
}

function OneFile({ file, language }: OneFileProps): ReactNode {
  const styles = useStyles();
  const { result } = paneWords[language].merge;
  const { outcomes, parts: partNames } = messages[language];
  const { path, unit, outcome, trouble, parts, counts } = file;
  const said = trouble && sayTrouble(trouble, language);
  return (
    <li className={styles.file}>
      <span className={styles.name}>{path}</span>
      {said ? (
        <>
          <span>{said.what}</span>
          <span className={styles.muted}>{said.mend}</span>
        </>
      ) : (
        <>
          {outcome === 'summary' ? (
            <span className={styles.muted}>{result.summaryLeftOut}</span>
          ) : (
            <span>
              {unit ?? result.unknownUnit}
              {' · '}
              <span
                className={
                  outcome === 'unit-unknown' || outcome === 'unconfirmed' ? styles.bad : styles.muted
                }
              >
                {parts.length > 0 ? result.uses(parts.map((part) => partNames[part])) : outcomes[outcome]}
              </span>
            </span>
          )}
          <Counts counts={counts} language={language} />
        </>
      )}
    </li>
  );
}
