import '../excel/fewer-rows';
import { hiddenSheets } from '../../src/messages/form';
import { paneWords } from '../../src/messages/pane';
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { readStamp } from '../../src/sheets/read/stamp';
import { base64 } from '../../src/taskpane/form/base64';
import { offerFor, otherThanChosen } from '../../src/taskpane/form/offer';
import type { Judged } from '../../src/taskpane/form/offer';
import { sayOutcome, saySort } from '../../src/taskpane/form/outcome';
import type { Outcome, SaidOutcome } from '../../src/taskpane/form/outcome';
import type { SortResult } from '../../src/excel/sort-list';
import { installForm, readRegisterFile, repairForm, workbookFor } from '../../src/taskpane/form/work';
import type { Choice } from '../../src/taskpane/session';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openExcel } from '../excel/host';
import { rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';

const words = paneWords.vi.form;
const now = new Date('2023-09-01T03:00:00Z');
const unit = unitOf(ninhThuan, '584');
if (!unit) throw new Error('no unit 584');
const form = { plan: ninhThuan, unit };
/** Nothing was merged into it. */
const alone = { kind: 'form', ...form, hasSummary: false } as const;
const district: Choice = { planId: ninhThuan.id, unit: '584' };
const root: Choice = { planId: ninhThuan.id, unit: null };

const open = (state: Extract<Judged, { kind: 'form' }>['state']): Judged => ({
  ...alone,
  state,
  isMergeUnfinished: false,
});
const halfMerged: Judged = { ...alone, state: { is: 'whole' }, isMergeUnfinished: true };

describe('what is offered', () => {
  test.each<[string, Judged, Choice | null, string | null, boolean]>([
    ['a blank workbook to a unit', { kind: 'none' }, district, 'install', true],
    ['a blank workbook at the root', { kind: 'none' }, root, 'merge', false],
    ['a blank workbook to nobody', { kind: 'none' }, null, 'merge', false],
    ['a form', open({ is: 'whole' }), district, 'check', true],
    ['a form that was not finished', open({ is: 'unfinished' }), district, 'finish', true],
    ['a form into which a merge was not written whole', halfMerged, district, 'merge', true],
    ['a form that lacks sheets', open({ is: 'lacking', sheets: ['Số liệu'] }), root, 'repair', true],
    [
      'a form of nobody',
      { ...alone, unit: null, state: { is: 'whole' }, isMergeUnfinished: false },
      district,
      'check',
      false,
    ],
    ['a summary', { kind: 'summary', plan: ninhThuan, isUnfinished: false }, root, 'merge', false],
    [
      'a summary without its plan',
      { kind: 'summary', plan: null, isUnfinished: false },
      root,
      'merge',
      false,
    ],
  ])('with %s', (_, workbook, choice, main, hasForm) => {
    const offer = offerFor(workbook, ninhThuan, choice, words);
    expect(offer.main).toBe(main);
    expect(offer.form).toEqual(hasForm ? form : null);
    expect(offer.told.what).not.toBe('');
  });

  test('hidden sheets that are gone are not named', () => {
    const offer = (sheets: readonly string[]) =>
      offerFor(open({ is: 'lacking', sheets }), ninhThuan, district, words).told;
    expect(offer(['Số liệu', hiddenSheets.lists])).toEqual(offer(['Số liệu']));
    expect(offer([hiddenSheets.stamp]).next).not.toContain(hiddenSheets.stamp);
  });

  test.each<[string, Choice | null, string | null]>([
    ['the same unit', district, null],
    ['another unit', { planId: ninhThuan.id, unit: '585' }, '585'],
    ['the root, which opens the forms of all', root, null],
    ['a unit of another plan', { planId: twoLevel.id, unit: '585' }, null],
    ['nobody', null, null],
  ])('that a form is somebody else’s is told to another unit only: %s', (_, choice, code) => {
    expect(otherThanChosen(open({ is: 'whole' }), choice)?.code ?? null).toBe(code);
  });
});

describe('the form in the open workbook', () => {
  const said = (outcome: Outcome) => sayOutcome(outcome, words);

  test('is made once, and repaired with its entries', async () => {
    const { host, run } = await openExcel();
    const install = async (): Promise<Outcome> => ({
      form,
      deed: 'install',
      result: await run((context) => installForm(context, form, now)),
    });
    expect(said(await install())).toEqual({ kind: 'done', told: words.install.installed('Huyện Bác Ái') });
    expect(said(await install())).toEqual({ kind: 'done', told: words.install.unchanged('Huyện Bác Ái') });
    host.user.deleteSheet('Số liệu');
    const result = await run((context) => repairForm(context, form, now));
    expect(said({ form, deed: 'repair', result })).toEqual({
      kind: 'done',
      told: words.repair.repaired(['Số liệu']),
    });
  });

  test('is refused where its names are taken, and the sheets are named', async () => {
    const { host, run } = await openExcel();
    host.user.addSheet('Thông tin');
    const result = await run((context) => installForm(context, form, now));
    expect(said({ form, deed: 'install', result })).toEqual({
      kind: 'refused',
      said: words.install.nameTaken(['Thông tin']),
    });
  });

  test('is not repaired where it is not', async () => {
    const { run } = await openExcel();
    const result = await run((context) => repairForm(context, form, now));
    expect(said({ form, deed: 'repair', result })).toEqual({
      kind: 'refused',
      said: words.repair.notThisForm,
    });
  });
});

test.each<readonly [SortResult, SaidOutcome]>([
  [
    { kind: 'sorted', rows: 20 },
    { kind: 'done', told: words.sort.sorted(20) },
  ],
  [{ kind: 'in-order' }, { kind: 'done', told: words.sort.inOrder }],
  [{ kind: 'blank' }, { kind: 'refused', said: words.sort.blank }],
  [{ kind: 'no-list' }, { kind: 'refused', said: words.sort.noList }],
  [
    { kind: 'other-row', row: 12, text: 'Tổng cộng' },
    { kind: 'refused', said: words.sort.otherRow(12, 'Tổng cộng') },
  ],
  [
    { kind: 'hidden-row', row: 12 },
    { kind: 'refused', said: words.sort.hiddenRow(12) },
  ],
  [
    { kind: 'merged-row', row: 12 },
    { kind: 'refused', said: words.sort.mergedRow(12) },
  ],
])('a list that was to be sorted: %j', (result, said) => {
  expect(saySort(result, words.sort)).toEqual(said);
});

describe('a workbook for another unit', () => {
  const register = (values = rewarded('Xã Phước Đại', 'Nguyễn Văn Mẫu')): Uint8Array =>
    writeWorkbook(
      layOutEntryWorkbook(ninhThuan, unit, { ...noEntries, register: [values] }, '2023-01-01T00:00:00Z'),
    );

  test('is a file of the same form, with the register that was given', () => {
    const given = readRegisterFile(register(), 'tinh.xlsx', ninhThuan, 'vi');
    if (given.kind !== 'read') throw new Error(given.kind);
    const file = workbookFor(form, given.rows, now);
    expect(file.name).toBe('584-huyen-bac-ai.xlsx');
    const opened = openWorkbook(file.bytes, file.name, () => true);
    if (!opened.ok) throw new Error(opened.unreadable.reason);
    expect(readStamp(opened.workbook)?.stamp.unit).toBe('584');
    expect(opened.workbook.sheetNames.map(({ name }) => name)).toContain(hiddenSheets.stamp);
    const again = readRegisterFile(file.bytes, file.name, ninhThuan, 'vi');
    expect(again).toMatchObject({
      kind: 'read',
      rows: [{ cells: { recipient: { value: 'Nguyễn Văn Mẫu' } } }],
    });
  });

  test('what is wrong with a register is said at once', () => {
    const given = readRegisterFile(
      register(rewarded('Xã Phước Đạ', 'Nguyễn Văn Mẫu')),
      'tinh.xlsx',
      ninhThuan,
      'vi',
    );
    expect(given).toMatchObject({
      kind: 'read',
      errors: [expect.stringMatching(/A7.*"Xã Phước Đạ" không có trong danh sách. Có phải "Xã Phước Đại"\?/)],
    });
  });

  test('a register that is none is refused', () => {
    const other = writeWorkbook({
      title: '',
      creator: '',
      created: '2023-01-01T00:00:00Z',
      names: [],
      active: 'Trang1',
      sheets: layOutEntryWorkbook(ninhThuan, unit, noEntries, '2023-01-01T00:00:00Z')
        .sheets.slice(-1)
        .map((sheet) => ({ ...sheet, name: 'Trang1', visibility: 'visible' as const })),
    });
    expect(readRegisterFile(other, 'khac.xlsx', ninhThuan, 'vi')).toEqual({ kind: 'absent' });
    expect(readRegisterFile(new Uint8Array(), 'rong.xlsx', ninhThuan, 'vi')).toMatchObject({
      kind: 'unusable',
      said: { what: expect.stringContaining('0 byte') as string },
    });
  });

  test('travels as base64 whole, also above one call’s arguments', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    expect(Buffer.from(base64(bytes), 'base64')).toEqual(Buffer.from(bytes));
  });
});
