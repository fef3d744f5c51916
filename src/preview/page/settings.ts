/** What can be chosen on the page. It stands in the address, so that a link shows the same. */
import type { Language } from '../../messages/messages';
import type { Misbehaviour } from '../misbehaviour';
import type { UndoSupport } from '../undo-support';
import type { OfficeTheme } from './office-window';

export const EXCELS = {
  well: {},
  editing: { editMode: true },
  slow: { delayMs: 3000 },
  failing: { generalExceptionOn: 1 },
  silent: { dropEvents: true },
} as const satisfies Readonly<Record<string, Misbehaviour>>;

export interface Settings {
  readonly workbook: 'sample' | 'empty';
  readonly excel: keyof typeof EXCELS;
  readonly undo: UndoSupport;
  readonly theme: OfficeTheme;
  readonly language: Language;
  /** Of the pane, in pixels. */
  readonly width: '320' | '350' | '400';
}

export const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  workbook: ['sample', 'empty'],
  excel: ['well', 'editing', 'slow', 'failing', 'silent'],
  undo: ['kept', 'cleared'],
  theme: ['light', 'dark'],
  language: ['vi', 'en'],
  width: ['320', '350', '400'],
};

/** What a page begins with whose address says nothing. */
const USUAL: Settings = {
  workbook: 'sample',
  excel: 'well',
  undo: 'kept',
  theme: 'light',
  language: 'vi',
  width: '350',
};

export const KEYS = Object.keys(CHOICES) as readonly (keyof Settings)[];

export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  const entries = KEYS.map((key) => {
    const choices: readonly string[] = CHOICES[key];
    const value = given.get(key) ?? '';
    return [key, choices.includes(value) ? value : USUAL[key]];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The query of an address, or the bare path; names only what is not usual. */
export function writeSettings(settings: Settings): string {
  const query = new URLSearchParams();
  for (const key of KEYS) if (settings[key] !== USUAL[key]) query.set(key, settings[key]);
  const text = query.toString();
  return text === '' ? location.pathname : `?${text}`;
}
