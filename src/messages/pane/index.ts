/** What the pane says, in both languages. The form itself is Vietnamese whatever the pane speaks. */
import type { Language } from '../messages';
import { check as enCheck } from '../en/pane/check';
import { exportWords as enExport } from '../en/pane/export';
import { form as enForm } from '../en/pane/form';
import { help as enHelp } from '../en/pane/help';
import { host as enHost } from '../en/pane/host';
import { merge as enMerge } from '../en/pane/merge';
import { shell as enShell } from '../en/pane/shell';
import { check as viCheck } from '../vi/pane/check';
import { exportWords as viExport } from '../vi/pane/export';
import { form as viForm } from '../vi/pane/form';
import { help as viHelp } from '../vi/pane/help';
import { host as viHost } from '../vi/pane/host';
import { merge as viMerge } from '../vi/pane/merge';
import { shell as viShell } from '../vi/pane/shell';
import type { CheckWords } from './check';
import type { ExportWords } from './export';
import type { FormWords } from './form';
import type { HelpWords } from './help';
import type { HostWords } from './host';
import type { MergeWords } from './merge';
import type { ShellWords } from './shell';

export interface PaneWords {
  readonly shell: ShellWords;
  readonly form: FormWords;
  readonly check: CheckWords;
  readonly merge: MergeWords;
  readonly export: ExportWords;
  readonly help: HelpWords;
  readonly host: HostWords;
}

export const paneWords: Readonly<Record<Language, PaneWords>> = {
  vi: {
    shell: viShell,
    form: viForm,
    check: viCheck,
    merge: viMerge,
    export: viExport,
    help: viHelp,
    host: viHost,
  },
  en: {
    shell: enShell,
    form: enForm,
    check: enCheck,
    merge: enMerge,
    export: enExport,
    help: enHelp,
    host: enHost,
  },
};
