/** The looks that the API names, and where each is kept. */
import type { Border, CellFormat } from '../model/format';
import type { Json } from '../wire/message';
import { asBoolean, asColor, asNumber, asText, oneOf } from './argument';

export interface Look {
  readonly read: (format: CellFormat) => Json;
  readonly change: (format: CellFormat, value: Json) => CellFormat;
}

function look<K extends keyof CellFormat>(key: K, parse: (value: Json) => CellFormat[K]): Look {
  return {
    read: (format) => format[key] as Json,
    change: (format, value) => ({ ...format, [key]: parse(value) }),
  };
}

export const FONT_LOOKS: Readonly<Record<string, Look>> = {
  Name: look('fontName', asText),
  Size: look('fontSize', asNumber),
  Color: look('fontColor', asColor),
  Bold: look('bold', asBoolean),
  Italic: look('italic', asBoolean),
  Underline: look('underline', (value) =>
    oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], value),
  ),
  Strikethrough: look('strikethrough', asBoolean),
};

export const FILL_LOOKS: Readonly<Record<string, Look>> = {
  // Excel answers white for a cell without fill.
  Color: { ...look('fill', asColor), read: ({ fill }) => (fill === '' ? '#FFFFFF' : fill) },
};

export const PROTECTION_LOOKS: Readonly<Record<string, Look>> = {
  Locked: look('locked', asBoolean),
  FormulaHidden: look('formulaHidden', asBoolean),
};

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;

export const FORMAT_LOOKS: Readonly<Record<string, Look>> = {
  HorizontalAlignment: look('horizontal', (value) => oneOf(HORIZONTAL, value)),
  VerticalAlignment: look('vertical', (value) =>
    oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed'], value),
  ),
  WrapText: look('wrap', asBoolean),
  IndentLevel: look('indent', asNumber),
  ShrinkToFit: look('shrink', asBoolean),
};

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

export const BORDER_LOOKS: Readonly<Record<string, (value: Json) => Partial<Border>>> = {
  Style: (value) => ({ style: oneOf(LINE_STYLES, value) }),
  Weight: (value) => ({ weight: oneOf(['Hairline', 'Thin', 'Medium', 'Thick'], value) }),
  Color: (value) => ({ color: asColor(value) }),
};
