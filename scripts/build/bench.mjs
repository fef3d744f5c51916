import { program } from './node.mjs';

const base = program('bench', { entry: './scripts/bench/addin.ts', folder: 'dist/bench' });

/** What `npm run bench` measures of the add-in, over the stand-in for Excel. Not part of any product. */
export const bench = () => ({
  ...base,
  // The stand-in asks Node for Microsoft's runtime, from where its own file is.
  module: { ...base.module, parser: { javascript: { createRequire: false } } },
  node: { __filename: false, __dirname: false },
});
