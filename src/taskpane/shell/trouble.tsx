/** Whatever was thrown: a sentence, what to do, and the technical detail behind a button. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { HostTrouble } from '../../excel/trouble';
import type { PaneWords } from '../../messages/pane';
import type { Said } from '../../messages/messages';
import { useWords } from '../session';
import { copyText } from './copy';
import { Disclosure } from './disclosure';
import { Note } from './note';

/** Excel's refusal says what it is; all else is a fault of the program. */
export const sayError = (error: unknown, words: PaneWords): Said =>
  error instanceof HostTrouble ? words.host[error.reason] : words.shell.fault;

/** For a technician: never translated. */
export function detailOf(error: unknown): string {
  if (error instanceof HostTrouble)
    return [error.code, error.message, error.where].filter((line) => line !== '').join('\n');
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return String(error);
}

const useStyles = makeStyles({
  detail: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  details: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface TroubleNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Answers something that the officer did: it takes the focus. */
  readonly isAnswer?: boolean;
}

export function TroubleNote({ error, onRetry, isAnswer = false }: TroubleNoteProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { what, mend } = sayError(error, words);
  return (
    <Note tone="error" what={what} next={mend} isAnswer={isAnswer}>
      {onRetry && <Button onClick={onRetry}>{words.shell.retry}</Button>}
      <div className={styles.details}>
        <Disclosure label={words.shell.details} size="small">
          <Detail text={detailOf(error)} />
        </Disclosure>
      </div>
    </Note>
  );
}

function Detail({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const { shell } = useWords();
  const [outcome, setOutcome] = useState('');
  const copy = (): void =>
    void copyText(text).then((isCopied) => setOutcome(isCopied ? shell.copied : shell.notCopied));
  return (
    <>
      {/* It may scroll, and so it can be reached by keyboard. */}
      <pre className={styles.detail} tabIndex={0} role="group" aria-label={shell.details}>
        {text}
      </pre>
      <div className={styles.row}>
        <Button size="small" onClick={copy}>
          {shell.copy}
        </Button>
        <span role="status">{outcome}</span>
      </div>
    </>
  );
}
