/** Where the summary goes. Nothing is written before the officer says where. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { InstallResult } from '../../excel/install';
import type { MergeWords } from '../../messages/pane/merge';
import { download } from '../form/download';
import type { NewFile } from '../form/work';
import { BusyButton } from '../shell/busy-button';
import { Downloads } from '../shell/downloads';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The ways out of the pane. */
export interface Ways {
  /** Writes into the open workbook. */
  readonly write: () => Promise<InstallResult>;
  /** Opens as a new workbook. */
  readonly open: () => Promise<void>;
}

/** What speaks against writing into the open workbook. */
export type Obstacle = 'form' | 'summary' | null;

interface HandOverProps {
  readonly words: MergeWords['deliver'];
  /** Number of sheets that an officer sees. */
  readonly sheets: number;
  readonly obstacle: Obstacle;
  readonly ways: Ways;
  /** For the download. */
  readonly file: NewFile;
  /** It has gone somewhere already. */
  readonly isHandedOver: boolean;
  readonly onHandedOver: () => void;
}

type Outcome = { readonly way: 'write'; readonly result: InstallResult } | { readonly way: 'open' };

/** Excel gives no reason that an officer could act on: the download is the other way. */
type Opened = Outcome | { readonly way: 'not-opened' };

const isRefusal = ({ kind }: InstallResult): boolean => kind === 'name-taken' || kind === 'summary-there';

export function HandOver(props: HandOverProps): ReactNode {
  const { words, sheets, obstacle, ways, file, isHandedOver, onHandedOver } = props;
  const styles = useStyles();
  const { task, begin } = useTask<Opened>();
  const [busy, setBusy] = useState<'write' | 'open'>('open');
  const [isDownloaded, setDownloaded] = useState(false);
  const result = task.is === 'done' && task.result.way === 'write' ? task.result.result : null;
  const isRefused = result !== null && isRefusal(result);
  const isWritten = result !== null && !isRefused;
  const isBusy = task.is === 'busy';
  const isWriting = isBusy && busy === 'write';
  // While it is written it stands in its own way.
  const canWrite = isWriting || (obstacle === null && !isRefused && !isWritten);
  const write = (): void => {
    setBusy('write');
    begin(async () => {
      const installed = await ways.write();
      if (!isRefusal(installed)) onHandedOver();
      return { way: 'write', result: installed };
    });
  };
  const open = (): void => {
    setBusy('open');
    begin(() =>
      ways.open().then(
        (): Opened => {
          onHandedOver();
          return { way: 'open' };
        },
        (): Opened => ({ way: 'not-opened' }),
      ),
    );
  };
  return (
    <>
      {task.is === 'done' && <OutcomeNote outcome={task.result} words={words} />}
      {task.is === 'failed' && <TroubleNote error={task.error} isAnswer />}
      {!isHandedOver && !canWrite && obstacle !== null && (
        <Note tone="info" what={obstacle === 'form' ? words.isForm : words.isSummary} />
      )}
      <div className={styles.buttons}>
        {canWrite && (
          <>
            <BusyButton
              label={words.toOpen}
              working={isWriting ? words.writing : ''}
              isWaiting={isBusy}
              isPrimary
              onClick={write}
            />
            <p className={styles.hint}>{words.adds(sheets)}</p>
          </>
        )}
        <BusyButton
          label={words.toNew}
          working={isBusy && busy === 'open' ? words.opening : ''}
          isWaiting={isBusy}
          isPrimary={!canWrite && !isHandedOver}
          onClick={open}
        />
        <Downloads>
          <Button
            onClick={() => {
              download(file);
              setDownloaded(true);
              onHandedOver();
            }}
          >
            {words.download}
          </Button>
        </Downloads>
        {isDownloaded && (
          <p className={styles.hint} role="status">
            {words.downloaded.what} {words.downloaded.next}
          </p>
        )}
      </div>
    </>
  );
}

function OutcomeNote({
  outcome,
  words,
}: {
  readonly outcome: Opened;
  readonly words: MergeWords['deliver'];
}): ReactNode {
  if (outcome.way === 'open')
    return <Note tone="success" what={words.opened.what} next={words.opened.next} isAnswer />;
  if (outcome.way === 'not-opened')
    return <Note tone="warning" what={words.notOpened.what} next={words.notOpened.mend} isAnswer />;
  const { result } = outcome;
  switch (result.kind) {
    case 'installed':
      return <Note tone="success" what={words.written.what} next={words.written.next} isAnswer />;
    case 'completed':
      return <Note tone="success" what={words.completed.what} next={words.completed.next} isAnswer />;
    case 'unchanged':
      return <Note tone="success" what={words.unchanged.what} next={words.unchanged.next} isAnswer />;
    case 'name-taken': {
      const { what, mend } = words.nameTaken(result.sheets);
      return <Note tone="warning" what={what} next={mend} isAnswer />;
    }
    case 'summary-there':
      return <Note tone="warning" what={words.isSummary} isAnswer />;
    default:
      return result satisfies never;
  }
}
