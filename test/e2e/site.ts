/** Serves folders on a port of this machine only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

/** The file that a path of the address names, in the first folder that has it. */
function fileOf(folders: readonly string[], pathname: string): string | null {
  for (const folder of folders) {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    if (!path.startsWith(folder + sep) && path !== folder) continue;
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** Folders are absolute; an earlier one hides files of a later one. */
export async function serve(...folders: readonly string[]): Promise<Site> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(folders, pathname);
    if (file === null) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    missing,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
