/** Makes a unit's workbook and hands it over: opened beside this one, and as a download besides. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { unitLabel } from '../../plan/units';
import type { Row } from '../../rules/submission';
import { hasDownloads, openWorkbook } from '../office';
import { useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Downloads } from '../shell/downloads';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { base64 } from './base64';
import { download } from './download';
import { workbookFor } from './work';
import type { FormOf, NewFile } from './work';

interface Made {
  readonly file: NewFile;
  /** Of whom it is, as sentences call the unit. */
  readonly unit: string;
  /** Some hosts cannot open a second workbook; the download is there all the same. */
  readonly isOpened: boolean;
}

async function make(form: FormOf, register: readonly Row[]): Promise<Made> {
  const file = workbookFor(form, register, new Date());
  const unit = unitLabel(form.plan, form.unit);
  const isOpened = await openWorkbook(base64(file.bytes)).then(
    () => true,
    () => false,
  );
  return { file, unit, isOpened };
}

const useStyles = makeStyles({
  stack: { display: 'grid', rowGap: tokens.spacingVerticalM, width: '100%' },
});

interface FileMadeProps {
  readonly form: FormOf;
  /** Lines of earlier rewards that travel with the workbook. */
  readonly register: readonly Row[];
  readonly label: string;
}

export function FileMade({ form, register, label }: FileMadeProps): ReactNode {
  const styles = useStyles();
  const { form: words } = useWords();
  const { task, begin } = useTask<Made>();
  const start = (): void => begin(() => make(form, register));
  return (
    <div className={styles.stack}>
      <BusyButton
        label={label}
        fullLabel={`${label}: ${unitLabel(form.plan, form.unit)}`}
        working={task.is === 'busy' ? words.other.working : ''}
        onClick={start}
      />
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={start} isAnswer />}
      {task.is === 'done' && <Handed made={task.result} />}
    </div>
  );
}

function Handed({ made: { file, unit, isOpened } }: { readonly made: Made }): ReactNode {
  const { form: words } = useWords();
  const told = isOpened ? words.other.opened(unit) : words.other.notOpened(unit);
  return (
    <Note
      tone={isOpened ? 'success' : 'warning'}
      what={told.what}
      next={hasDownloads() ? told.next : ''}
      isAnswer
    >
      <Downloads>
        <Button aria-label={words.other.downloadName(file.name)} onClick={() => download(file)}>
          {words.other.download}
        </Button>
      </Downloads>
    </Note>
  );
}
