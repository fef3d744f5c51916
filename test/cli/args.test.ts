import { languageOf, parseCommandLine } from '../../src/cli/args';
import { defineCommand, planOption } from '../../src/cli/command';
import { Refused } from '../../src/cli/refused';
import type { WrongUse } from '../../src/messages/command';

const run = () => Promise.resolve(0 as const);

const commands = [
  defineCommand({
    name: 'new',
    argument: null,
    oneOf: ['all', 'unit'],
    options: {
      all: { kind: 'flag', help: 'all' },
      unit: { kind: 'texts', help: 'unit', value: 'code' },
      out: { kind: 'text', help: 'newFolder', value: 'folder', required: true },
      plan: planOption,
    },
    run,
  }),
  defineCommand({
    name: 'check',
    argument: { value: 'path', many: true },
    options: { plan: planOption },
    run,
  }),
  defineCommand({
    name: 'sample',
    argument: null,
    options: {
      seed: { kind: 'number', help: 'seed', value: 'number', min: 1, max: 99 },
      day: { kind: 'date', help: 'exportLetterDate' },
    },
    run,
  }),
  defineCommand({ name: 'plan check', argument: { value: 'file', many: false }, options: {}, run }),
];

const parsed = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), commands);

function refusal(line: string): WrongUse {
  try {
    parsed(line);
  } catch (error) {
    if (error instanceof Refused) return error.use;
    throw error;
  }
  throw new Error(`"${line}" was understood`);
}

describe('understood', () => {
  test.each([
    ['new --all --out a', 'new', { all: true, unit: [], out: 'a', plan: undefined }, []],
    ['new --unit 584 585 --out a', 'new', { all: false, unit: ['584', '585'], out: 'a' }, []],
    ['new --unit 584 --out a --unit 585', 'new', { unit: ['584', '585'], out: 'a' }, []],
    ['new --all --out=--odd', 'new', { out: '--odd' }, []],
    ['check a b', 'check', { plan: undefined }, ['a', 'b']],
    ['check a --plan p b', 'check', { plan: 'p' }, ['a', 'b']],
    ['check -- --odd.xlsx', 'check', {}, ['--odd.xlsx']],
    ['--plan p check a', 'check', { plan: 'p' }, ['a']],
    ['--lang en check a', 'check', { lang: 'en' }, ['a']],
    ['check check', 'check', {}, ['check']],
    ['sample', 'sample', { seed: undefined }, []],
    ['sample --seed 7', 'sample', { seed: 7 }, []],
    ['sample --day 16/10/2023', 'sample', { day: '2023-10-16' }, []],
    ['sample --day 1.8.2023', 'sample', { day: '2023-08-01' }, []],
    ['sample --day 2023-10-16', 'sample', { day: '2023-10-16' }, []],
    ['plan check p.json', 'plan check', {}, ['p.json']],
  ])('%s', (line, name, values, operands) => {
    const invocation = parsed(line);
    expect(invocation).toMatchObject({ ask: 'run', command: { name }, values, operands });
  });

  test.each([
    ['--help', { ask: 'help', of: { kind: 'program' } }],
    ['-h', { ask: 'help', of: { kind: 'program' } }],
    ['help', { ask: 'help', of: { kind: 'program' } }],
    ['check -h', { ask: 'help', of: { kind: 'command', command: { name: 'check' } } }],
    ['help check', { ask: 'help', of: { kind: 'command', command: { name: 'check' } } }],
    ['new --help --nonsense', { ask: 'help', of: { kind: 'command', command: { name: 'new' } } }],
    ['plan check --help', { ask: 'help', of: { kind: 'command', command: { name: 'plan check' } } }],
    ['help plan check', { ask: 'help', of: { kind: 'command', command: { name: 'plan check' } } }],
    ['plan --help', { ask: 'help', of: { kind: 'group', commands: [{ name: 'plan check' }] } }],
    ['help plan', { ask: 'help', of: { kind: 'group', commands: [{ name: 'plan check' }] } }],
    ['--version', { ask: 'version' }],
    ['check --version', { ask: 'version' }],
  ])('%s', (line, invocation) => {
    expect(parsed(line)).toMatchObject(invocation);
  });
});

test.each<[string, WrongUse]>([
  ['', { wrong: 'command-missing' }],
  ['--lang en', { wrong: 'command-missing' }],
  ['chekc a', { wrong: 'command-unknown', found: 'chekc', suggestion: 'check' }],
  ['smaple', { wrong: 'command-unknown', found: 'smaple', suggestion: 'sample' }],
  ['chek a', { wrong: 'command-unknown', found: 'chek', suggestion: 'check' }],
  ['plan', { wrong: 'command-incomplete', found: 'plan', choices: ['plan check'] }],
  ['plan chek p.json', { wrong: 'command-unknown', found: 'plan chek', suggestion: 'plan check' }],
  ['pln check p.json', { wrong: 'command-unknown', found: 'pln', suggestion: 'plan check' }],
  ['help chekc', { wrong: 'command-unknown', found: 'chekc', suggestion: 'check' }],
  ['nonsense --help', { wrong: 'command-unknown', found: 'nonsense', suggestion: null }],
  ['new --al --out a', { wrong: 'option-unknown', found: '--al', suggestion: '--all' }],
  ['new --all --out a -x', { wrong: 'option-unknown', found: '-x', suggestion: null }],
  ['check a --constructor', { wrong: 'option-unknown', found: '--constructor', suggestion: null }],
  ['check a --out b', { wrong: 'option-unknown', found: '--out', suggestion: null }],
  ['new --all --out', { wrong: 'value-missing', option: '--out' }],
  ['new --all --out --plan p', { wrong: 'value-missing', option: '--out' }],
  ['new --all --out=', { wrong: 'value-missing', option: '--out' }],
  ['new --unit --out a', { wrong: 'value-missing', option: '--unit' }],
  ['new --all=yes --out a', { wrong: 'value-unwanted', option: '--all' }],
  ['new --all --out a --out b', { wrong: 'option-repeated', option: '--out' }],
  ['new --all', { wrong: 'option-missing', option: '--out' }],
  ['new --out a', { wrong: 'choose-one', options: ['--all', '--unit'] }],
  ['new --all --unit 584 --out a', { wrong: 'choose-one', options: ['--all', '--unit'] }],
  ['check', { wrong: 'argument-missing', value: 'path' }],
  ['plan check', { wrong: 'argument-missing', value: 'file' }],
  ['plan check a b', { wrong: 'argument-unexpected', found: 'b' }],
  ['new --all extra --out a', { wrong: 'argument-unexpected', found: 'extra' }],
  ['check a --lang de', { wrong: 'not-a-choice', option: '--lang', found: 'de', choices: ['vi', 'en'] }],
  ['sample --seed 0', { wrong: 'not-a-number', option: '--seed', found: '0', min: 1, max: 99 }],
  ['sample --day 31/02/2023', { wrong: 'not-a-date', option: '--day', found: '31/02/2023' }],
  ['sample --day mai', { wrong: 'not-a-date', option: '--day', found: 'mai' }],
  ['sample --seed 1e1', { wrong: 'not-a-number', option: '--seed', found: '1e1', min: 1, max: 99 }],
])('refused: %s', (line, wrong) => {
  expect(refusal(line)).toEqual(wrong);
});

test.each([
  ['check a', 'vi'],
  ['check a --lang en', 'en'],
  ['--lang=en nonsense --more', 'en'],
  ['check --lang de', 'vi'],
])('the language of "%s" is %s', (line, language) => {
  expect(languageOf(line.split(' '))).toBe(language);
});
