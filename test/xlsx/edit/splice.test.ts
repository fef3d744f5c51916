import type { Place } from '../../../src/xlsx/edit/scan';
import { decodePart, scan } from '../../../src/xlsx/edit/scan';
import { appendSplices, splice, withAttribute } from '../../../src/xlsx/edit/splice';
import { Refusal } from '../../../src/xlsx/package/refusal';

test('stretches are replaced from left to right; an insertion stands before what is replaced at its place', () => {
  expect(
    splice('0123456789', [
      { start: 8, end: 10, text: 'z' },
      { start: 2, end: 4, text: 'b' },
      { start: 2, end: 2, text: 'a' },
      { start: 2, end: 2, text: 'A' },
    ]),
  ).toBe('01aAb4567z');
});

test.each([
  ['<a>', 'b', 1, '<a b="1">'],
  ['<a/>', 'b', 1, '<a b="1"/>'],
  ['<a  x="1"\n/>', 'b', '<"', '<a  x="1" b="&lt;&quot;"\n/>'],
  ["<a b = '2' x='b=\"3\"'>", 'b', 1, '<a b="1" x=\'b="3"\'>'],
  ['<a x=" b=\'2\' " b="2">', 'b', 1, '<a x=" b=\'2\' " b="1">'],
  ['<a xb="2" x:b="2">', 'b', 1, '<a xb="2" x:b="2" b="1">'],
  ['<a b="2" c="3"/>', 'b', null, '<a c="3"/>'],
  ['<a c="3"/>', 'b', null, '<a c="3"/>'],
])('%s with %s=%s', (tag, name, value, changed) => {
  expect(withAttribute(tag, name, value)).toBe(changed);
});

describe('scanning', () => {
  const text =
    '\uFEFF<?xml version="1.0"?>\r\n<!-- <c/> -->\n<r xmlns="u" xmlns:y="v" a="1&gt;🏆"><b>đ<![CDATA[<c>]]>🏆</b><y:b /><b></b></r>\n';
  const found: { path: string; text: string; place: string; inside: string }[] = [];
  scan(text, 'p', ({ path, text: inside, start, end, contentStart, contentEnd }) =>
    found.push({
      path,
      text: inside,
      place: text.slice(start, end),
      inside: text.slice(contentStart, contentEnd),
    }),
  );

  test('finds where elements lie, children first', () => {
    expect(found.slice(0, 3)).toEqual([
      { path: 'r/b', text: 'đ<c>🏆', place: '<b>đ<![CDATA[<c>]]>🏆</b>', inside: 'đ<![CDATA[<c>]]>🏆' },
      { path: 'r/*b', text: '', place: '<y:b />', inside: '' },
      { path: 'r/b', text: '', place: '<b></b>', inside: '' },
    ]);
    expect(found[3]?.place).toBe(text.slice(text.indexOf('<r '), -1));
  });

  test.each([
    ['<a><b></a>', 'unexpected close tag'],
    ['<!DOCTYPE a><a/>', 'document type'],
    ['<a x="<"/>', 'disallowed character'],
  ])('refuses %s', (bad, detail) => {
    expect(() => scan(bad, 'p', () => undefined)).toThrow(Refusal);
    try {
      scan(bad, 'p', () => undefined);
    } catch (error) {
      expect((error as Refusal).unreadable).toMatchObject({ reason: 'bad-xml', part: 'p' });
      expect(JSON.stringify((error as Refusal).unreadable)).toContain(detail);
    }
  });

  test('refuses bytes that are not UTF-8, and keeps a byte order mark', () => {
    expect(() => decodePart(new Uint8Array([0x3c, 0xff, 0x3e]), 'p')).toThrow(Refusal);
    expect(decodePart(new Uint8Array([0xef, 0xbb, 0xbf, 0x3c]), 'p')).toBe('\uFEFF<');
  });
});

test('appending opens an element that closes itself', () => {
  const text = '.<x:a b="1"/>.';
  const place: Place = { start: 1, contentStart: 13, contentEnd: 13, end: 13 };
  expect(splice(text, appendSplices(text, place, '<c/>'))).toBe('.<x:a b="1"><c/></x:a>.');
});
