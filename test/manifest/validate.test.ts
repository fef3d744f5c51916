/** Each way to break the manifest is told in its own sentence by `npm run validate`, offline. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sound = readFileSync(join(root, 'manifest.xml'), 'utf8');

type Break = readonly [fault: string, from: string | RegExp, to: string, sentence: string];

const long = 'ă'.repeat(260);
const breaks: readonly Break[] = [
  ['not XML', '</OfficeApp>', '', 'It is not XML: '],
  [
    'an element out of place',
    '<Permissions>ReadWriteDocument</Permissions>',
    '',
    "Element 'VersionOverrides': This element is not expected. Expected is ( Permissions ).",
  ],
  ['an id that is no GUID', /<Id>[^<]*</, '<Id>thi-dua<', "Element 'Id': [facet 'pattern']"],
  [
    'a version of three numbers',
    /<Version>[^<]*</,
    '<Version>1.0.0<',
    'Version "1.0.0" is not four numbers such as 1.0.0.0.',
  ],
  [
    'no icon for high resolution',
    /<HighResolutionIconUrl [^>]*>/,
    '',
    '<HighResolutionIconUrl> is missing, which Excel on the web asks for.',
  ],
  [
    'no support address',
    /<SupportUrl [^>]*>/,
    '',
    '<SupportUrl> is missing, which Excel on the web asks for.',
  ],
  [
    'an address without https',
    'https://localhost:3000/icons/merge-32.png',
    'http://localhost:3000/icons/merge-32.png',
    '"http://localhost:3000/icons/merge-32.png" of <Image "merge.32"> is not https.',
  ],
  [
    'a second origin',
    'https://localhost:3000/support.html',
    'https://elsewhere.example/support.html',
    'Addresses are of several origins, though the add-in has one: https://localhost:3000, https://elsewhere.example.',
  ],
  [
    'a runtime that ends with the pane',
    'lifetime="long"',
    'lifetime="short"',
    'The ribbon and the pane share a runtime, but there is no single <Runtime> of lifetime "long".',
  ],
  [
    'a runtime without its requirement',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '',
    'Requirements do not name SharedRuntime, which <Runtimes> needs.',
  ],
  [
    'functions on a page of their own',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Support.Url"/>',
    "<FunctionFile> is another page than the <Runtime>'s, so it would not share its runtime.",
  ],
  [
    'an id for the pane',
    '<SourceLocation resid="Pane.Url"/>',
    '<TaskpaneId>ThiDua.Pane</TaskpaneId><SourceLocation resid="Pane.Url"/>',
    '<TaskpaneId> "ThiDua.Pane" names a pane of its own, but a shared runtime has one pane, which needs none.',
  ],
  [
    'one id for two buttons',
    'id="ThiDua.Check"',
    'id="ThiDua.Install"',
    'Id "ThiDua.Install" is given to two parts of the ribbon.',
  ],
  [
    'a function that nobody wrote',
    '<FunctionName>mergeFiles<',
    '<FunctionName>mergeAll<',
    'Function "mergeAll" is not in src/commands.',
  ],
  [
    'a resource that is not there',
    '<Title resid="Merge.Label"/>',
    '<Title resid="Merge.Title"/>',
    '<Title> refers to resource "Merge.Title", which is not there.',
  ],
  [
    'a resource that nothing uses',
    '<LearnMoreUrl resid="Support.Url"/>',
    '<LearnMoreUrl resid="Pane.Url"/>',
    'Resource "Support.Url" is referred to by nothing.',
  ],
  [
    'one id for two resources',
    '<bt:String id="Check.Label"',
    '<bt:String id="Repair.Label"',
    'Resource id "Repair.Label" is given twice.',
  ],
  [
    'a resource id of 33 characters',
    /Tab\.Label/g,
    'Tab.Label.Of.Thirty.Three.Letters',
    'Resource id "Tab.Label.Of.Thirty.Three.Letters" has 33 characters, 32 are allowed.',
  ],
  [
    'a short string that is too long',
    'DefaultValue="Khôi phục biểu mẫu"',
    `DefaultValue="${long}"`,
    '<String "Repair.Label"> has 260 characters, 125 are allowed.',
  ],
  [
    'a translated long string that is too long',
    'Value="Opens the pane beside the sheet."',
    `Value="${long}"`,
    '<String "Pane.Tip"> has 260 characters, 250 are allowed.',
  ],
  [
    'a sentence without English',
    /<bt:Override Locale="en-US" Value="Check"\/>/,
    '',
    '<String "Check.Label"> has no override for en-US.',
  ],
  [
    'a name without English',
    /<Override Locale="en-US" Value="Thi Đua[^>]*>/,
    '',
    '<DisplayName> has no override for en-US.',
  ],
  [
    'an icon without a size',
    '<bt:Image size="48" resid="merge.48"/>',
    '',
    'The icon of <Group "ThiDua.MergeGroup"> has no size 48.',
  ],
  [
    'an icon that is not there',
    'icons/pane-24.png',
    'icons/panel-24.png',
    'The icon "https://localhost:3000/icons/panel-24.png" of <Image "pane.24"> is not among the files.',
  ],
  [
    'an icon of another size',
    'icons/pane-24.png',
    'icons/pane-20.png',
    'The icon "https://localhost:3000/icons/pane-20.png" of <Image "pane.24"> is 20 × 20 pixels, not 24 × 24.',
  ],
  [
    'an icon that is no picture',
    'icons/thi-dua-32.png',
    'icons/sources.json',
    'The icon "https://localhost:3000/icons/sources.json" of <IconUrl> is no PNG.',
  ],
];

let folder: string;
let told: readonly string[];
let status: number | null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thi-dua-manifest-'));
  const names = breaks.map(([, from, to], index) => {
    const name = `${index}.xml`;
    writeFileSync(join(folder, name), sound.replace(from, to));
    return name;
  });
  const run = spawnSync(process.execPath, [join(root, 'scripts/validate-manifest.mjs'), ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.stderr !== '') throw new Error(run.stderr);
  told = run.stdout.split('\n');
  status = run.status;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(breaks)('%s', (fault, from, to, sentence) => {
  const index = breaks.findIndex(([name]) => name === fault);
  expect(sound.replace(from, to)).not.toBe(sound);
  const sentences = told.filter((line) => line.startsWith(`${index}.xml: `));
  expect(sentences.filter((line) => line.includes(sentence))).toHaveLength(1);
});

test('a fault is an exit code too', () => {
  expect(status).toBe(1);
});

test('the manifest itself is sound', () => {
  const run = spawnSync(process.execPath, ['scripts/validate-manifest.mjs'], { cwd: root, encoding: 'utf8' });
  expect([run.stdout, run.stderr, run.status]).toEqual(['manifest.xml: valid\n', '', 0]);
});
