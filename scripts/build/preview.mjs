import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { officeJs } from './office-js.mjs';
import { ICONS, PANE, panePage, site } from './page.mjs';
import { contentPolicy } from './policy.mjs';

/** The grid and what it stands on, under licences of their own: whole, unmodified files beside the page's bundle. */
const GRID = [
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'],
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.xml'],
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.css'],
  ['@odoo/o-spreadsheet/LICENSE', 'LICENSE.txt'],
  ['@odoo/owl/dist/owl.iife.min.js'],
  ['@odoo/owl/LICENSE', 'LICENSE-owl.txt'],
  ['bootstrap/dist/css/bootstrap.min.css'],
  ['bootstrap/LICENSE', 'LICENSE-bootstrap.txt'],
].map(([file, name = '[name][ext]']) => ({
  from: `node_modules/${file}`,
  to: `o-spreadsheet/${name}`,
  info: { minimized: true },
}));

/** The pane beside a stand-in for Excel, for those who have no Excel: `dist/preview`. Not part of the add-in. */
export function preview(_env, { mode = 'production' }) {
  const office = officeJs('local');
  return {
    ...site('preview', mode),
    entry: {
      page: ['./assets/web/preview.css', './src/preview/page/index.ts'],
      bridge: './src/preview/page/bridge.ts',
      taskpane: PANE,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        chunks: ['page'],
        template: 'assets/web/preview.html',
        minify: false,
      }),
      // The same page under the same policy, but for the script that plays Excel's part before office.js starts.
      ...panePage({
        filename: 'pane.html',
        chunks: ['bridge', 'taskpane'],
        before: 'bridge',
        officeJs: office.src,
        policy: contentPolicy(office.scriptSources),
      }),
      new CopyPlugin({ patterns: [ICONS, ...office.copies, ...GRID] }),
    ],
  };
}
