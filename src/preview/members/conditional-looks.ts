/** What a conditional format changes. Whatever it leaves alone is answered as `null`. */
import type { ConditionalSide, ConditionalStyle } from '../model/conditional-format';
import { NO_BORDER } from '../model/format';
import { requireAllowed } from '../model/locks';
import type { Json } from '../wire/message';
import { asBoolean, asColor, asNumber, asText, literal, oneOf } from './argument';
import type { HostObject, Members, Scalar, Targets } from './member';
import { object } from './member';

type Target = Targets['ConditionalFormat'];
type SideTarget = Targets['ConditionalRangeBorder'];
type Plain = Omit<ConditionalStyle, 'borders'>;

function look<K extends keyof Plain>(key: K, parse: (value: Json) => NonNullable<Plain[K]>): Scalar<Target> {
  return {
    get: ({ format }) => format.style[key] ?? null,
    set: ({ sheet, format }, value) => {
      requireAllowed(sheet, 'allowFormatCells');
      format.style[key] = parse(value);
    },
  };
}

const clear =
  (...keys: readonly (keyof Plain)[]) =>
  ({ sheet, format }: Target): void => {
    requireAllowed(sheet, 'allowFormatCells');
    for (const key of keys) delete format.style[key];
  };

export const conditionalRangeFormat: Members<Target> = {
  scalars: { NumberFormat: look('numberFormat', asText) },
  objects: {
    Fill: (target) => object('ConditionalRangeFill', target),
    Font: (target) => object('ConditionalRangeFont', target),
    Borders: (target) => object('ConditionalRangeBorderCollection', target),
  },
};

export const conditionalRangeFill: Members<Target> = {
  scalars: { Color: look('fill', asColor) },
  methods: { Clear: clear('fill') },
};

export const conditionalRangeFont: Members<Target> = {
  scalars: {
    Color: look('color', asColor),
    Bold: look('bold', asBoolean),
    Italic: look('italic', asBoolean),
    Underline: look('underline', (value) => oneOf(['None', 'Single', 'Double'], value)),
    Strikethrough: look('strikethrough', asBoolean),
  },
  methods: { Clear: clear('color', 'bold', 'italic', 'underline', 'strikethrough') },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const side = ({ sheet, format }: Target, named: ConditionalSide): HostObject =>
  object('ConditionalRangeBorder', { sheet, format, side: named });

export const conditionalRangeBorderCollection: Members<Target> = {
  item: (target, named) => side(target, oneOf(SIDES, named)),
  items: (target) => SIDES.map((named) => side(target, named)),
  objects: {
    Top: (target) => side(target, 'EdgeTop'),
    Bottom: (target) => side(target, 'EdgeBottom'),
    Left: (target) => side(target, 'EdgeLeft'),
    Right: (target) => side(target, 'EdgeRight'),
  },
  finders: {
    GetItemAt: (target, [index]) => {
      const named = SIDES[asNumber(literal(index))];
      return named === undefined ? null : side(target, named);
    },
  },
};

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

function attribute(key: 'style' | 'color', parse: (value: Json) => string): Scalar<SideTarget> {
  return {
    get: ({ format, side: own }) => format.style.borders[own]?.[key] ?? null,
    set: ({ sheet, format, side: own }, value) => {
      requireAllowed(sheet, 'allowFormatCells');
      const { color } = NO_BORDER;
      format.style.borders[own] = {
        style: 'Continuous',
        color,
        ...format.style.borders[own],
        [key]: parse(value),
      };
    },
  };
}

export const conditionalRangeBorder: Members<SideTarget> = {
  identity: ({ side: own }) => ({ Id: own }),
  scalars: {
    SideIndex: { get: ({ side: own }) => own },
    Style: attribute('style', (value) => oneOf(LINES, value)),
    Color: attribute('color', asColor),
  },
};
