/** What the outer page holds out to the script in the pane's frame: the side of Excel that is not the workbook. */
import type { Host } from '../host';
import type { Misbehaviour } from '../misbehaviour';
import type { UndoSupport } from '../undo-support';

export type OfficeTheme = 'light' | 'dark';

/** Calls a command of the ribbon by the name that the manifest gives its function. */
export type Invoke = (functionName: string) => void;

export type Bridge = ReturnType<Host['connect']>;

export interface OfficeWindow {
  /** A bridge to the workbook for a pane that begins; an older pane falls silent. */
  readonly connect: () => Bridge;
  /** Office's display language, e.g. `vi-VN`. */
  readonly language: string;
  readonly theme: OfficeTheme;
  readonly undoSupport: UndoSupport;
  /** How Excel fails at present, as far as it is the pane that notices. */
  readonly misbehaviour: () => Misbehaviour;
  /** The pane listens to the ribbon from now on. */
  readonly onRibbonReady: (invoke: Invoke) => void;
  /** The pane listens to being shown and hidden from now on. */
  readonly onVisibilityReady: (tell: (isShown: boolean) => void) => void;
  /** The pane asked for something that the bridge does not have: what it shows proves nothing. */
  readonly onFault: (what: string) => void;
}

/** The property of the outer window under which the bridge finds it. */
export const OFFICE_WINDOW = 'thiDuaOfficeWindow';

declare global {
  interface Window {
    [OFFICE_WINDOW]?: OfficeWindow;
  }
}
