/** Whether the files are merged at the root, or by a unit whose form is among them. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Section } from '../../taskpane/shell/section';
import { usePageWords } from '../language';
import type { FormFile } from './sort';

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The forms that can be merged into: files of those that send through the unit are there too, or were merged before. */
export function mergers(forms: readonly FormFile[], files: number): readonly FormFile[] {
  return forms.filter(
    ({ unit, takesOthers, isMerged }) =>
      takesOthers && (forms.some(({ through }) => through.includes(unit)) || (isMerged && files === 1)),
  );
}

/**
 * Into which form is merged; null: at the root.
 * @param said path of the form that the officer chose, null for the root; undefined: nothing was said, and a unit merges
 *   where nothing but its own is there
 */
export function mergerAmong(
  forms: readonly FormFile[],
  files: number,
  said: string | null | undefined,
): FormFile | null {
  const able = mergers(forms, files);
  if (said !== undefined) return able.find(({ path }) => path === said) ?? null;
  const isItsOwn = ({ path, unit }: FormFile): boolean =>
    forms.length === files && forms.every((each) => each.path === path || each.through.includes(unit));
  return able.find(isItsOwn) ?? null;
}

interface ForWhomProps {
  readonly mergers: readonly FormFile[];
  readonly merger: FormFile | null;
  readonly onChange: (path: string | null) => void;
}

const ROOT = '';

export function ForWhom({ mergers: able, merger, onChange }: ForWhomProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { forWhom: words } = usePageWords().merge;
  const [first] = able;
  if (!first) return null;
  return (
    <Section heading={words.label}>
      <p id={id} className={styles.line}>
        {words.hint}
      </p>
      <RadioGroup
        aria-label={words.label}
        aria-describedby={id}
        value={merger?.path ?? ROOT}
        onChange={(_, { value }) => onChange(value === ROOT ? null : value)}
      >
        {able.map(({ path, label }) => (
          <Radio key={path} value={path} label={words.unit(label, path)} />
        ))}
        <Radio value={ROOT} label={words.root(first.root)} />
      </RadioGroup>
    </Section>
  );
}
