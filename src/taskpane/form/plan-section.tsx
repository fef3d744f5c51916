/** Which plan the form follows, and how to use another. */
import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ReadPlan } from '../../plan/read';
import type { Plan } from '../../plan/schema';
import { current, update, useLanguage, useSession, useWords } from '../session';
import { dayIn } from '../shell/day';
import { Disclosure } from '../shell/disclosure';
import { FileButton } from '../shell/file-button';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { keepPlan } from '../start';

/** A plan has about 50 KB. */
const LARGEST = 2_000_000;
/** Faults that are shown; who mends these meets the others. */
const SHOWN = 20;

type Faulty = Extract<ReadPlan, { readonly ok: false }>;

type Taken =
  | { readonly kind: 'too-large'; readonly file: string }
  | { readonly kind: 'not-json'; readonly file: string; readonly detail: string }
  | { readonly kind: 'faulty'; readonly file: string; readonly faults: Faulty['faults'] }
  | { readonly kind: 'taken'; readonly plan: Plan };

async function readFile(file: File): Promise<Taken> {
  if (file.size > LARGEST) return { kind: 'too-large', file: file.name };
  const { readPlanText } = await import(/* webpackChunkName: "core" */ '../core');
  const read = readPlanText(await file.text(), current().language);
  if (read.ok) return { kind: 'taken', plan: read.plan };
  return 'notJson' in read
    ? { kind: 'not-json', file: file.name, detail: read.notJson }
    : { kind: 'faulty', file: file.name, faults: read.faults };
}

const useStyles = makeStyles({
  title: { margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  path: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function PlanSection({ plan }: { readonly plan: Plan }): ReactNode {
  const styles = useStyles();
  const { shell } = useWords();
  const language = useLanguage();
  const source = useSession(({ plans }) => plans.find((known) => known.plan === plan)?.source ?? 'workbook');
  const isFixed = useSession(({ workbook }) => workbook.kind === 'form' || workbook.kind === 'summary');
  const { symbol, date, issuer } = plan.document;
  return (
    <Section heading={shell.plan.heading}>
      <p className={styles.title}>{plan.title}</p>
      <p className={styles.line}>{shell.plan.document(symbol, dayIn(language, date), issuer)}</p>
      <p className={styles.line}>{shell.plan.sources[source](plan.version)}</p>
      {!isFixed && (
        <Disclosure label={shell.plan.choose} size="small">
          <OtherPlan plan={plan} />
        </Disclosure>
      )}
    </Section>
  );
}

function OtherPlan({ plan }: { readonly plan: Plan }): ReactNode {
  const styles = useStyles();
  const { plan: words } = useWords().shell;
  const plans = useSession((session) => session.plans);
  const id = useId();
  const { task, begin } = useTask<Taken>();
  const use = ({ id: choosing }: Plan): void => update({ choosing });
  const take = (file: File): void =>
    begin(async () => {
      const read = await readFile(file);
      if (read.kind === 'taken') {
        keepPlan(read.plan);
        use(read.plan);
      }
      return read;
    });
  return (
    <>
      {plans.length > 1 && (
        <div className={styles.field}>
          <Label htmlFor={id}>{words.known}</Label>
          <Select
            id={id}
            value={plan.id}
            onChange={(_, { value }) => {
              const other = plans.find((known) => known.plan.id === value);
              if (other) use(other.plan);
            }}
          >
            {plans.map((known) => (
              <option key={known.plan.id} value={known.plan.id}>
                {known.plan.title}
              </option>
            ))}
          </Select>
        </div>
      )}
      <p className={styles.line}>{words.hint}</p>
      <div>
        <FileButton label={words.chooseFile} accept=".json,application/json" onFile={take} />
      </div>
      <p className={styles.line} role="status">
        {task.is === 'busy' ? words.reading : ''}
      </p>
      {task.is === 'failed' && <TroubleNote error={task.error} isAnswer />}
      {task.is === 'done' && <Refusal taken={task.result} />}
    </>
  );
}

function Refusal({ taken }: { readonly taken: Taken }): ReactNode {
  const styles = useStyles();
  const { plan: words } = useWords().shell;
  switch (taken.kind) {
    case 'taken':
      return null;
    case 'too-large': {
      const { what, mend } = words.tooLarge(taken.file);
      return <Note tone="error" what={what} next={mend} isAnswer />;
    }
    case 'not-json': {
      const { what, mend } = words.notJson(taken.file, taken.detail);
      return <Note tone="error" what={what} next={mend} isAnswer />;
    }
    case 'faulty': {
      const { file, faults } = taken;
      const { what, mend } = words.faulty(file, faults.length);
      return (
        <Note tone="error" what={what} next={mend} isAnswer>
          <ul className={styles.faults}>
            {faults.slice(0, SHOWN).map(({ path, reason }, index) => (
              <li key={index}>
                <span className={styles.path}>{words.faultAt(path)}</span>: {reason}
              </li>
            ))}
          </ul>
          {faults.length > SHOWN && <p className={styles.line}>{words.moreFaults(faults.length - SHOWN)}</p>}
        </Note>
      );
    }
    default:
      return taken satisfies never;
  }
}
