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
  /** Presses a button of the ribbon; `false` while the pane does not listen yet. */
  readonly press: (functionName: string) => boolean;
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
  return {
    open: (host, language, theme) => {
      invoke = null;
      window[OFFICE_WINDOW] = {
        connect: () => watched(host.connect(), onAnswered),
        language,
        theme,
        onRibbonReady: (ready) => {
          invoke = ready;
        },
        onFault,
      };
      frame.src = page;
    },
    press: (functionName) => {
      invoke?.(functionName);
      return invoke !== null;
    },
  };
}
