/** The help, from the commands' declarations. */
import type { CommandWords } from '../messages/command';
import type { Command, Option, Options } from './command';
import { commonOptions } from './command';
import { folded } from './fold';

const PROGRAM = 'thi-dua';
/** Lines of explanation are folded here, so that they stay readable on any terminal and in a letter. */
const WIDTH = 100;

type HelpWords = CommandWords['help'];

const optionUsage = (name: string, option: Option, { values }: HelpWords): string => {
  switch (option.kind) {
    case 'flag':
      return `--${name}`;
    case 'texts':
      return `--${name} ${values[option.value]}…`;
    case 'date':
      return `--${name} ${values.date}`;
    case 'choice':
      return `--${name} ${option.choices.join('|')}`;
    case 'choices':
      return `--${name} ${option.choices.join(',')}`;
    case 'text':
    case 'number':
      return `--${name} ${values[option.value]}`;
    default:
      return option satisfies never;
  }
};

function usageOf({ name, argument, options, oneOf = [] }: Command, words: HelpWords): string {
  const alternatives = oneOf.flatMap((each) => {
    const option = options[each];
    return option ? [optionUsage(each, option, words)] : [];
  });
  const others = Object.entries(options)
    .filter(([each]) => !oneOf.includes(each))
    .map(([each, option]) => {
      const usage = optionUsage(each, option, words);
      return option.kind === 'text' && option.required ? usage : `[${usage}]`;
    });
  return [
    PROGRAM,
    name,
    ...(argument ? [`${words.values[argument.value]}${argument.many ? '…' : ''}`] : []),
    ...(argument?.second ? [words.values[argument.second]] : []),
    ...(alternatives.length > 0 ? [`(${alternatives.join(' | ')})`] : []),
    ...others,
  ].join(' ');
}

/** Terms in one column, what they mean in the next. */
function definitions(entries: readonly (readonly [term: string, meaning: string])[]): readonly string[] {
  const column = Math.max(...entries.map(([term]) => term.length)) + 2;
  return entries.flatMap(([term, meaning]) =>
    folded(meaning, WIDTH - column - 2).map(
      (line, index) => `  ${(index === 0 ? term : '').padEnd(column)}${line}`,
    ),
  );
}

const optionLines = (options: Options, words: HelpWords): readonly string[] =>
  definitions(
    Object.entries(options).map(
      ([name, option]) => [optionUsage(name, option, words), words.optionHelp[option.help]] as const,
    ),
  );

/** Help of one command. */
export const commandHelp = (command: Command, words: HelpWords): readonly string[] => [
  `${PROGRAM} ${command.name}: ${words.summaries[command.name]}`,
  '',
  `${words.usage}: ${usageOf(command, words)}`,
  '',
  ...words.details[command.name].flatMap((paragraph) => folded(paragraph, WIDTH)),
  '',
  `${words.options}:`,
  ...optionLines({ ...command.options, ...commonOptions }, words),
];

/** Help of commands that share their first word. */
export const groupHelp = (
  group: string,
  commands: readonly Command[],
  words: HelpWords,
): readonly string[] => [
  `${words.usage}:`,
  ...commands.map((command) => `  ${usageOf(command, words)}`),
  '',
  `${words.commands}:`,
  ...definitions(commands.map(({ name }) => [name, words.summaries[name]] as const)),
  '',
  words.more(`${PROGRAM} ${group} ${words.anyCommand} --help`),
];

/** Help of the program. */
export const programHelp = (commands: readonly Command[], words: HelpWords): readonly string[] => [
  ...folded(`${PROGRAM}: ${words.program}`, WIDTH),
  '',
  `${words.usage}: ${PROGRAM} ${words.anyCommand} [${words.anyOptions}]`,
  '',
  `${words.commands}:`,
  ...definitions(commands.map(({ name }) => [name, words.summaries[name]] as const)),
  '',
  `${words.options}:`,
  ...optionLines(commonOptions, words),
  '',
  `${words.exits}:`,
  ...definitions(words.exitCodes),
  '',
  words.more(`${PROGRAM} ${words.anyCommand} --help`),
];
