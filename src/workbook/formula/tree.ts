/** What a formula is made of. Formulas are in the file form: English names, `,` between arguments, no leading `=`. */

/** Sheets before the `!` of a reference or name. */
export interface SheetPrefix {
  readonly first: string;
  /** Last sheet of a 3-D reference such as `'Một:Ba'!A1`; null for one sheet. */
  readonly last: string | null;
  /** Whether another workbook is named, as in `[1]Một!A1`. */
  readonly isExternal: boolean;
}

type ReferenceOperator = ':' | ' ' | ',';
type ValueOperator = '^' | '*' | '/' | '+' | '-' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type FormulaNode =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** An argument that is left out. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: number; readonly columns: number }
  /** A cell, `C12` or `$C$12`. */
  | { readonly kind: 'cell'; readonly sheet: SheetPrefix | null; readonly address: string }
  /** Cells, whole columns or whole rows: `A1:B2`, `A:B`, `1:2`. */
  | { readonly kind: 'area'; readonly sheet: SheetPrefix | null; readonly address: string }
  | { readonly kind: 'name'; readonly sheet: SheetPrefix | null; readonly name: string }
  /** `table[column]`; the table is empty where the formula stands in it. `specifier` is what the brackets hold. */
  | { readonly kind: 'structured'; readonly table: string; readonly specifier: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'prefix'; readonly operator: '+' | '-' | '@'; readonly operand: FormulaNode }
  | { readonly kind: 'percent'; readonly operand: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly operator: ValueOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: 'reference';
      readonly operator: ReferenceOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'group'; readonly inner: FormulaNode };

/** The nodes right below one, in the order in which they stand. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'prefix':
    case 'percent':
      return [node.operand];
    case 'operation':
    case 'reference':
      return [node.left, node.right];
    case 'group':
      return [node.inner];
    case 'text':
    case 'number':
    case 'boolean':
    case 'error':
    case 'missing':
    case 'array':
    case 'cell':
    case 'area':
    case 'name':
    case 'structured':
      return [];
    default:
      return node satisfies never;
  }
}

/** A node and all below it. */
export function* nodesOf(node: FormulaNode): Generator<FormulaNode> {
  const left = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next;
    left.push(...childrenOf(next));
  }
}
