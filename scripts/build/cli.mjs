import webpack from 'webpack';
import { program } from './node.mjs';

/** The command line, one file. */
export const cli = () => ({
  ...program('cli', { entry: './src/cli/main.ts', folder: 'dist' }),
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
});
