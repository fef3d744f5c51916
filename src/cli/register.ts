import { resolve } from 'node:path';
import type { Plan } from '../plan/schema';
import type { Row } from '../rules/submission';
import { readRegister } from '../sheets/read/register';
import { wantedSheets } from '../sheets/read/wanted';
import { sayTrouble } from '../sheets/saying';
import type { Setting } from './command';
import { openFile } from './read';
import { Refused } from './refused';

/** The province's own register, from `--register`; null where none is given. */
export async function registerFrom(
  given: string | undefined,
  plan: Plan,
  { world, language }: Setting,
): Promise<readonly Row[] | null> {
  if (given === undefined) return null;
  if (!plan.nominations.exclusion) throw new Refused({ wrong: 'register-unused' });
  const opened = await openFile({ path: resolve(world.cwd, given), name: given }, wantedSheets, world);
  if (!opened.ok)
    throw new Refused({ wrong: 'file-unusable', path: given, said: sayTrouble(opened.trouble, language) });
  const register = readRegister(opened.workbook, plan);
  if (!register) throw new Refused({ wrong: 'register-absent', path: given });
  return register;
}
