import type { UndoSupport } from './undo-support';
import { UNDO_SET } from './undo-support';

/** What the add-in may rely on, as its manifest says; calls above it throw ApiNotFound. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.14', SharedRuntime: '1.1' };

/** What an Excel says that it has: undo for add-ins comes with a set. */
export const setsOf = (undo: UndoSupport): Readonly<Record<string, string>> =>
  undo === 'kept' ? { ...REQUIREMENT_SETS, ExcelApi: UNDO_SET } : REQUIREMENT_SETS;
