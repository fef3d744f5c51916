/** Every fault by the code of the finding that it shows. A code without one does not compile. */
import type { Code } from '../../../rules/finding';
import { cellFaults } from './cells';
import type { Fault, Together } from './fault';
import { formFaults } from './form';
import { letterFaults } from './letters';
import { nominationFaults } from './nominations';
import { partFaults } from './parts';
import { togetherFaults } from './together';

export type TogetherCode = keyof typeof togetherFaults;
/** What only a workbook shows into which others were merged. */
type LevelCode = 'chosen-above' | 'sent-elsewhere' | 'own-form' | 'carried-lost';
export type SingleCode = Exclude<Code, TogetherCode | LevelCode>;

/** Shown by one file. */
export const singleFaults: Readonly<Record<SingleCode, Fault>> = {
  ...letterFaults,
  ...cellFaults,
  ...partFaults,
  ...nominationFaults,
  ...formFaults,
};

/** Shown by merging. */
export const mergedFaults: Readonly<Record<TogetherCode, Together>> = togetherFaults;
