// Tests run in one time zone and without a network, whatever the machine says.
process.env.TZ = 'Asia/Ho_Chi_Minh';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
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
  showSeed: true,
  testTimeout: 120000,
  // Every core: the slow tests mostly wait for LibreOffice and the browser, and those lock what they share.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
