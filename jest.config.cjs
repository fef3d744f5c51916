// Tests run in one time zone and without a network, whatever the machine says.
process.env.TZ = 'Asia/Ho_Chi_Minh';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  testTimeout: 120000,
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
