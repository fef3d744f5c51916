/** The command line, the add-in, the preview page and the bench: all, or those named with `--config-name`. */
module.exports = async (env, argv) => {
  // The parts are ES modules, which Node 20 does not load from a CommonJS file otherwise.
  const parts = await Promise.all([
    import('./scripts/build/cli.mjs'),
    import('./scripts/build/web.mjs'),
    import('./scripts/build/preview.mjs'),
    import('./scripts/build/bench.mjs'),
  ]);
  return parts.flatMap((part) => Object.values(part)).map((configuration) => configuration(env, argv));
};
