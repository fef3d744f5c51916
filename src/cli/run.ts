/** The command line from what was typed to the exit code. */
import { commandWords } from '../messages/command';
import type { CommandWords } from '../messages/command';
import type { Language, Said } from '../messages/messages';
import { languageOf, parseCommandLine } from './args';
import type { Helped } from './args';
import type { Setting } from './command';
import { commands } from './commands';
import { commandHelp, groupHelp, programHelp } from './help';
import { WriteFailed } from './output';
import { progressOn } from './progress';
import { Refused } from './refused';
import { VERSION } from './version';
import type { Screen, Signal, World } from './world';

/** Environment variable that shows the trace of a fault of ours. */
export const DEBUG = 'THI_DUA_DEBUG';

/** Exit codes as a shell has them: 128 and the number of the signal. */
const INTERRUPTED: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs one command.
 *
 * @param argv without the names of node and of the script
 * @returns the exit code: 0 done, 1 done and the data has errors, 2 wrong use or nothing readable, 3 a fault of ours
 * or a file that could not be written, 130 interrupted, 143 ended by the system
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const setting = settingOf(languageOf(argv), world);
  try {
    return await runCommand(argv, setting);
  } catch (error) {
    return exitCodeOf(error, setting);
  }
}

/** Names of files and cells are other people's: none of them may steer the terminal. */
const harmless = (text: string): string => text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');

function settingOf(language: Language, world: World): Setting {
  const progress = progressOn(world.err);
  const linesTo =
    ({ write }: Screen) =>
    (lines: readonly string[]): void => {
      progress.clear();
      write(lines.map((line) => `${harmless(line)}\n`).join(''));
    };
  return {
    world,
    language,
    words: commandWords[language],
    print: linesTo(world.out),
    remark: linesTo(world.err),
    progress: (text) => progress.show(harmless(text)),
  };
}

async function runCommand(argv: readonly string[], setting: Setting): Promise<number> {
  const { print, words } = setting;
  const invocation = parseCommandLine(argv, commands);
  switch (invocation.ask) {
    case 'version':
      print([VERSION]);
      return 0;
    case 'help':
      print(helpLines(invocation.of, words.help));
      return 0;
    case 'run':
      return invocation.command.run(invocation.values, setting, invocation.operands);
    default:
      return invocation satisfies never;
  }
}

function helpLines(of: Helped, words: CommandWords['help']): readonly string[] {
  switch (of.kind) {
    case 'program':
      return programHelp(commands, words);
    case 'command':
      return commandHelp(of.command, words);
    case 'group':
      return groupHelp(of.group, of.commands, words);
    default:
      return of satisfies never;
  }
}

/** The only place where anything thrown is caught: says it in a sentence, without a trace. */
function exitCodeOf(error: unknown, { world, words, remark }: Setting): number {
  if (world.signal.aborted) {
    remark([words.interrupted]);
    return INTERRUPTED[world.signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'];
  }
  const say = ({ what, mend }: Said): void => remark([what, mend]);
  if (error instanceof Refused) {
    // The compiler cannot see that the sentence under a name takes that case.
    const sentence = words.wrongUse[error.use.wrong] as (use: Refused['use']) => Said;
    say(sentence(error.use));
    return 2;
  }
  if (error instanceof WriteFailed) {
    say(words.writeTroubles[error.trouble.reason](error.trouble));
    return 3;
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  say(words.fault(`${name}: ${message.split('\n')[0] ?? ''}`, DEBUG));
  if (world.debug) remark([stack ?? '']);
  return 3;
}
