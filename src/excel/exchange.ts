/** How much is sent to Excel at once: Excel on the web takes 5 MB, and formats come on top of what steps count. */
const LARGEST_REQUEST = 1_500_000;

/**
 * Carries out steps that queue calls and yield the bytes that these add to the request: in one exchange where it holds
 * them all, else in as few as may be.
 */
export async function inExchanges(context: Excel.RequestContext, steps: Iterable<number>): Promise<void> {
  let queued = 0;
  for (const bytes of steps) {
    queued += bytes;
    if (queued < LARGEST_REQUEST) continue;
    await context.sync();
    queued = 0;
  }
  await context.sync();
}
