// The arrows between rooms, as the README's picture has them. A room may import what its line names, and itself.
// Types may come from anywhere (tsPreCompilationDeps is off, so those edges vanish here): `messages` words the codes of
// `rules`, `xlsx` writes the layouts of `sheets`, and neither runs a line of the other's.
const arrows = {
  text: [],
  plan: ['text'],
  rules: ['plan', 'text'],
  merge: ['plan', 'rules', 'text'],
  messages: [],
  annex: ['plan', 'rules', 'merge', 'text', 'messages'],
  sheets: ['plan', 'rules', 'merge', 'annex', 'text', 'messages'],
  workbook: ['text'],
  xlsx: ['text', 'workbook'],
  excel: ['sheets', 'xlsx', 'messages', 'text'],
  docx: ['annex', 'messages'],
  preview: ['sheets', 'xlsx', 'workbook'],
  commands: [],
  // The page lays the sample out through the add-in's own adapter.
  'preview/page': ['preview', 'cli/sample', 'text', 'plan', 'messages', 'sheets', 'excel'],
  taskpane: [
    ...['text', 'plan', 'rules', 'merge', 'messages', 'annex', 'docx', 'sheets', 'xlsx', 'excel'],
    'commands',
  ],
  // In any browser: the pane's parts that need no Excel.
  page: ['text', 'plan', 'rules', 'merge', 'messages', 'sheets', 'xlsx', 'taskpane'],
};

/** Addresses are arithmetic that both adapters and the sheets share. */
const addresses = 'src/sheets/address\\.ts$';

const only = (room, allowed) => ({
  name: `${room}-uses-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, ...(room === 'preview' ? { pathNot: '^src/preview/page/' } : {}) },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...allowed].join('|')})/`, ...(room === 'xlsx' ? [addresses] : [])],
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([room, allowed]) => only(room, allowed)),
    {
      name: 'pure-rooms-do-not-touch-node',
      severity: 'error',
      from: { path: '^src/(text|plan|rules|merge|annex|sheets|messages|xlsx|workbook)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'not-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
