/** The two adapters of the port for a workbook, as one: a workbook file, and the open Excel. */
import { install } from '../../src/excel/install';
import { mark } from '../../src/excel/mark';
import { readWorkbook } from '../../src/excel/read-workbook';
import { repair } from '../../src/excel/repair';
import { EntryRefused } from '../../src/preview/model/fault';
import { calculating } from '../../src/preview/node/engine';
import { a1 } from '../../src/sheets/address';
import type { WorkbookLayout } from '../../src/sheets/layout';
import type { MarkCell } from '../../src/sheets/marks';
import type { SourceWorkbook, Wanted } from '../../src/sheets/source';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openExcel } from '../excel/host';
import type { Placed } from './entries';

export interface Book {
  /** What a person enters; what validation refuses is pasted over it. */
  readonly type: (entries: readonly Placed[]) => Promise<void>;
  /** Cells from elsewhere, with their looks and without validation, over cells that are protected too. */
  readonly paste: (entries: readonly Placed[]) => Promise<void>;
  readonly read: (wanted: Wanted) => Promise<SourceWorkbook>;
  readonly mark: (cells: readonly MarkCell[]) => Promise<void>;
  /** Puts the form back around the entries. Null: the adapter cannot. */
  readonly repair: ((layout: WorkbookLayout) => Promise<void>) | null;
}

export interface Adapter {
  readonly name: string;
  readonly install: (layout: WorkbookLayout) => Promise<Book>;
}

/** Nobody types into a file: entries stand in it as the officer's Excel would have saved them, and looks stay. */
export const file: Adapter = {
  name: 'a file',
  install: (layout) => {
    let bytes = writeWorkbook(layout);
    const put = (cells: readonly (MarkCell | Placed)[]): Promise<void> => {
      const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
      const edited = editWorkbook(
        bytes,
        sheets.map((sheet) => ({ sheet, cells: cells.filter((cell) => cell.sheet === sheet) })),
      );
      if (!edited.ok) throw new Error(edited.uneditable.reason);
      bytes = edited.bytes;
      return Promise.resolve();
    };
    return Promise.resolve({
      type: put,
      paste: put,
      read: (wanted) => {
        const opened = openWorkbook(bytes, 'mau.xlsx', wanted);
        if (!opened.ok) throw new Error(opened.unreadable.reason);
        return Promise.resolve(opened.workbook);
      },
      mark: put,
      repair: null,
    });
  },
};

/** Microsoft's runtime over the stand-in, which calculates and validates. Any call that the stand-in lacks fails. */
export const excel: Adapter = {
  name: 'the open workbook',
  install: async (layout) => {
    const { host, run } = await openExcel();
    calculating(host.workbook);
    const proven = async <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
      const result = await run(work);
      if (host.faults.length > 0) throw new Error(host.faults.join('\n'));
      return result;
    };
    expect(await proven((context) => install(context, layout))).toEqual({ kind: 'installed' });
    return {
      type: (entries) => {
        for (const { sheet, typed, ...at } of entries) {
          try {
            host.user.type(sheet, a1(at), typed);
          } catch (error) {
            if (!(error instanceof EntryRefused)) throw error;
            host.user.paste(sheet, a1(at), [[typed]], { withFormats: false });
          }
        }
        return Promise.resolve();
      },
      paste: (entries) => {
        for (const sheet of new Set(entries.map((entry) => entry.sheet))) host.user.unprotect(sheet);
        for (const { sheet, typed, ...at } of entries) host.user.paste(sheet, a1(at), [[typed]]);
        return Promise.resolve();
      },
      read: (wanted) => proven((context) => readWorkbook(context, wanted)),
      mark: (cells) => proven((context) => mark(context, cells)),
      repair: async (whole) => {
        expect(await proven((context) => repair(context, whole))).toEqual({ kind: 'repaired', added: [] });
      },
    };
  },
};
