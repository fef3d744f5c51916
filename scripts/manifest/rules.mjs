/** What Office asks of a manifest beyond the schema: each rule gives a sentence a fault. */
import { attribute, called } from './manifest.mjs';
import { pictureFaults } from './pictures.mjs';

/** The language that every sentence is overridden in. */
const SECOND_LOCALE = 'en-US';

const repeated = (values) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

const version = (manifest) =>
  manifest
    .all('/o:OfficeApp/o:Version')
    .map(({ content }) => content)
    .filter((text) => !/^\d+(\.\d+){3}$/.test(text))
    .map((text) => `Version "${text}" is not four numbers such as 1.0.0.0.`);

const wantedElements = (manifest) =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl']
    .filter((name) => manifest.all(`/o:OfficeApp/o:${name}`).length === 0)
    .map((name) => `<${name}> is missing, which Excel on the web asks for.`);

const https = (manifest) =>
  manifest
    .addresses()
    .filter(({ address }) => !address.startsWith('https://'))
    .map(({ element, address }) => `"${address}" of ${called(element)} is not https.`);

const oneOrigin = (manifest) => {
  const origins = manifest
    .addresses()
    .map(({ address }) => (URL.canParse(address) ? new URL(address).origin : address));
  return [...new Set(origins)].length < 2
    ? []
    : [`Addresses are of several origins, though the add-in has one: ${[...new Set(origins)].join(', ')}.`];
};

const resourceIds = (manifest) => {
  const ids = manifest.all('//v:Resources//*[@id]').map((element) => attribute(element, 'id'));
  return [
    ...repeated(ids).map((id) => `Resource id "${id}" is given twice.`),
    ...ids
      .filter((id) => id.length > 32)
      .map((id) => `Resource id "${id}" has ${id.length} characters, 32 are allowed.`),
  ];
};

const references = (manifest) => {
  const resources = manifest.resources();
  const references = manifest.all('//*[@resid]');
  const named = new Set(references.map((element) => attribute(element, 'resid')));
  return [
    ...references
      .filter((element) => !resources.has(attribute(element, 'resid')))
      .map(
        (element) =>
          `<${element.name}> refers to resource "${attribute(element, 'resid')}", which is not there.`,
      ),
    ...[...resources.keys()]
      .filter((id) => !named.has(id))
      .map((id) => `Resource "${id}" is referred to by nothing.`),
  ];
};

const lengths = (manifest) =>
  [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ].flatMap(([kind, limit]) =>
    manifest
      .all(`//${kind}/bt:String`)
      .flatMap((element) => [
        [element, attribute(element, 'DefaultValue')],
        ...manifest.all('bt:Override', element).map((override) => [element, attribute(override, 'Value')]),
      ])
      .filter(([, text]) => text !== undefined && text.length > limit)
      .map(([element, text]) => `${called(element)} has ${text.length} characters, ${limit} are allowed.`),
  );

const overrides = (manifest) =>
  manifest
    .all('/o:OfficeApp/o:DisplayName|/o:OfficeApp/o:Description|//bt:String')
    .filter(
      (element) =>
        manifest.all(`./*[local-name()="Override"][@Locale="${SECOND_LOCALE}"]`, element).length === 0,
    )
    .map((element) => `${called(element)} has no override for ${SECOND_LOCALE}.`);

const controlIds = (manifest) => {
  const ids = manifest.all('//v:Control|//v:Group|//v:CustomTab').map((element) => attribute(element, 'id'));
  return repeated(ids).map((id) => `Id "${id}" is given to two parts of the ribbon.`);
};

const functionNames = (manifest, { functions }) =>
  manifest
    .all('//v:FunctionName')
    .map(({ content }) => content)
    .filter((name) => !functions.has(name))
    .map((name) => `Function "${name}" is not in src/commands.`);

const sharedRuntime = (manifest) => {
  const runtimes = manifest.all('//v:Runtimes/v:Runtime');
  const page = runtimes.map((runtime) => attribute(runtime, 'resid'))[0];
  const wanted = manifest.all('/o:OfficeApp/o:Requirements/o:Sets/o:Set[@Name="SharedRuntime"]').length > 0;
  return [
    ...(runtimes.length === 1 && attribute(runtimes[0], 'lifetime') === 'long'
      ? []
      : ['The ribbon and the pane share a runtime, but there is no single <Runtime> of lifetime "long".']),
    ...(wanted ? [] : ['Requirements do not name SharedRuntime, which <Runtimes> needs.']),
    // Office would take the pane of such an action for another than the runtime's, and open the page twice.
    ...manifest
      .all('//v:TaskpaneId')
      .map(
        ({ content }) =>
          `<TaskpaneId> "${content}" names a pane of its own, but a shared runtime has one pane, which needs none.`,
      ),
    ...manifest
      .all('//v:FunctionFile|//v:Action/v:SourceLocation')
      .filter((element) => attribute(element, 'resid') !== page)
      .map(
        (element) =>
          `<${element.name}> is another page than the <Runtime>'s, so it would not share its runtime.`,
      ),
  ];
};

/** In the order in which a manifest is read. Each takes the manifest and its {@link Surroundings}. */
export const rules = [
  version,
  wantedElements,
  https,
  oneOrigin,
  sharedRuntime,
  controlIds,
  functionNames,
  references,
  resourceIds,
  lengths,
  overrides,
  pictureFaults,
];
