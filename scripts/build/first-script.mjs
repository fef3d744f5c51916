import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@swc/core';

const SOURCE = new URL('../../src/commands/first.ts', import.meta.url).pathname;

/** What stands before the program may weigh next to nothing: the page waits for it. */
const LIMIT = 1_000;

/** One TypeScript file as a script of ES5 that calls its `begin`. */
function compile() {
  const { code } = transformSync(readFileSync(SOURCE, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es5', minify: { compress: true, mangle: true } },
    module: { type: 'commonjs' },
    minify: true,
  });
  if (/\brequire\(/.test(code)) throw new Error(`${SOURCE} imports more than types.`);
  return `!function(exports){${code}exports.begin(window)}({});`;
}

/**
 * Puts the page's first script beside it, for engines that can read nothing newer, named after what is in it. Webpack
 * writes its own code for one kind of engine in all scripts of a build.
 */
export class FirstScript {
  constructor() {
    this.text = compile();
    this.file = `first.${createHash('sha256').update(this.text).digest('hex').slice(0, 8)}.js`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(FirstScript.name, (compilation) => {
      const { PROCESS_ASSETS_STAGE_ADDITIONAL: stage } = compiler.webpack.Compilation;
      const { RawSource } = compiler.webpack.sources;
      compilation.fileDependencies.add(SOURCE);
      compilation.hooks.processAssets.tap({ name: FirstScript.name, stage }, () => {
        compilation.emitAsset(this.file, new RawSource(this.text), { minimized: true });
        const weight = gzipSync(this.text).length;
        if (weight > LIMIT)
          compilation.errors.push(
            new Error(`The page's first script weighs ${weight} bytes gzipped, above ${LIMIT}.`),
          );
      });
    });
  }
}
