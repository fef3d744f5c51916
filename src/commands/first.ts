/// <reference types="office-js" />

/**
 * The page's first script, right after office.js and before the program of half a megabyte. Excel starts the page at the
 * first click of a button and calls its function as soon as office.js listens; a function that is not there by then is a
 * click that did nothing (OfficeDev/office-js#5176, #3378, #2744). So the functions are named at once, and clicks wait.
 *
 * It also runs where the program cannot: without WebView2, Excel shows the page in Internet Explorer 11 or the old Edge.
 * The build makes ES5 of it (`scripts/build/first-script.mjs`), which rewrites syntax only: nothing here may call what
 * Internet Explorer does not have, and nothing but types is imported.
 */
import type { Ribbon, RibbonCommand } from './commands';

/** Names of the manifest's functions, which the ribbon calls in the shared runtime. */
const FUNCTIONS: Readonly<Record<string, RibbonCommand>> = {
  installForm: 'install',
  checkForm: 'check',
  repairForm: 'repair',
  sortForm: 'sort',
  mergeFiles: 'merge',
};

/** What Office is by then; nothing where its server was not reached. */
interface Page {
  Office?: Pick<typeof Office, 'actions' | 'addin'>;
  thiDuaRibbon?: Ribbon;
  addEventListener(event: 'load', loaded: () => void): void;
  readonly document: { getElementById(id: string): { hidden: boolean } | null };
}

const nothing = (): void => undefined;

export function begin(page: Page): void {
  const waiting: RibbonCommand[] = [];
  let act: ((command: RibbonCommand) => void) | null = null;
  let isStarted = false;

  page.thiDuaRibbon = {
    listen: (begun, report) => {
      act = (command) => {
        begun(command).then(undefined, report);
      };
      waiting.splice(0).forEach(act);
    },
    started: () => {
      isStarted = true;
    },
  };

  // The program's scripts are deferred, and so have run by then, or could not.
  page.addEventListener('load', () => {
    const notice = page.document.getElementById('not-started');
    if (!isStarted && notice) notice.hidden = false;
  });

  const clicked = (command: RibbonCommand, event: Office.AddinCommands.Event): void => {
    // Excel keeps the other buttons waiting until it hears this, and an action may ask for files or take its time.
    event.completed();
    // Nothing waits for the pane either: on the Mac the answer may never come (OfficeDev/office-js#4004), and where Excel
    // does not show it by itself the officer has its own button, while the action goes on.
    page.Office?.addin.showAsTaskpane().then(nothing, nothing);
    if (act) act(command);
    else waiting.push(command);
  };
  Object.keys(FUNCTIONS).forEach((name) => {
    page.Office?.actions.associate(name, (event: Office.AddinCommands.Event) =>
      clicked(FUNCTIONS[name]!, event),
    );
  });
}
