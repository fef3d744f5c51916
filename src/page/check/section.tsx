/** The part *Kiểm tra*: files in, findings out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Said } from '../../messages/messages';
import { sayTrouble } from '../../sheets/saying';
import { useLanguage, useWords } from '../../taskpane/session';
import { withFiles } from '../../taskpane/merge/given';
import type { GivenFile } from '../../taskpane/merge/given';
import { FilePick } from '../../taskpane/merge/pick';
import { Progress } from '../../taskpane/merge/progress';
import { Note } from '../../taskpane/shell/note';
import { TroubleNote } from '../../taskpane/shell/trouble';
import { hasFolders } from '../folders';
import { usePageWords } from '../language';
import type { Begin } from '../work/begin';
import { useWork } from '../work/use-work';
import type { CheckRefusal } from './job';
import { Results } from './results';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  go: { justifySelf: 'start' },
});

export function CheckSection({ begin }: { readonly begin: Begin }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const pane = useWords().merge;
  const words = usePageWords().check;
  const choose = useRef<HTMLElement>(null);
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [status, setStatus] = useState('');
  const { phase, run, cancel, reset } = useWork(begin, 'check');
  const check = (insists: boolean): void => run({ files, insists, language });
  const take = (given: readonly GivenFile[], said: string): void => {
    setFiles(given);
    setStatus(said);
    reset();
  };
  const answer = phase.is === 'done' ? phase.answer : null;
  return (
    <div className={styles.section}>
      {phase.is === 'running' && (
        <Progress words={pane.run} step={phase.step} all={files.length} onCancel={cancel} />
      )}
      {phase.is === 'choosing' && phase.wasCancelled && <Note tone="info" what={words.cancelled} isAnswer />}
      {phase.is === 'failed' && <TroubleNote error={phase.error} isAnswer />}
      {answer?.ok === false && (
        <Refused refusal={answer.refusal} ownPlan={answer.ownPlan} onInsist={() => check(true)} />
      )}
      {answer?.ok === true ? (
        <Results checked={answer.checked} onAgain={() => take([], '')} />
      ) : (
        phase.is !== 'running' && (
          <>
            <p className={styles.line}>{words.intro}</p>
            <FilePick
              words={pane.files}
              files={files}
              hasFolders={hasFolders()}
              status={status}
              choose={choose}
              onFound={(found) => {
                const given = withFiles(files, found);
                take(given, pane.files.added(given.length - files.length, given.length));
              }}
              onRemove={(path) =>
                take(
                  files.filter((file) => file.path !== path),
                  '',
                )
              }
              onClear={() => take([], '')}
            />
            <Button
              className={styles.go}
              appearance="primary"
              disabledFocusable={files.length === 0}
              onClick={() => check(false)}
            >
              {words.button(files.length)}
            </Button>
          </>
        )
      )}
    </div>
  );
}

interface RefusedProps {
  readonly refusal: CheckRefusal;
  readonly ownPlan: string;
  readonly onInsist: () => void;
}

function Refused({ refusal, ownPlan, onInsist }: RefusedProps): ReactNode {
  const language = useLanguage();
  const said = useWords().merge.refused;
  const words = usePageWords().check;
  const { what, mend }: Said =
    refusal.wrong === 'plans-mixed'
      ? { ...said['plans-mixed'](refusal.plans), mend: words.mixed }
      : said['plan-unusable'](refusal.file, sayTrouble(refusal.trouble, language));
  return (
    <Note tone="error" what={what} next={mend} isAnswer>
      {refusal.wrong === 'plans-mixed' && <Button onClick={onInsist}>{words.insist(ownPlan)}</Button>}
    </Note>
  );
}
