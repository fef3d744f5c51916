/** What has to be read again after something happened in the workbook. */
import { MAX_COL } from '../sheets/address';
import { rangeOf } from './address';
import type { Band } from './rows';
import type { Edit } from './taken-back';

/** Rows of a sheet with changed cells. */
export interface ChangedBand extends Band {
  /** The last column that changed. */
  readonly lastCol: number;
}

export interface Changes {
  /** Everything must be read anew. */
  readonly all: boolean;
  /** Ids of sheets that must be read anew, and with them which sheets and names there are. */
  readonly sheets: ReadonlySet<string>;
  /** Ids of sheets of which no change was heard, but might have been missed. */
  readonly doubted: ReadonlySet<string>;
  /** By id of the sheet; of a sheet that is read anew there may be some too. */
  readonly bands: ReadonlyMap<string, readonly ChangedBand[]>;
  /** Somebody at this computer did some of it anew: not only co-authors did, nor was all of it merely taken back. */
  readonly isLocal: boolean;
}

export const noChanges: Changes = {
  all: false,
  sheets: new Set(),
  doubted: new Set(),
  bands: new Map(),
  isLocal: false,
};
export const everything: Changes = { ...noChanges, all: true, isLocal: true };

/** Ids of the sheets that are to be read or looked at. */
export const sheetsOf = ({ sheets, doubted, bands }: Changes): readonly string[] => [
  ...new Set([...sheets, ...doubted, ...bands.keys()]),
];

export const isNothing = (changes: Changes): boolean => !changes.all && sheetsOf(changes).length === 0;

/** Above this many rows it is simpler, and no dearer by much, to read the whole sheet. */
const MANY_ROWS = 100;

/** Bands that share rows, or follow each other at once, as one. */
function joinedBands(bands: readonly ChangedBand[]): readonly ChangedBand[] {
  const joined: ChangedBand[] = [];
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && band.from <= last.to + 1) {
      const { from, to, lastCol } = last;
      joined[joined.length - 1] = {
        from,
        to: Math.max(to, band.to),
        lastCol: Math.max(lastCol, band.lastCol),
      };
    } else {
      joined.push(band);
    }
  }
  return joined;
}

export function together(a: Changes, b: Changes): Changes {
  const bands = new Map(a.bands);
  const sheets = new Set([...a.sheets, ...b.sheets]);
  const doubted = new Set([...a.doubted, ...b.doubted]);
  for (const [id, more] of b.bands) bands.set(id, joinedBands([...(bands.get(id) ?? []), ...more]));
  for (const [id, rows] of bands) {
    if (rows.reduce((sum, { from, to }) => sum + to - from + 1, 0) > MANY_ROWS) sheets.add(id);
  }
  for (const id of sheets) bands.delete(id);
  return { all: a.all || b.all, sheets, doubted, bands, isLocal: a.isLocal || b.isLocal };
}

export const sheetChanged = (id: string, isLocal = true): Changes => ({
  ...noChanges,
  sheets: new Set([id]),
  isLocal,
});

export const sheetDoubted = (id: string): Changes => ({
  ...noChanges,
  doubted: new Set([id]),
  isLocal: true,
});

/** Rows of a sheet that changed. */
export const bandsChanged = (id: string, bands: readonly ChangedBand[], isLocal: boolean): Changes =>
  bands.length === 0
    ? noChanges
    : together(noChanges, { ...noChanges, bands: new Map([[id, bands]]), isLocal });

/** Cells that changed, as an event has their addresses: `B2`, `A1:C5,F7`, `A:A`. Whole rows and columns: the sheet. */
export function cellsChanged(id: string, address: string, isLocal: boolean): Changes {
  const bands = address.split(',').map((part): ChangedBand | null => {
    const range = rangeOf(part);
    if (range === null || range.to.col === MAX_COL) return null;
    return { from: range.from.row, to: range.to.row, lastCol: range.to.col };
  });
  const known = bands.filter((band) => band !== null);
  if (known.length < bands.length) return sheetChanged(id, isLocal);
  return bandsChanged(id, known, isLocal);
}

/**
 * What an edit may have changed. It tells its cells; rows, columns and cells that came or went move names and all cells
 * behind them, and so does, for all we know, whatever else Excel may tell of.
 */
export const editChanges = ({ id, address, change }: Edit, isLocal: boolean): Changes =>
  change === 'RangeEdited' ? cellsChanged(id, address, isLocal) : sheetChanged(id, isLocal);
