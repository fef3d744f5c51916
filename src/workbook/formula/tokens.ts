/** A formula cut into words: the one place that tells texts, references, names and functions apart. */
import type { SheetPrefix } from './tree';

export type Token = {
  /** Place of its first character in the formula, counted from 0. */
  readonly at: number;
  /** As it stands in the formula. */
  readonly text: string;
} & (
  | { readonly kind: 'space' | 'number' | 'error' | 'sign' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'sheet'; readonly prefix: SheetPrefix }
  | { readonly kind: 'cell' | 'lines' | 'name' | 'function' }
  | { readonly kind: 'structured'; readonly table: string; readonly specifier: string }
);

/** A text that is no formula of Excel. `at`: the place where reading ended, counted from 0. */
export class FormulaError extends Error {
  constructor(
    readonly what: string,
    readonly at: number,
  ) {
    super(`${what} at ${at + 1}`);
    this.name = 'FormulaError';
  }
}

/** Behind a reference stands nothing that would make a name or function of it. */
const END = String.raw`(?![\p{L}\p{N}_.(!\\?[])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*`;

const PATTERNS = {
  space: /[ \n\r\t]+/uy,
  text: /"(?:[^"]|"")*"/uy,
  error: /#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|GETTING_DATA)/uy,
  quoted: /'((?:[^']|'')+)'!/uy,
  bare: new RegExp(String.raw`((?:\[\d+\])?${WORD}(?::${WORD})?)!`, 'uy'),
  cell: new RegExp(String.raw`\$?[A-Z]{1,3}\$?\d{1,7}${END}`, 'iuy'),
  lines: new RegExp(String.raw`(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${END}`, 'iuy'),
  number: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy,
  table: new RegExp(String.raw`(?:${WORD})?(?=\[)`, 'uy'),
  function: new RegExp(String.raw`${WORD}(?=\()`, 'uy'),
  name: new RegExp(WORD, 'uy'),
  sign: /<>|<=|>=|[-+*/^&=<>%:,;(){}@]/uy,
} as const;

function prefixOf(written: string): SheetPrefix {
  const isExternal = written.includes('[');
  const [first = '', last = null] = written.replace(/^.*\[[^\]]*\]/, '').split(':');
  return { first, last, isExternal };
}

/** What stands in the brackets that begin here; `'` takes the meaning from the character behind it. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && --depth === 0) return formula.slice(at + 1, i);
  }
  throw new FormulaError('[ without its other half in a formula', at);
}

/** The words of a formula, spaces among them. Throws a {@link FormulaError} for what is none. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const token = tokenAt(formula, at, take);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Words that need no more than their pattern; the first that fits is meant. */
const PLAIN = ['cell', 'lines', 'function', 'name', 'number', 'sign'] as const;

function tokenAt(formula: string, at: number, take: (pattern: RegExp) => RegExpExecArray | null): Token {
  const simple = (kind: 'space' | 'error'): Token | null => {
    const found = take(PATTERNS[kind]);
    return found && { kind, at, text: found[0] };
  };
  const early = simple('space') ?? simple('error');
  if (early) return early;
  const text = take(PATTERNS.text);
  if (text) return { kind: 'text', at, text: text[0], value: text[0].slice(1, -1).replaceAll('""', '"') };
  const sheet = take(PATTERNS.quoted) ?? take(PATTERNS.bare);
  if (sheet)
    return { kind: 'sheet', at, text: sheet[0], prefix: prefixOf((sheet[1] ?? '').replaceAll("''", "'")) };
  const table = take(PATTERNS.table);
  if (table) {
    const specifier = bracketed(formula, at + table[0].length);
    const whole = formula.slice(at, at + table[0].length + specifier.length + 2);
    return { kind: 'structured', at, text: whole, table: table[0], specifier };
  }
  for (const kind of PLAIN) {
    const found = take(PATTERNS[kind]);
    if (found) return { kind, at, text: found[0] };
  }
  const isQuote = formula[at] === '"' || formula[at] === "'";
  throw new FormulaError(
    isQuote ? 'quote without its other half in a formula' : `"${formula[at]}" in a formula`,
    at,
  );
}
