/** Functions that Excel has and o-spreadsheet lacks, or answers otherwise for Vietnamese texts. */
import type { Library } from './library';

type Given = { readonly value: string | number | boolean | null } | undefined;

/** Answers an error value in the place of an error that stands in a formula, e.g. `#REF!`. */
export const ERROR_FUNCTION = 'STANDIN.ERROR';

/** Excel has fifteen digits. */
const text = (given: Given): string => {
  const value = given?.value ?? '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

const isError = (given: Given): boolean => typeof given?.value === 'string' && given.value.startsWith('#');

/** A pattern of Excel: `?` any character, `*` any characters, `~` before either stands for itself. */
const pattern = (wanted: string): RegExp =>
  new RegExp(
    wanted.replace(/~[*?~]|[*?.+^${}()|[\]\\/]/g, (part) => {
      if (part === '*') return '[^]*?';
      if (part === '?') return '[^]';
      return part === '~~' ? '~' : `\\${part.slice(-1)}`;
    }),
    'iu',
  );

const VALUE_ERROR = '#ERROR';

const compute: Readonly<Record<string, (...given: readonly Given[]) => unknown>> = {
  [ERROR_FUNCTION]: (code) => text(code),
  // The operator & too: o-spreadsheet joins all cells of a range, Excel goes through them one by one.
  CONCATENATE: (...parts) => parts.map(text).join(''),
  CODE: (of) => {
    const value = text(of);
    // Beyond Windows-1252 Excel answers 63, the code of the question mark.
    return value === '' ? VALUE_ERROR : value.charCodeAt(0) < 256 ? value.charCodeAt(0) : 63;
  },
  N: (of) => {
    if (typeof of?.value === 'boolean') return of.value ? 1 : 0;
    return typeof of?.value === 'number' || isError(of) ? of?.value : 0;
  },
  T: (of) => (typeof of?.value === 'string' ? of.value : ''),
  PROPER: (of) =>
    isError(of)
      ? of?.value
      : text(of).replace(
          /\p{L}[\p{L}\p{M}]*/gu,
          (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
        ),
  SEARCH: (wanted, within, from) => {
    if (isError(wanted)) return wanted?.value;
    if (isError(within)) return within?.value;
    const start = from === undefined ? 1 : Number(from.value);
    if (!(start >= 1)) return VALUE_ERROR;
    const at = text(within)
      .slice(Math.trunc(start) - 1)
      .search(pattern(text(wanted)));
    return at < 0 ? VALUE_ERROR : at + Math.trunc(start);
  },
};

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  CONCATENATE: ['text (string, repeating)'],
  SEARCH: ['search_for (string)', 'text (string)', 'starting_at (number, optional)'],
};

/** Adds them to the library, once. */
export function addMissingFunctions(library: Library): void {
  const { functionRegistry } = library.registries;
  if (functionRegistry.contains(ERROR_FUNCTION)) return;
  const { arg } = library.helpers;
  for (const [name, run] of Object.entries(compute)) {
    functionRegistry.replace(name, {
      description: name,
      args: (ARGUMENTS[name] ?? ['value (any)']).map((definition) => arg(definition, '')),
      compute: (...given) => ({ value: run(...(given as Given[])) as string }),
    });
  }
}
