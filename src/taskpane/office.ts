/** The one place of the pane that names Office's globals. */
import type { Language } from '../messages/messages';

/** Resolves when the host has said what it is; a browser alone says so too. */
export const onReady = (): Promise<unknown> => Office.onReady();

/** The manifest asks for it as well, but hosts that were given the page otherwise do not look there. */
const FLOOR = '1.14';

/** What the page runs in. */
export function hostNow(): 'excel' | 'old-excel' | 'elsewhere' {
  if (Office.context.host !== Office.HostType.Excel) return 'elsewhere';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'old-excel';
}

/**
 * The requirement set that brings undo to add-ins: from it on calls leave the officer's undo stack alone. Below it any call
 * clears that (OfficeDev/office-js#2802, #6170); some builds below may keep it too, which nothing tells.
 */
const UNDO = '1.20';

export const keepsUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', UNDO);

/** Calls back when the pane is shown or hidden. Rejects where Office does not tell. */
export async function onShown(changed: (isShown: boolean) => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    changed(visibilityMode !== Office.VisibilityMode.hidden),
  );
}

/** One `Excel.run`. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export const run: Run = (work) => Excel.run(work);

/** The language to begin with: English where Office is English, else Vietnamese. */
export const officeLanguage = (): Language =>
  /^en\b/i.test(Office.context.displayLanguage ?? '') ? 'en' : 'vi';

/** Colour of Office's own panes, `#rrggbb`; null where the host does not tell. */
export function officeBackground(): string | null {
  // The host answers a getter, which some refuse by throwing.
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? null;
  } catch {
    return null;
  }
}

/** Calls back when the Office theme changes, where the host tells; such hosts are few. */
export function onOfficeTheme(changed: () => void): void {
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  } catch {
    // Excel's runtime throws for an event that it does not know.
  }
}

/** Calls back when sheets come, go or get another name. */
export function onSheets(changed: () => void): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const told = (): Promise<void> => {
      changed();
      return Promise.resolve();
    };
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    await context.sync();
  });
}

/** Longer than the largest workbook takes to open; some hosts never answer (OfficeDev/office-js#6531). */
const OPENING_MS = 60_000;

/** Opens a workbook beside this one. Hosts differ in whether it comes to the front; rejects where none has come. */
export const openWorkbook = (base64: string): Promise<void> =>
  Promise.race([
    Excel.createWorkbook(base64),
    new Promise<void>((_, reject) =>
      setTimeout(() => reject(new Error('createWorkbook was not answered')), OPENING_MS),
    ),
  ]);

/** In the panes of Excel for Mac downloads do nothing, without an error (OfficeDev/office-js#2700, #4681). */
export const hasDownloads = (): boolean => Office.context.platform !== Office.PlatformType.Mac;

/** What tells this add-in's storage from that of other documents' owners, where the host has such. */
const storageKey = (key: string): string => `${Office.context.partitionKey ?? ''}thi-dua.${key}`;

/** What was remembered; null where nothing was, or where the browser allows no storage. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(storageKey(key));
  } catch {
    return null;
  }
}

/** Remembers on this machine only. Without storage it holds until the pane is closed. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(storageKey(key), value);
  } catch {
    // Private windows and some policies allow none: the first run asks again next time.
  }
}
