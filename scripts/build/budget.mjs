import { gzipSync } from 'node:zlib';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Chunks that a group, or what it loads, loads later. */
function chunksBelow(group, seen = new Set()) {
  for (const child of group.getChildren()) {
    if (seen.has(child)) continue;
    seen.add(child);
    chunksBelow(child, seen);
  }
  return new Set([...seen].flatMap(({ chunks }) => chunks));
}

/**
 * Weighs an entry's scripts as they travel, gzipped, prints them and its lazy chunks, and fails the build above a limit.
 * Webpack's own `performance` knows sizes before compression only.
 */
export class Budget {
  /**
   * @param {string} entry name of the entry whose first scripts are limited
   * @param {number} limit bytes, gzipped, 1 KB being 1,000 of them
   */
  constructor(entry, limit) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(Budget.name, (compilation) => {
      const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
      compilation.hooks.processAssets.tap({ name: Budget.name, stage }, () => this.weigh(compilation));
    });
  }

  weigh(compilation) {
    const isScript = (file) => /\.m?js$/.test(file);
    const weight = (files) =>
      files.reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);

    const first = compilation.entrypoints.get(this.entry).getFiles().filter(isScript);
    const total = weight(first);
    console.log(
      `${this.entry}: ${kilobytes(total)} gzipped of ${kilobytes(this.limit)} (${first.join(', ')})`,
    );
    if (total > this.limit)
      compilation.errors.push(
        new Error(
          `The scripts that "${this.entry}" starts with weigh ${kilobytes(total)} gzipped, above ${kilobytes(this.limit)}: load something of it lazily.`,
        ),
      );

    for (const chunk of chunksBelow(compilation.entrypoints.get(this.entry))) {
      const files = [...chunk.files].filter((file) => isScript(file) && !first.includes(file));
      if (files.length > 0) console.log(`  lazy: ${kilobytes(weight(files))} (${files.join(', ')})`);
    }
  }
}
