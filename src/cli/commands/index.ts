/** Every command, in the order in which help lists them. */
import type { Command } from '../command';
import { checkCommand } from './check';
import { demoCommand } from './demo';
import { mergeCommand } from './merge';
import { newCommand } from './new';
import { planCheckCommand } from './plan-check';
import { sampleCommand } from './sample';

export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  mergeCommand,
  sampleCommand,
  planCheckCommand,
  demoCommand,
];
