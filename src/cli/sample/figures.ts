/** Figures that agree with each other: parts add up, no part exceeds its whole, every rate has its weight. */
import { indicatorsFor, yearFieldId, yearsOf } from '../../plan/fields/figures';
import type { Indicator, Plan, Unit } from '../../plan/schema';
import { kindOf, sendersTo } from '../../plan/units';
import type { Entries } from '../../sheets/entry/form';
import { comparable } from '../../text/normal';
import { diceFor } from './random';
import { usualSize, usualSizes } from './words';

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
const roundedDown = (value: number, decimals: number): number =>
  Math.floor(value * 10 ** decimals) / 10 ** decimals;

/** Where the unit of measure is a kind of unit ("xã"), the number of such units below. */
function countedBelow(plan: Plan, unit: Unit, indicator: Indicator): number | null {
  const isCounted = (other: Unit): boolean =>
    comparable(kindOf(plan, other).name) === comparable(indicator.unit);
  const found = sendersTo(plan, unit.code).filter(isCounted).length;
  return found === 0 ? null : found;
}

export function sampleFigures(plan: Plan, unit: Unit, seed: number): Entries['figures'] {
  const asked = indicatorsFor(plan, kindOf(plan, unit));
  const isSmall = sendersTo(plan, unit.code).length === 0;

  /** What the plan says that the figure may not exceed in a year; null: nothing. */
  const limitOf = (indicator: Indicator, year: number, above: readonly string[]): number | null => {
    if (typeof indicator.atMost === 'number') return indicator.atMost;
    if (indicator.atMost !== undefined) return valueOf(indicator.atMost, year, above);
    const share = asked.find(
      (each) => each.measure === 'quotient' && each.numerator === indicator.code && each.atMost !== undefined,
    );
    if (share?.measure !== 'quotient' || typeof share.atMost !== 'number') return null;
    const whole = above.includes(share.denominator) ? null : valueOf(share.denominator, year, above);
    return whole === null ? null : (share.atMost / share.scale) * whole;
  };

  /** @param above indicators that wait for this one, so that no circle of limits is followed for ever */
  const valueOf = (code: string, year: number, above: readonly string[]): number | null => {
    const indicator = asked.find((each) => each.code === code);
    if (!indicator || indicator.measure === 'quotient' || above.includes(code)) return null;
    const dice = diceFor(seed, unit.code, 'figures', code);
    const growth = 1 + (dice.int(2, 9) / 100) * (year - plan.period.from);
    const parts = 'parts' in indicator ? (indicator.parts ?? []) : [];
    if (parts.length > 0) {
      const sum = parts.reduce((total, part) => total + (valueOf(part, year, [...above, code]) ?? 0), 0);
      return rounded(sum, indicator.decimals);
    }
    const limit = limitOf(indicator, year, [...above, code]);
    if (indicator.measure === 'rate') {
      const start = limit === null ? dice.int(30, 60) : (limit * dice.int(50, 80)) / 100;
      const rate = rounded(start * growth, indicator.decimals);
      return limit === null ? rate : Math.min(rate, limit);
    }
    if (limit !== null) {
      return roundedDown((limit * Math.min(95, dice.int(15, 50) * growth)) / 100, indicator.decimals);
    }
    const counted = countedBelow(plan, unit, indicator);
    if (counted !== null) return counted;
    const [least, most] = usualSizes[indicator.unit] ?? usualSize;
    return rounded((dice.int(least, most) * growth) / (isSmall ? 10 : 1), indicator.decimals);
  };

  return Object.fromEntries(
    asked
      .filter(({ measure }) => measure !== 'quotient')
      .map(({ code }) => [
        code,
        Object.fromEntries(yearsOf(plan).map((year) => [yearFieldId(year), valueOf(code, year, [])])),
      ]),
  );
}
