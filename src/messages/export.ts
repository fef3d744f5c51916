/** What is said of an export on screen, by the command and by the pane; nothing of it is printed. */
import type { AnnexId } from '../annex/annex';
import type { Concern } from '../annex/concerns';
import type { Content } from '../annex/order';

export interface ExportSentences {
  readonly concern: (concern: Concern) => string;
  /** An annex that would hold nothing. */
  readonly emptyAnnex: (annex: AnnexId, content: Content) => string;
}
