/**
 * Three projects, told apart by where a test stands:
 *   unit     everything else: runs in seconds and starts no other program;
 *   engines  `*.engines.test.ts`: asks LibreOffice, openpyxl, Poppler, Microsoft's validator, … for a second opinion;
 *   browser  `test/e2e` and `test/web`: the built sites, in Chromium.
 * One alone: npx jest --selectProjects engines
 */

// Tests run in one time zone and without a network, whatever the machine says.
process.env.TZ = 'Asia/Ho_Chi_Minh';

const BROWSER = ['<rootDir>/test/e2e/', '<rootDir>/test/web/'];

/** @type {import('jest').Config} */
const every = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  setupFiles: ['<rootDir>/test/generated.cjs'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...every,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...BROWSER, '\\.engines\\.test\\.ts$'],
    },
    {
      ...every,
      displayName: 'engines',
      testMatch: ['<rootDir>/test/**/*.engines.test.ts'],
      testPathIgnorePatterns: BROWSER,
    },
    {
      ...every,
      displayName: 'browser',
      testMatch: BROWSER.map((folder) => `${folder}**/*.test.ts`),
      globalSetup: '<rootDir>/test/e2e/shared-browser.ts',
      globalTeardown: '<rootDir>/test/e2e/shared-browser-end.ts',
    },
  ],
  showSeed: true,
  testTimeout: 120000,
  // Every core: the slow tests mostly wait for LibreOffice and the browser, and those lock what they share.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
