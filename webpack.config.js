const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** One bundle: the command line. The task pane's bundle comes beside it with the add-in. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Class and function names stay readable in a fault's trace.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
