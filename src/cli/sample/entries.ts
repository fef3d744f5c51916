/** What a unit fills in, all of it right. */
import { outlineFor } from '../../plan/outline';
import type { Plan, Unit } from '../../plan/schema';
import { kindOf } from '../../plan/units';
import type { Entries } from '../../sheets/entry/form';
import { sampleFigures } from './figures';
import { sampleInfo } from './letters';
import { sampleNominees } from './nominees';
import type { Scene } from './nominees';
import { diceFor } from './random';
import * as words from './words';

function sampleAnswers(plan: Plan, unit: Unit, seed: number): Entries['answers'] {
  const dice = diceFor(seed, unit.code, 'answers');
  return Object.fromEntries(
    outlineFor(plan, kindOf(plan, unit))
      .filter(({ answer }) => answer === 'required' || (answer === 'optional' && dice.percent(50)))
      .map(({ item }) => [item.id, dice.percent(10) ? [words.NOTHING] : words.answer(item.text, plan, dice)]),
  );
}

/** @param position of the unit in the sample, from 0 */
export function sampleEntries(scene: Scene, unit: Unit, position: number): Entries {
  const { plan, seed, register } = scene;
  const kind = kindOf(plan, unit);
  const nominates = kind.nominations !== 'none';
  // Whoever lies in a place of the register could nominate nobody without a warning.
  const declines = nominates && register.rewarded.has(unit);
  return {
    info: sampleInfo(plan, unit, position + 1, declines, seed),
    answers: kind.report === 'none' ? {} : sampleAnswers(plan, unit, seed),
    figures: sampleFigures(plan, unit, seed),
    nominations: nominates && !declines ? sampleNominees(scene, unit, position) : [],
    register: register.lines,
  };
}
