/**
 * A calculating workbook behind the stand-in: o-spreadsheet's model follows the stand-in's cells, and what formulas
 * come to goes back into them. The same model can be mounted in o-spreadsheet's own grid.
 */
import type { CoreCommand, Model } from '@odoo/o-spreadsheet';
import type { Calculator } from '../model/calculator';
import type { ConditionalFormat } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';

export interface EngineOptions {
  /**
   * Commands that the grid's user gave and that the model would have carried out itself. They are refused there: the
   * stand-in is the one workbook, so translate them into `host.user…`, and the model follows at the next `flush`.
   * Called once for all commands of one gesture, after it.
   */
  readonly onUserCommands?: (commands: readonly CoreCommand[]) => void;
}

export interface Engine extends Calculator {
  /** Mount it and read it; write to the stand-in only. Its sheets have the ids of the stand-in's. */
  readonly model: Model;
  /**
   * Brings the model up to date with the stand-in, and results of formulas back into its cells. The host calls it after
   * each request and each edit, and whenever a value is read in between. Costs next to nothing when nothing changed.
   */
  readonly flush: () => void;
  /** Entries of the drop-down of a cell, in order; `null` for a cell without one. */
  readonly choices: (sheet: Sheet, row: number, col: number) => readonly string[] | null;
  /** Conditional formats that hold for a cell, first priority first, as far as none stops the rest. */
  readonly looksOf: (sheet: Sheet, row: number, col: number) => readonly ConditionalFormat[];
  /** Lets go of the workbook: it shows from now on what it showed last. */
  readonly detach: () => void;
}
