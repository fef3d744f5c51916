import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneWords } from '../../messages/pane';
import type { Language } from '../../messages/messages';
import { SEVERITIES } from './counts';
import type { SeverityCounts } from './counts';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

interface CountsProps {
  readonly counts: SeverityCounts;
  readonly language: Language;
}

/** How many findings of each severity; nothing of those that are none. */
export function Counts({ counts, language }: CountsProps): ReactNode {
  const styles = useStyles();
  const { chip } = paneWords[language].check.severities;
  return (
    <span className={styles.counts}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {chip[severity](counts[severity])}
        </span>
      ))}
    </span>
  );
}
