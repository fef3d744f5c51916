import { join, resolve } from 'node:path';
import type { Draft } from '../../annex/draft';
import { letterOf } from '../../annex/letter';
import { requestDraft, requestsOf } from '../../annex/request';
import { requestSheet } from '../../messages/request';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { layOutDraft } from '../../sheets/draft';
import { requestPoints } from '../../sheets/read/request-points';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import type { Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { readOne } from '../one-workbook';
import { proveFree, shownPath, writeAll } from '../output';
import type { Output } from '../output';
import { Refused } from '../refused';
import { unitOfCode } from '../unit-of-code';

const FORMATS = ['xlsx', 'docx'] as const;

export const requestsCommand = defineCommand({
  name: 'requests',
  argument: { value: 'file', many: false },
  options: {
    out: { kind: 'text', help: 'exportFolder', value: 'folder', required: true },
    unit: { kind: 'texts', help: 'unit', value: 'code' },
    formats: { kind: 'choices', help: 'requestFormats', choices: FORMATS },
    deadline: { kind: 'date', help: 'requestDeadline' },
    issuer: { kind: 'text', help: 'requestIssuer', value: 'name' },
    force: { kind: 'flag', help: 'force' },
    plan: planOption,
  },
  run: async (values, setting, [summary = '']) => {
    const { world, words, print } = setting;
    const { deadline = null } = values;
    const workbook = await readOne(summary, values.plan, setting);
    if (!workbook.merged) throw new Refused({ wrong: 'not-a-summary', path: summary });
    const { source, read } = workbook.merged;
    const { plan } = source;
    const asked = new Set(values.unit.map((code) => unitOfCode(plan, code)));
    const all = requestsOf(source, requestPoints(read, source));
    const requests = asked.size === 0 ? all : all.filter(({ state }) => asked.has(state.unit));
    const inOrder = [...asked].filter((unit) => !requests.some(({ state }) => state.unit === unit));
    const nothing = inOrder.map((unit) => words.nothingToMend(unitLabel(plan, unit)));
    if (requests.length === 0) {
      print(nothing.length > 0 ? nothing : [words.noRequests]);
      return 0;
    }
    const { issuer } = letterOf('', null, values.issuer ?? '');
    const formats = FORMATS.filter((each) => values.formats.length === 0 || values.formats.includes(each));
    const folder = resolve(world.cwd, values.out);
    const outputs: Output[] = [];
    for (const request of requests) {
      const draft = requestDraft(source, request, { issuer, deadline });
      for (const format of formats) {
        const bytes = format === 'xlsx' ? workbookOf(plan, draft, setting) : await documentOf(draft);
        outputs.push({ path: join(folder, `${request.state.unit.code}.${format}`), bytes: () => bytes });
      }
    }
    const paths = outputs.map(({ path }) => path);
    await proveFree(paths, values.force, world);
    const copies = await writeAll(outputs, setting);
    print([
      ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
      ...paths.map((path) => words.wrote(shownPath(path, world))),
      ...nothing,
    ]);
    return 0;
  },
});

const workbookOf = (plan: Plan, draft: Draft, { world }: Setting): Uint8Array =>
  writeWorkbook({
    title: plan.title,
    creator: draft.issuer,
    created: utc(world.now()),
    sheets: [layOutDraft(draft, requestSheet)],
    names: [],
  });

/** The writer of Word documents is large, and few commands need it: it is started when it is. */
const documentOf = async (draft: Draft): Promise<Uint8Array> =>
  (await import(/* webpackMode: "eager" */ '../../docx/draft')).writeDraft(draft);
