/** The preview: the real pane beside a grid of the stand-in's sheets, for those who have no Excel. */
import type { Language } from '../../messages/messages';
import type { PreviewWords } from '../../messages/pane/preview';
import { preview as en } from '../../messages/en/pane/preview';
import { preview as vi } from '../../messages/vi/pane/preview';
import { createEngine } from '../engine/create';
import type { Engine } from '../engine/engine';
import { createHost } from '../host';
import type { Host } from '../host';
import { RUNTIME_FILE } from '../runtime';
import { ask } from './box';
import { carryOut } from './carry-out';
import { controls, ribbon } from './controls';
import type { ControlsOptions } from './controls';
import { gesturesOf } from './gestures';
import type { Gesture } from './gestures';
import { mountGrid } from './grid';
import type { Grid, GridScripts } from './grid';
import { trimMenus } from './menus';
import { paneFrame } from './pane-frame';
import { installSample } from './sample';
import { EXCELS, readSettings, writeSettings } from './settings';
import type { Settings } from './settings';
import { breakByPaste, toggleProtection } from './trials';

const WORDS: Readonly<Record<Language, PreviewWords>> = { vi, en };
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

const scripts = window as unknown as GridScripts;

interface Open {
  readonly host: Host;
  readonly engine: Engine;
  readonly grid: Grid;
}

const part = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found as T;
};

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

let settings = readSettings(location.search);
let open: Open | null = null;
/** Gestures are carried out one after the other: a box may wait for an answer. */
let doing: Promise<void> = Promise.resolve();
let created = 0;
let reported = 0;
let drawnProtected = false;

const words = (): PreviewWords => WORDS[settings.language];
const templates = textOf('o-spreadsheet/o_spreadsheet.xml');
const runtime = textOf(`office-js/${RUNTIME_FILE}`);

const pane = paneFrame(part<HTMLIFrameElement>('pane'), {
  page: 'pane.html',
  onAnswered: () => {
    open?.grid.follow();
    offerCreated();
    for (const fault of open?.host.faults.slice(reported) ?? []) console.error(fault);
    reported = open?.host.faults.length ?? 0;
  },
  onFault: (what) => console.error(`the preview does not implement ${what}`),
});

/** Offers the workbooks that the add-in had opened, since there is no second window of Excel. */
function offerCreated(): void {
  const files = open?.host.createdWorkbooks() ?? [];
  for (const bytes of files.slice(created)) {
    const { boxes } = words();
    const { title, text } = boxes.created;
    void ask({ title, text, buttons: [boxes.save, boxes.close] }).then((answer) => {
      if (answer === 0) download(bytes, 'thi-dua.xlsx');
    });
  }
  created = files.length;
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The prompt of the selected cell's validation, which Excel shows beside the cell. */
function showPrompt(): void {
  const sheet = open?.host.workbook.active;
  const prompt = sheet?.at(sheet.selection.row, sheet.selection.col).validation?.prompt;
  const isShown = prompt?.showPrompt === true && prompt.message !== '';
  part('prompt').textContent = isShown ? [prompt.title, prompt.message].filter(Boolean).join(' · ') : '';
}

const isProtected = (): boolean => open !== null && open.host.workbook.active.protection !== null;

function draw(): void {
  const now = words();
  drawnProtected = isProtected();
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = settings.theme;
  document.title = now.title;
  part('title').textContent = now.title;
  part('about').textContent = now.about;
  part('credits').textContent = now.gridBy;
  part('grid').setAttribute('aria-label', now.grid);
  const frame = part<HTMLIFrameElement>('pane');
  frame.title = now.pane;
  frame.style.width = `${settings.width}px`;
  const options: ControlsOptions = {
    words: now,
    settings,
    isProtected: isProtected(),
    onChosen: choose,
    onRibbon: (functionName) => {
      if (functionName === null) pane.show(frame.hidden !== false);
      else {
        if (frame.hidden) pane.show(true);
        pane.press(functionName);
      }
    },
    onTrial: (trial) => {
      if (open === null) return;
      if (trial === 'protect') toggleProtection(open.host);
      else if (breakByPaste(open.host)) tell(now.try.pasted);
      open.grid.follow();
    },
  };
  part('controls').replaceChildren(...controls(options));
  part('ribbon').replaceChildren(...ribbon(options));
}

const tell = (text: string): void => {
  part('told').textContent = text;
};

function choose<K extends keyof Settings>(key: K, value: Settings[K]): void {
  settings = { ...settings, [key]: value };
  history.replaceState(null, '', writeSettings(settings));
  draw();
  if (key === 'workbook' || key === 'undo') begin();
  else if (key === 'excel') open?.host.misbehave(EXCELS[settings.excel]);
  else if (key !== 'width') openPane();
}

const openPane = (): void => {
  if (open !== null) pane.open(open.host, LOCALES[settings.language], settings.theme);
};

function act(gesture: Gesture): void {
  doing = doing
    .then(async () => {
      if (open === null) return;
      await carryOut(gesture, { ...open, ask, words });
      open?.grid.follow();
    })
    .catch((error: unknown) => console.error(error));
}

function sortSelection(): void {
  if (open === null) return;
  const { id, selection } = open.host.workbook.active;
  act({ kind: 'sort', sheet: id, area: selection });
}

/** Opens the chosen workbook, then the pane beside it. */
async function start(): Promise<void> {
  part('loading').hidden = false;
  part('loading').textContent = words().loading;
  open?.grid.close();
  open?.engine.detach();
  open = null;
  created = reported = 0;
  const host = createHost({ name: 'Thi đua.xlsx', undo: settings.undo });
  if (settings.workbook === 'sample') await installSample(host, await runtime);
  const engine = createEngine(host.workbook, scripts.o_spreadsheet, {
    // The grid's own commands, such as scrolling beyond the end, are refused for reasons of its own.
    onUserCommands: (commands) =>
      gesturesOf(commands.filter(scripts.o_spreadsheet.isCoreCommand)).forEach(act),
  });
  const { boxes } = words();
  const grid = await mountGrid(part('grid'), {
    scripts,
    templates: await templates,
    host,
    engine,
    tell,
    confirm: async (text) => (await ask({ title: boxes.excel, text, buttons: [boxes.yes, boxes.no] })) === 0,
    onSelected: () => {
      showPrompt();
      if (isProtected() !== drawnProtected) draw();
    },
  });
  host.misbehave(EXCELS[settings.excel]);
  open = { host, engine, grid };
  draw();
  openPane();
  part('loading').hidden = true;
}

/** The same in its turn, after whatever is under way. */
function begin(): void {
  doing = doing.then(start).catch((error: unknown) => {
    part('loading').hidden = false;
    part('loading').textContent = words().failed;
    console.error(error);
  });
}

trimMenus(scripts.o_spreadsheet, (text) => words().menus[text] ?? text, sortSelection);
draw();
begin();
