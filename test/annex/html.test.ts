/** An annex over the clipboard: LibreOffice Writer takes the HTML, and its Word document and PDF are read back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { AnnexForm, PlacedAnnex } from '../../src/annex/annex';
import { annexesOf } from '../../src/annex/annexes';
import { annexHtml, annexText } from '../../src/annex/html';
import { end, motto } from '../../src/messages/annex';
import { ninhThuan } from '../plan/plans';
import { libreOfficeConvertAll, needsAll } from '../tools';
import { full } from './full';
import { pagesOf } from './pdf';

const choice = { content: 'selected', arrangement: 'unit' } as const;
const letter = { symbol: '15/TTr-SNV', date: '2023-10-16', issuer: 'Sở Nội vụ' };
const form: AnnexForm = { letter, motto: false, code: null };
const ids = ['awards', 'figures', 'progress', 'reminders', 'posting'] as const;
const given = full(ninhThuan, 23);
// Writer, unlike Word, widens a column for a word that it cannot hold.
const nominees = given.nominees.map((each, at) => (at === 1 ? { ...each, note: 'Ghi chú mẫu' } : each));
const { placed } = annexesOf({ ...given, nominees }, ids, choice);
const [awards] = placed;
if (!awards) throw new Error('no list');

const unescaped = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Texts of the table's cells, row by row. */
const cellsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => unescaped(cell)),
  );

const saidBy = ({ annex: { columns, lines } }: PlacedAnnex): readonly (readonly string[])[] => [
  columns.map(({ header }) => header),
  ...lines.map((line) => (line.kind === 'section' ? [line.text] : line.cells)),
];

test.each(placed.map((each) => [each.annex.id, each] as const))('%s: every cell, as declared', (_, each) => {
  expect(cellsOf(annexHtml([each], form))).toEqual(saidBy(each));
});

test('several annexes go together, each on a page of its own', () => {
  const html = annexHtml(placed, form);
  expect(cellsOf(html)).toEqual(placed.flatMap(saidBy));
  expect(html.match(/page-break-before:always/g)).toHaveLength(placed.length - 1);
  expect(annexText(placed, form).match(/^\.\/\.$/gm)).toHaveLength(placed.length);
});

test('what a unit wrote is text, never markup', () => {
  const cells = ['1', '<img src=x onerror=alert(1)> & "a"', '', '', ''];
  const hostile = { ...awards, annex: { ...awards.annex, lines: [{ kind: 'row' as const, cells }] } };
  const html = annexHtml([hostile], form);
  expect(html).not.toMatch(/<img|onerror=alert\(1\)>/);
  expect(cellsOf(html).at(-1)).toEqual(cells);
});

test('type is in points of Times New Roman, lines are drawn, and columns are as wide as on the annex’s own page', () => {
  const html = annexHtml([awards], form);
  expect(html.match(/font-size:[^;"]+/g)?.every((size) => /^font-size:1[1-4]pt$/.test(size))).toBe(true);
  expect(new Set(html.match(/font-family:[^;"]+/g))).toEqual(new Set([`font-family:'Times New Roman'`]));
  expect(html).toContain('border:0.5pt solid #000000');
  const widths = [...html.matchAll(/<th [^>]*;width:(\d+)pt/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(awards.annex.columns.length);
  // 252 mm
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(714, -1);
});

test('the Quốc hiệu and the code stand there only when they are wanted', () => {
  const more = { ...form, motto: true, code: 'AC3D7-KMNPQ' };
  for (const write of [annexHtml, annexText]) {
    expect(write([awards], form)).not.toMatch(/AC3D7|CỘNG HÒA/);
    expect(write([awards], more)).toContain('AC3D7-KMNPQ');
  }
  expect(annexHtml([awards], more)).toContain(motto[0]);
});

test('as plain text: a line a row, columns apart by tabs, nothing broken', () => {
  const [first, ...lines] = annexText([awards], form).split('\n');
  expect(first).toBe(awards.heading);
  const from = lines.indexOf(awards.annex.columns.map(({ header }) => header).join('\t'));
  expect(from).toBeGreaterThan(0);
  expect(lines.slice(from + 1)).toHaveLength(awards.annex.lines.length + 1);
  expect(lines.at(-1)).toBe(end);
});

/** The page of the letter that it is pasted into. */
const PAPER = {
  portrait: '<style>@page { size: 21cm 29.7cm; margin: 2cm 1.5cm 2cm 3cm }</style>',
  landscape: '<style>@page { size: 29.7cm 21cm; margin: 2cm 1.5cm 2cm 3cm }</style>',
} as const;

describe('in LibreOffice Writer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  needsAll(['writer', 'poppler'])(
    'it is a table with all its cells, whose header is repeated on each page',
    () => {
      const names = placed.map(({ annex }) => annex.id);
      const paths = placed.map((each) => {
        const path = join(folder, `${each.annex.id}.html`);
        const html = annexHtml([each], { ...form, motto: each.annex.id === 'progress' });
        writeFileSync(path, html.replace('</head>', `${PAPER[each.annex.orientation]}</head>`));
        return path;
      });
      libreOfficeConvertAll(paths, folder, 'docx', 'MS Word 2007 XML');
      libreOfficeConvertAll(
        names.map((name) => join(folder, `${name}.docx`)),
        folder,
        'pdf',
        'writer_pdf_Export',
      );
      for (const each of placed) {
        const { id, columns } = each.annex;
        const bytes = unzipSync(readFileSync(join(folder, `${id}.docx`)))['word/document.xml'];
        const xml = strFromU8(bytes ?? new Uint8Array());
        const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
        expect({
          rows: table.match(/<w:tr>|<w:tr /g)?.length,
          columns: table.match(/<w:gridCol /g)?.length,
          hasHeader: table.includes('<w:tblHeader'),
          fonts: [...new Set(table.match(/w:ascii="[^"]*"/g))],
          // The letter's own styles have a distance below each paragraph.
          distances: [...new Set(table.match(/w:after="\d+"/g))],
        }).toEqual({
          rows: each.annex.lines.length + 1,
          columns: columns.length,
          hasHeader: true,
          fonts: ['w:ascii="Times New Roman"'],
          distances: ['w:after="0"'],
        });
        const last = columns.at(-1)?.header.split(' ').at(-1);
        const pages = pagesOf(join(folder, `${id}.pdf`));
        for (const { words } of pages.slice(0, -1)) expect(words.map(({ text }) => text)).toContain(last);
      }
    },
    200_000,
  );
});
