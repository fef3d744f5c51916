/* global jest */
// Generated cases follow jest's seed: the same seed gives the same cases again (fast-check, per file).
const fc = require('fast-check');

fc.configureGlobal({ seed: jest.getSeed() });
