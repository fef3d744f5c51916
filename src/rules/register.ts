/** The register of those already rewarded, as rules and the summary read it. */
import { placeFieldId } from '../plan/fields/nominations';
import type { Exclusion, Plan } from '../plan/schema';
import { unitLabel } from '../plan/units';
import { placeNamed } from '../plan/words';
import type { IsoDate } from '../text/cell';
import { personKey } from '../text/names';
import { comparable } from '../text/normal';
import { remember } from '../text/remember';
import { dayOf, textOf } from './cells';
import { dayLiteral, literal } from './define';
import type { Refs, RuleContext } from './define';
import type { Row } from './submission';

/** What of a line of the register is compared. */
interface Line {
  readonly award: string;
  readonly decided: IsoDate | null;
  readonly place: string;
  readonly placeWords: string;
  readonly recipient: string;
}

/** Every nominee is compared with every line: what is compared is made out once a line. */
const lines = new WeakMap<Row, Line>();

function lineOf(row: Row): Line {
  let line = lines.get(row);
  if (line === undefined) {
    const place = textOf(row, 'place');
    line = {
      award: textOf(row, 'award'),
      decided: dayOf(row, 'decisionDate'),
      place,
      placeWords: asWords(place),
      recipient: personKey(textOf(row, 'recipient')),
    };
    lines.set(row, line);
  }
  return line;
}

/** Whether a line of the register is of the award and the years that the clause speaks of. What is blank counts. */
const counts = ({ award, decided }: Line, exclusion: Exclusion): boolean =>
  (award === '' || award === exclusion.award) &&
  (decided === null || (decided >= exclusion.from && decided <= exclusion.to));

/** The same in the sheet: 1 for each line that counts. */
const countsFormula = (exclusion: Exclusion, refs: Refs): string => {
  const award = refs.register('award');
  const day = refs.register('decisionDate');
  const inYears = `(${day}>=${dayLiteral(exclusion.from)})*(${day}<=${dayLiteral(exclusion.to)})`;
  return `((LEN(${award})=0)+EXACT(${award},${literal(exclusion.award)})>0)*(1-ISNUMBER(${day})*(1-${inYears}))`;
};

/** Words of a text with plain spaces around, so that "xã Phước Hà" is not found in "xã Phước Hải". */
const asWords = remember(
  (text) =>
    ` ${comparable(text)
      .replaceAll(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
      .trim()} `,
);

/**
 * Names of the kinds that the clause's places do not concern in a workbook of this kind of unit: a person whom a
 * department nominates is not "of the commune" where he or she lives.
 */
const outsideKinds = ({ plan, kind }: Pick<RuleContext, 'plan' | 'kind'>): readonly string[] =>
  kind?.level === null
    ? plan.nominations.kinds.filter((nominee) => nominee.person).map((nominee) => nominee.name)
    : [];

const placeFieldOf = (plan: Plan, exclusion: Exclusion): string | null => {
  const level = plan.levels.find(({ id }) => id === exclusion.level);
  return level ? placeFieldId(level) : null;
};

/** The officer's word for a place, as the register has it. */
function placeIn(plan: Plan, { level }: Exclusion, typed: string): string {
  const place = typed === '' ? null : placeNamed(plan, level, typed);
  return place ? unitLabel(plan, place) : typed;
}

export interface RegisterMatches {
  /** Lines whose recipient is the nominee. */
  readonly recipients: readonly Row[];
  /** Lines of the nominee's place, of whoever. */
  readonly places: readonly Row[];
}

/** Lines of the register that speak of a nominee, or of the nominee's place. */
export function registerMatches(row: Row, exclusion: Exclusion, context: RuleContext): RegisterMatches {
  const field = placeFieldOf(context.plan, exclusion);
  const place = field === null ? '' : placeIn(context.plan, exclusion, textOf(row, field));
  const name = personKey(textOf(row, 'name'));
  const matching = (matches: (line: Line) => boolean): readonly Row[] =>
    context.register.filter((entry) => counts(lineOf(entry), exclusion) && matches(lineOf(entry)));
  const recipients = matching(
    (line) =>
      name !== '' && line.recipient === name && (place === '' || line.place === '' || line.place === place),
  );
  if (outsideKinds(context).includes(textOf(row, 'kind'))) return { recipients, places: [] };
  const spoken = [textOf(row, 'name'), textOf(row, 'workplace')].map(asWords);
  const places = matching(
    (line) =>
      line.place !== '' && (line.place === place || spoken.some((text) => text.includes(line.placeWords))),
  );
  return { recipients, places };
}

/** Number of lines that {@link registerMatches} finds, as the sheet can count them. */
export const recipientsFormula = (exclusion: Exclusion, plan: Plan, refs: Refs): string => {
  const field = placeFieldOf(plan, exclusion);
  const name = refs.text('name');
  const samePlace =
    field === null
      ? '1'
      : `((LEN(${refs.text(field)})=0)+(LEN(${refs.register('place')})=0)+EXACT(${refs.register('place')},${refs.text(field)})>0)`;
  return `SUMPRODUCT((LEN(${name})>0)*EXACT(LOWER(${refs.register('recipient')}),LOWER(${name}))*${samePlace}*${countsFormula(exclusion, refs)})`;
};

export const placesFormula = (
  exclusion: Exclusion,
  context: Pick<RuleContext, 'plan' | 'kind'>,
  refs: Refs,
): string => {
  const field = placeFieldOf(context.plan, exclusion);
  const register = refs.register('place');
  const within = (text: string): string =>
    `ISNUMBER(FIND(" "&LOWER(${register})&" "," "&SUBSTITUTE(LOWER(${text}),","," ")&" "))`;
  const matches = [
    ...(field === null ? [] : [`EXACT(${register},${refs.text(field)})`]),
    within(refs.text('name')),
    within(refs.text('workplace')),
  ];
  const count = `SUMPRODUCT((LEN(${register})>0)*(${matches.join('+')}>0)*${countsFormula(exclusion, refs)})`;
  const outside = outsideKinds(context).map((name) => `EXACT(${refs.text('kind')},${literal(name)})`);
  return outside.length === 0 ? count : `IF(OR(${outside.join(',')}),0,${count})`;
};
