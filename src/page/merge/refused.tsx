/** Why nothing was merged. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MergeRefusal } from '../../taskpane/merge/job';
import { sayRefusal } from '../../taskpane/merge/refusal';
import { FileByFile } from '../../taskpane/merge/result';
import { useLanguage, useWords } from '../../taskpane/session';
import { Note } from '../../taskpane/shell/note';

interface RefusedProps {
  readonly refusal: MergeRefusal;
  readonly ownPlan: string;
  readonly onInsist: () => void;
}

export function Refused({ refusal, ownPlan, onInsist }: RefusedProps): ReactNode {
  const language = useLanguage();
  const { refused } = useWords().merge;
  const { what, mend } = sayRefusal(refusal, refused, language);
  return (
    <>
      <Note tone="error" what={what} next={mend} isAnswer>
        {refusal.wrong === 'plans-mixed' && <Button onClick={onInsist}>{refused.insist(ownPlan)}</Button>}
      </Note>
      {refusal.wrong === 'nothing-readable' && <FileByFile report={refusal.report} language={language} />}
    </>
  );
}
