/** The results on paper: everything, file by file, with nothing to press. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../../messages';
import type { Language } from '../../messages/messages';
import { pageWords } from '../../messages/page';
import { sayTrouble } from '../../sheets/saying';
import { dayIn } from '../../taskpane/shell/day';
import type { IsoDate } from '../../text/cell';
import type { Checked } from './job';
import { saidFiles } from './said';

const LINE = '1px solid #a6a6a6';

const useStyles = makeStyles({
  paper: { color: '#000', fontSize: '10pt', lineHeight: 1.35 },
  title: { fontSize: '13pt', margin: '0 0 4pt', textAlign: 'center' },
  under: { margin: '0 0 8pt', textAlign: 'center' },
  heading: { fontSize: '11pt', margin: '12pt 0 2pt', breakAfter: 'avoid' },
  path: { margin: '0 0 4pt', overflowWrap: 'anywhere', breakAfter: 'avoid' },
  line: { margin: '0 0 4pt', overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  row: { breakInside: 'avoid' },
  cell: {
    border: LINE,
    padding: '2pt 4pt',
    verticalAlign: 'top',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  narrow: { width: '10%' },
  wide: { width: '34%' },
});

interface PrintedProps {
  readonly checked: Checked;
  readonly language: Language;
  /** Day of the check, in Vietnam. */
  readonly day: IsoDate;
}

export function Printed({ checked, language, day }: PrintedProps): ReactNode {
  const styles = useStyles();
  const words = pageWords[language].check;
  const { list } = words;
  const { severities } = messages[language];
  const { plan, unusable, summaries } = checked;
  const cells = (texts: readonly string[]): ReactNode =>
    texts.map((text, at) => (
      <td key={at} className={styles.cell}>
        {text}
      </td>
    ));
  return (
    <div className={styles.paper}>
      <p className={styles.title}>
        <strong>{list.title}</strong>
      </p>
      <p className={styles.under}>
        {plan.title}
        <br />
        {list.checkedOn(dayIn(language, day))}
      </p>
      {unusable.map(({ file, trouble }) => {
        const { what, mend } = sayTrouble(trouble, language);
        return (
          <p key={file.path} className={styles.line}>
            <strong>{file.path}</strong>: {what} {mend}
          </p>
        );
      })}
      {summaries.length > 0 && <p className={styles.line}>{words.summaries(summaries)}</p>}
      {saidFiles(checked, language).map(({ path, unit, findings }) => (
        <Fragment key={path}>
          <h2 className={styles.heading}>{unit ?? words.unknownUnit}</h2>
          <p className={styles.path}>{path}</p>
          {findings.length === 0 ? (
            <p className={styles.line}>{words.noFindings}</p>
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th className={mergeClasses(styles.cell, styles.narrow)}>{list.severity}</th>
                  <th className={styles.cell}>{list.where}</th>
                  <th className={mergeClasses(styles.cell, styles.wide)}>{list.what}</th>
                  <th className={styles.cell}>{list.mend}</th>
                  <th className={styles.cell}>{list.basis}</th>
                </tr>
              </thead>
              <tbody>
                {findings.map(({ severity, where, what, mend, basis }, at) => (
                  <tr key={at} className={styles.row}>
                    {cells([severities[severity], where, what, mend, basis])}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Fragment>
      ))}
    </div>
  );
}
