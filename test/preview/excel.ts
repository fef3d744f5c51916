/// <reference types="office-js" />
import { createHost } from '../../src/preview/host';
import type { Host, HostOptions } from '../../src/preview/host';
import { loadExcel } from '../../src/preview/node/runtime';
import type { Runtime } from '../../src/preview/node/runtime';

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

export interface OpenExcel extends Runtime {
  readonly host: Host;
  /** Runs a batch on the active sheet. */
  readonly run: <T>(batch: Batch<T>) => Promise<T>;
  /** Code of the error that a batch ends with; `null` for none. */
  readonly refused: (batch: Batch<unknown>) => Promise<string | null>;
}

/** Microsoft's runtime over a new workbook with one sheet, Sheet1. */
export async function openExcel(options: HostOptions = {}): Promise<OpenExcel> {
  const host = createHost(options);
  const runtime = await loadExcel(host);
  const run = <T>(batch: Batch<T>): Promise<T> =>
    runtime.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
  const refused = async (batch: Batch<unknown>): Promise<string | null> => {
    try {
      await run(batch);
      return null;
    } catch (error) {
      if (error instanceof runtime.OfficeExtension.Error) return error.code;
      throw error;
    }
  };
  return { ...runtime, host, run, refused };
}
