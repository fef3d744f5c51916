/** The strip above grid and pane: what can be chosen and tried, and the ribbon's own tab. */
import type { PreviewWords } from '../../messages/pane/preview';
import { CHOICES, KEYS } from './settings';
import type { Settings } from './settings';

type Trial = 'paste' | 'protect';

/** Functions as the manifest names them; the last button shows the pane, which needs none. */
const BUTTONS = [
  ['install', 'installForm'],
  ['check', 'checkForm'],
  ['repair', 'repairForm'],
  ['sort', 'sortForm'],
  ['merge', 'mergeFiles'],
  ['pane', null],
] as const;

export interface ControlsOptions {
  readonly words: PreviewWords;
  readonly settings: Settings;
  readonly isProtected: boolean;
  readonly onChosen: <K extends keyof Settings>(key: K, value: Settings[K]) => void;
  /** `null`: show or hide the pane. */
  readonly onRibbon: (functionName: string | null) => void;
  readonly onTrial: (trial: Trial) => void;
}

const LANGUAGES: Readonly<Record<Settings['language'], string>> = { vi: 'Tiếng Việt', en: 'English' };

function labelOf(words: PreviewWords, key: keyof Settings, value: string): string {
  if (key === 'width') return `${value} px`;
  if (key === 'language') return LANGUAGES[value as Settings['language']];
  return (words.choices[key] as Readonly<Record<string, string>>)[value] ?? value;
}

function choice<K extends keyof Settings>(
  key: K,
  { words, settings, onChosen }: ControlsOptions,
): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = key;
  for (const value of CHOICES[key])
    select.add(new Option(labelOf(words, key, value), value, false, value === settings[key]));
  select.addEventListener('change', () => onChosen(key, select.value as Settings[K]));
  label.append(words.choices[key].label, select);
  return label;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function ribbonButton(icon: string, text: string, onClick: () => void): HTMLElement {
  const made = button(text, onClick);
  const image = Object.assign(document.createElement('img'), {
    src: `icons/${icon}-32.png`,
    alt: '',
    width: 28,
    height: 28,
  });
  made.prepend(image);
  return made;
}

/** The ribbon's tab and its buttons. */
export function ribbon({ words, onRibbon }: ControlsOptions): readonly HTMLElement[] {
  const tab = Object.assign(document.createElement('span'), {
    className: 'tab',
    textContent: words.ribbon.tab,
  });
  const buttons = BUTTONS.map(([id, functionName]) =>
    ribbonButton(id, words.ribbon[id === 'pane' ? 'show' : id], () => onRibbon(functionName)),
  );
  return [tab, ...buttons];
}

/** What can be chosen, then what can be tried. */
export function controls(options: ControlsOptions): readonly HTMLElement[] {
  const { words, isProtected, onTrial } = options;
  return [
    ...KEYS.map((key) => choice(key, options)),
    button(words.try.paste, () => onTrial('paste')),
    button(isProtected ? words.try.unprotect : words.try.protect, () => onTrial('protect')),
  ];
}
