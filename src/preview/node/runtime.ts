import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Host } from '../host';
import { evaluateRuntime, RUNTIME_FILE } from '../runtime';
import type { Runtime } from '../runtime';

export type { Runtime } from '../runtime';

let source: string | undefined;

/** Microsoft's runtime, loaded anew and connected to a host, which answers the one loaded last. */
export function loadExcel(host: Host): Promise<Runtime> {
  const require = createRequire(__filename);
  source ??= readFileSync(require.resolve(`@microsoft/office-js/dist/${RUNTIME_FILE}`), 'utf8');
  return Promise.resolve(evaluateRuntime(host, source));
}
