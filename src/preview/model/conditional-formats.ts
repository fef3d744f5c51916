/** The list of a sheet's conditional formats. */
import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { ConditionalFormat } from './conditional-format';
import { overlap, without } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

/** Formats that touch any of the areas, first priority first. */
export const formatsIn = (sheet: Sheet, areas: readonly Rect[]): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => overlap(own, area) !== null)),
  );

/** Gives a format other areas; its formula is written anew for the first cell of the first. */
export function setAreas(format: ConditionalFormat, areas: readonly Rect[]): void {
  const [old] = format.areas;
  const [first] = areas;
  format.areas = areas;
  if (old === undefined || first === undefined) return;
  format.formula = shiftFormula(format.formula, first.row - old.row, first.col - old.col);
}

/** Takes areas from all formats; a format left with no cell goes. */
export function removeFormats(sheet: Sheet, areas: readonly Rect[]): void {
  for (const format of formatsIn(sheet, areas)) {
    setAreas(
      format,
      areas.reduce<readonly Rect[]>((left, area) => left.flatMap((own) => without(own, area)), format.areas),
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
