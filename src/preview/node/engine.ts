import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createEngine } from '../engine/create';
import type { Engine, EngineOptions } from '../engine/engine';
import type { Library } from '../engine/library';
import type { Workbook } from '../model/workbook';

/** As much of a canvas as the model asks for: it measures texts to fit rows. */
class Canvas {
  getContext(): unknown {
    return {
      save: () => undefined,
      restore: () => undefined,
      measureText: (text: string) => ({ width: text.length * 7 }),
    };
  }
}

/** What the library takes from a page's globals when it is read. */
const PAGE = {
  OffscreenCanvas: Canvas,
  DOMParser: class {
    parseFromString(): unknown {
      return { querySelector: () => null, querySelectorAll: () => [], body: {} };
    }
  },
  // It is never ready: what waits for that looks at a screen.
  document: {
    readyState: 'loading',
    addEventListener: () => undefined,
    implementation: { createDocument: () => ({}) },
    querySelectorAll: () => [],
  },
  console: { ...console, debug: () => undefined },
};

/** Handed in for speed: a test environment looks its globals up slowly, and the library asks for these all the time. */
const BUILT_IN = { Array, Object, Math, Number, String, Map, Set, Error };

/** Node 20 lacks it, and the library calls it. */
const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): Record<PropertyKey, T[]> => {
  const groups: Record<PropertyKey, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

/** Evaluates a module of the library with a page's globals of its own. */
function evaluated(name: string, globals: Readonly<Record<string, unknown>>): unknown {
  const require = createRequire(__filename);
  const source = readFileSync(require.resolve(name), 'utf8');
  const exports = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function('exports', 'require', ...Object.keys(globals), source) as (
    ...given: readonly unknown[]
  ) => void;
  evaluate(exports, (other: string) => evaluated(other, globals), ...Object.values(globals));
  return exports;
}

let loaded: Library | undefined;

/** o-spreadsheet without a page. Required the usual way it would leave a `document` behind for everybody to see. */
export function loadLibrary(): Library {
  if (!('groupBy' in Object))
    Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true });
  const globalObject = { ...PAGE, crypto: globalThis.crypto };
  return (loaded ??= evaluated('@odoo/o-spreadsheet', {
    ...PAGE,
    ...BUILT_IN,
    globalThis: globalObject,
  }) as Library);
}

/** Makes a host's workbook calculate: `calculating(host.workbook)`. */
export const calculating = (workbook: Workbook, options?: EngineOptions): Engine =>
  createEngine(workbook, loadLibrary(), options);
