/** Chance that repeats itself: equal seeds and topics give equal throws. */
import { strToU8 } from 'fflate';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { crc32 } from '../../xlsx/package/crc32';

export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** One of the items; at least one must be given. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** True so many times in a hundred. */
  readonly percent: (share: number) => boolean;
  /** The items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/**
 * Dice of their own for every topic, so that what one unit gets does not depend on how many others there are, nor
 * one sheet on how much another throws.
 */
export function diceFor(seed: number, ...topic: readonly (string | number)[]): Dice {
  const random = xoroshiro128plus(crc32(strToU8([seed, ...topic].join('/'))));
  const int = (from: number, to: number): number => uniformInt(random, from, to);
  const pick = <T>(items: readonly T[]): T => items[int(0, items.length - 1)]!;
  return {
    int,
    pick,
    percent: (share) => int(1, 100) <= share,
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: int(0, 0x7fffffff) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}
