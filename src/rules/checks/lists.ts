import { TICK } from '../../plan/answers';
import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { choiceNamed } from '../../plan/words';
import { meantOf, nearMatch } from '../../text/near';
import { isBlank, textOf } from '../cells';
import { cellsOf, defineRule, formConvention, ofType } from '../define';
import type { Refs } from '../define';

const isChosen = ofType('list', 'place', 'tick');

const choices = (field: Field): readonly string[] => {
  switch (field.type.kind) {
    case 'list':
      return field.type.values;
    case 'place':
      return field.type.values.map((choice) => choice.label);
    case 'tick':
      return [TICK];
    case 'text':
    case 'number':
    case 'date':
      return [];
    default:
      return field.type satisfies never;
  }
};

/** A tick may be a small or a capital letter; a choice is what the list says, to the letter. */
const isChoice = (field: Field, text: string): boolean =>
  field.type.kind === 'tick' ? text.toLowerCase() === TICK : choices(field).includes(text);

/** The list's own word for the same, else the one that was probably meant. */
function suggestionFor(found: string, field: Field, plan: Plan): string | null {
  const own = choiceNamed(plan, field, found);
  return own !== null && choices(field).includes(own) ? own : meantOf(found, choices(field));
}

const unlisted = (field: Field, refs: Refs): string => {
  const text = refs.text(field.id);
  return field.type.kind === 'tick'
    ? `AND(LEN(${text})>0,${text}<>"${TICK}")`
    : `AND(LEN(${text})>0,SUMPRODUCT(--EXACT(${refs.list(field.id)},${text}))=0)`;
};

/** A text that the field's list does not have. */
export const notInList = defineRule({
  code: 'not-in-list',
  severity: 'error',
  basis: formConvention,
  tables: ['info', 'nominations', 'register'],
  row: (row, context) =>
    cellsOf(row, context, isChosen)
      .filter(({ field }) => !isBlank(row, field.id) && !isChoice(field, textOf(row, field.id)))
      .map(({ field }) => {
        const found = textOf(row, field.id);
        return {
          at: { row, field: field.id },
          args: { found, suggestion: suggestionFor(found, field, context.plan) },
        };
      }),
  formulas: (_table, fields) =>
    fields.filter(isChosen).map((field) => ({ field: field.id, when: (refs) => unlisted(field, refs) })),
});

const isPlace = ofType('place');

/** A place that exists, but not under the place chosen one level up. Similar names are told, never corrected. */
export const placeOutsideParent = defineRule({
  code: 'place-outside-parent',
  severity: 'error',
  basis: formConvention,
  tables: ['nominations'],
  row: (row, context) =>
    cellsOf(row, context, isPlace).flatMap(({ field }) => {
      const { within, values } = field.type;
      if (within === undefined) return [];
      const found = textOf(row, field.id);
      const parent = textOf(row, within);
      const known = values.filter((choice) => choice.label === found);
      if (parent === '' || known.length === 0 || known.some((choice) => choice.parent === parent)) return [];
      const siblings = values.filter((choice) => choice.parent === parent).map((choice) => choice.label);
      return [
        { at: { row, field: field.id }, args: { found, parent, suggestion: nearMatch(found, siblings) } },
      ];
    }),
  formulas: (_table, fields) =>
    fields.filter(isPlace).flatMap((field) => {
      const { within } = field.type;
      if (within === undefined) return [];
      return [
        {
          field: field.id,
          when: (refs) => {
            const place = refs.text(field.id);
            const isIt = `EXACT(${refs.list(field.id)},${place})`;
            const under = `EXACT(${refs.listParents(field.id)},${refs.text(within)})`;
            return `AND(LEN(${refs.text(within)})>0,LEN(${place})>0,SUMPRODUCT(--${isIt})>0,SUMPRODUCT(${isIt}*${under})=0)`;
          },
        },
      ];
    }),
});
