/// <reference types="office-js" />

/** What a ribbon button asks of the pane. The pane's own button needs no function: Excel shows the pane by itself. */
export type RibbonCommand = 'install' | 'check' | 'repair' | 'merge';

/** Names of the manifest's functions, which the ribbon calls in the shared runtime. */
const FUNCTIONS: Readonly<Record<string, RibbonCommand>> = {
  installForm: 'install',
  checkForm: 'check',
  repairForm: 'repair',
  mergeFiles: 'merge',
};

/**
 * Lets the ribbon's buttons act. To be called once at start, after `Office.onReady`.
 *
 * A button shows the pane, then starts its action there. Excel hears that the click is dealt with as soon as the pane is
 * asked for: until then it keeps the other buttons waiting, and an action may ask for files or take its time.
 *
 * @param act begins the action in the pane, at the tab where it belongs
 * @param report gets what failed: showing the pane (then the action starts all the same), or the action
 */
export function registerCommands(
  act: (command: RibbonCommand) => Promise<void>,
  report: (error: unknown) => void,
): void {
  const dealWith = async (command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
    } catch (error) {
      report(error);
    } finally {
      event.completed();
    }
    await act(command);
  };
  for (const [name, command] of Object.entries(FUNCTIONS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      dealWith(command, event).catch(report);
    });
}
