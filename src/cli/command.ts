/** How a command is declared: once, for parsing, for its types and for its help. */
import type { CommandName, CommandWords, OptionHelp, ValueWord } from '../messages/command';
import type { Language } from '../messages/messages';
import type { World } from './world';

export type Option =
  | { readonly kind: 'flag'; readonly help: OptionHelp }
  | {
      readonly kind: 'text';
      readonly help: OptionHelp;
      readonly value: ValueWord;
      readonly required?: true;
    }
  /** A day, typed as people here write it or as `yyyy-mm-dd`; its value is the ISO day. */
  | { readonly kind: 'date'; readonly help: OptionHelp }
  /** Given several times, or several values after one another. */
  | { readonly kind: 'texts'; readonly help: OptionHelp; readonly value: ValueWord }
  | {
      readonly kind: 'number';
      readonly help: OptionHelp;
      readonly value: ValueWord;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'choice';
      readonly help: OptionHelp;
      readonly value: ValueWord;
      readonly choices: readonly string[];
    }
  /** Several of the choices, with commas between them. */
  | { readonly kind: 'choices'; readonly help: OptionHelp; readonly choices: readonly string[] };

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly kind: 'flag' }
  ? boolean
  : O extends { readonly kind: 'texts' | 'choices' }
    ? readonly string[]
    : O extends { readonly kind: 'number' }
      ? number | undefined
      : O extends { readonly required: true }
        ? string
        : string | undefined;

/** Values by option. A flag that is not given is false. */
type Values<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** Options of every command. */
export const commonOptions = {
  lang: { kind: 'choice', help: 'language', value: 'language', choices: ['vi', 'en'] },
  help: { kind: 'flag', help: 'help' },
  version: { kind: 'flag', help: 'version' },
} as const satisfies Options;

/** The plan that rules, of commands that read workbooks. */
export const planOption = { kind: 'text', help: 'plan', value: 'plan' } as const satisfies Option;
/** The same of commands that make them. */
export const planOfNewOption = { ...planOption, help: 'planOfNew' } as const satisfies Option;

/** What a command works in. */
export interface Setting {
  readonly world: World;
  readonly language: Language;
  readonly words: CommandWords;
  /** Lines of the result. */
  readonly print: (lines: readonly string[]) => void;
  /** Lines beside the result, which must not get into a pipe. */
  readonly remark: (lines: readonly string[]) => void;
  /** How far the work is, on a terminal only; the next line takes its place. */
  readonly progress: (text: string) => void;
}

/** 0: done; 1: done, and the data has errors. */
export type Outcome = 0 | 1;

export interface Command<O extends Options = Options> {
  readonly name: CommandName;
  /** What may follow the name; null: nothing. `second`: what must follow that. */
  readonly argument: {
    readonly value: ValueWord;
    readonly many: boolean;
    readonly second?: ValueWord;
  } | null;
  readonly options: O;
  /** Exactly one of these must be given. */
  readonly oneOf?: readonly (keyof O & string)[];
  readonly run: (
    values: Values<O>,
    setting: Setting,
    /** At least one where `argument` asks for any. */
    operands: readonly string[],
  ) => Promise<Outcome>;
}

/** Declares a command; keeps the types of its options. A list of commands cannot: what parses answers the right ones. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command => command as never;
