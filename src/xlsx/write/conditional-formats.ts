import { rangeA1 } from '../../sheets/address';
import type { ConditionalFormat } from '../../sheets/layout';
import type { StylePlaces } from './styles';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** The elements `conditionalFormatting`, one a format; priority 1 is the highest. */
export const conditionalFormatElements = (
  formats: readonly ConditionalFormat[],
  styles: StylePlaces,
): readonly Xml[] =>
  formats.map(
    ({ ranges, formula, style, stopIfTrue }, i) =>
      sml`<conditionalFormatting sqref="${ranges.map((range) => rangeA1(range)).join(' ')}"><cfRule${attributes(
        {
          type: 'expression',
          dxfId: styles.differential(style),
          priority: i + 1,
          stopIfTrue: stopIfTrue || undefined,
        },
      )}><formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
