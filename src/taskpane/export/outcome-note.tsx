/** How an export went, or what is to be confirmed before it goes on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AnnexId } from '../../annex/annex';
import type { Content } from '../../annex/order';
import { download } from '../form/download';
import type { NewFile } from '../form/work';
import { useWords } from '../session';
import { copyTable } from '../shell/copy';
import { Downloads } from '../shell/downloads';
import { Note } from '../shell/note';
import type { Confirmed, Outcome } from './carry-out';

/** An outcome with what became of it outside of the workbook. */
export type Shown =
  | Exclude<Outcome, { readonly is: 'workbook' | 'table' }>
  | (Extract<Outcome, { readonly is: 'workbook' }> & { readonly isOpened: boolean })
  | (Extract<Outcome, { readonly is: 'table' }> & { readonly isCopied: boolean });

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingInlineStart: '18px',
    width: '100%',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  next: { margin: 0, width: '100%' },
  file: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface OutcomeNoteProps {
  readonly shown: Shown;
  readonly content: Content;
  /** Goes on with what was asked for. */
  readonly onConfirm: (confirmed: Partial<Confirmed>) => void;
  readonly onLeave: () => void;
}

export function OutcomeNote({ shown, content, onConfirm, onLeave }: OutcomeNoteProps): ReactNode {
  const styles = useStyles();
  const words = useWords().export;
  const { asked, done } = words;
  if (shown.is === 'concerns')
    return (
      <Note tone="warning" what={asked.concerns.what} isAnswer>
        <ul className={styles.lines}>
          {shown.concerns.map((concern) => (
            <li key={concern.kind + words.concern(concern)}>{words.concern(concern)}</li>
          ))}
        </ul>
        <p className={styles.next}>{asked.concerns.next}</p>
        <Button onClick={() => onConfirm({ concerns: shown.concerns })}>{asked.goOn}</Button>
        <Button onClick={onLeave}>{asked.leave}</Button>
      </Note>
    );
  const empty = <Empty empty={shown.empty} content={content} />;
  switch (shown.is) {
    case 'replaces': {
      const { what, next } = asked.replace(shown.sheets);
      return (
        <Note tone="warning" what={what} next={next} isAnswer>
          <Button onClick={() => onConfirm({ replace: shown.sheets })}>{asked.replaceThem}</Button>
          <Button onClick={onLeave}>{asked.leave}</Button>
        </Note>
      );
    }
    case 'nothing':
      return (
        <Note tone="warning" {...done.nothing} isAnswer>
          {empty}
        </Note>
      );
    case 'sheets':
      return (
        <Note tone="success" {...done.sheets(shown.names, shown.earlier)} isAnswer>
          {empty}
        </Note>
      );
    case 'workbook':
      return shown.isOpened ? (
        <Note tone="success" {...done.opened} isAnswer>
          {empty}
          <Files files={[shown.file]} />
        </Note>
      ) : (
        <Note tone="warning" what={done.notOpened.what} next={done.notOpened.mend} isAnswer>
          <Files files={[shown.file]} />
        </Note>
      );
    case 'table':
      return <CopyNote shown={shown} />;
    case 'files':
      return (
        <Note tone="success" {...done.files(shown.files.length)} isAnswer>
          {empty}
          <Files files={shown.files} />
        </Note>
      );
    default:
      return shown satisfies never;
  }
}

/** Annexes that were asked for and hold nothing, each with the reason. */
function Empty({
  empty,
  content,
}: {
  readonly empty: readonly AnnexId[];
  readonly content: Content;
}): ReactNode {
  const styles = useStyles();
  const words = useWords().export;
  if (empty.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {empty.map((id) => (
        <li key={id}>{words.emptyAnnex(id, content)}</li>
      ))}
    </ul>
  );
}

function Files({ files }: { readonly files: readonly NewFile[] }): ReactNode {
  const styles = useStyles();
  const { done } = useWords().export;
  return (
    <Downloads>
      {files.map((file) => (
        <Button
          key={file.name}
          className={styles.file}
          size="small"
          aria-label={done.again(file.name)}
          onClick={() => download(file)}
        >
          {file.name}
        </Button>
      ))}
    </Downloads>
  );
}

/** Reading the summary may take longer than a click counts: then another click copies at once. */
function CopyNote({ shown }: { readonly shown: Extract<Shown, { readonly is: 'table' }> }): ReactNode {
  const { annexes, done } = useWords().export;
  const [again, setAgain] = useState<boolean | null>(null);
  const isCopied = again ?? shown.isCopied;
  const name = annexes.names[shown.annex];
  if (isCopied) return <Note tone="success" {...done.copied(name)} isAnswer />;
  const { what, next } = done.toCopy(name);
  return (
    <Note tone="info" what={what} next={again === false ? done.notCopied : next} isAnswer>
      <Button appearance="primary" onClick={() => void copyTable(shown.table).then(setAgain)}>
        {done.copyNow}
      </Button>
    </Note>
  );
}
