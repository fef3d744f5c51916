import type { Finding } from '../../rules/finding';
import { checkAlone } from '../../merge/findings';
import type { Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { countsOf } from '../counts';
import { checkJson, jsonText } from '../json';
import { Refused } from '../refused';
import { fileTable, findingLines, unusableLines } from '../report';
import { gather } from '../submissions';
import type { Gathered, ReadFile } from '../submissions';

export interface Checked {
  readonly input: ReadFile;
  readonly findings: readonly Finding[];
}

/** Each file by itself, by the register that travelled in it. */
export const checkEach = ({ read, ruling: { plan } }: Gathered): readonly Checked[] =>
  read.map((input) => ({ input, findings: checkAlone(input.submission, input.findings, plan) }));

export const checkCommand = defineCommand({
  name: 'check',
  argument: { value: 'path', many: true },
  options: {
    json: { kind: 'flag', help: 'jsonFlag' },
    plan: planOption,
  },
  run: async (values, setting, paths) => {
    const gathered = await gather(paths, new Map(), values.plan, setting);
    const checked = checkEach(gathered);
    setting.print(
      values.json
        ? [jsonText(checkJson(gathered, checked, setting.language))]
        : linesOf(gathered, checked, setting),
    );
    if (checked.length === 0) throw new Refused({ wrong: 'nothing-readable' });
    const { errors } = countsOf(checked.flatMap(({ findings }) => findings));
    return errors + gathered.unusable.length > 0 ? 1 : 0;
  },
});

function linesOf(gathered: Gathered, checked: readonly Checked[], setting: Setting): readonly string[] {
  const { words } = setting;
  const { plan, source } = gathered.ruling;
  const findings = checked.flatMap((each) => each.findings);
  return [
    words.plan(plan.title, plan.id, plan.version, source),
    ...(checked.length === 0 ? [] : ['', ...fileTable(checked, plan, setting)]),
    ...findingLines(findings, plan, setting, null),
    ...unusableLines(gathered.unusable, setting),
    '',
    `${words.checked(checked.length)} ${words.counts(countsOf(findings))}.`,
  ];
}
