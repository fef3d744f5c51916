import { isSameCode, readCode } from '../../annex/code';
import { unitLabel, unitOf } from '../../plan/units';
import { codeOfWorkbook } from '../code';
import { defineCommand, planOption } from '../command';
import type { OneWorkbook } from '../one-workbook';
import { readOne } from '../one-workbook';

/** Whose it is: a code that differs may be another workbook's. */
function nameOf(workbook: OneWorkbook): string {
  const { plan } = workbook;
  if (workbook.kind === 'summary') return plan.root.name;
  const unit = unitOf(plan, workbook.submission.unit ?? '');
  return unit ? unitLabel(plan, unit) : (workbook.submission.unit ?? '');
}

export const codeCommand = defineCommand({
  name: 'code',
  argument: { value: 'file', many: false },
  options: { plan: planOption },
  run: async ({ plan }, setting, [file = '']) => {
    setting.print([setting.words.code(codeOfWorkbook(await readOne(file, plan, setting)))]);
    return 0;
  },
});

export const verifyCommand = defineCommand({
  name: 'verify',
  argument: { value: 'file', many: false, second: 'code' },
  options: { plan: planOption },
  run: async ({ plan }, setting, [file = '', typed = '']) => {
    const workbook = await readOne(file, plan, setting);
    const code = codeOfWorkbook(workbook);
    const isSame = isSameCode(typed, code);
    const { words, print } = setting;
    print([
      words.codeOf(workbook.kind, nameOf(workbook)),
      ...(readCode(typed) === null ? [words.codeIsNone] : []),
      isSame ? words.codeIsSame : words.codeDiffers(code),
    ]);
    return isSame ? 0 : 1;
  },
});
