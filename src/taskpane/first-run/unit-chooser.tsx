/** Whose form: a level or a kind of unit first, then the unit, narrowed by what it is sent through. */
import { Label, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Plan, Unit } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { parentsOf, ROOT } from '../choice';
import type { Role } from '../choice';
import { useWords } from '../session';
import { UnitList } from './unit-list';

const useStyles = makeStyles({
  stack: { display: 'grid', rowGap: tokens.spacingVerticalM },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXS },
});

export interface Chosen {
  readonly role: Role | null;
  readonly unit: Unit | null;
}

interface UnitChooserProps {
  readonly plan: Plan;
  readonly roles: readonly Role[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** Asked who works here, the officer sees all roles at once; elsewhere they take one line. */
  readonly rolesAs: 'radios' | 'line';
}

export function UnitChooser(props: UnitChooserProps): ReactNode {
  const styles = useStyles();
  const { role } = props.chosen;
  return (
    <div className={styles.stack}>
      {props.rolesAs === 'radios' ? <Radios {...props} /> : <Line {...props} />}
      {role !== null && role.id !== ROOT && <UnitOfRole key={role.id} {...props} role={role} />}
    </div>
  );
}

const take = ({ roles, onChoose }: UnitChooserProps, id: string): void =>
  onChoose({ role: roles.find((role) => role.id === id) ?? null, unit: null });

function Radios(props: UnitChooserProps): ReactNode {
  const styles = useStyles();
  const { firstRun: words } = useWords().shell;
  const id = useId();
  return (
    <div className={styles.field}>
      <Label id={id}>{words.who}</Label>
      <RadioGroup
        aria-labelledby={id}
        value={props.chosen.role?.id ?? ''}
        onChange={(_, { value }) => take(props, value)}
      >
        {props.roles.map((role) => (
          <Radio
            key={role.id}
            value={role.id}
            label={role.id === ROOT ? `${role.name} (${words.rootRole})` : role.name}
          />
        ))}
      </RadioGroup>
    </div>
  );
}

function Line(props: UnitChooserProps): ReactNode {
  const styles = useStyles();
  const { firstRun: words } = useWords().shell;
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{words.kind}</Label>
      <Select id={id} value={props.chosen.role?.id ?? ''} onChange={(_, { value }) => take(props, value)}>
        {props.roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </Select>
    </div>
  );
}

function UnitOfRole({ plan, role, chosen, onChoose }: UnitChooserProps & { readonly role: Role }): ReactNode {
  const styles = useStyles();
  const { firstRun: words } = useWords().shell;
  const id = useId();
  const parents = parentsOf(plan, role);
  const [parent, setParent] = useState('');
  const units = parent === '' ? role.units : role.units.filter((unit) => unit.parent === parent);
  return (
    <>
      {parents.length > 1 && (
        <div className={styles.field}>
          <Label htmlFor={id}>{words.parent}</Label>
          <Select
            id={id}
            value={parent}
            onChange={(_, { value }) => {
              setParent(value);
              onChoose({ role, unit: null });
            }}
          >
            <option value="">{words.anyParent}</option>
            {parents.map((unit) => (
              <option key={unit.code} value={unit.code}>
                {unitLabel(plan, unit)}
              </option>
            ))}
          </Select>
        </div>
      )}
      <UnitList
        plan={plan}
        units={units}
        chosen={chosen.unit}
        onChoose={(unit) => onChoose({ role, unit })}
        showParents={parents.length > 1 && parent === ''}
      />
    </>
  );
}
