import { takeTurns } from '../../src/excel/turns';
import type { Schedule } from '../../src/excel/turns';

/** Turns of work that answers as told, with what was scheduled and called off. */
function turnsOf(answers: readonly (number | null)[]): {
  readonly turns: ReturnType<typeof takeTurns>;
  readonly log: string[];
  readonly pass: () => Promise<void>;
} {
  const log: string[] = [];
  let planned: () => Promise<void> = () => Promise.resolve();
  const schedule: Schedule = (work, ms) => {
    log.push(`in ${ms}`);
    planned = work;
    return () => log.push('called off');
  };
  const left = [...answers];
  const work = (): Promise<number | null> => {
    log.push('work');
    return Promise.resolve(left.shift() ?? null);
  };
  return { turns: takeTurns(work, 400, schedule), log, pass: () => planned() };
}

test('what is planned is not put off', () => {
  const { turns, log } = turnsOf([]);
  turns.soon();
  turns.soon();
  expect(log).toEqual(['in 400']);
});

test('another try is: what happens now shows that it may succeed', async () => {
  const { turns, log } = turnsOf([2000]);
  await turns.now();
  turns.soon();
  expect(log).toEqual(['work', 'in 2000', 'called off', 'in 400']);
});

test('what asks during a turn gets one more, however often', async () => {
  const { turns, log, pass } = turnsOf([]);
  const turn = turns.now();
  turns.soon();
  turns.soon();
  await turn;
  await pass();
  expect(log).toEqual(['work', 'in 400', 'work']);
});

test('who asks for a turn now does not wait for the time that was planned', async () => {
  const { turns, log } = turnsOf([]);
  turns.soon();
  await turns.now();
  expect(log).toEqual(['in 400', 'called off', 'work']);
});

test('two who ask now are served one after the other', async () => {
  const { turns, log } = turnsOf([]);
  await Promise.all([turns.now(), turns.now()]);
  expect(log).toEqual(['work', 'work']);
});

test('nothing after the end', async () => {
  const { turns, log } = turnsOf([]);
  turns.soon();
  turns.stop();
  turns.soon();
  await turns.now();
  expect(log).toEqual(['in 400', 'called off']);
});
