/** What frames the pane: tabs, waiting, faults, and who works here. */
import type { Said } from '../messages';

type Tab = 'form' | 'check' | 'merge' | 'export' | 'help';

export interface ShellWords {
  /** Name of the whole, for screen readers. */
  readonly pane: string;
  readonly tabList: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly errorsFound: (n: number) => string;
  readonly opening: string;
  readonly loading: string;
  readonly busy: string;
  /** On the button that turns to the other language, in that language; and what it does, in this one. */
  readonly otherLanguage: string;
  readonly toOtherLanguage: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly retry: string;
  readonly close: string;
  /** A fault of the program. */
  readonly fault: Said;
  /** Opened in a browser alone. */
  readonly outsideExcel: Said;
  readonly oldExcel: Said;

  /** Excel for the Mac, where a download would do nothing. */
  readonly noDownloads: Said;
  /** Link to the page for any browser. */
  readonly plainPage: string;

  readonly works: (unit: string) => string;
  readonly change: string;
  readonly changeUnit: string;

  readonly firstRun: {
    readonly title: string;
    readonly intro: string;
    readonly who: string;
    readonly root: (name: string) => string;
    readonly rootRole: string;
    readonly kind: string;
    readonly parent: string;
    readonly anyParent: string;
    readonly unit: string;
    readonly search: string;
    readonly found: (n: number) => string;
    readonly nothingFound: (text: string) => string;
    readonly clearSearch: string;
    readonly proceed: string;
    readonly proceedAs: (unit: string) => string;
    readonly notChosen: string;
    readonly cancel: string;
    readonly remembered: string;
  };

  readonly plan: {
    readonly heading: string;
    readonly document: (symbol: string, day: string, issuer: string) => string;
    readonly sources: Readonly<Record<'built-in' | 'file' | 'workbook', (version: number) => string>>;
    readonly choose: string;
    readonly chooseFile: string;
    readonly known: string;
    readonly hint: string;
    readonly reading: string;
    /** The file holds no JSON; `detail` is the machine's own words. */
    readonly notJson: (file: string, detail: string) => Said;
    readonly faulty: (file: string, faults: number) => Said;
    readonly faultAt: (path: string) => string;
    readonly moreFaults: (n: number) => string;
    readonly tooLarge: (file: string) => Said;
  };
}
