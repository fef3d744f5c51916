import { remember } from '../../src/text/remember';

/** Counts how often it is asked. */
function counted() {
  let times = 0;
  const answer = remember((text) => {
    times += 1;
    return text.toUpperCase();
  });
  return { answer, times: () => times };
}

test('what was answered once is not computed again', () => {
  const { answer, times } = counted();
  expect([answer('a'), answer('b'), answer('a')]).toEqual(['A', 'B', 'A']);
  expect(times()).toBe(2);
});

test('paragraphs are not kept', () => {
  const { answer, times } = counted();
  const text = 'a'.repeat(201);
  expect([answer(text), answer(text)]).toEqual([text.toUpperCase(), text.toUpperCase()]);
  expect(times()).toBe(2);
});

test('does not grow without end, and answers right all the same', () => {
  const { answer, times } = counted();
  for (let n = 0; n < 20_001; n += 1) answer(`x${n}`);
  expect(answer('x0')).toBe('X0');
  expect(times()).toBe(20_002);
});
