/** Headers by which the story's columns are seen on the sheets. */
import { queueHeaders } from '../../src/messages/summary-form';
import { awardList } from '../../src/sheets/summary/awards';
import { plan } from './story-steps';

const queued = queueHeaders();

const headerOf = new Map(awardList(plan, []).columns.map(({ id, header }) => [id, header]));

export const awardHeadersIn: Readonly<Record<string, string>> = Object.fromEntries(
  ['selection', 'opinion', 'status', 'name', 'achievement'].map((id) => [id, headerOf.get(id) ?? id]),
);

export const queueHeadersIn: Readonly<Record<string, string>> = {
  choice: queued.choice,
  column: queued.column,
  before: queued.before,
  theirs: queued.theirs,
  ours: queued.ours,
  state: queued.state,
};
