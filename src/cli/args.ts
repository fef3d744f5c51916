/** From what was typed to a command and its values. */
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Language } from '../messages/messages';
import { parseDate } from '../text/dates';
import type { Command, Option, Options } from './command';
import { commonOptions, planOption } from './command';
import { Refused } from './refused';

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

/** Judging is ours, so that every fault gets a sentence in the user's language. */
const tokensOf = (argv: readonly string[], options: Options) =>
  parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { kind }]) => [
          name,
          { type: kind === 'flag' ? 'boolean' : 'string' } as const,
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

const positionals = (tokens: readonly Token[]) => tokens.filter((token) => token.kind === 'positional');
const hasOption = (tokens: readonly Token[], name: string): boolean =>
  tokens.some((token) => token.kind === 'option' && token.name === name);

/** The language to answer in, also to a command line that is otherwise wrong. */
export function languageOf(argv: readonly string[]): Language {
  const values = tokensOf(argv, commonOptions).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return values.at(-1) === 'en' ? 'en' : 'vi';
}

/** The name that was probably meant: a third of its letters may differ, so that two that changed places are forgiven. */
function nearest(found: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({ name, slips: distance(found, name) }))
    .filter(({ name, slips }) => slips <= Math.ceil(name.length / 3))
    .sort((one, other) => one.slips - other.slips);
  return best?.name ?? null;
}

/** What help is asked for: the program, one command, or the commands that share their first word. */
export type Helped =
  | { readonly kind: 'program' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'group'; readonly group: string; readonly commands: readonly Command[] };

type Invocation =
  | { readonly ask: 'version' }
  | { readonly ask: 'help'; readonly of: Helped }
  | {
      readonly ask: 'run';
      readonly command: Command;
      readonly values: Parameters<Command['run']>[0];
      readonly operands: readonly string[];
    };

const commandOf = (words: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));

/** Commands of several words that begin with this one. */
const groupOf = (word: string, commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ name }) => name.startsWith(`${word} `));

/** @throws Refused for words that name no command */
function helpedBy(words: readonly string[], commands: readonly Command[]): Helped {
  const [first] = words;
  if (first === undefined) return { kind: 'program' };
  const command = commandOf(words, commands);
  if (command) return { kind: 'command', command };
  const group = groupOf(first, commands);
  if (group.length > 0 && words.length === 1) return { kind: 'group', group: first, commands: group };
  throw unknownCommand(words, commands);
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): Refused {
  const [first, second] = words;
  if (first === undefined) return new Refused({ wrong: 'command-missing' });
  const group = groupOf(first, commands).map(({ name }) => name);
  if (group.length > 0 && second === undefined)
    return new Refused({ wrong: 'command-incomplete', found: first, choices: group });
  const found = group.length > 0 ? `${first} ${second ?? ''}` : first;
  const names = commands.map(({ name }) => name);
  // Who slips in the first of two words meant a command of two words.
  const suggestion = nearest(found, names) ?? nearest(words.slice(0, 2).join(' '), names);
  return new Refused({ wrong: 'command-unknown', found, suggestion });
}

/** @throws Refused for what cannot be understood */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): Invocation {
  const tokens = tokensOf(argv, { ...commonOptions, plan: planOption });
  const typed = positionals(tokens);
  const words = typed.map(({ value }) => value);
  if (hasOption(tokens, 'version')) return { ask: 'version' };
  if (words[0] === 'help') return { ask: 'help', of: helpedBy(words.slice(1), commands) };
  if (hasOption(tokens, 'help')) return { ask: 'help', of: helpedBy(words, commands) };
  const command = commandOf(words, commands);
  if (!command) throw unknownCommand(words, commands);
  const name = new Set(typed.slice(0, command.name.split(' ').length).map(({ index }) => index));
  const rest = argv.filter((_, index) => !name.has(index));
  return {
    ask: 'run',
    command,
    ...valuesOf(tokensOf(rest, { ...command.options, ...commonOptions }), command),
  };
}

/** What one option was given: its texts in order, and how often it stood there. */
interface Given {
  readonly texts: string[];
  times: number;
}

function valuesOf(tokens: readonly Token[], command: Command) {
  const options: Options = { ...command.options, ...commonOptions };
  const given = new Map<string, Given>();
  const operands: string[] = [];
  let open: Given | null = null;
  for (const token of tokens) {
    switch (token.kind) {
      case 'option':
        open = takeOption(token, options, given);
        break;
      case 'positional':
        if (command.argument) operands.push(token.value);
        else if (open) open.texts.push(token.value);
        else throw new Refused({ wrong: 'argument-unexpected', found: token.value });
        break;
      case 'option-terminator':
        break;
      default:
        token satisfies never;
    }
  }
  provePresence(given, operands, command);
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, valueOf(name, option, given.get(name))]),
  );
  return { values, operands };
}

/** Notes the option; answers it when more values of it may follow. */
function takeOption(
  token: Extract<Token, { readonly kind: 'option' }>,
  options: Options,
  given: Map<string, Given>,
): Given | null {
  // Every object has a "constructor"; no command has such an option.
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!option) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new Refused({
      wrong: 'option-unknown',
      found: token.rawName,
      suggestion: nearest(token.rawName, names),
    });
  }
  const known = given.get(token.name) ?? { texts: [], times: 0 };
  given.set(token.name, known);
  known.times += 1;
  if (option.kind === 'flag') {
    if (token.value !== undefined) throw new Refused({ wrong: 'value-unwanted', option: token.rawName });
    return null;
  }
  // "--out --force": the next option is no value, unless it is written "--out=--force".
  if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
    throw new Refused({ wrong: 'value-missing', option: token.rawName });
  known.texts.push(token.value);
  return option.kind === 'texts' ? known : null;
}

function provePresence(
  given: ReadonlyMap<string, Given>,
  operands: readonly string[],
  { options, oneOf, argument }: Command,
): void {
  for (const [name, { times }] of given) {
    if (times > 1 && options[name]?.kind !== 'texts' && options[name]?.kind !== 'flag')
      throw new Refused({ wrong: 'option-repeated', option: `--${name}` });
  }
  if (oneOf && oneOf.filter((name) => given.has(name)).length !== 1)
    throw new Refused({ wrong: 'choose-one', options: oneOf.map((name) => `--${name}`) });
  for (const [name, option] of Object.entries(options)) {
    if (option.kind === 'text' && option.required && !given.has(name))
      throw new Refused({ wrong: 'option-missing', option: `--${name}` });
  }
  if (!argument) return;
  if (operands.length === 0) throw new Refused({ wrong: 'argument-missing', value: argument.value });
  const { many, second } = argument;
  if (second !== undefined && operands.length === 1)
    throw new Refused({ wrong: 'argument-missing', value: second });
  const extra = operands[second === undefined ? 1 : 2];
  if (!many && extra !== undefined) throw new Refused({ wrong: 'argument-unexpected', found: extra });
}

function valueOf(name: string, option: Option, given: Given | undefined) {
  const text = given?.texts[0];
  switch (option.kind) {
    case 'flag':
      return given !== undefined;
    case 'texts':
      return given?.texts ?? [];
    case 'text':
      return text;
    case 'date': {
      const date = text === undefined ? undefined : parseDate(text);
      if (date === null) throw new Refused({ wrong: 'not-a-date', option: `--${name}`, found: text ?? '' });
      return date;
    }
    case 'choice':
      if (text !== undefined && !option.choices.includes(text))
        throw new Refused({
          wrong: 'not-a-choice',
          option: `--${name}`,
          found: text,
          choices: option.choices,
        });
      return text;
    case 'choices': {
      const chosen = (text ?? '').split(',').flatMap((each) => each.trim() || []);
      const unknown = chosen.find((each) => !option.choices.includes(each));
      if (unknown !== undefined)
        throw new Refused({
          wrong: 'not-a-choice',
          option: `--${name}`,
          found: unknown,
          choices: option.choices,
        });
      return chosen;
    }
    case 'number': {
      if (text === undefined) return undefined;
      const { min, max } = option;
      const number = /^\d+$/.test(text) ? Number(text) : NaN;
      if (!(number >= min && number <= max))
        throw new Refused({ wrong: 'not-a-number', option: `--${name}`, found: text, min, max });
      return number;
    }
    default:
      return option satisfies never;
  }
}
