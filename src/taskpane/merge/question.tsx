/** A question of *Cần xử lý*: where it is, and what each side says. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../session';
import { Disclosure } from '../shell/disclosure';
import { Note } from '../shell/note';
import type { Question } from './changes';
import { useLongTexts } from './long-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  values: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  pair: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null).join(by);

/** The row and the column that it is about. */
export const aboutOf = ({ subject, column }: Question): string => joined([subject, column], ' · ');

interface QuestionTextProps {
  readonly question: Question;
  /** What the sheets call who merges. */
  readonly merger: string;
}

export function QuestionText({ question, merger }: QuestionTextProps): ReactNode {
  const styles = useStyles();
  const { queue: words } = useWords().merge.again;
  const { kind, title, sheet, unit, before, theirs, ours, file } = question;
  const values =
    kind === 'twin'
      ? ([
          [words.known, before],
          [words.came, theirs],
        ] as const)
      : ([
          [words.before, before],
          [words.theirs, theirs],
          [words.ours(merger), ours],
        ] as const);
  const { show, whole } = useLongTexts(
    values.map(([, value]) => value),
    aboutOf(question),
  );
  return (
    <>
      <span className={styles.title}>{joined([unit, aboutOf(question)], ': ')}</span>
      <span className={styles.muted}>{joined([title, sheet], ' · ')}</span>
      <dl className={styles.values}>
        {values.map(([term, value]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value === null ? words.blank : show(value)}</dd>
          </div>
        ))}
      </dl>
      {whole}
      {file !== null && <span className={styles.muted}>{words.file(file)}</span>}
    </>
  );
}

/** So many are unfolded at first. */
const FEW = 3;
/** So many are shown: all are in the sheet. */
const MOST = 50;

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly merger: string;
  /** Nothing is to be written any more: they can be answered. */
  readonly isOver: boolean;
  readonly onAnswer: () => void;
}

/** Those that stay open once a merge is written. */
export function Questions({ questions, merger, isOver, onAnswer }: QuestionsProps): ReactNode {
  const styles = useStyles();
  const { preview: words } = useWords().merge.again;
  if (questions.length === 0) return null;
  const { what, next } = words.questions(questions.length, merger, isOver);
  return (
    <>
      <Note tone="info" what={what} next={next}>
        {isOver && <Button onClick={onAnswer}>{words.answer(questions.length)}</Button>}
      </Note>
      <div>
        <Disclosure label={words.questionList} isOpenAtFirst={questions.length <= FEW}>
          <ul className={styles.list}>
            {questions.slice(0, MOST).map((question) => (
              <li key={question.id} className={styles.item}>
                <QuestionText question={question} merger={merger} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
