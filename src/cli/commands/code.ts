import { isSameCode } from '../../annex/code';
import { codeOfWorkbook } from '../code';
import { defineCommand, planOption } from '../command';
import { readOne } from '../one-workbook';

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
    const code = codeOfWorkbook(await readOne(file, plan, setting));
    const isSame = isSameCode(typed, code);
    setting.print([isSame ? setting.words.codeIsSame : setting.words.codeDiffers(code)]);
    return isSame ? 0 : 1;
  },
});
