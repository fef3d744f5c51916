/** One browser for all tests of the project `browser`, where there is one: jest calls this before the first of them. */
import type { BrowserServer } from 'playwright-core';
import { hasBrowser, startShared } from './browser';

/** What this and the teardown, which are loaded apart, have in common. */
type Run = typeof globalThis & { browserOfRun?: BrowserServer };

export default async function start(): Promise<void> {
  if (hasBrowser()) (globalThis as Run).browserOfRun = await startShared();
}

/** Jest calls this after the last one. */
export const end = async (): Promise<void> => (globalThis as Run).browserOfRun?.close();
