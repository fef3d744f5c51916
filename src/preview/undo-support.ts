/**
 * What Excel does with the undo stack of the person when an add-in calls.
 *
 * - `cleared`: Excel without undo for add-ins (2021, 2024 and others below ExcelApi 1.20). Any call of an add-in in a shared
 *   runtime empties the stack, also one that only reads or registers a handler (OfficeDev/office-js#2543, #2802, #6170).
 * - `kept`: ExcelApi 1.20 and above. Each `context.sync()` that writes is a step, all of an
 *   `Excel.run({ mergeUndoGroup: true }, …)` one. Some calls cannot be taken back: they empty the stack, and within a group
 *   they are refused (Microsoft, "Undo capabilities with the Excel JavaScript API").
 */
import type { RequestBody } from './wire/message';
import { ACTION } from './wire/message';

export type UndoSupport = 'kept' | 'cleared';

/** The requirement set that brings undo for add-ins. */
export const UNDO_SET = '1.20';

/** By type and member: those of Microsoft's list that the stand-in has, whichever of Excel's platforms lacks undo. */
const LASTING: Readonly<Record<string, readonly string[]>> = {
  DocumentProperties: [
    'Author',
    'Category',
    'Comments',
    'Company',
    'Keywords',
    'Manager',
    'Subject',
    'Title',
  ],
  NamedItem: ['Comment'],
  Worksheet: ['Copy', 'Delete', 'Name', 'Position', 'StandardWidth', 'Visibility'],
  WorksheetProtection: ['Protect', 'Unprotect'],
};

/** Whether a call that writes cannot be taken back. */
export const isLasting = (type: string, member: string): boolean => LASTING[type]?.includes(member) === true;

/** Whether a request does more than ask. */
export const writes = ({ Actions }: RequestBody): boolean =>
  Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith('_')),
  );

/** Header by which requests of one group are known. */
export const GROUP_HEADER = 'thi-dua-undo-group';

interface Grouped {
  readonly mergeUndoGroup?: boolean;
}

interface Context {
  readonly requestHeaders: Record<string, string>;
}

type RunBatch = (context: Context) => Promise<unknown>;

/**
 * Lets the runtime say which requests belong to one undo group. `@microsoft/office-js` 1.1.110, the newest of the registry,
 * does not know `mergeUndoGroup` yet, so how Excel is told of it is not to be seen: here a header does it.
 */
export function withUndoGroups(excel: { run: unknown }): void {
  const run = excel.run as (...args: readonly unknown[]) => Promise<unknown>;
  let groups = 0;
  excel.run = (...args: readonly unknown[]): Promise<unknown> => {
    const [options, batch] = args;
    if ((options as Grouped | null)?.mergeUndoGroup !== true || typeof batch !== 'function')
      return run(...args);
    const group = `group-${++groups}`;
    const { mergeUndoGroup: _, ...others } = options as Grouped;
    return run(others, (context: Context) => {
      context.requestHeaders[GROUP_HEADER] = group;
      return (batch as RunBatch)(context);
    });
  };
}
