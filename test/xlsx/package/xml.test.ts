import { strToU8 } from 'fflate';
import { attempt } from '../../../src/xlsx/package/refusal';
import { readXml } from '../../../src/xlsx/package/xml';
import { join } from '../zip-maker';

/** What a reader that knows `list > item` sees of a part. */
const read = (xml: string | Uint8Array): unknown => {
  const seen: string[] = [];
  const result = attempt(() =>
    readXml(typeof xml === 'string' ? strToU8(xml) : xml, {
      part: 'a.xml',
      namespaces: ['urn:one', 'urn:two'],
      root: 'list',
      element: {
        children: {
          item: {
            open: ({ get }) => seen.push(`n=${get('n') ?? ''} id=${get('id', ['urn:id']) ?? ''}`),
            text: (text, preserved) => seen.push(preserved ? `«${text}»` : text),
            close: () => seen.push('/'),
          },
        },
      },
    }),
  );
  return result.ok ? seen.join(' ') : result.unreadable;
};

test.each([
  ['a default namespace', '<list xmlns="urn:one"><item n="1">Xã</item></list>', 'n=1 id= Xã /'],
  ['the other namespace', '<list xmlns="urn:two"><item n="1">Xã</item></list>', 'n=1 id= Xã /'],
  ['a prefix', '<x:list xmlns:x="urn:one"><x:item n="1">Xã</x:item></x:list>', 'n=1 id= Xã /'],
  [
    'an attribute of another namespace, whatever its prefix',
    '<list xmlns="urn:one" xmlns:q="urn:id" xmlns:r="urn:other"><item q:id="7" r:id="8" id="9"/></list>',
    'n= id=7  /',
  ],
  [
    'foreign elements, passed over',
    '<list xmlns="urn:one"><f:item xmlns:f="urn:f"><item>a</item></f:item></list>',
    '',
  ],
  ['unknown elements, passed over', '<list xmlns="urn:one"><toString><item>a</item></toString></list>', ''],
  [
    'references and CDATA',
    '<list xmlns="urn:one"><item>a&amp;&#x1EAF;<![CDATA[<b>]]>c</item></list>',
    'n= id= a&ắ<b>c /',
  ],
  [
    'text around a comment and a child',
    '<list xmlns="urn:one"><item>a<!-- x -->b<c>d</c>e</item></list>',
    'n= id= abe /',
  ],
  ['line ends', '<list xmlns="urn:one"><item>a\r\nb\rc</item></list>', 'n= id= a\nb\nc /'],
  [
    'preserved space',
    '<list xmlns="urn:one"><item xml:space="preserve"> a</item><item> b</item></list>',
    'n= id= « a» / n= id=  b /',
  ],
  [
    'preserved space, inherited and taken back',
    '<list xmlns="urn:one" xml:space="preserve"><item>a</item><item xml:space="default">b</item></list>',
    'n= id= «a» / n= id= b /',
  ],
  ['a byte order mark', '\ufeff<?xml version="1.0" encoding="utf-8"?><list xmlns="urn:one"/>', ''],
  [
    'a replacement character of its own',
    '<list xmlns="urn:one"><item>\ufffd</item></list>',
    'n= id= \ufffd /',
  ],
])('reads %s', (_, xml, expected) => {
  expect(read(xml)).toBe(expected);
});

test('cuts no character and loses no mark, wherever the pieces end', () => {
  const long = 'aắ😀\ufeff'.repeat(30_000);
  for (const shift of ['', 'x', 'xx', 'xxx', 'xxxx'])
    expect(read(`<list xmlns="urn:one"><item>${shift}${long}</item></list>`)).toBe(
      `n= id= ${shift}${long} /`,
    );
});

test.each([
  ['a DTD', '<!DOCTYPE list [<!ENTITY a "b">]><list xmlns="urn:one"/>', 'document type'],
  ['an unknown entity', '<list xmlns="urn:one"><item>&a;</item></list>', 'undefined entity'],
  ['an unclosed element', '<list xmlns="urn:one"><item></list>', 'unexpected close tag'],
  ['an early end', '<list xmlns="urn:one"><item>', 'unclosed tag'],
  ['nothing', '', 'root element'],
  ['an unbound prefix', '<list xmlns="urn:one"><x:item/></list>', 'unbound namespace prefix'],
  ['an attribute given twice', '<list xmlns="urn:one"><item n="1" n="2"/></list>', 'duplicate attribute'],
  ['a character that XML forbids', '<list xmlns="urn:one"><item>\x01</item></list>', 'disallowed character'],
  ['another root', '<item xmlns="urn:one"/>', 'root element item'],
  ['a root of another namespace', '<list xmlns="urn:three"/>', 'root element list of urn:three'],
  ['another encoding', '<?xml version="1.0" encoding="windows-1258"?><list xmlns="urn:one"/>', 'encoding'],
  ['deep nesting', `<list xmlns="urn:one">${'<a>'.repeat(200)}${'</a>'.repeat(200)}</list>`, 'deeply'],
])('refuses %s', (_, xml, detail) => {
  expect(read(xml)).toEqual({
    reason: 'bad-xml',
    part: 'a.xml',
    detail: expect.stringContaining(detail) as string,
  });
});

test.each([
  ['a lone byte', [0xe1]],
  ['a character cut short', [0xe1, 0xba]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['an overlong form', [0xc0, 0xaf]],
])('refuses %s instead of replacing it', (_, wrong) => {
  const xml = join([
    strToU8('<list xmlns="urn:one"><item>\ufffd'),
    Uint8Array.from(wrong),
    strToU8('</item></list>'),
  ]);
  expect(read(xml)).toEqual({ reason: 'bad-xml', part: 'a.xml', detail: 'not UTF-8' });
});
