/** Choosing what is merged, and into what. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Found, GivenFile } from '../../taskpane/merge/given';
import { MergedBy } from '../../taskpane/merge/merged-by';
import { FilePick } from '../../taskpane/merge/pick';
import { useWords } from '../../taskpane/session';
import { FileButton } from '../../taskpane/shell/file-button';
import { Note } from '../../taskpane/shell/note';
import { Section } from '../../taskpane/shell/section';
import { hasFolders } from '../folders';
import { usePageWords } from '../language';
import { ForWhom, mergerAmong, mergers } from './for-whom';
import type { FormFile } from './sort';

export interface Chosen {
  /** Of units. */
  readonly files: readonly GivenFile[];
  /** Of more than one none is merged into: the officer says which. */
  readonly summaries: readonly GivenFile[];
  readonly register: GivenFile | null;
  /** Who merges, as typed. */
  readonly by: string;
  /** Those of the files that are units' forms, and that were, before they were taken from the list. */
  readonly forms: readonly FormFile[];
  /** Path of the form that is merged into, as the officer said; null: the root merges. */
  readonly said: string | null | undefined;
}

/** The forms among the files; where there is a summary, the root merges. */
const formsOf = ({ files, summaries, forms }: Chosen): readonly FormFile[] =>
  summaries.length > 0 ? [] : forms.filter(({ path }) => files.some((file) => file.path === path));

/** Into whose form is merged; null: at the root. */
export const mergerOf = (chosen: Chosen): FormFile | null =>
  mergerAmong(formsOf(chosen), chosen.files.length, chosen.said);

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  go: { justifySelf: 'start' },
});

interface PrepareProps {
  readonly chosen: Chosen;
  /** What became of the files that were added last. */
  readonly status: string;
  readonly onFound: (found: readonly Found[]) => void;
  readonly onChange: (next: Partial<Chosen>, status: string) => void;
  readonly onMerge: () => void;
}

export function Prepare({ chosen, status, onFound, onChange, onMerge }: PrepareProps): ReactNode {
  const styles = useStyles();
  const pane = useWords().merge;
  const words = usePageWords().merge;
  const choose = useRef<HTMLElement>(null);
  const { files, summaries, register, by } = chosen;
  const merger = mergerOf(chosen);
  const isReady = summaries.length <= 1 && files.length + summaries.length > 0;
  const given = files.length - (merger ? 1 : 0);
  return (
    <>
      <p className={styles.line}>{words.intro}</p>
      <FilePick
        words={pane.files}
        files={files}
        hasFolders={hasFolders()}
        status={status}
        choose={choose}
        onFound={onFound}
        onRemove={(path) => onChange({ files: files.filter((file) => file.path !== path) }, '')}
        onClear={() => onChange({ files: [] }, '')}
      />
      <ForWhom
        mergers={mergers(formsOf(chosen), files.length)}
        merger={merger}
        onChange={(said) => onChange({ said }, '')}
      />
      {!merger && <Standing summaries={summaries} onChange={onChange} />}
      <Section heading={pane.register.label}>
        <p className={styles.line}>{pane.register.hint}</p>
        <div className={styles.one}>
          {register && <span className={styles.name}>{register.path}</span>}
          <FileButton
            label={pane.register.choose}
            accept=".xlsx"
            onFile={(file) => onChange({ register: givenOf(file) }, '')}
          />
          {register && (
            <Button onClick={() => onChange({ register: null }, '')}>{pane.register.remove}</Button>
          )}
        </div>
      </Section>
      <MergedBy by={by} onChange={(name) => onChange({ by: name }, status)} />
      <Button className={styles.go} appearance="primary" disabledFocusable={!isReady} onClick={onMerge}>
        {given === 0 && (merger || summaries.length === 1)
          ? words.standing.onlyChoices
          : pane.run.button(given)}
      </Button>
    </>
  );
}

const givenOf = (file: File): GivenFile => ({ path: file.name.normalize('NFC'), blob: file });

/** The summary that is merged into. */
function Standing({
  summaries,
  onChange,
}: Pick<PrepareProps, 'onChange'> & Pick<Chosen, 'summaries'>): ReactNode {
  const styles = useStyles();
  const words = usePageWords().merge.standing;
  const [summary, ...others] = summaries;
  const several = others.length > 0 ? words.several(summaries.map(({ path }) => path)) : null;
  return (
    <Section heading={words.label}>
      <p className={styles.line}>{words.hint}</p>
      {several && <Note tone="warning" what={several.what} next={several.mend} />}
      {summary && !several && <Note tone="info" what={words.found(summary.path)} />}
      <div className={styles.one}>
        <FileButton
          label={words.choose}
          accept=".xlsx"
          onFile={(file) => onChange({ summaries: [givenOf(file)] }, '')}
        />
        {summary && <Button onClick={() => onChange({ summaries: [] }, '')}>{words.remove}</Button>}
      </div>
    </Section>
  );
}
