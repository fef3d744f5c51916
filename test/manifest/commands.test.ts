/** A ribbon button shows the pane, then starts its action; Excel always hears the end; no error is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerCommands } from '../../src/commands/commands';

type Handler = (event: { completed: () => void }) => void;

/** Registers the commands against an Office that notes what it is asked. */
function ribbon(show: () => Promise<void>, act: (command: string) => Promise<void>) {
  const steps: string[] = [];
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => {
          steps.push('show');
          return show();
        },
      },
    },
  });
  registerCommands(
    (command) => {
      steps.push(command);
      return act(command);
    },
    (error) => steps.push(`report ${(error as Error).message}`),
  );
  /** What was done until nothing more is to do at once. */
  const click = async (name: string): Promise<readonly string[]> => {
    handlers.get(name)?.({ completed: () => steps.push('completed') });
    await new Promise(setImmediate);
    return steps;
  };
  return { click, names: [...handlers.keys()] };
}

const well = (): Promise<void> => Promise.resolve();
const badly = (message: string) => (): Promise<void> => Promise.reject(new Error(message));

test('the functions are those of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const wanted = [...manifest.matchAll(/<FunctionName>([^<]+)/g)].map(([, name]) => name);
  expect(ribbon(well, well).names).toEqual(wanted);
});

test.each([
  ['installForm', 'install'],
  ['checkForm', 'check'],
  ['repairForm', 'repair'],
  ['mergeFiles', 'merge'],
])('%s shows the pane, lets the ribbon go, and starts %s', async (name, command) => {
  expect(await ribbon(well, well).click(name)).toEqual(['show', 'completed', command]);
});

test('Excel does not wait for an action that takes its time', async () => {
  const { click } = ribbon(well, () => new Promise(() => undefined));
  expect(await click('mergeFiles')).toEqual(['show', 'completed', 'merge']);
});

test('a pane that cannot be shown is told, and the action starts all the same', async () => {
  expect(await ribbon(badly('no pane'), well).click('checkForm')).toEqual([
    'show',
    'report no pane',
    'completed',
    'check',
  ]);
});

test('an action that fails is told', async () => {
  expect(await ribbon(well, badly('protected')).click('repairForm')).toEqual([
    'show',
    'completed',
    'repair',
    'report protected',
  ]);
});
