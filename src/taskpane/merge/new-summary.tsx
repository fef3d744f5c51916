/** A new summary that was merged, and where it goes. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { installSummary } from '../../excel/install-summary';
import { dayInVietnam } from '../check/deadlines';
import { base64 } from '../form/base64';
import { openWorkbook, run } from '../office';
import { useLanguage, useSession, useWords } from '../session';
import { Note } from '../shell/note';
import { Section } from '../shell/section';
import { HandOver } from './hand-over';
import type { Obstacle, Ways } from './hand-over';
import type { MergeResult } from './job';
import { tallyOf } from './report';
import type { MergeReport } from './report';
import { Figures, FileByFile, LeftOut, Missing } from './result';
import { mergeAgain } from './state';
import { writing } from './writing';

const obstacleOf = (kind: string): Obstacle =>
  kind === 'form' ? 'form' : kind === 'summary' || kind === 'unreadable' ? 'summary' : null;

interface NewSummaryProps {
  readonly report: MergeReport;
  readonly result: Extract<MergeResult, { readonly kind: 'new' }>;
}

export function NewSummary({ report, result }: NewSummaryProps): ReactNode {
  const language = useLanguage();
  const words = useWords().merge;
  const obstacle = useSession(({ workbook }) => obstacleOf(workbook.kind));
  const [isHandedOver, setHandedOver] = useState(false);
  const { layout, workbook, journal } = result;
  const ways: Ways = {
    write: () => writing(() => run((context) => installSummary(context, layout, journal))),
    open: () => openWorkbook(base64(workbook)),
  };
  const { merged, unusable } = tallyOf(report);
  const visible = layout.sheets.filter(({ visibility }) => visibility === 'visible').length;
  return (
    <>
      <Note
        tone={unusable > 0 ? 'warning' : 'success'}
        what={words.result.announce(merged, unusable)}
        next={isHandedOver ? '' : words.result.toDeliver}
        isAnswer
      />
      <LeftOut report={report} language={language} />
      <Figures report={report} language={language} />
      <Section heading={words.deliver.heading}>
        <HandOver
          words={words.deliver}
          sheets={visible}
          obstacle={obstacle}
          ways={ways}
          isHandedOver={isHandedOver}
          onHandedOver={() => setHandedOver(true)}
          file={{ name: words.deliver.fileName(dayInVietnam(Date.parse(layout.created))), bytes: workbook }}
        />
      </Section>
      <FileByFile report={report} language={language} />
      <Missing report={report} language={language} />
      <Button appearance="subtle" onClick={() => mergeAgain()}>
        {words.result.again}
      </Button>
    </>
  );
}
