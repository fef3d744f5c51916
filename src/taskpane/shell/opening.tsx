import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../session';

/** While something is loaded. */
export function Opening(): ReactNode {
  const { shell } = useWords();
  return <Spinner size="small" label={shell.opening} />;
}
