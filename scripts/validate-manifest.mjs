/**
 * Checks manifests offline: Microsoft's schema, what Office asks beyond it, and whether Microsoft's own reader reads them.
 * Run: npm run validate [-- FILE…]   (manifest.xml where none is named). Exit 1: a fault was found.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { Manifest } from './manifest/manifest.mjs';
import { rules } from './manifest/rules.mjs';
import { schemaFaults } from './manifest/schema.mjs';

const root = join(import.meta.dirname, '..');

/** Names in quotes or before a colon in the ribbon's functions: what a manifest may call. */
function functionNames() {
  const folder = join(root, 'src/commands');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(source.join('\n').match(/\b[A-Za-z]\w*(?=['"]?:)/g));
}

/** The file that a web server would give for a path: of the built site beside the manifest, else of the sources. */
function filesFor(manifest) {
  const site = dirname(manifest);
  if (existsSync(join(site, 'taskpane.html'))) return (path) => join(site, path);
  return (path) =>
    join(
      root,
      path.startsWith('/icons/') ? path.replace('/icons/', 'assets/icons/png/') : `assets/web${path}`,
    );
}

async function readerFaults(file) {
  try {
    await OfficeAddinManifest.readManifestFile(file);
    return [];
  } catch (error) {
    return [`Microsoft's office-addin-manifest cannot read it: ${String(error.message ?? error)}`];
  }
}

async function faultsOf(file) {
  if (!existsSync(file)) return ['There is no such file.'];
  let manifest;
  try {
    manifest = new Manifest(readFileSync(file));
  } catch (error) {
    return [`It is not XML: ${error.message.trim()}`];
  }
  try {
    const surroundings = { functions: functionNames(), fileOf: filesFor(resolve(file)) };
    return [
      ...schemaFaults(manifest),
      ...rules.flatMap((rule) => rule(manifest, surroundings)),
      ...(await readerFaults(file)),
    ];
  } finally {
    manifest.close();
  }
}

const given = process.argv.slice(2);
for (const file of given.length > 0 ? given : [join(root, 'manifest.xml')]) {
  const faults = await faultsOf(file);
  const name = relative('', file);
  for (const fault of faults) console.log(`${name}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${name}: valid`);
}
