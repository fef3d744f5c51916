/** What Excel lets in, and what it colours by itself. */
import type { CellRange, ConditionalFormat, Validation, ValidationRule } from '../sheets/layout';
import { addressesOf } from './rectangles';

type Limits = Extract<ValidationRule, { min?: unknown }>;
type Bound = NonNullable<Limits['min']>;

const boundOf = (bound: Bound): number | string => (typeof bound === 'number' ? bound : bound.date);

function limits({ min, max }: Limits): Excel.BasicDataValidation & Excel.DateTimeDataValidation {
  const [first, second] = [min, max].filter((bound) => bound !== undefined).map(boundOf) as [string, string?];
  if (second !== undefined) return { formula1: first, formula2: second, operator: 'Between' };
  return { formula1: first, operator: min === undefined ? 'LessThanOrEqualTo' : 'GreaterThanOrEqualTo' };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      // A list of words comes in quotes in the file, bare through the API.
      const words = /^"([^"]*)"$/.exec(rule.source)?.[1];
      return { list: { inCellDropDown: true, source: words ?? `=${rule.source}` } };
    }
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'whole':
      return { wholeNumber: limits(rule) };
    case 'decimal':
      return { decimal: limits(rule) };
    case 'date':
      return { date: limits(rule) };
    case 'textLength':
      return { textLength: limits(rule) };
    default:
      return rule satisfies never;
  }
}

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Validations that say the same about several ranges, as one; a relative formula holds for its own ranges only. */
function joined(validations: readonly Validation[]): readonly Validation[] {
  const groups = new Map<string, { readonly validation: Validation; readonly ranges: CellRange[] }>();
  validations.forEach((validation, index) => {
    const { ranges, ...said } = validation;
    const isRelative = said.rule.kind === 'list' || said.rule.kind === 'custom';
    const key = isRelative ? String(index) : JSON.stringify(said);
    const group = groups.get(key);
    if (group) group.ranges.push(...ranges);
    else groups.set(key, { validation, ranges: [...ranges] });
  });
  return [...groups.values()].map(({ validation, ranges }) => ({ ...validation, ranges }));
}

/** Empty cells are always allowed. */
export function writeValidations(worksheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { ranges, rule, prompt, error } of joined(validations)) {
    for (const address of addressesOf(ranges)) {
      const { dataValidation } = worksheet.getRanges(address);
      dataValidation.rule = ruleOf(rule);
      dataValidation.ignoreBlanks = true;
      if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
      if (error) {
        const { title, text, style } = error;
        dataValidation.errorAlert = { showAlert: true, title, message: text, style: ALERT[style] };
      }
    }
  }
}

/** Excel puts a new format before all others, so the last comes first. */
export function writeConditionalFormats(
  worksheet: Excel.Worksheet,
  formats: readonly ConditionalFormat[],
): void {
  for (const { ranges, formula, style, stopIfTrue } of [...formats].reverse()) {
    for (const address of addressesOf(ranges)) {
      const added = worksheet.getRanges(address).conditionalFormats.add('Custom');
      const { rule, format } = added.custom;
      rule.formula = `=${formula}`;
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
      if (style.color !== undefined) format.font.color = `#${style.color}`;
      if (style.bold !== undefined) format.font.bold = style.bold;
      if (style.border !== undefined) {
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
          const border = format.borders.getItem(side);
          border.style = 'Continuous';
          border.color = `#${style.border}`;
        }
      }
      if (stopIfTrue) added.stopIfTrue = true;
    }
  }
}
