import { kindOf, unitLabel, unitOf } from '../../plan/units';
import { defineCommand, planOfNewOption } from '../command';
import { planOfNew } from '../plans';
import { tableLines } from '../table';
import { unitsOfKind } from '../unit-of-code';

export const unitsCommand = defineCommand({
  name: 'units',
  argument: null,
  options: {
    kind: { kind: 'text', help: 'kind', value: 'kind' },
    plan: planOfNewOption,
  },
  run: async (values, setting) => {
    const { world, words, print } = setting;
    const { plan, source } = await planOfNew(values.plan, setting);
    const { code, unit, kind, sendsTo } = words.unitListHeaders;
    print([
      words.plan(plan.title, plan.id, plan.version, source),
      '',
      ...tableLines(
        [
          { header: code, align: 'left' },
          { header: unit, align: 'left', cut: true },
          { header: kind, align: 'left' },
          { header: sendsTo, align: 'left', cut: true },
        ],
        unitsOfKind(plan, values.kind).map((each) => {
          const { id, name } = kindOf(plan, each);
          const above = unitOf(plan, each.parent);
          return [each.code, unitLabel(plan, each), `${name} (${id})`, above ? unitLabel(plan, above) : ''];
        }),
        world.out.columns,
      ),
    ]);
    return 0;
  },
});
