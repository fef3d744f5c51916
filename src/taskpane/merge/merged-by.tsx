/** Who merges, as *Nhật ký* will name them: Excel and browsers do not tell. */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../session';
import { Section } from '../shell/section';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface MergedByProps {
  readonly by: string;
  readonly onChange: (by: string) => void;
}

export function MergedBy({ by, onChange }: MergedByProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { by: words } = useWords().merge;
  return (
    <Section heading={words.label}>
      <p id={id} className={styles.hint}>
        {words.hint}
      </p>
      <Input
        value={by}
        aria-label={words.label}
        aria-describedby={id}
        autoComplete="off"
        onChange={(_, { value }) => onChange(value)}
      />
    </Section>
  );
}
