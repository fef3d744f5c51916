/** Defined names that come with sheets, among those that stand in the workbook. */
import type { DefinedName } from '../../sheets/layout';
import { nameElement } from '../write/workbook-part';
import { sml } from '../write/xml';
import { inNamespaceOf } from './namespace';
import { elementsOf } from './scan';
import { appendSplices, splice } from './splice';

/** What may stand before `definedNames`, in the order of CT_Workbook (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(
  ['sheets', 'functionGroups', 'externalReferences'].map((name) => `workbook/${name}`),
);

/** A sheet before a reference, in quotes or bare. That of another workbook has brackets. */
const SHEET = /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.#\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Whether a formula names a cell or sheet of the workbook that is gone. `sheets` are in lower case. */
function leadsNowhere(formula: string, sheets: ReadonlySet<string>): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (code.includes('#REF!')) return true;
  return [...code.matchAll(SHEET)]
    .map(([, quoted, bare = '']) => quoted?.replaceAll("''", "'") ?? bare)
    .filter((name) => !name.includes('['))
    .some((name) => name.split(':').some((each) => !sheets.has(each.toLowerCase())));
}

interface AddedNames {
  readonly names: readonly DefinedName[];
  /** Names of the sheets that stood before. */
  readonly standing: readonly string[];
  /** Names of the sheets behind them. */
  readonly added: readonly string[];
  readonly tables: readonly string[];
}

/**
 * The workbook part with names. A standing name of the whole workbook, or of a table, wins; but one that leads nowhere is
 * replaced, which also makes good what goes by it elsewhere.
 */
export function addNames(text: string, part: string, { names, standing, added, tables }: AddedNames): string {
  const elements = elementsOf(text, part);
  const own = inNamespaceOf(text, elements.at(-1)!);
  const sheets = new Set(standing.map((name) => name.toLowerCase()));
  const global = new Map(
    elements
      .filter(({ path, get }) => path === 'workbook/definedNames/definedName' && !get('localSheetId'))
      .map((element) => [(element.get('name') ?? '').toLowerCase(), element]),
  );
  const ofTables = new Set(tables.map((name) => name.toLowerCase()));
  const written = (name: DefinedName): string => {
    const place = name.sheet === undefined ? undefined : standing.length + added.indexOf(name.sheet);
    return own(nameElement(name, place));
  };
  const thereAs = ({ name, sheet }: DefinedName) =>
    sheet === undefined ? global.get(name.toLowerCase()) : undefined;
  const replaced = names.flatMap((name) => {
    const there = thereAs(name);
    return there && leadsNowhere(there.text, sheets)
      ? [{ start: there.start, end: there.end, text: written(name) }]
      : [];
  });
  const fresh = names
    .filter((name) => !thereAs(name) && !ofTables.has(name.name.toLowerCase()))
    .map(written)
    .join('');
  if (fresh === '') return splice(text, replaced);
  const list = elements.find(({ path }) => path === 'workbook/definedNames');
  if (list) return splice(text, [...replaced, ...appendSplices(text, list, fresh)]);
  const { end } = elements.filter(({ path }) => BEFORE_NAMES.has(path)).at(-1)!;
  const opened = own(sml`<definedNames></definedNames>`).replace(
    /<\/definedNames>$/,
    () => `${fresh}</definedNames>`,
  );
  return splice(text, [{ start: end, end, text: opened }]);
}
