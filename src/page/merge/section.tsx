/** The part *Tổng hợp*: files in, a summary out. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { withFiles } from '../../taskpane/merge/given';
import type { Found, GivenFile } from '../../taskpane/merge/given';
import { Progress } from '../../taskpane/merge/progress';
import { useLanguage, useWords } from '../../taskpane/session';
import { Note } from '../../taskpane/shell/note';
import { TroubleNote } from '../../taskpane/shell/trouble';
import type { Begin } from '../work/begin';
import { useWork } from '../work/use-work';
import { Done } from './done';
import { mergerOf, Prepare } from './prepare';
import type { Chosen } from './prepare';
import { Refused } from './refused';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
});

const NOTHING: Chosen = { files: [], summaries: [], register: null, by: '', forms: [], said: undefined };

/** The files without those at these paths, and those. */
function parted(files: readonly GivenFile[], paths: readonly string[]) {
  const isOne = ({ path }: GivenFile): boolean => paths.includes(path);
  return [files.filter((file) => !isOne(file)), files.filter(isOne)] as const;
}

export function MergeSection({ begin }: { readonly begin: Begin }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const pane = useWords().merge;
  const [chosen, setChosen] = useState(NOTHING);
  const [status, setStatus] = useState('');
  const { phase, run, cancel, reset } = useWork(begin, 'merge');
  const { files, summaries, register, by } = chosen;
  const merger = mergerOf(chosen);
  const previous = files.find(({ path }) => path === merger?.path) ?? summaries[0];

  const change = (next: Partial<Chosen>, said: string): void => {
    setChosen((before) => ({ ...before, ...next }));
    setStatus(said);
    reset();
  };
  const add = (found: readonly Found[]): void => {
    const given = withFiles(files, found);
    const added = given.slice().filter((file) => !files.includes(file));
    change({ files: given }, pane.files.added(added.length, given.length));
    // Where a file cannot be looked into, the merge will say why.
    begin('sort', { files: added, language }, () => undefined).answer.then(
      (sorted) =>
        setChosen((before) => {
          const [others, theirs] = parted(before.files, sorted.summaries);
          const known = before.forms.filter(({ path }) => !added.some((file) => file.path === path));
          const forms = [...known, ...sorted.forms];
          return { ...before, files: others, summaries: [...before.summaries, ...theirs], forms };
        }),
      () => undefined,
    );
  };
  const merge = (insists: boolean): void => {
    const created = `${new Date().toISOString().slice(0, 19)}Z`;
    run({
      files: files.filter((file) => file !== previous),
      previous: previous ? { kind: 'file', file: previous, ...(merger ? { at: merger.unit } : {}) } : null,
      register,
      by,
      insists,
      language,
      created,
    });
  };
  const answer = phase.is === 'done' ? phase.answer : null;
  return (
    <div className={styles.section}>
      {phase.is === 'running' && (
        <Progress words={pane.run} step={phase.step} all={files.length} onCancel={cancel} />
      )}
      {phase.is === 'choosing' && phase.wasCancelled && (
        <Note tone="info" what={pane.run.cancelled} isAnswer />
      )}
      {phase.is === 'failed' && <TroubleNote error={phase.error} isAnswer />}
      {answer?.ok === false && (
        <Refused refusal={answer.refusal} ownPlan={answer.ownPlan} onInsist={() => merge(true)} />
      )}
      {answer?.ok === true ? (
        <Done
          report={answer.report}
          result={answer.result}
          previous={previous ?? null}
          merger={merger}
          // The summary in use is another file from now on: it is asked for anew.
          onAgain={() => change({ ...NOTHING, register, by }, '')}
        />
      ) : (
        phase.is !== 'running' && (
          <Prepare
            chosen={chosen}
            status={status}
            onFound={add}
            onChange={change}
            onMerge={() => merge(false)}
          />
        )
      )}
    </div>
  );
}
