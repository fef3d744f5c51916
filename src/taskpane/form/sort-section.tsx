/** Putting the nomination list of the open form into order. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SortResult } from '../../excel/sort-list';
import type { FormWords } from '../../messages/pane/form';
import type { Plan } from '../../plan/schema';
import { run } from '../office';
import { useCommand, useWords } from '../session';
import { BusyButton } from '../shell/busy-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { saySort } from './outcome';
import { sortForm } from './work';

const useStyles = makeStyles({ text: { margin: 0 } });

interface SortSectionProps {
  readonly plan: Plan;
  /** Without a form only what the ribbon's button was answered is said. */
  readonly hasForm: boolean;
}

export function SortSection({ plan, hasForm }: SortSectionProps): ReactNode {
  const styles = useStyles();
  const words = useWords().form.sort;
  const { task, begin } = useTask<SortResult>();
  const start = (): void => begin(() => run((context) => sortForm(context, plan)));
  useCommand('sort', start);
  const answer = (
    <>
      {task.is === 'failed' && <TroubleNote error={task.error} onRetry={start} isAnswer />}
      {task.is === 'done' && <Answer result={task.result} words={words} />}
    </>
  );
  if (!hasForm) return answer;
  return (
    <Section heading={words.heading}>
      <p className={styles.text}>{words.does}</p>
      <BusyButton
        label={words.button}
        working={task.is === 'busy' ? words.working : ''}
        isWaiting={task.is === 'busy'}
        onClick={start}
      />
      {answer}
    </Section>
  );
}

function Answer({
  result,
  words,
}: {
  readonly result: SortResult;
  readonly words: FormWords['sort'];
}): ReactNode {
  const outcome = saySort(result, words);
  return outcome.kind === 'done' ? (
    <Note tone="success" what={outcome.told.what} next={outcome.told.next} isAnswer />
  ) : (
    <Note tone="warning" what={outcome.said.what} next={outcome.said.mend} isAnswer />
  );
}
