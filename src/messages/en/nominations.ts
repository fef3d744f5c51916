/** What is wrong among nominations: numbers, exclusion, votes, names. The software appraises nobody. */
import type { FindingSentences } from '../messages';
import { excerpt, quoted, shortened } from '../quote';
import { appraisals, SELECTED, selections } from '../summary-form';
import { otherRow, said } from './words';

const maybeExcluded = 'Possibly not to be considered for an award';

/** Number, day or both, as the officer wrote it. */
const decided = (decision: string): string => (decision === '' ? '' : ` (${shortened(decision)})`);

export const nominations = {
  'kind-without-quota': ({ kind }, { roles }) =>
    said(`The plan sets no number of awards for ${quoted(kind)}.`, `${roles.collects} is asked to decide.`),
  'quota-over-unit': ({ quota, limit, ordinal }, { count }) =>
    said(
      `Down to this row ${count(ordinal)} ${quoted(quota)} are nominated; each unit may nominate ${count(limit)}.`,
      'Take some out.',
    ),
  'quota-nominated': ({ quota, limit, found }, { count }) =>
    said(
      `The units nominate ${count(found)} ${quoted(quota)}; at most ${count(limit)} can be awarded.`,
      'A choice has to be made when merging.',
    ),
  'quota-selected': ({ quota, limit, chosen }, { count }) =>
    said(
      `${count(chosen)} of ${count(limit)} ${quoted(quota)} are chosen, ${count(chosen - limit)} too many.`,
      `Move some to "${selections[1]}".`,
    ),
  'selected-not-eligible': ({ name }, { roles }) =>
    said(
      `${quoted(name)} is chosen ("${SELECTED}") but was appraised "${appraisals[1]}".`,
      `${roles.appraises} is asked to decide; if it is not to be submitted, choose "${selections[1]}" or "${selections[2]}".`,
    ),
  'selected-unconsidered': ({ names }, { count, roles }) =>
    said(
      `${count(names.length)} chosen ("${SELECTED}") without an opinion of ${roles.considers}: ${names.join('; ')}.`,
      'Enter the opinion once there is one.',
    ),
  'excluded-recipient': ({ found, place, decision }, { roles }) => {
    const who = place === '' ? excerpt(found) : `${excerpt(found)} (${place})`;
    return said(
      `${maybeExcluded}: ${who} is in the register of those already rewarded${decided(decision)}.`,
      `${roles.appraises} is asked to decide.`,
    );
  },
  'excluded-place': ({ place, recipient, decision }, { roles }) =>
    said(
      `${maybeExcluded}: ${quoted(place)} has ${excerpt(recipient)} in the register of those already rewarded${decided(decision)}.`,
      `${roles.appraises} is asked to decide.`,
    ),
  'excluded-declared': ({ decision }, { field, roles }) =>
    said(
      `${maybeExcluded}: ${quoted(field)} says "Có"${decided(decision)}.`,
      `${roles.appraises} is asked to decide.`,
    ),
  'exclusion-unchecked': () =>
    said(
      'The register of those already rewarded is empty, so it could not be checked who is not to be considered.',
      'Please fill in the register.',
    ),
  'vote-below': ({ found, threshold }, { number }) =>
    said(
      `${number(found)}% of the votes, below the ${number(threshold)}% of the plan.`,
      'Check the result of the vote.',
    ),
  duplicate: ({ name, other }, about) =>
    said(
      `${quoted(name)} is also in ${otherRow(other, about)}.`,
      'Keep one row; if they are two, give what tells them apart.',
    ),
  'near-duplicate': ({ name, otherName, other }, about) =>
    said(
      `${quoted(name)} may be the same as ${quoted(otherName)} in ${otherRow(other, about)}.`,
      'Check whether they are the same.',
    ),
  'name-implausible': ({ found }) =>
    said(
      `The name is ${excerpt(found)}, which does not look like a name.`,
      'Write the name; where nobody is nominated, delete the row.',
    ),
  'name-honorific': ({ honorific, name }) =>
    said(`The name comes with the form of address ${excerpt(honorific)}.`, `Write only ${quoted(name)}.`),
  'name-capitals': ({ found }) =>
    said(
      `The name is all in capitals: ${excerpt(found)}.`,
      'Write it as it is to be printed in the list and on the certificate.',
    ),
} satisfies Partial<FindingSentences>;
