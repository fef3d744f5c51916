/** Keeps the session's word on which workbook is open true. */
import { HostTrouble } from '../excel/trouble';
import { mayAsk } from './at-once';
import { onSheets, run } from './office';
import { current, update } from './session';
import type { OpenWorkbook } from './session';

/** Sheets come in bursts while a form is installed. */
const SETTLE_MS = 300;
/** How soon Excel is asked again while somebody types in a cell. */
const TYPING_MS = 1000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function find(isStill: () => boolean): Promise<OpenWorkbook> {
  const { identify } = await import(/* webpackChunkName: "core" */ './core');
  for (;;) {
    try {
      const { plans, language } = current();
      return await run((context) => identify(context, plans, language));
    } catch (error) {
      const isTyping = error instanceof HostTrouble && error.reason === 'editing';
      if (!isTyping || !isStill()) return { kind: 'trouble', error };
      await wait(TYPING_MS);
    }
  }
}

/** What is the same stays the same object, so that nothing is drawn or begun anew. */
function unlessSame(found: OpenWorkbook): OpenWorkbook {
  const { workbook } = current();
  const isSame = found.kind !== 'trouble' && JSON.stringify(found) === JSON.stringify(workbook);
  return isSame ? workbook : found;
}

let asked = 0;
let latest: Promise<void> = Promise.resolve();

async function look(mine: number): Promise<void> {
  const isStill = (): boolean => mine === asked;
  const found = await find(isStill).catch((error: unknown): OpenWorkbook => ({ kind: 'trouble', error }));
  // Somebody asked anew meanwhile: what was found may be old, and the later answer is what this call waits for.
  if (!isStill()) return latest;
  update({ workbook: unlessSame(found), ...(found.kind === 'form' ? {} : { lastCheck: null }) });
}

/**
 * Looks which workbook is open and tells the session; never rejects. While somebody types in a cell it waits. Of several
 * calls the last one tells, and all end with it.
 */
export function lookAtWorkbook(): Promise<void> {
  asked += 1;
  latest = look(asked);
  return latest;
}

/** Looks again whenever sheets come or go, where Excel may be asked then. Rejects where Excel refuses to tell of them. */
export function followWorkbook(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return onSheets(() => {
    if (!mayAsk()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAtWorkbook(), SETTLE_MS);
  });
}
