/** Buttons that download; where they would do nothing, what does instead. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hasDownloads } from '../office';
import { useWords } from '../session';

const useStyles = makeStyles({
  instead: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

export function Downloads({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { noDownloads, plainPage } = useWords().shell;
  if (hasDownloads()) return children;
  return (
    <div className={styles.instead}>
      <span>
        {noDownloads.what} {noDownloads.mend}
      </span>
      <Link href="tong-hop.html" target="_blank" rel="noreferrer">
        {plainPage}
      </Link>
    </div>
  );
}
