/** A file that cannot be used for every reason, and a plan fault of every kind. */
import type { PlanFault } from '../../src/plan/fault';
import type { FileTrouble } from '../../src/messages/trouble';
import type { OtherFormat } from '../../src/sheets/source';

type TroubleOf<R> = Extract<FileTrouble, { readonly reason: R }>;
type FaultOf<F> = Extract<PlanFault, { readonly fault: F }>;

/** A new one does not compile until it stands here. */
const everyFormat: Readonly<Record<OtherFormat, true>> = {
  xls: true,
  xlsb: true,
  ods: true,
  fods: true,
  'xml-2003': true,
  doc: true,
  docx: true,
  ppt: true,
  pptx: true,
  pdf: true,
  html: true,
  xml: true,
  csv: true,
  text: true,
  zip: true,
  rar: true,
  '7z': true,
  gzip: true,
  unknown: true,
};
const formats = Object.keys(everyFormat) as OtherFormat[];
const plan = (id: string, title: string) => ({ id, title });

const troublesByReason: { readonly [R in FileTrouble['reason']]: readonly TroubleOf<R>[] } = {
  'not-found': [{ reason: 'not-found' }],
  'no-permission': [{ reason: 'no-permission' }],
  'is-folder': [{ reason: 'is-folder' }],
  'unreadable-file': [{ reason: 'unreadable-file', detail: 'EBUSY' }],
  empty: [{ reason: 'empty' }],
  'lock-file': [{ reason: 'lock-file' }],
  'other-format': formats.map((format) => ({ reason: 'other-format', format })),
  encrypted: [{ reason: 'encrypted' }],
  truncated: [{ reason: 'truncated' }],
  damaged: [{ reason: 'damaged', part: 'xl/worksheets/sheet1.xml' }],
  'part-missing': [{ reason: 'part-missing', part: 'xl/workbook.xml' }],
  'too-many-parts': [{ reason: 'too-many-parts', found: 5120, limit: 2000 }],
  'too-large': [{ reason: 'too-large', found: 1_610_612_736, limit: 268_435_456 }],
  'too-many-cells': [{ reason: 'too-many-cells', sheet: 'Số liệu', limit: 1_000_000 }],
  'bad-xml': [{ reason: 'bad-xml', part: 'xl/workbook.xml', detail: '3:14: unclosed tag: sheet' }],
  'bad-cell': [{ reason: 'bad-cell', sheet: 'Số liệu', address: 'XFE1' }],
  'not-ours': [{ reason: 'not-ours' }],
  'plan-unreadable': [
    { reason: 'plan-unreadable', path: 'units[3].parent', detail: 'Không có đơn vị "999".' },
    { reason: 'plan-unreadable', path: '', detail: 'JSON' },
  ],
  'layout-newer': [{ reason: 'layout-newer', found: 3, known: 2 }],
  'plan-other': [
    {
      reason: 'plan-other',
      found: plan('mau-1', 'Kế hoạch mẫu 1'),
      expected: plan('mau-2', 'Kế hoạch mẫu 2'),
    },
  ],
};

export const troubles: readonly FileTrouble[] = Object.values(troublesByReason).flat();

const faultsByName: { readonly [F in PlanFault['fault']]: readonly FaultOf<F>[] } = {
  'too-deep': [{ fault: 'too-deep', limit: 24 }],
  period: [{ fault: 'period' }],
  duplicate: [{ fault: 'duplicate', value: 'IV.3' }],
  unknown: (
    ['source', 'clause', 'level', 'unitKind', 'unit', 'branch', 'indicator', 'group', 'quota'] as const
  ).map((of) => ({ fault: 'unknown', of, value: 'mau' })),
  untidy: [{ fault: 'untidy', value: 'Xã  Mẫu' }],
  parent: [{ fault: 'parent', unit: '22783', parent: '22786' }],
  label: [{ fault: 'label', label: 'Xã Mẫu (Huyện Mẫu)' }],
  'no-report': [{ fault: 'no-report' }],
  'no-answer': [{ fault: 'no-answer', branch: 'c' }],
  branch: [{ fault: 'branch', branch: 'b', within: 'a' }],
  circular: [{ fault: 'circular', indicator: 'V0' }],
  measure: [{ fault: 'measure', indicator: 'V0', value: 'P0' }],
  'not-asked': [{ fault: 'not-asked', indicator: 'H2', value: 'X1', kind: 'xa' }],
  'double-count': [{ fault: 'double-count' }],
  range: [{ fault: 'range' }],
  month: [{ fault: 'month' }],
};

export const planFaults: readonly PlanFault[] = Object.values(faultsByName).flat();
