import webpack from 'webpack';

const root = new URL('../../', import.meta.url).pathname;

/** The command line, one file. */
export const cli = () => ({
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: root,
  entry: { cli: './src/cli/main.ts' },
  output: { path: `${root}dist`, filename: '[name].js' },
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
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Class and function names stay readable in a fault's trace.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});
