import type { CoreCommand, Model } from '@odoo/o-spreadsheet';
import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Judgement } from '../model/calculator';
import type { Scalar } from '../model/cell';
import type { ConditionalFormat } from '../model/conditional-format';
import { holds } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Engine, EngineOptions } from './engine';
import { followCells } from './follow-cells';
import type { Translate } from './follow-cells';
import { followLines, followPanes, followView } from './follow-lines';
import { followFormats, followLists } from './follow-rules';
import { followSheets } from './follow-sheets';
import { hasChanged, newFollowed } from './followed';
import type { Followed } from './followed';
import { engineFormula, resultOf } from './formula';
import { createModel, follow } from './library';
import type { Library } from './library';
import { contentOf, numberFormatOf } from './look';
import { meaningsOf } from './meanings';
import { offerChoices } from './offer';
import { takeResults } from './results';
import { judged, listOf } from './validate';
import type { EvaluateAll } from './validate';

/** Number formats that o-spreadsheet can show numbers and texts by. */
function accepting(library: Library, model: Model): (format: string) => boolean {
  const known = new Map<string, boolean>();
  const { formatValue } = library.helpers;
  return (format) => {
    let isAccepted = known.get(format);
    if (isAccepted === undefined) {
      const locale = model.getters.getLocale();
      try {
        for (const value of [46_387.5, -1, 0, 'a']) formatValue(value, { format, locale });
        isAccepted = true;
      } catch {
        isAccepted = false;
      }
      known.set(format, isAccepted);
    }
    return isAccepted;
  };
}

/** Reports the commands of one gesture together, after it. */
function gathering(report: EngineOptions['onUserCommands']): (command: CoreCommand) => void {
  let commands: CoreCommand[] = [];
  return (command) => {
    commands.push(command);
    if (commands.length > 1) return;
    void Promise.resolve().then(() => {
      const given = commands;
      commands = [];
      report?.(given);
    });
  };
}

/** Makes the stand-in's workbook calculate, and shows it what it holds already. */
export function createEngine(workbook: Workbook, library: Library, options: EngineOptions = {}): Engine {
  const { model, gate } = createModel(library, gathering(options.onUserCommands));
  const followed = new Map<string, Followed>();
  const own = { keys: new Map<string, string>() };
  let meanings = meaningsOf(workbook);
  const isAccepted = accepting(library, model);

  function followSheet(sheet: Sheet, isNew: boolean): void {
    let last = followed.get(sheet.id);
    if (last === undefined) followed.set(sheet.id, (last = newFollowed(sheet)));
    const translate: Translate = {
      formula: (formula) => engineFormula(meanings, sheet, formula),
      numberFormat: (format) => numberFormatOf(format, isAccepted),
      isNew,
    };
    followPanes(model, last);
    followCells(model, last, translate);
    followLines(model, last);
    followView(model, last);
    followFormats(model, last, translate);
    followLists(model, last);
  }

  function flush(): void {
    meanings = meaningsOf(workbook);
    const isNew = hasChanged(own, 'meanings', meanings.key);
    follow(model, gate, () => {
      followSheets(model, workbook);
      for (const sheet of workbook.sheets) followSheet(sheet, isNew);
    });
    for (const id of followed.keys()) {
      if (!workbook.sheets.some((sheet) => sheet.id === id)) followed.delete(id);
    }
    takeResults(model, followed);
  }

  const evaluateAll: EvaluateAll = (formula, sheet, row, col) => {
    workbook.recalculate();
    const at = { sheetId: sheet.id, row, col };
    const result: unknown = model.getters.evaluateFormula(
      sheet.id,
      engineFormula(meanings, sheet, formula),
      at,
    );
    // The model has matrices by columns.
    const columns = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
    return (columns[0] ?? []).map((_, index) => columns.map((column) => resultOf(column[index])));
  };

  /** Does something while an entry stands in a cell of the model, and takes it out again. */
  function trying<T>(sheet: Sheet, row: number, col: number, value: Scalar, work: () => T): T {
    workbook.recalculate();
    const cell = sheet.at(row, col);
    const known = followed.get(sheet.id)?.cells.get(row)?.get(col);
    const put = (content: string): void =>
      follow(model, gate, () => void model.dispatch('UPDATE_CELL', { sheetId: sheet.id, row, col, content }));
    put(contentOf({ ...cell, value, formula: null }, null));
    try {
      return work();
    } finally {
      put(known?.content ?? '');
    }
  }

  const choices: Engine['choices'] = (sheet, row, col) => {
    const { validation } = sheet.at(row, col);
    return validation && (listOf(validation, { sheet, row, col }, evaluateAll)?.entries ?? null);
  };

  function looksOf(sheet: Sheet, row: number, col: number): readonly ConditionalFormat[] {
    const looks: ConditionalFormat[] = [];
    for (const format of sheet.conditionalFormats) {
      const [first] = format.areas;
      if (first === undefined || !format.areas.some((area) => holds(area, row, col))) continue;
      const formula = shiftFormula(format.formula, row - first.row, col - first.col);
      const result = evaluateAll(formula, sheet, row, col)[0]?.[0];
      // A text is no answer, and an error is none.
      if (typeof result === 'string' || !result) continue;
      looks.push(format);
      if (format.stopIfTrue) break;
    }
    return looks;
  }

  const engine: Engine = {
    model,
    flush,
    evaluate: (formula, sheet, row, col) => evaluateAll(formula, sheet, row, col)[0]?.[0] ?? '',
    choices,
    judge: (sheet, row, col, value) => {
      const { validation } = sheet.at(row, col);
      const judge = (): Judgement => judged(validation, value, { sheet, row, col }, evaluateAll);
      // Only a formula of one's own may ask what stands in the cell itself.
      return validation?.rule['custom'] === undefined ? judge() : trying(sheet, row, col, value, judge);
    },
    looksOf,
    detach: () => {
      if (workbook.calculator === engine) workbook.calculator = null;
    },
  };
  offerChoices(model, workbook, engine.choices);
  workbook.calculator = engine;
  workbook.touch();
  workbook.recalculate();
  return engine;
}
