/**
 * Runs before office.js in the pane's frame and makes the page a pane of Excel: it sets what Excel for Windows sets
 * (`window.external`, the rich API's bridge), answered by the host that lives in the outer page of the same origin.
 */
import type { OfficeTheme, OfficeWindow } from './office-window';
import { OFFICE_WINDOW } from './office-window';
import { withOfficeServices } from './office-services';
import { setsOf } from '../requirement-sets';

const VERSION = '16.0.20000.20000';

/** Numbers that office.js has for what it asks of the document (its `dispid…` names). */
const DISPATCH = { appCommandCompleted: 94, appCommandInvoked: 39 } as const;

/** The colours of Office's own panes, as numbers, which office.js turns into `#rrggbb`. */
const THEMES: Readonly<Record<OfficeTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

type Registered = (dispatchId: number, payload: readonly string[]) => void;
type Done = (status: number, ...data: readonly unknown[]) => void;

function contextOf({ language, theme, undoSupport }: OfficeWindow): Readonly<Record<string, () => unknown>> {
  const settings = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'thi-dua-preview',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => '',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(setsOf(undoSupport)),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => VERSION,
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    // 2: shown as a pane.
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      },
    }),
  };
}

function externalOf(office: OfficeWindow): Readonly<Record<string, unknown>> {
  const context = contextOf(office);
  const listen = (handler: Registered): void =>
    office.onRibbonReady((functionName) =>
      handler(DISPATCH.appCommandInvoked, [
        functionName,
        functionName,
        JSON.stringify({ source: { id: functionName } }),
      ]),
    );
  return {
    // Host, platform, version, language, correlation, dialog, logging (0: off), flags (1: shared runtime).
    GetHostInfo: () => `Excel$Win32$16.01$${office.language}$preview$$$1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (id: number, _target: string, handler: Registered, done: Done) => {
      // Other events are Excel's to know: the runtime has its own way to those of the workbook.
      if (id === DISPATCH.appCommandInvoked) listen(handler);
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: Done) => done(0),
    Execute: (id: number, _params: unknown, done: Done) => {
      if (id !== DISPATCH.appCommandCompleted) office.onFault(`window.external.Execute(${id})`);
      done(0, []);
    },
  };
}

/** office.js defines this when it loads; calls above the requirement sets throw ApiNotFound only while it is set. */
interface Gated {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** Turns the gate on as soon as the runtime is there, before any call can be made. */
function gateRequirements(): void {
  let loaded: Gated | undefined;
  Object.defineProperty(window, 'OfficeExtension', {
    configurable: true,
    get: () => {
      if (loaded?.CommonUtility !== undefined) loaded.CommonUtility._doApiNotSupportedCheck = true;
      return loaded;
    },
    set: (value: Gated | undefined) => {
      loaded = value;
    },
  });
}

/** What the web views of some panes do not do, without a word. */
function dull({ misbehaviour }: OfficeWindow): void {
  HTMLAnchorElement.prototype.click = function () {
    if (misbehaviour().noDownloads !== true || !this.hasAttribute('download'))
      HTMLElement.prototype.click.call(this);
  };
  const print = window.print.bind(window);
  window.print = () => {
    if (misbehaviour().noDownloads !== true) print();
  };
  for (const kind of ['dragenter', 'dragover', 'drop'])
    window.addEventListener(
      kind,
      (event) => {
        if (misbehaviour().noDrops === true) event.stopImmediatePropagation();
      },
      true,
    );
}

const office = window.parent[OFFICE_WINDOW];
if (office === undefined) {
  document.addEventListener('DOMContentLoaded', () => location.replace('./index.html'));
} else {
  gateRequirements();
  dull(office);
  Object.defineProperty(window, 'external', { value: externalOf(office), configurable: true });
  const bridge = withOfficeServices(office.connect(), office);
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true });
}
