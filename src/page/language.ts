/** Vietnamese, until somebody chooses English: offices' browsers often speak English to officers who do not. */
import { pageWords } from '../messages/page';
import type { PageWords } from '../messages/page/words';
import type { Language } from '../messages/messages';
import { update, useLanguage } from '../taskpane/session';

const KEY = 'thi-dua.language';

function show(language: Language): void {
  document.documentElement.lang = language;
  document.title = pageWords[language].title;
  update({ language });
}

export function startLanguage(): void {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {
    // Private windows and some policies allow no storage.
  }
  show(chosen === 'en' ? 'en' : 'vi');
}

/** Remembers it on this machine; without storage it holds until the page is closed. */
export function chooseLanguage(language: Language): void {
  show(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}

export const usePageWords = (): PageWords => pageWords[useLanguage()];
