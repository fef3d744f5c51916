/** What many units' files come to. Plain data; `sheets` lays it out. Everything is sorted, whatever order files came in. */
import type { FileTrouble } from '../messages/trouble';
import type { LetterPart, PartId } from '../plan/field';
import type { Indicator, Unit } from '../plan/schema';
import type { Finding } from '../rules/finding';
import type { FileLineage, Row, Submission } from '../rules/submission';
import type { IsoDate } from '../text/cell';

/** What whoever merges says of a file by hand: its parts are taken from it whatever its day, or nothing is taken from it. */
export type Use = 'use' | 'ignore';

/** A file that was given to the merge: what the reader made of it. */
export type MergeInput =
  /** `findings`: what the reader had to mend or pass over. */
  | {
      readonly ok: true;
      readonly file: FileLineage;
      readonly submission: Submission;
      readonly findings: readonly Finding[];
      /** Number of the merge that first read it; absent: this one, which is the first. */
      readonly seen?: number;
      /** Another file of the unit was put in its place: it yields to that one in every part. */
      readonly replaced?: true;
      readonly use?: Use;
      /** Whoever merges named its unit. */
      readonly placed?: true;
    }
  /** Why it cannot be used; the merge only passes it on. */
  | { readonly ok: false; readonly file: FileLineage; readonly trouble: FileTrouble };

/** What became of a file. */
export interface FileOutcome {
  readonly file: FileLineage;
  readonly unit: Unit | null;
  readonly outcome:
    | 'used'
    /** Newer files of the unit hold all that it holds. */
    | 'superseded'
    /** Nothing was entered in it. */
    | 'empty'
    /** Passed over by hand. */
    | 'ignored'
    /** A copy of another file that was given. */
    | 'repeated'
    | 'unit-unknown'
    /** Made for another unit than the one that is chosen in it: it waits for whoever merges. */
    | 'unconfirmed'
    /** Its unit does not send through whoever merges. */
    | 'elsewhere'
    | 'unusable';
  /** Why it is unusable. */
  readonly trouble: FileTrouble | null;
  /** Parts that are taken from it. */
  readonly parts: readonly PartId[];
  /** Rows of the nomination list, answers, and figures that it holds. */
  readonly counts: Readonly<Record<PartId, number>>;
}

export interface SummaryNomination {
  readonly row: Row;
  readonly file: FileLineage;
  /** The unit that nominates. */
  readonly unit: Unit;
  /** The unit and those it sends through, nearest first, up to who merges. */
  readonly path: readonly Unit[];
  /** `direct`: sent past the unit above, which has not sent it up. */
  readonly status: 'new' | 'direct';
  /** Findings at this row, most severe first. */
  readonly findings: readonly Finding[];
}

export interface SummaryAnswer {
  /** Id of the outline's item. */
  readonly item: string;
  readonly unit: Unit;
  readonly row: Row;
  readonly file: FileLineage;
}

export interface SummaryFigures {
  readonly unit: Unit;
  readonly file: FileLineage;
  /** Whether this kind of unit counts in the total of who merges. */
  readonly counted: boolean;
  /** By indicator code, then by year; only numbers that can mean one thing. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export type PartState =
  /** Nothing that must be there is blank. */
  | 'complete'
  /** It came, and something is blank that must be there. */
  | 'partial'
  /** A file came, without this part that the plan expects. */
  | 'empty'
  /** No file came, and the plan expects this part. */
  | 'missing'
  /** It was received on paper, and no file holds it. */
  | 'paper'
  /** The unit says that it nominates nobody. */
  | 'declined'
  /** Nothing came, and the plan does not expect it of this kind of unit. */
  | 'not-asked';

export interface UnitProgress {
  readonly unit: Unit;
  /** Levels below those that send to who merges: 0 for these, 1 for those that send to them. */
  readonly depth: number;
  readonly report: PartState;
  /** Share of required items answered, 0-1; null when none are required or nothing is expected. */
  readonly answered: number | null;
  readonly nominations: PartState;
  /** Nominations by id of the list's group; a row of no known kind is in none. */
  readonly nominated: Readonly<Record<string, number>>;
  readonly letters: Readonly<
    Record<
      LetterPart,
      { readonly number: string; readonly date: IsoDate | null; readonly sent: IsoDate | null }
    >
  >;
  /** Days after the first on which the part came again. */
  readonly sentAgain: Readonly<Record<LetterPart, readonly IsoDate[]>>;
  /** Day by which a part is judged: as it stands with who merges, and was perhaps put right there by hand. */
  readonly sentOn: Readonly<Record<LetterPart, IsoDate | null>>;
  /** Day that whoever merges entered. */
  readonly received: Readonly<Record<LetterPart, IsoDate | null>>;
  /** Errors of a part as it came; figures are the report's. */
  readonly open: Readonly<Record<LetterPart, readonly Finding[]>>;
  readonly errors: number;
  readonly warnings: number;
  /** Files in use, or told of what is missing; and files that others took the place of in every part. */
  readonly used: readonly FileLineage[];
  readonly superseded: readonly FileLineage[];
  /** Who filled in the file in use. */
  readonly contact: { readonly name: string; readonly phone: string };
}

/** What only whoever merges knows, as it stands in its summary. */
export interface ByHand {
  /** By unit's code. `sent` only where another day was written than the file gives; null: the day was taken away. */
  readonly days: ReadonlyMap<
    string,
    Readonly<Record<LetterPart, { readonly sent?: IsoDate | null; readonly received: IsoDate | null }>>
  >;
  /** Nominations that came on paper and were typed in the summary, as if each of their units had sent a file. */
  readonly typed: readonly Submission[];
}

/** A figure that a unit sent for the whole period, beside those of the units that send to it. */
export interface Reconciled {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly own: number;
  readonly below: number;
  /** How many of those who are asked gave it. */
  readonly given: number;
  readonly asked: number;
}

export interface Summary {
  /** Code of who merges: the root, or a unit that others send through. */
  readonly at: string;
  readonly files: readonly FileOutcome[];
  readonly nominations: readonly SummaryNomination[];
  readonly answers: readonly SummaryAnswer[];
  readonly figures: readonly SummaryFigures[];
  /** By unit and indicator, where there is something to compare. */
  readonly reconciled: readonly Reconciled[];
  readonly progress: readonly UnitProgress[];
  /** The register that ruled. */
  readonly register: readonly Row[];
  /** Of all files and of all files together, by file, place and rule. */
  readonly findings: readonly Finding[];
}
