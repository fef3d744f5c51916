/** Excel's grammar of formulas ([MS-XLSX] 2.2.2, ECMA-376 Part 1 18.17.2): words to a tree. */
import { FormulaError, tokensOf } from './tokens';
import type { Token } from './tokens';
import type { FormulaNode, SheetPrefix } from './tree';

/** From what binds least to what binds most; a sign before an operand binds more than all of them. */
const LEVELS = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']] as const;

type ValueOperator = (typeof LEVELS)[number][number];

class Parser {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  whole(): FormulaNode {
    // Print areas and titles are unions without parentheses.
    const node = this.expression(true);
    const rest = this.ahead();
    if (rest) throw this.unexpected(rest);
    return node;
  }

  /** The next word but for spaces. */
  private ahead(): Token | undefined {
    while (this.tokens[this.place]?.kind === 'space') this.place += 1;
    return this.tokens[this.place];
  }

  private isSign(...signs: readonly string[]): boolean {
    const token = this.ahead();
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  private unexpected(token: Token | undefined): FormulaError {
    const at = token?.at ?? this.end;
    if (token?.text === ';') return new FormulaError('; between arguments', at);
    if (token === undefined || token.text === ')')
      return new FormulaError('parentheses that do not match', at);
    return new FormulaError(`"${token.text}" where it means nothing in a formula`, at);
  }

  private expect(sign: string): void {
    if (!this.isSign(sign)) throw this.unexpected(this.ahead());
    this.place += 1;
  }

  /** @param union whether `,` joins areas here, as between parentheses that are no function's */
  private expression(union: boolean, level = 0): FormulaNode {
    const operators: readonly string[] | undefined = LEVELS[level];
    if (!operators) return this.signed(union);
    let left = this.expression(union, level + 1);
    while (this.isSign(...operators)) {
      const operator = this.ahead()!.text as ValueOperator;
      this.place += 1;
      left = { kind: 'operation', operator, left, right: this.expression(union, level + 1) };
    }
    return left;
  }

  private signed(union: boolean): FormulaNode {
    if (this.isSign('+', '-', '@')) {
      const operator = this.ahead()!.text as '+' | '-' | '@';
      this.place += 1;
      return { kind: 'prefix', operator, operand: this.signed(union) };
    }
    let node = this.joined(union);
    while (this.isSign('%')) {
      this.place += 1;
      node = { kind: 'percent', operand: node };
    }
    return node;
  }

  /** Areas joined by `,`, cut by a space, or spanned by `:`. */
  private joined(union: boolean): FormulaNode {
    let left = this.crossing();
    while (union && this.isSign(',')) {
      this.place += 1;
      left = { kind: 'reference', operator: ',', left, right: this.crossing() };
    }
    return left;
  }

  private crossing(): FormulaNode {
    let left = this.spanned();
    while (isReference(left) && this.startsReference() && this.tokens[this.place - 1]?.kind === 'space') {
      left = { kind: 'reference', operator: ' ', left, right: this.spanned() };
    }
    return left;
  }

  private startsReference(): boolean {
    const token = this.ahead();
    return (
      token !== undefined &&
      (['sheet', 'cell', 'lines', 'name', 'function', 'structured'].includes(token.kind) ||
        token.text === '(')
    );
  }

  private spanned(): FormulaNode {
    let left = this.operand();
    while (this.isSign(':')) {
      this.place += 1;
      const right = this.operand();
      left =
        left.kind === 'cell' && right.kind === 'cell' && right.sheet === null
          ? { kind: 'area', sheet: left.sheet, address: `${left.address}:${right.address}` }
          : { kind: 'reference', operator: ':', left, right };
    }
    return left;
  }

  private operand(): FormulaNode {
    const token = this.ahead();
    if (token === undefined) throw this.unexpected(token);
    this.place += 1;
    switch (token.kind) {
      case 'text':
        return { kind: 'text', value: token.value };
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'error':
        return { kind: 'error', value: token.text };
      case 'structured':
        return { kind: 'structured', table: token.table, specifier: token.specifier };
      case 'sheet':
        return this.onSheet(token.prefix);
      case 'cell':
      case 'lines':
      case 'name':
        return namedBy(token, null);
      case 'function':
        return { kind: 'call', name: token.text, args: this.args() };
      case 'sign':
        if (token.text === '(') return this.group();
        if (token.text === '{') return this.array();
        throw this.unexpected(token);
      case 'space':
        throw this.unexpected(token);
      default:
        return token satisfies never;
    }
  }

  private onSheet(prefix: SheetPrefix): FormulaNode {
    const token = this.tokens[this.place];
    this.place += 1;
    if (token?.kind === 'error') return { kind: 'error', value: token.text };
    if (token?.kind === 'cell' || token?.kind === 'lines' || token?.kind === 'name')
      return namedBy(token, prefix);
    throw this.unexpected(token);
  }

  private group(): FormulaNode {
    const inner = this.expression(true);
    this.expect(')');
    return { kind: 'group', inner };
  }

  private args(): readonly FormulaNode[] {
    this.expect('(');
    const args: FormulaNode[] = [];
    if (this.isSign(')')) {
      this.place += 1;
      return args;
    }
    for (;;) {
      args.push(this.isSign(',', ')') ? { kind: 'missing' } : this.expression(false));
      if (this.isSign(')')) break;
      this.expect(',');
    }
    this.place += 1;
    return args;
  }

  /** A constant array: numbers, texts, truth values and errors. */
  private array(): FormulaNode {
    let rows = 1;
    let cells = 0;
    for (;;) {
      if (this.isSign('+', '-')) this.place += 1;
      const node = this.operand();
      if (!['number', 'text', 'boolean', 'error'].includes(node.kind))
        throw this.unexpected(this.tokens[this.place - 1]);
      cells += 1;
      if (this.isSign('}')) break;
      if (this.isSign(';')) rows += 1;
      else if (!this.isSign(',')) throw this.unexpected(this.ahead());
      this.place += 1;
    }
    this.place += 1;
    return { kind: 'array', rows, columns: Math.ceil(cells / rows) };
  }
}

function namedBy({ kind, text }: Token, sheet: SheetPrefix | null): FormulaNode {
  if (kind === 'cell') return { kind: 'cell', sheet, address: text };
  if (kind === 'lines') return { kind: 'area', sheet, address: text };
  return sheet === null && /^(?:TRUE|FALSE)$/i.test(text)
    ? { kind: 'boolean', value: text.toUpperCase() === 'TRUE' }
    : { kind: 'name', sheet, name: text };
}

const isReference = ({ kind }: FormulaNode): boolean =>
  ['cell', 'area', 'name', 'structured', 'reference', 'group', 'call'].includes(kind);

/** A formula as a tree. Throws a {@link FormulaError} for what Excel would not take for a formula. */
export const parseFormula = (formula: string): FormulaNode =>
  new Parser(tokensOf(formula), formula.length).whole();
