import { outlineEntries } from '../../plan/outline';
import { defineCommand } from '../command';
import { readPlanFile } from '../plans';

export const planCheckCommand = defineCommand({
  name: 'plan check',
  argument: { value: 'file', many: false },
  options: {},
  run: async (_values, setting, [file = '']) => {
    const { words, print } = setting;
    const plan = await readPlanFile(file, setting);
    print([
      words.plan(plan.title, plan.id, plan.version, 'file'),
      words.planIsGood(plan.units.length, outlineEntries(plan).length),
    ]);
    return 0;
  },
});
