import { resolve } from 'node:path';
import type { Plan } from '../plan/schema';
import type { RegisterSource } from '../merge/register';
import type { Row } from '../rules/submission';
import { readRegister } from '../sheets/read/register';
import { wantedSheets } from '../sheets/read/wanted';
import { sayTrouble } from '../sheets/saying';
import type { Setting } from './command';
import { openFile } from './read';
import { Refused } from './refused';

/** The province's own register with where it was read. */
export interface GivenRegister {
  readonly rows: readonly Row[];
  readonly from: RegisterSource;
  /** Absolute. */
  readonly path: string;
}

/** The province's own register, from `--register`; null where none is given. */
export async function registerFrom(
  given: string | undefined,
  plan: Plan,
  { world, language }: Setting,
): Promise<GivenRegister | null> {
  if (given === undefined) return null;
  if (!plan.nominations.exclusion) throw new Refused({ wrong: 'register-unused' });
  const path = resolve(world.cwd, given);
  const opened = await openFile({ path, name: given }, wantedSheets, world);
  if (!opened.ok)
    throw new Refused({ wrong: 'file-unusable', path: given, said: sayTrouble(opened.trouble, language) });
  const register = readRegister(opened.workbook, plan, given);
  if (!register) throw new Refused({ wrong: 'register-absent', path: given });
  const { rows, findings } = register;
  return { rows, from: { file: given, findings }, path };
}
