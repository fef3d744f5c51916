import { bench } from './scripts/build/bench.mjs';
import { cli } from './scripts/build/cli.mjs';
import { preview } from './scripts/build/preview.mjs';
import { web } from './scripts/build/web.mjs';

/** The command line, the add-in, the preview page and the bench: all, or those named with `--config-name`. */
export default [cli, web, preview, bench];
