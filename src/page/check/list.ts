/** The results as a workbook, to keep or to send back. */
import { messages } from '../../messages';
import type { Language } from '../../messages/messages';
import { pageWords } from '../../messages/page';
import { canvas } from '../../sheets/canvas';
import type { CellStyle, SheetLayout, WorkbookLayout } from '../../sheets/layout';
import { sayTrouble } from '../../sheets/saying';
import * as style from '../../sheets/style';
import type { CellValue } from '../../text/cell';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import type { Checked } from './job';
import { saidFiles } from './said';

const HEADER_ROW = 4;

interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
}

const text = (header: string, width: number): Column => ({ header, width, style: style.listedText });
const count = (header: string): Column => ({ header, width: 10, style: style.listedCenter });

function listSheet(
  name: string,
  title: string,
  plan: string,
  columns: readonly Column[],
  lines: readonly (readonly CellValue[])[],
): SheetLayout {
  const page = canvas(name);
  page.put(1, 1, title, style.title);
  page.put(2, 1, plan, style.subtitle);
  columns.forEach(({ header, width }, index) => {
    page.column(index + 1, width);
    page.put(HEADER_ROW, index + 1, header, style.header);
  });
  lines.forEach((line, index) => {
    const row = HEADER_ROW + 1 + index;
    line.forEach((value, at) => page.put(row, at + 1, value, columns[at]?.style));
    page.row(
      row,
      style.fittedHeight(
        columns.map(({ width }, at) => {
          const value = line[at];
          return [typeof value === 'string' ? value : '', width];
        }),
      ),
    );
  });
  return page.finish({
    freeze: { rows: HEADER_ROW, cols: 0 },
    autoFilter: {
      from: { row: HEADER_ROW, col: 1 },
      to: { row: HEADER_ROW + Math.max(1, lines.length), col: columns.length },
    },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}

/** @param created `yyyy-mm-ddThh:mm:ssZ` */
function layOut(checked: Checked, language: Language, created: string): WorkbookLayout {
  const { list, noFindings } = pageWords[language].check;
  const { severities } = messages[language];
  const { plan, unusable, summaries } = checked;
  const files = saidFiles(checked, language);
  const outcome = ({ error, warning, note }: Readonly<Record<string, number>>): string =>
    error === 0 && warning === 0 && note === 0 ? noFindings : '';
  return {
    title: list.title,
    creator: plan.document.issuer,
    created,
    names: [],
    active: list.sheet,
    sheets: [
      listSheet(
        list.sheet,
        list.title,
        plan.title,
        [
          text(list.file, 30),
          text(list.unit, 22),
          { header: list.severity, width: 10, style: { ...style.listedCenter, bold: true } },
          text(list.where, 32),
          text(list.what, 52),
          text(list.mend, 42),
          text(list.basis, 20),
        ],
        files.flatMap(({ path, unit, findings }) =>
          findings.map(({ severity, where, what, mend, basis }) => [
            path,
            unit,
            severities[severity],
            where,
            what,
            mend,
            basis,
          ]),
        ),
      ),
      listSheet(
        list.files,
        list.filesTitle,
        plan.title,
        [
          text(list.file, 34),
          text(list.unit, 26),
          count(severities.error),
          count(severities.warning),
          count(severities.note),
          text(list.outcome, 46),
          text(list.mend, 46),
        ],
        [
          ...unusable.map(({ file, trouble }) => {
            const { what, mend } = sayTrouble(trouble, language);
            return [file.path, null, null, null, null, what, mend];
          }),
          ...files.map(({ path, unit, counts }) => [
            path,
            unit,
            counts.error,
            counts.warning,
            counts.note,
            outcome(counts),
            null,
          ]),
          ...summaries.map((path) => [path, null, null, null, null, list.summary, null]),
        ],
      ),
    ],
  };
}

/** The results as a workbook's bytes, in the language that the page speaks. */
export const checkList = (checked: Checked, language: Language, now: Date): Uint8Array<ArrayBuffer> =>
  new Uint8Array(writeWorkbook(layOut(checked, language, `${now.toISOString().slice(0, 19)}Z`)));
