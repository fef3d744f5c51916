const root = new URL('../../', import.meta.url).pathname;

/**
 * A program for Node: one file.
 * @param {string} name of the configuration, of the entry, and of the file under `folder`
 * @param {{ entry: string, folder: string }} where the program begins, and where its file goes
 */
export const program = (name, { entry, folder }) => ({
  name,
  mode: 'production',
  target: 'node20',
  context: root,
  entry: { [name]: entry },
  output: { path: `${root}${folder}`, filename: '[name].js' },
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
  // Class and function names stay readable in a fault's trace.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});
