/** Tab *Trợ giúp*: a guide short enough to be read. */
import { Label, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import program from '../../../package.json';
import { LAYOUT_VERSION } from '../../sheets/stamp';
import { chooseLanguage } from '../language';
import { useLanguage, useSession, useWords } from '../session';
import { Section } from '../shell/section';

const useStyles = makeStyles({
  tab: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalL },
  steps: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    '::marker': { fontWeight: tokens.fontWeightSemibold },
  },
  does: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  keys: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  what: { margin: 0 },
  line: { margin: 0 },
});

export function HelpTab(): ReactNode {
  const styles = useStyles();
  const { help: words } = useWords();
  // Who merges reads that part first.
  const isRoot = useSession(({ choice }) => choice?.unit === null);
  const guides = isRoot ? [...words.guides].reverse() : words.guides;
  return (
    <div className={styles.tab}>
      {guides.map(({ id, heading, steps }) => (
        <Section key={id} heading={heading}>
          <ol className={styles.steps}>
            {steps.map(({ does, how }) => (
              <li key={does}>
                <span className={styles.does}>{does}</span>
                {how}
              </li>
            ))}
          </ol>
        </Section>
      ))}
      <Section heading={words.keyboard.heading}>
        <dl className={styles.keys}>
          {words.keyboard.keys.map(({ keys, does }) => (
            <KeyLine key={keys} keys={keys} does={does} />
          ))}
        </dl>
      </Section>
      <Section heading={words.privacy.heading}>
        {words.privacy.lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </Section>
      <About />
    </div>
  );
}

function KeyLine({ keys, does }: { readonly keys: string; readonly does: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{keys}</dt>
      <dd className={styles.what}>{does}</dd>
    </>
  );
}

function About(): ReactNode {
  const styles = useStyles();
  const { about: words } = useWords().help;
  const language = useLanguage();
  const id = useId();
  return (
    <Section heading={words.heading}>
      <p className={styles.line}>{words.version(program.version)}</p>
      <p className={styles.line}>{words.form(LAYOUT_VERSION)}</p>
      <p className={styles.line}>{words.licence}</p>
      <div>
        <Label id={id}>{words.language}</Label>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={id}
          value={language}
          onChange={(_, { value }) => chooseLanguage(value === 'en' ? 'en' : 'vi')}
        >
          {/* Each in its own words: who needs it does not read the other. */}
          <Radio value="vi" label={<span lang="vi">Tiếng Việt</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
      </div>
    </Section>
  );
}
