/** Choosing files, and looking over what was chosen. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode, RefObject } from 'react';
import type { MergeWords } from '../../messages/pane/merge';
import { ENTRY, useKeptFocus } from '../check/kept-focus';
import { MoreButton } from '../check/more-button';
import { Note } from '../shell/note';
import { chosenFiles, droppedFiles } from './given';
import type { Found, GivenFile } from './given';

/** Files listed at first, and more at each asking. */
const STEP = 10;

const useStyles = makeStyles({
  pick: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  remove: { minWidth: 0, flexShrink: 0 },
});

interface FilesButtonProps {
  readonly label: string;
  readonly isFolder: boolean;
  readonly isPrimary: boolean;
  readonly buttonRef?: RefObject<HTMLElement | null>;
  readonly onFound: (found: readonly Found[]) => void;
}

function FilesButton({ label, isFolder, isPrimary, buttonRef, onFound }: FilesButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          if (buttonRef) buttonRef.current = element;
        }}
        appearance={isPrimary ? 'primary' : 'secondary'}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.xlsx' })}
        onChange={({ currentTarget }) => {
          const found = chosenFiles(currentTarget.files ?? []);
          // So that the same files, mended meanwhile, can be chosen again.
          currentTarget.value = '';
          if (found.length > 0) onFound(found);
        }}
      />
    </>
  );
}

interface FilePickProps {
  readonly words: MergeWords['files'];
  readonly files: readonly GivenFile[];
  /** Whether the browser lets one choose a folder. */
  readonly hasFolders: boolean;
  /** What became of the files that were added last. */
  readonly status: string;
  readonly choose: RefObject<HTMLElement | null>;
  readonly onFound: (found: readonly Found[]) => void;
  readonly onRemove: (path: string) => void;
  readonly onClear: () => void;
}

export function FilePick(props: FilePickProps): ReactNode {
  const { words, files, hasFolders, status, choose, onFound, onRemove, onClear } = props;
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const take = (found: readonly Found[]): void => {
    setRefused(false);
    onFound(found);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer).then(take, () => setRefused(true));
  };
  return (
    <div className={styles.pick}>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{words.drop}</span>
        <div className={styles.buttons}>
          <FilesButton
            label={words.choose}
            isFolder={false}
            isPrimary={files.length === 0}
            buttonRef={choose}
            onFound={take}
          />
          {hasFolders && <FilesButton label={words.chooseFolder} isFolder isPrimary={false} onFound={take} />}
        </div>
      </div>
      {isRefused && <Note tone="error" what={words.dropFailed.what} next={words.dropFailed.mend} isAnswer />}
      <div role="status">{status}</div>
      {files.length > 0 && (
        <Chosen words={words} files={files} choose={choose} onRemove={onRemove} onClear={onClear} />
      )}
    </div>
  );
}

type ChosenProps = Pick<FilePickProps, 'words' | 'files' | 'choose' | 'onRemove' | 'onClear'>;

function Chosen({ words, files, choose, onRemove, onClear }: ChosenProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [extent, setExtent] = useState(STEP);
  const shown = files.slice(0, extent);
  const focus = useKeptFocus(
    list,
    shown.map(({ path }) => path),
    choose,
  );
  const hidden = files.length - shown.length;
  const clear = (): void => {
    onClear();
    choose.current?.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <strong>{words.chosen(files.length)}</strong>
        <Button size="small" appearance="subtle" onClick={clear}>
          {words.clear}
        </Button>
      </div>
      <ul className={styles.list} ref={list} {...focus}>
        {shown.map(({ path }) => (
          <li key={path} className={styles.file} {...{ [ENTRY]: path }}>
            <span className={styles.name}>{path}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              aria-label={words.remove(path)}
              onClick={() => onRemove(path)}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <MoreButton
          label={words.more(Math.min(hidden, 5 * STEP))}
          list={list}
          shown={shown.length}
          onMore={() => setExtent(extent + 5 * STEP)}
        />
      )}
    </>
  );
}
