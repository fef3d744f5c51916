import type { Stamp } from '../../rules/submission';
import { oneLine } from '../../text/normal';
import type { SourceSheet, SourceWorkbook } from '../source';
import { joined } from '../pieces';
import { STAMP_MARK, stampKeys } from '../stamp';
import type { StampKind } from '../stamp';

/** What the hidden sheet says. */
export interface ReadStamp {
  readonly kind: StampKind;
  readonly stamp: Stamp;
  /** The plan that the workbook was made from, as JSON; null when a piece is missing or damaged. */
  readonly planJson: string | null;
}

/** Column B by the keys in column A; null when the first cell is not the mark. */
function linesOf({ rows }: SourceSheet): ReadonlyMap<string, string> | null {
  const [first] = rows;
  const text = (row: SourceSheet['rows'][number], col: number): string => {
    const value = row.cells.get(col)?.value ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  if (first?.row !== 1 || oneLine(text(first, 1)) !== STAMP_MARK) return null;
  return new Map(rows.map((row) => [oneLine(text(row, 1)), text(row, 2)]));
}

const isKind = (text: string): text is StampKind => text === 'entry' || text === 'summary';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The pieces joined, from the first to the last; a gap breaks it. */
function planIn(lines: ReadonlyMap<string, string>): string | null {
  const numbers = [...lines.keys()]
    .filter((key) => key.startsWith(stampKeys.plan) && /^[1-9]\d*$/.test(key.slice(stampKeys.plan.length)))
    .map((key) => Number(key.slice(stampKeys.plan.length)));
  const pieces = numbers.map((_, index) => lines.get(`${stampKeys.plan}${index + 1}`) ?? '');
  const json = joined(pieces);
  return pieces.includes('') || !isJson(json) ? null : json;
}

function stampIn(sheet: SourceSheet): ReadStamp | null {
  const lines = linesOf(sheet);
  if (lines === null) return null;
  const said = (key: string): string => oneLine(lines.get(key) ?? '');
  const kind = said(stampKeys.kind);
  const planId = said(stampKeys.planId);
  const [planVersion = 0, layoutVersion = 0] = [stampKeys.planVersion, stampKeys.layoutVersion].map((key) =>
    Number(said(key)),
  );
  const isVersion = (version: number): boolean => Number.isSafeInteger(version) && version > 0;
  if (!isKind(kind) || planId === '' || !isVersion(planVersion) || !isVersion(layoutVersion)) return null;
  const unit = said(stampKeys.unit);
  return {
    kind,
    stamp: { planId, planVersion, layoutVersion, unit: unit === '' ? null : unit },
    planJson: planIn(lines),
  };
}

/**
 * Where the workbook comes from. The sheet is known by its first cell, whatever its name and visibility are by now.
 * Null when there is none, or what it says makes no sense.
 */
export function readStamp({ sheets }: SourceWorkbook): ReadStamp | null {
  for (const sheet of sheets) {
    const stamp = stampIn(sheet);
    if (stamp) return stamp;
  }
  return null;
}

/** Title of the plan inside the workbook; its id where the plan was lost or damaged. */
export function stampedTitle({ planJson, stamp }: ReadStamp): string {
  const json: unknown = JSON.parse(planJson ?? 'null');
  return typeof json === 'object' && json !== null && 'title' in json && typeof json.title === 'string'
    ? json.title
    : stamp.planId;
}
