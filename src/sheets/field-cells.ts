/** How a field is entered: the look of its cell, and what the application lets in. */
import { TICK } from '../plan/answers';
import type { Field, TableId } from '../plan/field';
import type { Plan } from '../plan/schema';
import { header } from '../messages/form';
import { entryPrompt, refusal } from '../messages/prompts';
import type { CellRange, CellStyle, Validation, ValidationRule } from './layout';
import { entry } from './style';

export function entryStyle(field: Field): CellStyle {
  switch (field.type.kind) {
    case 'text':
      return entry.text;
    case 'list':
    case 'place':
      return entry.choice;
    case 'tick':
      return entry.tick;
    case 'number':
      return field.type.whole ? entry.whole : entry.number;
    case 'date':
      return entry.date;
    default:
      return field.type satisfies never;
  }
}

/** Where a field's choices stand on the hidden sheet, as names. */
export interface ListNames {
  readonly list: (field: string) => string;
  readonly parents: (field: string) => string;
}

function ruleOf(field: Field, names: ListNames, cell: (field: string) => string): ValidationRule {
  switch (field.type.kind) {
    case 'text':
      return { kind: 'textLength', min: 0, max: field.type.max };
    case 'list':
      return { kind: 'list', source: names.list(field.id) };
    case 'place': {
      const { within } = field.type;
      const list = names.list(field.id);
      if (within === undefined) return { kind: 'list', source: list };
      // Children of one parent stand together on the hidden sheet. INDIRECT would need a name for every place.
      const parent = cell(within);
      const parents = names.parents(field.id);
      const found = `MATCH(${parent},${parents},0)`;
      const children = `OFFSET(${list},${found}-1,0,COUNTIF(${parents},${parent}),1)`;
      // All there are where the parent is blank or misspelt: Excel refuses a list whose source is an error just then.
      return { kind: 'list', source: `IF(ISNUMBER(${found}),${children},${list})` };
    }
    case 'tick':
      return { kind: 'list', source: `"${TICK}"` };
    case 'number':
      return {
        kind: field.type.whole ? 'whole' : 'decimal',
        min: field.type.min,
        ...(field.type.max === undefined ? {} : { max: field.type.max }),
      };
    case 'date':
      return { kind: 'date', min: { date: field.type.from }, max: { date: field.type.to } };
    default:
      return field.type satisfies never;
  }
}

/** `cell`: the address of another field in the first row of `range`, column fixed. */
export function fieldValidation(
  plan: Plan,
  table: TableId,
  field: Field,
  range: CellRange,
  names: ListNames,
  cell: (field: string) => string,
): Validation {
  const label = header(plan, table, field.id);
  const prompt = entryPrompt(plan, table, field);
  return {
    ranges: [range],
    rule: ruleOf(field, names, cell),
    ...(prompt ? { prompt } : {}),
    // A long text is kept when the officer insists: refusing it would lose what was typed.
    error: { ...refusal(label, field.type), style: field.type.kind === 'text' ? 'warning' : 'stop' },
  };
}
