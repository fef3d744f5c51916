/** *Mã đối chiếu* of the open workbook, and whether a code on paper is the same. */
import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { readCode } from '../../annex/code';
import type { Plan } from '../../plan/schema';
import { run } from '../office';
import { useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { copyText } from '../shell/copy';
import { Disclosure } from '../shell/disclosure';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { codeOfOpen } from './source';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.05em',
    userSelect: 'all',
  },
  form: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  input: { fontFamily: tokens.fontFamilyMonospace, maxWidth: '180px' },
});

interface Compared {
  readonly own: string | null;
  /** What was typed, as a code; null: nothing was to be compared. */
  readonly typed: string | null;
}

interface CodeSectionProps {
  readonly kind: 'form' | 'summary';
  readonly plan: Plan;
}

export function CodeSection({ kind, plan }: CodeSectionProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { code: words } = useWords().export;
  const { task, begin, clear } = useTask<Compared>();
  const [typed, setTyped] = useState('');
  const [isNone, setNone] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { working } = useWords().export;
  // Read anew each time: the workbook may have changed since.
  const look = (code: string | null): void => {
    setAsked(code);
    setNone(false);
    begin(async () => ({ own: await run((context) => codeOfOpen(context, kind, plan)), typed: code }));
  };
  const compare = (): void => {
    const code = readCode(typed);
    if (code !== null) return look(code);
    clear();
    setNone(true);
  };
  const busy = (of: boolean): string => (task.is === 'busy' && of ? working.reading : '');
  return (
    <section className={styles.section} aria-label={words.heading}>
      <Disclosure label={words.heading} isHeading isOpenAtFirst={kind === 'form'}>
        <p className={styles.hint}>{words.hint}</p>
        <BusyButton
          label={words.show}
          working={busy(asked === null)}
          isWaiting={task.is === 'busy'}
          onClick={() => look(null)}
        />
        {task.is === 'failed' && <TroubleNote error={task.error} onRetry={() => look(asked)} isAnswer />}
        {task.is === 'done' && task.result.own === null && (
          <Note tone="warning" what={words.noWorkbook} isAnswer />
        )}
        {task.is === 'done' && task.result.own !== null && task.result.typed === null && (
          <OwnCode code={task.result.own} />
        )}
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            compare();
          }}
        >
          <Label htmlFor={id}>{words.typed}</Label>
          <div className={styles.row}>
            <Input
              id={id}
              className={styles.input}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => {
                setTyped(value);
                // What was said of another code does not stand beside this one.
                setNone(false);
                if (task.is === 'done' && asked !== null) clear();
              }}
            />
            <BusyButton
              label={words.compare}
              working={busy(asked !== null)}
              isWaiting={task.is === 'busy'}
              onClick={compare}
            />
          </div>
        </form>
        {isNone && <Note tone="warning" {...words.none} isAnswer />}
        {task.is === 'done' && <Verdict compared={task.result} />}
      </Disclosure>
    </section>
  );
}

function Verdict({ compared: { own, typed } }: { readonly compared: Compared }): ReactNode {
  const { code: words } = useWords().export;
  if (own === null || typed === null) return null;
  return own === typed ? (
    <Note tone="success" {...words.same} isAnswer />
  ) : (
    <Note tone="error" {...words.differs(typed, own)} isAnswer />
  );
}

function OwnCode({ code }: { readonly code: string }): ReactNode {
  const styles = useStyles();
  const { shell, export: words } = useWords();
  const [outcome, setOutcome] = useState('');
  const copy = (): void =>
    void copyText(code).then((isCopied) => setOutcome(isCopied ? shell.copied : shell.notCopied));
  return (
    <div>
      <div className={styles.row} role="status">
        <span>{words.code.own}</span>
        <span className={styles.code}>{code}</span>
      </div>
      <div className={styles.row}>
        <Button size="small" onClick={copy}>
          {shell.copy}
        </Button>
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
