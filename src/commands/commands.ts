/** What a ribbon button asks of the pane. The pane's own button needs no function: Excel shows the pane by itself. */
export type RibbonCommand = 'install' | 'check' | 'repair' | 'sort' | 'merge';

/** The program's side of the ribbon: what the page's first script left in the window. */
export interface Ribbon {
  /**
   * Begins the action of each click from now on, and of those that came before, in their order.
   *
   * @param act begins the action in the pane, at the tab where it belongs
   * @param report gets what failed in an action
   */
  readonly listen: (act: (command: RibbonCommand) => Promise<void>, report: (error: unknown) => void) => void;
  /** Tells that this engine could read the program: the page's notice for old engines is not for it. */
  readonly started: () => void;
}

declare global {
  interface Window {
    thiDuaRibbon?: Ribbon;
  }
}
