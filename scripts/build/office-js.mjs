/** Microsoft's office.js: where a page gets it, and what of it may run. */
import { refusal } from './origin.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PACKAGE = 'node_modules/@microsoft/office-js';

/** What Excel on Windows, on the Mac and on the web loads: the loader, one runtime a host, Office's own sentences. */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Folder beside the page that holds the local copy. */
const LOCAL = 'office-js/';

/**
 * Where the pane's page gets office.js.
 * @param {unknown} source `cdn` or undefined: Microsoft's own; `local`: unmodified copies beside the page
 * @returns address of office.js, what the page's policy must allow besides its own origin, and files to copy
 */
export function officeJs(source = 'cdn') {
  switch (source) {
    case 'cdn':
      // Named one by one: the same folder holds office.js's telemetry script, which is so kept out.
      return { src: `${CDN}office.js`, scriptSources: FILES.map((file) => CDN + file), copies: [] };
    case 'local':
      return {
        src: `${LOCAL}office.js`,
        scriptSources: [],
        copies: [
          ...FILES.map((file) => ({ from: `${PACKAGE}/dist/${file}`, to: LOCAL + file })),
          { from: `${PACKAGE}/LICENSE.md`, to: `${LOCAL}LICENSE.md` },
        ].map((copy) => ({ ...copy, info: { minimized: true } })),
      };
    default:
      throw refusal(`"${String(source)}" is no source of office.js: --env officeJs is cdn or local.`);
  }
}
