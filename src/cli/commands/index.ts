/** Every command, in the order in which help lists them. */
import type { Command } from '../command';
import { checkCommand } from './check';
import { codeCommand, verifyCommand } from './code';
import { demoCommand } from './demo';
import { exportCommand } from './export';
import { mergeCommand } from './merge';
import { newCommand } from './new';
import { planCheckCommand } from './plan-check';
import { requestsCommand } from './requests';
import { sampleCommand } from './sample';
import { unitsCommand } from './units';

export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  mergeCommand,
  exportCommand,
  requestsCommand,
  codeCommand,
  verifyCommand,
  unitsCommand,
  sampleCommand,
  planCheckCommand,
  demoCommand,
];
