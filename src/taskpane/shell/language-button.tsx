import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chooseLanguage } from '../language';
import { useLanguage, useWords } from '../session';

const useStyles = makeStyles({
  button: { marginInlineStart: 'auto', minWidth: 0, flexShrink: 0 },
});

/** Turns to the other language; at the end of its line. */
export function LanguageButton(): ReactNode {
  const styles = useStyles();
  const { shell } = useWords();
  const language = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      title={shell.toOtherLanguage}
      lang={other}
      onClick={() => chooseLanguage(other)}
    >
      {shell.otherLanguage}
    </Button>
  );
}
