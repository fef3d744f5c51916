/** What a check came to: file by file, with the list to keep and to print. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../../messages';
import { paneWords } from '../../messages/pane';
import type { Language } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import { sayTrouble } from '../../sheets/saying';
import { bySeverityCount } from '../../taskpane/check/counts';
import { Counts } from '../../taskpane/check/counts-line';
import { dayInVietnam } from '../../taskpane/check/deadlines';
import { Findings } from '../../taskpane/check/findings';
import { noFilter, rowNames, shownFindings } from '../../taskpane/check/groups';
import { download } from '../../taskpane/form/download';
import { useLanguage, useWords } from '../../taskpane/session';
import { Disclosure } from '../../taskpane/shell/disclosure';
import { Note } from '../../taskpane/shell/note';
import { Section } from '../../taskpane/shell/section';
import { usePageWords } from '../language';
import { usePrinting } from '../look';
import type { Checked, CheckedFile, UnusableFile } from './job';
import { checkList } from './list';
import { Printed } from './printed';
import { unitOfFile } from './said';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  status: { margin: 0, ':empty': { display: 'none' } },
  lines: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  one: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  file: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface ResultsProps {
  readonly checked: Checked;
  readonly onAgain: () => void;
}

export function Results({ checked, onAgain }: ResultsProps): ReactNode {
  const styles = useStyles();
  const words = usePageWords().check;
  const { result } = useWords().merge;
  const language = useLanguage();
  const isPrinting = usePrinting();
  const [day] = useState(() => dayInVietnam(Date.now()));
  const { plan, checked: files, unusable, summaries } = checked;
  const [, ...others] = files;
  return (
    <>
      {isPrinting && <Printed checked={checked} language={language} day={day} />}
      <div className={styles.screen}>
        <Outcome checked={checked} />
        <p className={styles.muted}>{result.plan(plan.title, plan.version)}</p>
        <Ways checked={checked} onAgain={onAgain} />
        {unusable.length > 0 && (
          <Section heading={result.unusable(unusable.length)}>
            <ul className={styles.lines}>
              {unusable.map((each) => (
                <Unusable key={each.file.path} unusable={each} language={language} />
              ))}
            </ul>
          </Section>
        )}
        {summaries.length > 0 && <p className={styles.muted}>{words.summaries(summaries)}</p>}
        {files.map((each) => (
          <OneFile
            key={each.file.path}
            file={each}
            plan={plan}
            language={language}
            isOpenAtFirst={others.length === 0}
          />
        ))}
      </div>
    </>
  );
}

function Outcome({ checked: { checked, unusable } }: { readonly checked: Checked }): ReactNode {
  const { check: words, merge } = usePageWords();
  const { error, warning, note } = bySeverityCount(checked.flatMap(({ findings }) => findings));
  if (checked.length === 0) {
    const { what, next } = words.nothing;
    return <Note tone="error" what={what} next={next} isAnswer />;
  }
  const isClean = error + warning + note + unusable.length === 0;
  return (
    <Note
      tone={isClean ? 'success' : error + unusable.length > 0 ? 'error' : 'warning'}
      what={words.done(checked.length, { errors: error, warnings: warning, notes: note })}
      next={isClean ? words.clean : unusable.length > 0 ? merge.done.unusable(unusable.length) : ''}
      isAnswer
    />
  );
}

function Ways({ checked, onAgain }: ResultsProps): ReactNode {
  const styles = useStyles();
  const words = usePageWords().check;
  const language = useLanguage();
  const [saved, setSaved] = useState('');
  const save = (): void => {
    const now = new Date();
    const name = words.list.fileName(dayInVietnam(now.getTime()));
    download({ name, bytes: checkList(checked, language, now) });
    setSaved(words.saved(name));
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={save}>{words.save}</Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button appearance="subtle" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
      <p className={styles.status} role="status">
        {saved}
      </p>
    </>
  );
}

interface UnusableProps {
  readonly unusable: UnusableFile;
  readonly language: Language;
}

function Unusable({ unusable: { file, trouble }, language }: UnusableProps): ReactNode {
  const styles = useStyles();
  const { what, mend } = sayTrouble(trouble, language);
  return (
    <li className={styles.file}>
      <span className={styles.name}>{file.path}</span>
      <span className={styles.text}>{what}</span>
      <span className={styles.muted}>{mend}</span>
    </li>
  );
}

interface OneFileProps {
  readonly file: CheckedFile;
  readonly plan: Plan;
  readonly language: Language;
  readonly isOpenAtFirst: boolean;
}

function OneFile({ file: each, plan, language, isOpenAtFirst }: OneFileProps): ReactNode {
  const styles = useStyles();
  const words = usePageWords().check;
  const { file, findings } = each;
  return (
    <article className={styles.one}>
      <h2 className={styles.unit}>{unitOfFile(each, plan) ?? words.unknownUnit}</h2>
      {findings.length === 0 ? (
        <>
          <p className={styles.text}>{file.path}</p>
          <p className={styles.muted}>{words.noFindings}</p>
        </>
      ) : (
        <>
          <Counts counts={bySeverityCount(findings)} language={language} />
          <div>
            <Disclosure label={file.path} isOpenAtFirst={isOpenAtFirst}>
              <FileFindings file={each} plan={plan} language={language} />
            </Disclosure>
          </div>
        </>
      )}
    </article>
  );
}

function FileFindings({
  file: { submission, findings },
  plan,
  language,
}: Omit<OneFileProps, 'isOpenAtFirst'>): ReactNode {
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(
    () => shownFindings(findings, submission, plan, language),
    [findings, submission, plan, language],
  );
  const nameOf = useMemo(() => rowNames(submission, plan), [submission, plan]);
  return (
    <Findings
      all={shown}
      nameOf={nameOf}
      words={paneWords[language].check.findings}
      severities={messages[language].severities}
      filter={filter}
      onFilter={setFilter}
      onGoTo={null}
    />
  );
}
