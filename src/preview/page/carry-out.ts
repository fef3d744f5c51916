/** Lets the stand-in do what a person did in the grid, with the boxes that Excel would show. */
import type { PreviewWords } from '../../messages/pane/preview';
import type { Engine } from '../engine/engine';
import type { Host } from '../host';
import { entered } from '../model/entry';
import { ExcelError } from '../model/fault';
import { address } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Ask } from './box';
import type { Gesture } from './gestures';

export interface Table {
  readonly host: Host;
  readonly engine: Engine;
  readonly ask: Ask;
  readonly words: () => PreviewWords;
}

type Typed = Extract<Gesture, { readonly kind: 'type' }>;

const lettersOf = (col: number): string => address({ row: 0, col, rows: 1, cols: 1 }).replace('1', '');

/** Whether the entry may stay, as its cell's validation and then the person say. */
async function isTaken(sheet: Sheet, { at, text }: Typed, { engine, ask, words }: Table): Promise<boolean> {
  const { validation, format } = sheet.at(at.row, at.col);
  const { value } = entered(text, format.numberFormat, 'day-first');
  const judgement = engine.judge(sheet, at.row, at.col, value);
  if (judgement === 'taken') return true;
  const { boxes } = words();
  const title = validation?.errorAlert.title || boxes.excel;
  const message = validation?.errorAlert.message || boxes.invalid;
  switch (judgement) {
    case 'refused':
      await ask({ title, text: message, buttons: [boxes.ok] });
      return false;
    case 'warned':
      return (
        (await ask({ title, text: `${message}\n\n${boxes.goOn}`, buttons: [boxes.yes, boxes.no] })) === 0
      );
    case 'informed':
      return (await ask({ title, text: message, buttons: [boxes.ok, boxes.cancel] })) === 0;
  }
}

function sheetOf(host: Host, id: string): Sheet {
  const sheet = host.workbook.sheet(id);
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return sheet;
}

async function perform(gesture: Gesture, table: Table): Promise<void> {
  const { host, ask, words } = table;
  const { user } = host;
  const { boxes } = words();
  switch (gesture.kind) {
    case 'type': {
      const sheet = sheetOf(host, gesture.sheet);
      if (await isTaken(sheet, gesture, table)) user.type(sheet.name, address(gesture.at), gesture.text);
      return;
    }
    case 'paste': {
      const { name } = sheetOf(host, gesture.sheet);
      const { withFormats } = gesture;
      return user.paste(name, address({ ...gesture.at, rows: 1, cols: 1 }), gesture.texts, { withFormats });
    }
    case 'clear': {
      const { name } = sheetOf(host, gesture.sheet);
      for (const area of gesture.areas) user.clear(name, address(area));
      return;
    }
    case 'insert':
    case 'delete': {
      const { name } = sheetOf(host, gesture.sheet);
      const { first, count } = gesture;
      const isInsert = gesture.kind === 'insert';
      if (gesture.what === 'rows')
        return user[isInsert ? 'insertRows' : 'deleteRows'](name, first + 1, count);
      for (let done = 0; done < count; done++)
        user[isInsert ? 'insertColumn' : 'deleteColumn'](name, lettersOf(first));
      return;
    }
    case 'hide-columns': {
      const { name } = sheetOf(host, gesture.sheet);
      for (const col of gesture.columns) user.hideColumn(name, lettersOf(col));
      return;
    }
    case 'sort': {
      const { name } = sheetOf(host, gesture.sheet);
      const { area } = gesture;
      if (area.rows === 1 && area.cols === 1) return user.sortAt(name, address(area));
      return user.sortRows(name, address(area), 0);
    }
    case 'add-sheet':
      return user.addSheet(gesture.name);
    case 'delete-sheet': {
      const { name } = sheetOf(host, gesture.sheet);
      const answer = await ask({
        title: boxes.excel,
        text: boxes.deleteSheet(name),
        buttons: [boxes.yes, boxes.cancel],
      });
      if (answer === 0) user.deleteSheet(name);
      return;
    }
    case 'rename-sheet':
      return user.renameSheet(sheetOf(host, gesture.sheet).name, gesture.name);
    case 'unsupported':
      await ask({ title: boxes.excel, text: boxes.unsupported, buttons: [boxes.ok] });
  }
}

/** Does it, or says why Excel would not. */
export async function carryOut(gesture: Gesture, table: Table): Promise<void> {
  try {
    await perform(gesture, table);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    const { boxes } = table.words();
    const text = error.code === 'AccessDenied' ? boxes.protectedCell : boxes.refused(error.code);
    await table.ask({ title: boxes.excel, text, buttons: [boxes.ok] });
  }
}
