/** What annexes are made of: the summary as whoever merges has it, whoever read it. */
import type { LetterPart } from '../plan/field';
import type { Plan, Unit } from '../plan/schema';
import type { SummaryAnswer, SummaryFigures, UnitProgress } from '../merge/summary';
import type { CellValue, IsoDate } from '../text/cell';

/** What the province chose for a nomination; `undecided`: the cell is blank. */
export type Selection = 'submitted' | 'reserve' | 'not-submitted' | 'undecided';
export type Appraisal = 'eligible' | 'not-eligible' | 'more-papers' | 'not-appraised';

export interface Nominee {
  /** The nomination's own fields, by id, as they stand in the summary. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Who nominates; null for a row that was typed for a unit that the plan does not know. */
  readonly sender: Unit | null;
  /** What stands in *Cơ quan trình*. */
  readonly senderName: string;
  readonly selection: Selection;
  readonly appraisal: Appraisal;
  /** The province's note. */
  readonly note: string;
  /** Taken back by its unit. */
  readonly withdrawn: boolean;
  /** Sent past the unit above, which has not submitted it. */
  readonly direct: boolean;
  /** Errors that stand at this row. */
  readonly errors: number;
}

/** A unit's progress, with the days received that the province entered. */
export interface UnitState extends UnitProgress {
  readonly received: Readonly<Record<LetterPart, IsoDate | null>>;
}

/** Lists of the summary that annexes are made of. */
export type SummaryList = 'awards' | 'progress' | 'figures' | 'reports';

/** What the summary should tell and does not. */
export type Unread =
  /** Errors at its rows are not known. */
  | { readonly kind: 'memory' }
  /** `sheet`: its name. */
  | { readonly kind: 'sheet'; readonly list: SummaryList; readonly sheet: string }
  /** Columns and rows that are gone. */
  | {
      readonly kind: 'parts';
      readonly list: SummaryList;
      readonly sheet: string;
      readonly names: readonly string[];
    }
  /** `at`: addresses. */
  | {
      readonly kind: 'cells';
      readonly list: SummaryList;
      readonly sheet: string;
      readonly cells: readonly { readonly at: string; readonly text: string }[];
    };

export interface AnnexSource {
  readonly plan: Plan;
  /** Code of who merges: the root, or a unit that others send through. */
  readonly at: string;
  readonly nominees: readonly Nominee[];
  readonly units: readonly UnitState[];
  readonly figures: readonly SummaryFigures[];
  readonly answers: readonly SummaryAnswer[];
  readonly unread: readonly Unread[];
}
