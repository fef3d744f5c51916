/// <reference types="office-js" />
/** Microsoft's runtime without a page of Office around it, connected to a host. */
import type { Host } from './host';
import { REQUIREMENT_SETS } from './requirement-sets';
import { withUndoGroups } from './undo-support';

/** Microsoft's runtime, loaded anew. */
export interface Runtime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The file of `@microsoft/office-js` that Excel on Windows loads. */
export const RUNTIME_FILE = 'excel-win32-16.01.js';

/** `1.9` is less than `1.14`. */
function isAtLeast(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = declared.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

const isSetSupported = (name: string, version = '1.1'): boolean => {
  const declared = REQUIREMENT_SETS[name];
  return declared !== undefined && isAtLeast(declared, String(version));
};

/** What the script asks of `Office.context`. */
const CONTEXT = {
  requirements: { isSetSupported },
  platform: 'PC',
  diagnostics: { platform: 'PC', version: '16.0.20000.20000' },
};

/** Names that the script declares as globals: kept on the stub window, each load has its own. */
const GLOBALS = [
  'OfficeExtension',
  'OfficeExtensionBatch',
  'OfficeCore',
  'OfficeRuntime',
  '_OfficeRuntimeNative',
  'OSFPerformance',
  'CustomFunctions',
  'Excel',
];

/** As much of a window as the script looks at while it loads. */
function stubWindow(host: Host): Record<string, unknown> {
  class Type {
    static registerNamespace(): void {
      // Namespaces are what the script then assigns to.
    }
    registerClass(): void {
      // Microsoft's old class system: nothing in the API's part asks for it.
    }
  }
  const stub: Record<string, unknown> = {
    location: { href: 'https://localhost/', host: 'localhost', protocol: 'https:', search: '' },
    document: {},
    navigator: { userAgent: '' },
    external: {},
    Type,
    Microsoft: { Office: { WebExtension: {} } },
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', flags: 0 }),
        getContext: () => CONTEXT,
        getLoggingAllowed: () => false,
      },
    },
    _richApiNativeBridge: host.connect(),
    ...Object.fromEntries(GLOBALS.map((name) => [name, undefined])),
  };
  stub['window'] = stub;
  stub['self'] = stub;
  return stub;
}

/**
 * Evaluates the runtime and connects it to a host. Every load is independent of the others; the host answers the one
 * loaded last.
 *
 * @param source text of {@link RUNTIME_FILE}
 */
export function evaluateRuntime(host: Host, source: string): Runtime {
  const stub = stubWindow(host);
  // The script means to run as a classic script in a window: `with` stands for that window's scope.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function('window', `with (window) {${source}\n}`) as (window: unknown) => void;
  evaluate(stub);
  const loaded = stub as unknown as Runtime & {
    readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  withUndoGroups(loaded.Excel);
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension };
}
