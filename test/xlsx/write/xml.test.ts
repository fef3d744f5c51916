import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { attributes, opc, sml } from '../../../src/xlsx/write/xml';

/** What an XML parser finds inside an element and in its attribute. */
function parsed(xml: string): { text: string; attribute: string | undefined } {
  const parser = new SaxesParser();
  let text = '';
  let attribute: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => (attribute = tag.attributes['a']));
  parser.on('text', (more) => (text += more));
  parser.write(xml).close();
  return { text, attribute };
}

/** ST_Xstring read back, as ECMA-376 part 1, 22.9.2.19 has it. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

describe('SpreadsheetML', () => {
  test.each([
    ['markup', `<a & "b" 'c'>`, `&lt;a &amp; &quot;b&quot; 'c'&gt;`],
    ['Vietnamese, composed and decomposed', 'Đề nghị Đề nghị', 'Đề nghị Đề nghị'],
    ['an emoji', '🏆', '🏆'],
    ['tab and line feed, which an attribute would lose', 'a\tb\nc', 'a&#9;b&#10;c'],
    ['a carriage return, which parsers lose', 'a\r\nb', 'a_x000D_&#10;b'],
    ['control characters, which XML cannot hold', '\0\x08\x0B\x1F', '_x0000__x0008__x000B__x001F_'],
    ['non-characters, likewise', '\uFFFE\uFFFF', '_xFFFE__xFFFF_'],
    ['text that reads as an escape', '_x0041_', '_x005F_x0041_'],
    ['overlapping look-alikes', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['a look-alike that an escape after it completes', '_x0041\x01', '_x005F_x0041_x0001_'],
    ['an underscore that is none', '_x004G_ _xlfn. _X0041_', '_x004G_ _xlfn. _X0041_'],
    ['halves of a surrogate pair, which have no UTF-8', 'a\uD83Cb\uDFC6c', 'a\uFFFDb\uFFFDc'],
  ])('%s', (_, text, written) => {
    expect(sml`<t>${text}</t>`.text).toBe(`<t>${written}</t>`);
    expect(attributes({ a: text }).text).toBe(` a="${written}"`);
  });

  test('any text comes back from text and attribute', () => {
    const dangerous = fc.constantFrom(
      '_',
      'x',
      '0041',
      '_x0041_',
      '\x01',
      '\r',
      '\n',
      '\t',
      ' ',
      '<',
      '&',
      ']]>',
      '"',
    );
    const text = fc.array(fc.oneof(dangerous, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(text, (pieces) => {
        const original = pieces.join('');
        const back = parsed(sml`<t${attributes({ a: original })}>${original}</t>`.text);
        expect(decoded(back.text)).toBe(original);
        expect(decoded(back.attribute ?? '')).toBe(original);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('templates', () => {
  test('XML stands as it is, lists are joined, undefined is nothing', () => {
    expect(sml`<a>${[sml`<b/>`, sml`<c/>`]}${undefined}${1.5}</a>`.text).toBe('<a><b/><c/>1.5</a>');
  });

  test('attributes: booleans are 1 and 0, undefined leaves out', () => {
    expect(attributes({ a: true, b: false, c: 0, d: undefined, e: '' }).text).toBe(' a="1" b="0" c="0" e=""');
  });

  test('parts of the package have plain XML', () => {
    expect(opc`<t>${'_x0041_ \r\n\x01 <&>'}</t>`.text).toBe('<t>_x0041_ &#13;&#10;\uFFFD &lt;&amp;&gt;</t>');
  });
});
