/** The open questions of *Cần xử lý*, answered by click. The sheet stays the truth: a choice is written there. */
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { questionPlace, writeChoices } from '../../excel/choose';
import { goTo } from '../../excel/navigate';
import type { AgainWords } from '../../messages/pane/again';
import { mergerName } from '../../sheets/summary/merger';
import type { Choice } from '../../sheets/summary/queue';
import { MoreButton } from '../check/more-button';
import { run } from '../office';
import { useWords } from '../session';
import { Section } from '../shell/section';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import type { Question } from './changes';
import { lookAtSummary } from './open-summary';
import type { OpenSummary } from './open-summary';
import { aboutOf, QuestionText } from './question';
import { useMergeState } from './state';
import type { Target } from './target';

/** Questions shown at first, and more at each asking. */
const STEP = 5;

const OFFERED: Readonly<Record<Question['kind'], readonly Choice[]>> = {
  value: ['unit', 'province'],
  twin: ['same', 'different'],
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  pair: { display: 'flex', gap: tokens.spacingHorizontalXS },
  // In sight wherever in a long list a choice is made.
  foot: {
    position: 'sticky',
    // The tab's own padding scrolls along.
    bottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { margin: 0, ':empty': { display: 'none' } },
});

/** What a choice is called: the same as in the sheet. */
type Labels = ReturnType<AgainWords['queue']['choices']>;
type Choose = (ids: readonly string[], choice: Choice | null) => void;

interface QueueProps {
  readonly target: Target;
  readonly summary: OpenSummary;
  /** Merges without new files. */
  readonly onCarryOut: () => void;
}

export function Queue({ target, summary, onCarryOut }: QueueProps): ReactNode {
  const styles = useStyles();
  const { queue: words } = useWords().merge.again;
  const { task, begin } = useTask<string>();
  const part = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { phase } = useMergeState();
  const isAskedFor = phase.is === 'choosing' && phase.isForQuestions === true;
  useEffect(() => {
    if (!isAskedFor) return;
    part.current?.scrollIntoView();
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAskedFor]);
  const [extent, setExtent] = useState(STEP);
  const { questions, read } = summary;
  const merger = mergerName(target.plan, target.at);
  const labels = words.choices(merger);
  const isBusy = task.is === 'busy';
  if (questions.length === 0) return null;
  const choose: Choose = (ids, choice) =>
    begin(async () => {
      await run((context) => writeChoices(context, target, read, new Map(ids.map((id) => [id, choice]))));
      await lookAtSummary(target);
      return choice === null ? '' : words.chosen(ids.length);
    });
  const lead = (id: string): void =>
    begin(async () => {
      const place = await run((context) => questionPlace(context, target, read, id));
      if (!place) return words.gone;
      await run((context) => goTo(context, place));
      return '';
    });
  const chosen = questions.filter(({ choice }) => choice !== null).length;
  const hidden = questions.length - extent;
  return (
    <div ref={part}>
      <Section heading={words.heading(questions.length)}>
        {task.is === 'failed' && <TroubleNote error={task.error} isAnswer />}
        <AllOfUnit words={words} labels={labels} questions={questions} isBusy={isBusy} choose={choose} />
        <ul ref={list} className={styles.list}>
          {questions.slice(0, extent).map((question) => (
            <OneQuestion
              key={question.id}
              words={words}
              labels={labels}
              merger={merger}
              question={question}
              isBusy={isBusy}
              choose={choose}
              onGoTo={() => lead(question.id)}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <MoreButton
            label={words.more(Math.min(hidden, 5 * STEP))}
            list={list}
            shown={extent}
            onMore={() => setExtent(extent + 5 * STEP)}
          />
        )}
        <div className={chosen > 0 ? styles.foot : undefined}>
          <p className={styles.status} role="status">
            {task.is === 'done' ? task.result : ''}
          </p>
          {chosen > 0 && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={onCarryOut}>
              {words.carryOut(chosen)}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}

interface PartProps {
  readonly words: AgainWords['queue'];
  readonly labels: Labels;
  readonly isBusy: boolean;
  readonly choose: Choose;
}

/** For each unit with several questions: one answer to all of them. */
function AllOfUnit({
  words,
  labels,
  questions,
  isBusy,
  choose,
}: PartProps & { readonly questions: readonly Question[] }): ReactNode {
  const styles = useStyles();
  const units = [...new Set(questions.map(({ unit }) => unit))].flatMap((unit) => {
    const ids = questions.filter((each) => each.kind === 'value' && each.unit === unit).map(({ id }) => id);
    return unit !== null && ids.length > 1 ? [{ unit, ids }] : [];
  });
  return units.map(({ unit, ids }) => (
    <div key={unit} className={styles.buttons} role="group" aria-label={words.allOf(unit)}>
      <span>{words.allOf(unit)}:</span>
      <div className={styles.pair}>
        {OFFERED.value.map((choice) => (
          <Button
            key={choice}
            size="small"
            disabledFocusable={isBusy}
            aria-label={`${labels[choice]}: ${words.allOf(unit)}`}
            onClick={() => choose(ids, choice)}
          >
            {labels[choice]}
          </Button>
        ))}
      </div>
    </div>
  ));
}

interface OneQuestionProps extends PartProps {
  readonly merger: string;
  readonly question: Question;
  readonly onGoTo: () => void;
}

function OneQuestion(props: OneQuestionProps): ReactNode {
  const { words, labels, merger, question, isBusy, choose, onGoTo } = props;
  const styles = useStyles();
  const { id, kind, choice } = question;
  const about = aboutOf(question);
  return (
    <li className={styles.item}>
      <QuestionText question={question} merger={merger} />
      <div className={styles.buttons}>
        {OFFERED[kind].map((offered) => (
          <ToggleButton
            key={offered}
            size="small"
            appearance={choice === offered ? 'primary' : 'secondary'}
            checked={choice === offered}
            disabledFocusable={isBusy}
            aria-label={`${labels[offered]}: ${about}`}
            onClick={({ detail }) => {
              // The second click of a double one would take the choice back.
              if (detail <= 1) choose([id], choice === offered ? null : offered);
            }}
          >
            {labels[offered]}
          </ToggleButton>
        ))}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`${words.goTo}: ${about}`}
          onClick={onGoTo}
        >
          {words.goTo}
        </Button>
      </div>
    </li>
  );
}
