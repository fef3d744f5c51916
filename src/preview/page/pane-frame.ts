/** The frame that holds the real pane, and Excel's side of it. */
import type { Host } from '../host';
import { OFFICE_WINDOW } from './office-window';
import type { Bridge, Invoke, OfficeTheme } from './office-window';

export interface PaneOptions {
  /** The pane's page. */
  readonly page: string;
  /** Something was answered or told: what the workbook holds may have changed. */
  readonly onAnswered: () => void;
  readonly onFault: (what: string) => void;
}

export interface PaneFrame {
  /** Loads the pane anew over a workbook. */
  readonly open: (host: Host, language: string, theme: OfficeTheme) => void;
  /** Shows or hides the pane, and tells it. */
  readonly show: (isShown: boolean) => void;
  /**
   * Presses a button of the ribbon. Excel keeps what is pressed until office.js listens, and no longer: a function that
   * the pane's scripts have not named by then does nothing.
   */
  readonly press: (functionName: string) => void;
}

/** The host's bridge, telling of every answer after the pane has had it. */
function watched(bridge: Bridge, onAnswered: () => void): Bridge {
  return {
    sendMessageToHost: bridge.sendMessageToHost,
    get onMessageFromHost() {
      return bridge.onMessageFromHost;
    },
    set onMessageFromHost(heard) {
      bridge.onMessageFromHost = (text) => {
        heard?.(text);
        onAnswered();
      };
    },
  };
}

export function paneFrame(frame: HTMLIFrameElement, { page, onAnswered, onFault }: PaneOptions): PaneFrame {
  let invoke: Invoke | null = null;
  let pressed: string[] = [];
  let tellShown: ((isShown: boolean) => void) | null = null;
  return {
    open: (host, language, theme) => {
      invoke = null;
      pressed = [];
      tellShown = null;
      window[OFFICE_WINDOW] = {
        connect: () => watched(host.connect(), onAnswered),
        language,
        theme,
        undoSupport: host.undoSupport,
        onVisibilityReady: (ready) => {
          tellShown = ready;
        },
        misbehaviour: host.misbehaviour,
        onRibbonReady: (ready) => {
          invoke = ready;
          // Once the runtime has been told that its handler is registered.
          setTimeout(() => pressed.splice(0).forEach(ready));
        },
        onFault,
      };
      frame.src = page;
    },
    show: (isShown) => {
      frame.hidden = !isShown;
      tellShown?.(isShown);
    },
    press: (functionName) => {
      if (invoke === null) pressed.push(functionName);
      else invoke(functionName);
    },
  };
}
