/** Vietnamese first; English where Office is English, or where somebody chose it. */
import type { Language } from '../messages/messages';
import { officeLanguage, remember, remembered } from './office';
import { update } from './session';

const KEY = 'language';

const isLanguage = (text: string | null): text is Language => text === 'vi' || text === 'en';

function show(language: Language): void {
  document.documentElement.lang = language;
  update({ language });
}

/** As it was chosen here before; else as Office speaks. */
export function startLanguage(): void {
  const chosen = remembered(KEY);
  show(isLanguage(chosen) ? chosen : officeLanguage());
}

export function chooseLanguage(language: Language): void {
  remember(KEY, language);
  show(language);
}
