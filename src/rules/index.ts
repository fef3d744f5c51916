/** Every rule, in the order in which an officer reads what it says. */
import { cellError, formulaWithoutValue, legacyFont } from './checks/cells';
import { dateAmbiguous, dateExpected, dateImplausible } from './checks/dates';
import { duplicate, nearDuplicate } from './checks/duplicates';
import { excludedDeclared, excludedPlace, excludedRecipient, exclusionUnchecked } from './checks/exclusion';
import { figureExceeds, figureSum, figureWithoutWeight } from './checks/figures';
import {
  deadlineDay,
  deadlinePassed,
  nominationsUndeclared,
  noneButListed,
  sentBeforeLetter,
  unitDiffers,
  unitUnknown,
} from './checks/info';
import { tooLong } from './checks/lengths';
import { notInList, placeOutsideParent } from './checks/lists';
import { nameCapitals, nameHonorific, nameImplausible } from './checks/names';
import { numberExpected, numberOutOfRange } from './checks/numbers';
import { kindWithoutQuota, quotaNominated, quotaOverUnit, voteBelow } from './checks/quotas';
import { answerMissing, answerUnfit } from './checks/report';
import { expectedMissing, requiredMissing } from './checks/required';
import type { Code } from './finding';
import type { Rule } from './define';

/** A rule of whatever code. Each was checked against its own code's arguments where it was declared. */
type AnyRule = { [C in Code]: Rule<C> }[Code];

export const rules: readonly AnyRule[] = [
  unitUnknown,
  unitDiffers,
  cellError,
  formulaWithoutValue,
  legacyFont,
  requiredMissing,
  expectedMissing,
  notInList,
  placeOutsideParent,
  tooLong,
  numberExpected,
  numberOutOfRange,
  dateExpected,
  dateImplausible,
  dateAmbiguous,
  sentBeforeLetter,
  deadlinePassed,
  deadlineDay,
  noneButListed,
  nominationsUndeclared,
  answerMissing,
  answerUnfit,
  figureSum,
  figureExceeds,
  figureWithoutWeight,
  excludedRecipient,
  excludedPlace,
  excludedDeclared,
  exclusionUnchecked,
  kindWithoutQuota,
  quotaOverUnit,
  quotaNominated,
  voteBelow,
  duplicate,
  nearDuplicate,
  nameImplausible,
  nameHonorific,
  nameCapitals,
];
