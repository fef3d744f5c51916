/** A workbook for another unit, with the register of earlier rewards where the plan has one. */
import { Button, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/schema';
import type { Row } from '../../rules/submission';
import { ROOT, rolesOf } from '../choice';
import { UnitChooser } from '../first-run/unit-chooser';
import type { Chosen } from '../first-run/unit-chooser';
import { current, useWords } from '../session';
import { FileButton } from '../shell/file-button';
import { Disclosure } from '../shell/disclosure';
import { Note } from '../shell/note';
import { useTask } from '../shell/task';
import { TroubleNote } from '../shell/trouble';
import { FileMade } from './file-made';
import { readRegisterFile } from './work';
import type { RegisterFile } from './work';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'stretch',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface NewFileProps {
  readonly plan: Plan;
  /** For those who make workbooks for others all day. */
  readonly isOpenAtFirst: boolean;
}

export function NewFile({ plan, isOpenAtFirst }: NewFileProps): ReactNode {
  const styles = useStyles();
  const { form: words } = useWords();
  const roles = rolesOf(plan).filter(({ id }) => id !== ROOT);
  const [chosen, setChosen] = useState<Chosen>({ role: roles[0] ?? null, unit: null });
  const [register, setRegister] = useState<readonly Row[]>([]);
  return (
    <section className={styles.section} aria-label={words.other.heading}>
      <Disclosure label={words.other.heading} isOpenAtFirst={isOpenAtFirst} isHeading>
        <p className={styles.text}>{words.other.does}</p>
        <UnitChooser plan={plan} roles={roles} chosen={chosen} onChoose={setChosen} rolesAs="line" />
        {plan.nominations.exclusion && <RegisterFileField plan={plan} onRows={setRegister} />}
        {chosen.unit && (
          <FileMade
            key={chosen.unit.code}
            form={{ plan, unit: chosen.unit }}
            register={register}
            label={words.other.button}
          />
        )}
      </Disclosure>
    </section>
  );
}

type Given = { readonly name: string } & RegisterFile;

interface RegisterFileFieldProps {
  readonly plan: Plan;
  readonly onRows: (rows: readonly Row[]) => void;
}

function RegisterFileField({ plan, onRows }: RegisterFileFieldProps): ReactNode {
  const styles = useStyles();
  const { register: words } = useWords().form;
  const id = useId();
  const { task, begin, clear } = useTask<Given>();
  const take = (file: File): void =>
    begin(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = readRegisterFile(bytes, file.name, plan, current().language);
      onRows(read.kind === 'read' ? read.rows : []);
      return { name: file.name, ...read };
    });
  const remove = (): void => {
    onRows([]);
    clear();
  };
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <Label id={id}>{words.label}</Label>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.row}>
        <FileButton label={words.choose} accept=".xlsx" onFile={take} />
        <span role="status">
          {task.is === 'busy' && words.reading}
          {task.is === 'done' &&
            task.result.kind === 'read' &&
            words.lines(task.result.name, task.result.rows.length)}
        </span>
        {task.is === 'done' && task.result.kind === 'read' && (
          <Button size="small" appearance="subtle" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </div>
      {task.is === 'failed' && <TroubleNote error={task.error} isAnswer />}
      {task.is === 'done' && <Refusal given={task.result} />}
    </div>
  );
}

function Refusal({ given }: { readonly given: Given }): ReactNode {
  const { register: words } = useWords().form;
  if (given.kind === 'read') {
    const [first] = given.errors;
    return first === undefined ? null : (
      <Note tone="error" what={words.faulty(given.name, given.errors.length)} next={first} isAnswer />
    );
  }
  const { what, mend } =
    given.kind === 'absent' ? words.absent(given.name) : words.unusable(given.name, given.said);
  return <Note tone="error" what={what} next={mend} isAnswer />;
}
