/** Which formulas Excel takes where: [MS-XLSB] 2.5.98 states it for its own files, [MS-OI29500] 3.2.3.1 for ours. */
import { ARITY } from '../formula/functions';
import { nestingOf, parsedSize, rootOf } from '../formula/measure';
import { NEWER_THAN_2010, NEW_IN_2010 } from '../formula/new-functions';
import { parseFormula } from '../formula/parse';
import { FormulaError } from '../formula/tokens';
import { nodesOf } from '../formula/tree';
import type { FormulaNode } from '../formula/tree';
import type { Broken } from './restriction';
import { LIMITS } from './restriction';

/** What a formula may hold or lack, as the contexts below name it. */
const PARTS = {
  array: 'array constant',
  structured: 'structured reference',
  union: 'union of areas',
  intersection: 'intersection of areas',
  sheetCell: 'cell of a named sheet',
  sheetArea: 'area of a named sheet',
  sheets: 'reference through several sheets',
  external: 'reference to another workbook',
  ownCell: 'cell without its sheet',
  ownArea: 'area without its sheet',
} as const;

type Part = keyof typeof PARTS;

interface Context {
  readonly source: string;
  readonly forbidden: readonly Part[];
  /** What the whole formula must be. */
  readonly root: 'value' | 'list' | 'any' | 'areas';
}

/** Where formulas stand. */
const FORMULA_CONTEXTS = {
  cell: { source: '[MS-XLSB] 2.5.98 (CellParsedFormula)', forbidden: [], root: 'any' },
  conditionalFormat: {
    source: '[MS-XLSB] 2.5.98.6 (CFParsedFormula); [MS-OI29500] 3.2.3.1.2',
    forbidden: [
      'array',
      'structured',
      'union',
      'intersection',
      'sheetCell',
      'sheetArea',
      'sheets',
      'external',
    ],
    root: 'value',
  },
  validation: {
    source: '[MS-XLSB] 2.5.98.8 (DVParsedFormula); [MS-OI29500] 3.2.3.1.3',
    forbidden: [
      'array',
      'structured',
      'union',
      'intersection',
      'sheetCell',
      'sheetArea',
      'sheets',
      'external',
    ],
    root: 'value',
  },
  validationList: {
    source: '[MS-XLSB] 2.5.98.8 (DVParsedFormula); [MS-OI29500] 3.2.3.1.3',
    forbidden: ['array', 'structured', 'union', 'intersection', 'sheetCell', 'sheets', 'external'],
    root: 'list',
  },
  name: {
    source: '[MS-XLSB] 2.5.98.12 (NameParsedFormula); [MS-OI29500] 3.2.3.1.4',
    forbidden: ['ownCell', 'ownArea'],
    root: 'any',
  },
  printArea: {
    source: 'Microsoft, PageSetup.PrintArea; ECMA-376 Part 1 18.2.5',
    forbidden: [],
    root: 'areas',
  },
  tableColumn: { source: '[MS-XLS] 2.5.198.20 (ListParsedFormula)', forbidden: [], root: 'any' },
} as const satisfies Readonly<Record<string, Context>>;

export type FormulaContext = keyof typeof FORMULA_CONTEXTS;

/** The parts of one node that some context forbids. */
function partsOf(node: FormulaNode): readonly Part[] {
  switch (node.kind) {
    case 'array':
      return ['array'];
    case 'structured':
      return ['structured'];
    case 'reference':
      return node.operator === ',' ? ['union'] : node.operator === ' ' ? ['intersection'] : [];
    case 'cell':
    case 'area': {
      const { sheet, kind } = node;
      if (sheet === null) return [kind === 'cell' ? 'ownCell' : 'ownArea'];
      if (sheet.isExternal) return ['external'];
      if (sheet.last !== null) return ['sheets'];
      return [kind === 'cell' ? 'sheetCell' : 'sheetArea'];
    }
    case 'name':
      return node.sheet === null ? [] : ['external'];
    case 'text':
    case 'number':
    case 'boolean':
    case 'error':
    case 'missing':
    case 'call':
    case 'prefix':
    case 'percent':
    case 'operation':
    case 'group':
      return [];
    default:
      return node satisfies never;
  }
}

const MAX_TEXT = 8_192;
const MAX_BYTES = 16_384;
const MAX_LITERAL = 255;
const MAX_NESTING = 64;
const MAX_ARGUMENTS = 255;

const broken = (restriction: string, source: string, what: string): Broken => ({ restriction, source, what });

/** What of the text is wrong before anything is understood of it. */
function writtenBroken(formula: string): Broken | null {
  if (formula === '') return broken('formula-empty', '[MS-XLSB] 2.5.98 (CellParsedFormula)', 'empty formula');
  if (formula.startsWith('='))
    return broken('formula-equals', 'ECMA-376 Part 1 18.17.2', 'formula with a leading =');
  if (formula.length > MAX_TEXT)
    return broken('formula-text', '[MS-OI29500] 2.1.1085 a', `formula of ${formula.length} characters`);
  // Programs disagree on whether a formula's text is an ST_Xstring: keep clear of what they would read differently.
  if (/[\0-\x09\x0B-\x1F]/.test(formula))
    return broken('formula-control', 'ECMA-376 Part 1 22.9.2.19', 'control character in a formula');
  if (/_x[0-9A-Fa-f]{4}_/.test(formula))
    return broken('formula-escape', 'ECMA-376 Part 1 22.9.2.19', 'text like _x0041_ in a formula');
  return null;
}

function callBroken(name: string, count: number): Broken | null {
  const [, prefix, bare = ''] = /^(_xlfn\.(?:_xlws\.)?)?(.*)$/i.exec(name.toUpperCase()) ?? [];
  if (NEWER_THAN_2010.has(bare))
    return broken(
      'function-newer',
      'Microsoft, Excel functions (alphabetical)',
      `function ${bare}, which Excel 2010 lacks`,
    );
  if (NEW_IN_2010.has(bare) && prefix === undefined)
    return broken(
      'function-prefix',
      '[MS-XLSX] 2.2.2 (future-function-list)',
      `function ${bare} without _xlfn.`,
    );
  const [fewest, most] = ARITY.get(bare) ?? [0, MAX_ARGUMENTS];
  if (count > MAX_ARGUMENTS || count < fewest || count > most)
    return broken(
      'arguments',
      `${LIMITS}: arguments in a function`,
      `function ${bare} with ${count} arguments`,
    );
  return null;
}

/** What is wrong with a part of a formula wherever it stands. `sheets`: names in lower case; null: not looked at. */
function nodeBroken(node: FormulaNode, sheets: ReadonlySet<string> | null): Broken | null {
  if (node.kind === 'text' && node.value.length > MAX_LITERAL)
    return broken(
      'text-literal',
      `${LIMITS}: text in a formula`,
      'text of more than 255 characters in a formula',
    );
  if (node.kind === 'error' && node.value === '#REF!')
    return broken('dead-reference', '[MS-XLSB] 2.5.98.70 (PtgRefErr)', '#REF! in a formula');
  if (node.kind === 'call') return callBroken(node.name, node.args.length);
  if ((node.kind === 'cell' || node.kind === 'area' || node.kind === 'name') && node.sheet && sheets) {
    const { first, last, isExternal } = node.sheet;
    const absent = [first, last ?? first].find((name) => isExternal || !sheets.has(name.toLowerCase()));
    if (absent !== undefined)
      return broken(
        'sheet-absent',
        '[MS-XLSB] 2.5.98.69 (PtgRef3d)',
        `formula names a sheet "${absent}" that is not there`,
      );
  }
  return null;
}

const isArea = ({ kind }: FormulaNode): boolean => kind === 'cell' || kind === 'area';

/** Whether the whole of a formula is what its context wants. */
function rootFits(formula: FormulaNode, wanted: Context['root']): boolean {
  const root = rootOf(formula);
  switch (wanted) {
    // An area alone is no value; a cell alone, a name and a function are.
    case 'value':
      return root.kind !== 'area' && root.kind !== 'reference';
    // An area of another sheet stands alone, or not at all.
    case 'list': {
      const parts = [...nodesOf(formula)];
      return parts.length === 1 || !parts.some((part) => partsOf(part).includes('sheetArea'));
    }
    case 'areas':
      return root.kind === 'reference'
        ? root.operator === ',' && rootFits(root.left, wanted) && rootFits(root.right, wanted)
        : isArea(root) && partsOf(root).some((part) => part === 'sheetArea' || part === 'sheetCell');
    case 'any':
      return true;
    default:
      return wanted satisfies never;
  }
}

/**
 * The restriction of Excel that a formula breaks where it stands, `null` for none. The formula is in the file form,
 * without `=`.
 *
 * @param sheets names of the workbook's sheets in lower case; null: whether they are there is not asked
 */
export function formulaBroken(
  formula: string,
  context: FormulaContext,
  sheets: ReadonlySet<string> | null = null,
): Broken | null {
  const written = writtenBroken(formula);
  if (written) return written;
  const { source, forbidden, root }: Context = FORMULA_CONTEXTS[context];
  let tree: FormulaNode;
  try {
    tree = parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaError) return broken('formula-grammar', '[MS-XLSX] 2.2.2', error.what);
    throw error;
  }
  for (const node of nodesOf(tree)) {
    const fault = nodeBroken(node, sheets);
    if (fault) return fault;
    const part = partsOf(node).find((each) => forbidden.includes(each));
    if (part) return broken(`${context}-${part}`, source, `${PARTS[part]} in a formula of ${NOUNS[context]}`);
  }
  if (!rootFits(tree, root))
    return broken(`${context}-root`, source, `${NOUNS[context]} that is no ${ROOTS[root]}`);
  const nesting = nestingOf(tree);
  if (nesting > MAX_NESTING)
    return broken('nesting', `${LIMITS}: nested levels of functions`, `functions nested ${nesting} deep`);
  const bytes = parsedSize(tree);
  if (bytes > MAX_BYTES) return broken('parsed-length', source, `formula of ${bytes} bytes when parsed`);
  return null;
}

const NOUNS: Readonly<Record<FormulaContext, string>> = {
  cell: 'a cell',
  conditionalFormat: 'a conditional format',
  validation: 'a validation',
  validationList: 'a list of choices',
  name: 'a name',
  printArea: 'a print area',
  tableColumn: 'a table column',
};

const ROOTS: Readonly<Record<Context['root'], string>> = {
  value: 'single value',
  list: 'source of choices',
  any: 'formula',
  areas: 'plain area',
};
