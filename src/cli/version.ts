import program from '../../package.json';

export const VERSION = program.version;
