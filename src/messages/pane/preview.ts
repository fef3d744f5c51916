/** What the preview page says around the pane: it plays Excel's part, so much of it is Excel's own wording. */

/** A box that Excel would show. */
interface PreviewBox {
  readonly title: string;
  readonly text: string;
}

export interface PreviewWords {
  readonly title: string;
  /** One line on what this page is, and what it is not. */
  readonly about: string;
  readonly loading: string;
  readonly failed: string;
  readonly grid: string;
  readonly pane: string;
  /** Credits of the grid, with a link behind. */
  readonly gridBy: string;
  readonly ribbon: {
    readonly tab: string;
    readonly install: string;
    readonly check: string;
    readonly repair: string;
    readonly sort: string;
    readonly merge: string;
    readonly show: string;
  };
  readonly choices: {
    readonly workbook: { readonly label: string; readonly sample: string; readonly empty: string };
    readonly excel: {
      readonly label: string;
      readonly well: string;
      readonly editing: string;
      readonly slow: string;
      readonly failing: string;
      readonly silent: string;
    };
    readonly undo: { readonly label: string; readonly kept: string; readonly cleared: string };
    readonly theme: { readonly label: string; readonly light: string; readonly dark: string };
    readonly language: { readonly label: string };
    readonly width: { readonly label: string };
  };
  readonly try: {
    readonly paste: string;
    readonly protect: string;
    readonly unprotect: string;
    readonly pasted: string;
  };
  readonly boxes: {
    readonly ok: string;
    readonly yes: string;
    readonly no: string;
    readonly cancel: string;
    readonly close: string;
    readonly save: string;
    readonly excel: string;
    readonly protectedCell: string;
    readonly invalid: string;
    readonly goOn: string;
    readonly unsupported: string;
    readonly refused: (code: string) => string;
    readonly deleteSheet: (name: string) => string;
    readonly created: PreviewBox;
  };
  /** Of the grid's own menus, by their English words. */
  readonly menus: Readonly<Record<string, string>>;
}
