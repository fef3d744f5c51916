import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../messages/messages';
import { useLanguage, useWords } from '../session';

const useStyles = makeStyles({
  button: { marginInlineStart: 'auto', minWidth: 0, flexShrink: 0 },
});

/** Turns to the other language; at the end of its line. */
export function LanguageButton({ onChoose }: { readonly onChoose: (language: Language) => void }): ReactNode {
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
      onClick={() => onChoose(other)}
    >
      {shell.otherLanguage}
    </Button>
  );
}
