import type { Messages } from '../messages';
import { entries } from './entries';
import { files } from './files';
import { nominations } from './nominations';
import { planFaults } from './plan-faults';
import { troubles } from './troubles';
import { parts } from './words';

export const en: Messages = {
  findings: { ...entries, ...nominations, ...files },
  troubles,
  planFaults,
  places: {
    cell: (sheet, a1, label) => `${sheet}, cell ${a1}${label === '' ? '' : ` (${label})`}`,
    row: (sheet, row) => `${sheet}, row ${row}`,
    file: 'The whole file',
    summary: 'The whole summary',
  },
  formConvention: 'form convention',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  parts,
  outcomes: {
    used: 'In use',
    superseded: 'Superseded',
    empty: 'Nothing entered',
    ignored: 'Ignored',
    repeated: 'Repeated',
    'unit-unknown': 'Unit not known',
    unconfirmed: 'Unit to be confirmed',
    elsewhere: 'Sends elsewhere',
    unusable: 'Not usable',
  },
};
