/** Headers by which the story's columns are seen on the sheets. */
import { queueHeaders } from '../../src/messages/summary-form';
import { awardList } from '../../src/sheets/summary/awards';
import { plan } from './story-steps';

const headerOf = new Map(awardList(plan, []).columns.map(({ id, header }) => [id, header]));

export const awardHeadersIn: Readonly<Record<string, string>> = Object.fromEntries(
  ['selection', 'opinion', 'status', 'name', 'achievement'].map((id) => [id, headerOf.get(id) ?? id]),
);

/** @param merger what the sheets call who merges */
export function queueHeadersIn(merger: string): Readonly<Record<string, string>> {
  const { choice, column, before, theirs, ours, state } = queueHeaders(merger);
  return { choice, column, before, theirs, ours, state };
}
