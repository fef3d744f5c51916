/** What axe finds, and what would have to be scrolled sideways. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type AxeResults = {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
};

/** What axe finds wrong in a document, and whether anything of it has to be scrolled sideways. */
export async function faultsOf(pane: Frame | Page): Promise<readonly string[]> {
  // The pane's policy lets no script in that a test adds; the debugger evaluates it all the same.
  await pane.evaluate(AXE);
  const { violations, passes } = await pane.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  const wide = await pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      )
      .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
      .map((element) => `wider than the pane: ${element.tagName} ${element.id} ${element.className}`),
  );
  expect(passes).not.toEqual([]);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    ),
    ...wide,
  ];
}
