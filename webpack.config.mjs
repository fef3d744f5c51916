import { cli } from './scripts/build/cli.mjs';
import { preview } from './scripts/build/preview.mjs';
import { web } from './scripts/build/web.mjs';

/** The command line, the add-in, and the preview page: all three, or one with `--config-name`. */
export default [cli, web, preview];
