/** A ribbon button acts at the first click, however late the program comes, and Excel never waits for anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ribbon } from '../../src/commands/commands';
import { begin } from '../../src/commands/first';

type Handler = (event: { completed: () => void }) => void;

/** The page's first script in a window whose Office notes what it is asked. */
function page(show: () => Promise<void>) {
  const steps: string[] = [];
  const handlers = new Map<string, Handler>();
  const notice = { hidden: true };
  const loaded: (() => void)[] = [];
  const window: Parameters<typeof begin>[0] = {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => {
          steps.push('show');
          return show();
        },
      },
    } as unknown as typeof Office,
    addEventListener: (_event, handler) => loaded.push(handler),
    document: { getElementById: (id) => (id === 'not-started' ? notice : null) },
  };
  return {
    window,
    steps,
    notice,
    names: () => [...handlers.keys()],
    click: (name: string) => handlers.get(name)?.({ completed: () => steps.push('completed') }),
    load: () => loaded.forEach((handler) => handler()),
  };
}

/** The program arrives: it acts on clicks, and notes what it is told of failures. */
function arrive(ribbon: Ribbon | undefined, steps: string[], act = well): void {
  ribbon?.started();
  ribbon?.listen(
    (command) => {
      steps.push(command);
      return act();
    },
    (error) => steps.push(`report ${(error as Error).message}`),
  );
}

const well = (): Promise<void> => Promise.resolve();
const badly = (message: string) => (): Promise<void> => Promise.reject(new Error(message));
const never = (): Promise<void> => new Promise(() => undefined);
const settled = (): Promise<void> => new Promise(setImmediate);

test('the functions are those of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const wanted = [...manifest.matchAll(/<FunctionName>([^<]+)/g)].map(([, name]) => name);
  const { window, names } = page(well);
  begin(window);
  expect(names()).toEqual(wanted);
});

test.each([
  ['installForm', 'install'],
  ['checkForm', 'check'],
  ['repairForm', 'repair'],
  ['sortForm', 'sort'],
  ['mergeFiles', 'merge'],
])('%s lets the ribbon go, shows the pane, and starts %s', (name, command) => {
  const { window, steps, click } = page(well);
  begin(window);
  arrive(window.thiDuaRibbon, steps);
  click(name);
  expect(steps).toEqual(['completed', 'show', command]);
});

test('clicks that came before the program are acted on in their order, once', () => {
  const { window, steps, click } = page(well);
  begin(window);
  click('checkForm');
  click('mergeFiles');
  expect(steps).toEqual(['completed', 'show', 'completed', 'show']);
  arrive(window.thiDuaRibbon, steps);
  expect(steps.slice(4)).toEqual(['check', 'merge']);
  click('repairForm');
  expect(steps.slice(6)).toEqual(['completed', 'show', 'repair']);
});

test.each([
  ['whose showing is never answered', never],
  ['that cannot be shown', badly('no pane')],
])('a pane %s keeps neither the ribbon nor the action waiting', async (_, show) => {
  const { window, steps, click } = page(show);
  begin(window);
  arrive(window.thiDuaRibbon, steps, never);
  click('mergeFiles');
  await settled();
  expect(steps).toEqual(['completed', 'show', 'merge']);
});

test('an action that fails is told', async () => {
  const { window, steps, click } = page(well);
  begin(window);
  arrive(window.thiDuaRibbon, steps, badly('protected'));
  click('repairForm');
  await settled();
  expect(steps).toEqual(['completed', 'show', 'repair', 'report protected']);
});

test.each<readonly [string, boolean, (window: ReturnType<typeof page>['window']) => void]>([
  ['could not be read', false, () => undefined],
  ['runs', true, (window) => window.thiDuaRibbon?.started()],
])('when the page has loaded and the program %s, the notice is hidden: %s', (_, isHidden, run) => {
  const { window, notice, load } = page(well);
  begin(window);
  run(window);
  load();
  expect(notice.hidden).toBe(isHidden);
});

test('where Office was not reached the notice comes, and nothing throws', () => {
  const { window, notice, load } = page(well);
  delete window.Office;
  begin(window);
  load();
  expect(notice.hidden).toBe(false);
});
