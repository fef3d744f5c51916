/** What the configurations of the two sites share: how TypeScript, React and styles become a page's files. */
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { FirstScript } from './first-script.mjs';
import { contentPolicy } from './policy.mjs';

const root = new URL('../../', import.meta.url).pathname;

const swc = (parser) => ({
  loader: 'swc-loader',
  options: {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
  },
});

/** The pane's entry: its reset of the browser's margins, then the program. */
export const PANE = ['./assets/web/taskpane.css', './src/taskpane/index.tsx'];

/** The entry of the page for any browser. */
export const PLAIN_PAGE = ['./assets/web/taskpane.css', './src/page/index.tsx'];

/** Icons as the manifest and the pages name them. */
export const ICONS = { from: 'assets/icons/png/*.png', to: 'icons/[name][ext]' };

/**
 * @param {string} name of the configuration, and of the folder under `dist`
 * @param {string} mode webpack's
 */
export const site = (name, mode) => ({
  name,
  mode,
  context: root,
  target: ['web', 'es2022'],
  // Never a map inside of an eval: the policy forbids it.
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  // A new build has new names, since WebView2 keeps what it has once loaded.
  output: {
    path: `${root}dist/${name}`,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.ts$/, use: swc({ syntax: 'typescript' }) },
      { test: /\.tsx$/, use: swc({ syntax: 'typescript', tsx: true }) },
    ],
  },
  experiments: { css: true },
  // swc's takes a third of the time of webpack's own, for the same size. Licences stay in the files.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The pane's page, and the script that it begins with.
 * @param {object} page `filename`; `chunks`: entries on it; `before`: the one that runs before office.js, if any;
 *   `officeJs`: its address; `policy`
 */
export const panePage = ({ filename, chunks, before, officeJs, policy }) => {
  const first = new FirstScript();
  return [
    first,
    new HtmlWebpackPlugin({
      filename,
      chunks,
      template: 'assets/web/taskpane.html',
      inject: false,
      minify: false,
      templateParameters: (compilation, { js, css }) => {
        const beforeFiles = before === undefined ? [] : compilation.entrypoints.get(before).getFiles();
        return {
          policy,
          officeJs,
          before: js.filter((file) => beforeFiles.includes(file)),
          first: first.file,
          scripts: js.filter((file) => !beforeFiles.includes(file)),
          styles: css,
        };
      },
    }),
  ];
};

/**
 * The page for any browser, without Office: nothing in it comes from elsewhere.
 * @param {object} page `filename`; `chunks`: entries on it
 */
export const plainPage = ({ filename, chunks }) =>
  new HtmlWebpackPlugin({
    filename,
    chunks,
    template: 'assets/web/tong-hop.html',
    inject: false,
    minify: false,
    templateParameters: (_compilation, { js, css }) => ({
      policy: contentPolicy([]),
      scripts: js,
      styles: css,
    }),
  });
