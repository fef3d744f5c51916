import type { MergeWords } from '../../messages/pane/merge';
import type { Language, Said } from '../../messages/messages';
import { sayTrouble } from '../../sheets/saying';
import type { MergeRefusal } from './job';

/** Why nothing was merged, and what to do about it. */
export function sayRefusal(refusal: MergeRefusal, words: MergeWords['refused'], language: Language): Said {
  switch (refusal.wrong) {
    case 'plans-mixed':
      return words['plans-mixed'](refusal.plans);
    case 'plan-unusable':
    case 'register-unusable':
    case 'summary-unusable':
      return words[refusal.wrong](refusal.file, sayTrouble(refusal.trouble, language));
    case 'register-absent':
    case 'register-unused':
    case 'summary-absent':
      return words[refusal.wrong](refusal.file);
    case 'summary-other-plan':
      return words[refusal.wrong](refusal.file, refusal.title);
    case 'summary-uneditable':
      return words[refusal.wrong](refusal.file, refusal.uneditable);
    case 'nothing-readable':
      return words['nothing-readable'];
    default:
      return refusal satisfies never;
  }
}
