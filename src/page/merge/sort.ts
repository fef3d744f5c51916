/** What the files are that were dropped, as far as their stamps say. */
import { hiddenSheets } from '../../messages/form';
import type { Language } from '../../messages/messages';
import { pathTo, sendersTo, unitLabel, unitOf } from '../../plan/units';
import { readStamp } from '../../sheets/read/stamp';
import type { Wanted } from '../../sheets/source';
import { mergerName } from '../../sheets/summary/merger';
import type { GivenFile } from '../../taskpane/merge/given';
import { openGiven } from '../../taskpane/merge/open-given';
import { builtIn, planOfStamp } from '../../taskpane/plans';

/** A unit's form. */
export interface FormFile {
  readonly path: string;
  /** Code of the unit. */
  readonly unit: string;
  readonly label: string;
  /** What the root of its plan is called. */
  readonly root: string;
  /** What its sheets call who merges. */
  readonly merger: string;
  /** Codes of those that it sends through. */
  readonly through: readonly string[];
  /** Others send through the unit. */
  readonly takesOthers: boolean;
  /** Files were merged into it before. */
  readonly isMerged: boolean;
}

export interface Sorted {
  /** Paths. */
  readonly summaries: readonly string[];
  readonly forms: readonly FormFile[];
}

/** The stamp stands on a hidden sheet, under whatever name. */
const hidden: Wanted = ({ name, visibility }) =>
  name === hiddenSheets.stamp || (visibility !== 'visible' && name !== hiddenSheets.memory);

export async function sortFiles(files: readonly GivenFile[], language: Language): Promise<Sorted> {
  const summaries: string[] = [];
  const forms: FormFile[] = [];
  for (const file of files) {
    const { path } = file;
    const opened = await openGiven(file, hidden);
    const made = opened.ok ? readStamp(opened.workbook) : null;
    if (!opened.ok || !made) continue;
    if (made.kind === 'summary') {
      summaries.push(path);
      continue;
    }
    const ruling = planOfStamp(made, builtIn(), language);
    const plan = ruling.ok ? ruling.plan : null;
    const unit = plan && unitOf(plan, made.stamp.unit ?? '');
    if (!plan || !unit) continue;
    forms.push({
      path,
      unit: unit.code,
      label: unitLabel(plan, unit),
      root: plan.root.name,
      merger: mergerName(plan, unit.code),
      through: pathTo(plan, unit, plan.root.code).flatMap(({ code }) => (code === unit.code ? [] : [code])),
      takesOthers: sendersTo(plan, unit.code).length > 0,
      isMerged: opened.workbook.sheetNames.some(({ name }) => name === hiddenSheets.memory),
    });
  }
  return { summaries, forms };
}
