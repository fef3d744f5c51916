import CopyPlugin from 'copy-webpack-plugin';
import { Budget } from './budget.mjs';
import { officeJs } from './office-js.mjs';
import { DEVELOPMENT_ORIGIN, readOrigin } from './origin.mjs';
import { ICONS, PANE, panePage, PLAIN_PAGE, plainPage, site } from './page.mjs';
import { contentPolicy } from './policy.mjs';

/** What the pane may weigh before a lazy part is asked for, gzipped, without office.js. */
const PANE_LIMIT = 200_000;
/** The plain page stands before its parts are there. */
const PAGE_LIMIT = 150_000;

/**
 * The add-in as a web server offers it to Excel: `dist/web`.
 * @param env `origin`: where it will be served; `officeJs`: `cdn` or `local`
 */
export function web(env, { mode = 'production' }) {
  const origin = readOrigin(env.origin);
  const office = officeJs(env.officeJs);
  return {
    ...site('web', mode),
    entry: { taskpane: PANE, 'tong-hop': PLAIN_PAGE },
    plugins: [
      ...panePage({
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officeJs: office.src,
        policy: contentPolicy(office.scriptSources),
      }),
      plainPage({ filename: 'tong-hop.html', chunks: ['tong-hop'] }),
      new CopyPlugin({
        patterns: [
          ICONS,
          { from: 'assets/web/support.*', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (manifest) => manifest.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
          ...office.copies,
        ],
      }),
      ...(mode === 'production'
        ? [new Budget('taskpane', PANE_LIMIT), new Budget('tong-hop', PAGE_LIMIT)]
        : []),
    ],
  };
}
