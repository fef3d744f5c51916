/** Every reason for which a file cannot be read, each with the smallest file that shows it. */
import { strFromU8, strToU8 } from 'fflate';
import type { NotASubmission } from '../../../sheets/read/submission';
import type { Unreadable } from '../../../sheets/source';
import { LAYOUT_VERSION, stampKeys } from '../../../sheets/stamp';
import { defaultLimits } from '../../../xlsx/package/limits';
import { readZip } from '../../../xlsx/package/zip';
import { writeWorkbook } from '../../../xlsx/write/write-workbook';
import { deflated, writeZip } from '../../../xlsx/write/zip';
import type { ZipItem } from '../../../xlsx/write/zip';
import type { WorkbookLayout } from '../../../sheets/layout';
import { withStamp } from './edit';
import { encrypted, formats } from './formats';

export type UnreadableReason = Unreadable['reason'] | NotASubmission['reason'];

/** A sound workbook, from which others are made. */
export interface Sound {
  readonly layout: WorkbookLayout;
  readonly bytes: Uint8Array;
}

export interface UnreadableFile {
  /** ASCII. */
  readonly name: string;
  readonly reason: UnreadableReason;
  readonly bytes: Uint8Array;
}

type Made = { readonly name: string; readonly bytes: Uint8Array };

/** The first sheet, which every reader of the form opens. */
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** The parts of a sound workbook as they lie in its zip, to be changed one by one. */
const itemsOf = ({ bytes }: Sound): readonly ZipItem[] =>
  readZip(bytes, defaultLimits).map((entry) => ({ ...entry, compressed: entry.compressed() }));

const withItem = (sound: Sound, name: string, change: (item: ZipItem) => readonly ZipItem[]): Uint8Array =>
  writeZip(itemsOf(sound).flatMap((item) => (item.name === name ? change(item) : [item])));

/** With the text of the first sheet's part changed. */
function withSheet(sound: Sound, change: (xml: string) => string): Uint8Array {
  const entry = readZip(sound.bytes, defaultLimits).find(({ name }) => name === SHEET);
  const xml = entry ? strFromU8(entry.inflate()) : '';
  return withItem(sound, SHEET, () => [deflated(SHEET, strToU8(change(xml)))]);
}

const restamped = ({ layout }: Sound, key: Parameters<typeof withStamp>[1], value: string): Uint8Array =>
  writeWorkbook(withStamp(layout, key, value));

/** A workbook of somebody else's. */
function foreign({ created }: WorkbookLayout): Uint8Array {
  const lines = [
    ['Khoản mục', 'Thành tiền'],
    ['Khoản chi minh họa', 100],
  ];
  return writeWorkbook({
    title: 'Bảng tính khác (minh họa)',
    creator: 'Người dùng mẫu',
    created,
    names: [],
    sheets: [
      {
        name: 'Sheet1',
        visibility: 'visible',
        columns: [],
        rows: [],
        cells: lines.flatMap((line, row) =>
          line.map((value, col) => ({ row: row + 1, col: col + 1, value })),
        ),
        fills: [],
        merges: [],
        validations: [],
        conditionalFormats: [],
        links: [],
        tables: [],
        gridLines: true,
      },
    ],
  });
}

/** A sheet of which more is to be kept than any reader should hold: a merged range counts like a cell. */
const crowded = (sound: Sound): Uint8Array =>
  withSheet(sound, (xml) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells>${'<mergeCell ref="A1"/>'.repeat(defaultLimits.cells + 1)}</mergeCells>`,
    ),
  );

/** One file for each reason; other formats have one each. */
const makers: Readonly<Record<UnreadableReason, (sound: Sound) => readonly Made[]>> = {
  empty: () => [{ name: 'tep-rong.xlsx', bytes: new Uint8Array() }],
  'lock-file': () => [{ name: '~$bieu-mau.xlsx', bytes: strToU8('\u0006Nguoi dung mau') }],
  'other-format': () => formats,
  encrypted: () => [{ name: 'co-mat-khau.xlsx', bytes: encrypted }],
  truncated: ({ bytes }) => [
    { name: 'tai-chua-xong.xlsx', bytes: bytes.slice(0, Math.floor(bytes.length * 0.6)) },
  ],
  damaged: (sound) => [
    {
      name: 'hong-mot-phan.xlsx',
      bytes: withItem(sound, SHEET, (item) => [{ ...item, crc: (item.crc ^ 1) >>> 0 }]),
    },
  ],
  'part-missing': (sound) => [{ name: 'thieu-mot-phan.xlsx', bytes: withItem(sound, STYLES, () => []) }],
  'too-many-parts': (sound) => [
    {
      name: 'qua-nhieu-phan.xlsx',
      bytes: writeZip([
        ...itemsOf(sound),
        ...Array.from({ length: defaultLimits.parts }, (_, i) => deflated(`x/${i}`, new Uint8Array())),
      ]),
    },
  ],
  'too-large': (sound) => [
    {
      name: 'qua-lon.xlsx',
      bytes: withItem(sound, SHEET, (item) => [{ ...item, size: 2 * defaultLimits.scannedBytes }]),
    },
  ],
  'too-many-cells': (sound) => [{ name: 'qua-nhieu-o.xlsx', bytes: crowded(sound) }],
  'bad-xml': (sound) => [
    {
      name: 'xml-co-thuc-the.xlsx',
      bytes: withSheet(sound, (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'),
      ),
    },
    { name: 'xml-sai.xlsx', bytes: withSheet(sound, (xml) => xml.replace('</sheetData>', '')) },
  ],
  'bad-cell': (sound) => [
    { name: 'o-sai-dia-chi.xlsx', bytes: withSheet(sound, (xml) => xml.replace(/r="A1"/, 'r="A0"')) },
  ],
  'not-ours': ({ layout }) => [{ name: 'bang-tinh-khac.xlsx', bytes: foreign(layout) }],
  'is-summary': (sound) => [
    { name: 'bang-tong-hop.xlsx', bytes: restamped(sound, stampKeys.kind, 'summary') },
  ],
  'layout-newer': (sound) => [
    {
      name: 'bieu-mau-moi-hon.xlsx',
      bytes: restamped(sound, stampKeys.layoutVersion, String(LAYOUT_VERSION + 1)),
    },
  ],
  'plan-other': (sound) => [
    { name: 'ke-hoach-khac.xlsx', bytes: restamped(sound, stampKeys.planId, 'ke-hoach-khac') },
  ],
};

export function* unreadableFiles(sound: Sound): Iterable<UnreadableFile> {
  for (const reason of Object.keys(makers) as UnreadableReason[]) {
    for (const made of makers[reason](sound)) yield { ...made, reason };
  }
}
