/** The list for public posting: whom it names, and nothing of them that need not be public. */
import { postingAnnex } from '../../src/annex/nominations';
import { nominationFields } from '../../src/plan/fields/nominations';
import { ninhThuan } from '../plan/plans';
import { nominee, source } from './build';

const byUnit = { content: 'selected', arrangement: 'unit' } as const;
const group = nominee(null, { kind: 'Tập thể', name: 'A' });
const human = nominee(null, { kind: 'Cá nhân', name: 'B' });

test.each([
  ['collectives and persons', [group, human], 'TẬP THỂ, CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG'],
  ['persons alone', [human], 'CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG'],
  ['nobody of a known kind', [nominee(null, { name: 'A' })], 'ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG'],
])('the public list’s title names whom it lists: %s', (_, nominees, title) => {
  expect(postingAnnex(source(ninhThuan, { nominees }), byUnit)?.title).toEqual(['DANH SÁCH', title]);
});

test('the public list shows who, for what and which award, and no other entry of the nomination', () => {
  const fields = nominationFields(ninhThuan, null).map(({ id }) => id);
  const printedFields = [
    'title',
    'name',
    'position',
    'workplace',
    'place-huyen',
    'place-xa',
    'achievement',
    'award',
  ];
  const cells = Object.fromEntries(fields.map((id) => [id, `<${id}>`]));
  const given = source(ninhThuan, {
    nominees: [nominee(null, { ...cells, kind: 'Cá nhân' }, { note: '<note>', senderName: '<sender>' })],
  });
  const text = JSON.stringify(postingAnnex(given, byUnit));
  expect(fields.filter((id) => text.includes(`<${id}>`)).sort()).toEqual(printedFields.sort());
  expect(text).not.toMatch(/<note>|<sender>/);
});

test('the public list shows neither the year of birth nor the province’s note', () => {
  const given = source(ninhThuan, {
    nominees: [nominee(null, { kind: 'Cá nhân', name: 'Lê Mẫu', birthYear: 1961 }, { note: 'Chờ xác minh' })],
  });
  expect(JSON.stringify(postingAnnex(given, byUnit))).not.toMatch(/1961|xác minh/);
});
