/** o-spreadsheet's own grid, mounted on the engine's model. */
import type { Engine } from '../engine/engine';
import type { Library } from '../engine/library';
import type { Host } from '../host';
import { address } from '../model/rect';
import type { Rect } from '../model/rect';
import { lookOnlyWhereVisible } from './visible-looks';

interface App {
  readonly mount: (target: Element) => Promise<unknown>;
  readonly destroy: () => void;
}

/** The library and the framework below it are scripts of their own on the page, not parts of this bundle. */
export interface GridScripts {
  readonly o_spreadsheet: Library;
  readonly owl: { readonly App: new (component: unknown, setup: object) => App };
}

export interface Grid {
  /** Shows what the workbook holds now, and its sheet and selection. To be called after every change of it. */
  readonly follow: () => void;
  readonly close: () => void;
}

export interface GridOptions {
  readonly scripts: GridScripts;
  /** Text of o-spreadsheet's templates. */
  readonly templates: string;
  readonly host: Host;
  readonly engine: Engine;
  readonly tell: (text: string) => void;
  readonly confirm: (text: string) => Promise<boolean>;
  /** The selection moved, or what is below it changed. */
  readonly onSelected: () => void;
}

const zoneOf = ({ row, col, rows, cols }: Rect) => ({
  top: row,
  left: col,
  bottom: row + rows - 1,
  right: col + cols - 1,
});

/** Formulas as they stand: breaking one that asks many questions into lines would take o-spreadsheet hours. */
function showFormulasPlain({ stores }: Library): void {
  interface FormulaCell {
    readonly compiledFormula: { readonly toFormulaString: (getters: unknown) => string };
  }
  Object.assign(stores.CellComposerStore.prototype, {
    getPrettifiedFormula(this: { readonly getters: unknown }, { compiledFormula }: FormulaCell) {
      return compiledFormula.toFormulaString(this.getters);
    },
  });
}

export async function mountGrid(target: Element, options: GridOptions): Promise<Grid> {
  const { scripts, templates, host, engine, tell, confirm, onSelected } = options;
  const { model } = engine;
  const { getters } = model;
  const { user, workbook } = host;
  const key = {};
  let isFollowing = false;
  let isWaiting = false;
  const forgetLooks = lookOnlyWhereVisible(engine, workbook);

  const shown = (): { sheet: string; at: string } => {
    const { top, left, bottom, right } = getters.getSelectedZone();
    const area = { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
    return { sheet: getters.getActiveSheetId(), at: address(area) };
  };

  function follow(): void {
    const { active } = workbook;
    forgetLooks();
    isFollowing = true;
    try {
      if (getters.getActiveSheetId() !== active.id && getters.isSheetVisible(active.id))
        model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: active.id });
      const { selection } = active;
      const isInside =
        selection.row < getters.getNumberRows(active.id) && selection.col < getters.getNumberCols(active.id);
      if (isInside && shown().at !== address(selection)) {
        const zone = getters.expandZone(active.id, zoneOf(selection));
        model.selection.selectZone({ cell: { col: selection.col, row: selection.row }, zone });
      }
    } finally {
      isFollowing = false;
    }
    onSelected();
  }

  /** What the person selected in the grid is selected in the workbook. */
  function lead(): void {
    isWaiting = false;
    const { sheet, at } = shown();
    const known = workbook.sheet(sheet);
    if (known === undefined || known.visibility !== 'Visible') return;
    if (workbook.active !== known) user.activate(known.name);
    if (address(known.selection) !== at) user.select(known.name, at);
    onSelected();
  }

  model.on('update', key, () => {
    if (isFollowing || isWaiting) return;
    isWaiting = true;
    queueMicrotask(lead);
  });

  showFormulasPlain(scripts.o_spreadsheet);
  const app = new scripts.owl.App(scripts.o_spreadsheet.Spreadsheet, {
    templates,
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => tell(text),
      raiseError: (text: string) => tell(text),
      askConfirmation: (text: string, yes: () => void, no?: () => void) =>
        void confirm(text).then((isSure) => (isSure ? yes() : no?.())),
    },
  });
  await app.mount(target);
  // The grid learns its size in the first frame: scrolling before that goes astray.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  follow();
  return {
    follow,
    close: () => {
      model.off('update', key);
      app.destroy();
    },
  };
}
