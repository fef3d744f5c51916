/**
 * Serves the add-in for sideloading into Excel, and the preview page for those who have no Excel; rebuilds what changes.
 * Asks nothing and opens nothing. Run: npm start, or npm start -- --port 4000 for that port and the next one.
 */
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { preview } from './build/preview.mjs';
import { web } from './build/web.mjs';
import { developerCertificate } from './certificate.mjs';

const HOST = 'localhost';

/** Ends with a sentence instead of a trace. */
function give(sentence) {
  console.error(sentence);
  process.exit(2);
}

function portsOf(argv) {
  const { values } = parseArgs({ args: argv, options: { port: { type: 'string', default: '3000' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65534)
    throw new Error(`--port is a number from 1 to 65534, not "${values.port}".`);
  return { addIn: port, page: port + 1 };
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

/** Resolves when the first build is there; its faults were printed by webpack. */
async function serve(config, port, server) {
  const compiler = webpack({ ...config, infrastructureLogging: { level: 'error' } });
  const built = new Promise((resolve) =>
    compiler.hooks.done.tap('start', (stats) => resolve(!stats.hasErrors())),
  );
  // No client script and no socket: the page is the one that is shipped, under the same policy.
  const plain = { client: false, webSocketServer: false, hot: false, liveReload: false, static: false };
  // Excel on the web shows the ribbon's icons on a page of Microsoft's.
  const headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' };
  await new WebpackDevServer({ host: HOST, port, server, headers, ...plain }, compiler).start();
  return built;
}

let ports;
try {
  ports = portsOf(process.argv.slice(2));
} catch (error) {
  give(error.message);
}
for (const port of Object.values(ports))
  if (!(await isFree(port)))
    give(
      `Port ${port} is taken by another program: end that one, or choose another with npm start -- --port 4000.`,
    );

const { options, trusted, advice } = developerCertificate();
const origin = `https://${HOST}:${ports.addIn}`;
console.log('Building, some seconds …');
const done = await Promise.all([
  serve(web({ origin }, { mode: 'development' }), ports.addIn, { type: 'https', options }),
  serve(preview({}, { mode: 'development' }), ports.page, 'http'),
]);
const manifest = ports.addIn === 3000 ? 'manifest.xml' : `${origin}/manifest.xml, saved as a file`;
console.log(`
Thi Đua is served${done.every(Boolean) ? '' : ', but the build has errors: see above'}.

Without Excel  Open http://${HOST}:${ports.page}/ in a browser: the pane beside a stand-in for Excel, with sample data.
In Excel       Sideload ${manifest}: the README's "Sideloading" has the steps.
                 Windows: put it in a shared folder that is a trusted add-in catalog (File > Options > Trust Center)
                 Mac: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
                 Web: Home > Add-ins > More Add-ins > Upload My Add-in
Certificate    ${trusted ? 'The one that npm run trust made.' : advice}

What you change is built again: reload the page or the pane to see it. Ctrl+C ends.`);
