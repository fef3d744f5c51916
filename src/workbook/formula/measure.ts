/** How large a formula is once Excel has parsed it. */
import { FIXED } from './functions';
import { childrenOf, nodesOf } from './tree';
import type { FormulaNode } from './tree';

/** Bytes of a token that lets Excel skip what need not be calculated ([MS-XLSB] 2.5.98: PtgAttrIf, PtgAttrGoto). */
const JUMP = 4;

/** Bytes of a call besides its arguments: PtgFunc 3 where their number is always the same, PtgFuncVar 4, and PtgName 5 before a function newer than 2007. */
function callSize(name: string, count: number): number {
  const plain = name.toUpperCase();
  if (plain === 'IF') return 4 + JUMP * count;
  if (plain === 'CHOOSE') return 4 + JUMP * count + 2 * count;
  if (/^_xlfn\./i.test(plain)) return 5 + 4;
  return FIXED.has(plain) ? 3 : 4;
}

/** Bytes of a node's own token in [MS-XLSB] 2.5.98. */
function ownSize(node: FormulaNode): number {
  switch (node.kind) {
    case 'text':
      return 3 + 2 * node.value.length;
    case 'number':
      return Number.isInteger(node.value) && node.value >= 0 && node.value <= 65_535 ? 3 : 9;
    case 'boolean':
    case 'error':
      return 2;
    case 'missing':
    case 'prefix':
    case 'percent':
    case 'operation':
    case 'group':
      return 1;
    case 'array':
      return 15;
    case 'cell':
      return node.sheet === null ? 7 : 9;
    case 'area':
      return node.sheet === null ? 13 : 15;
    case 'name':
      return node.sheet === null ? 5 : 7;
    case 'structured':
      return 14;
    case 'call':
      return callSize(node.name, node.args.length);
    // With the PtgMemFunc before it.
    case 'reference':
      return 1 + 3;
    default:
      return node satisfies never;
  }
}

/** Bytes of a formula as Excel holds it: `cce` of the parsed formula. Spaces within it are not counted. */
export function parsedSize(formula: FormulaNode): number {
  let size = 0;
  for (const node of nodesOf(formula)) size += ownSize(node);
  return size;
}

/** Functions within functions: 1 for one, 0 for none. */
export function nestingOf(formula: FormulaNode): number {
  let deepest = 0;
  // A sum of thousands is as deep a tree: no recursion.
  const left: (readonly [FormulaNode, number])[] = [[formula, 0]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [node, above] = next;
    const depth = node.kind === 'call' ? above + 1 : above;
    deepest = Math.max(deepest, depth);
    left.push(...childrenOf(node).map((child) => [child, depth] as const));
  }
  return deepest;
}

/** A formula's root without the parentheses around it. */
export const rootOf = (node: FormulaNode): FormulaNode => (node.kind === 'group' ? rootOf(node.inner) : node);
