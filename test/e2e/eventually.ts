/** Asks until the answer is as wanted, for as long as a slow machine may take. Returns the last answer. */
export async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (answer === wanted || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
