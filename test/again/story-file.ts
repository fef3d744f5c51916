/** What somebody does in the summary between two merges, done to its file. */
import { shown } from '../../src/rules/cells';
import type { Action } from './story-steps';
import { plan } from './story-steps';
import { sorted, typed } from './summary-file';

export function editedBy(action: Exclude<Action, { act: 'send' }>, bytes: Uint8Array): Uint8Array {
  switch (action.act) {
    case 'type': {
      const { list, where, values } = action;
      const [column, value] = where;
      return typed(bytes, plan, list, (row) => row[column] === value, values);
    }
    case 'sort':
      return sorted(bytes, plan, 'awards', ({ name }) =>
        action.first.includes(shown(name ?? null)) ? '1' : '2',
      );
    default:
      return action satisfies never;
  }
}
