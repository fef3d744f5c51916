import { existsSync, readFileSync } from 'node:fs';
import { attribute, called } from './manifest.mjs';

/** What a ribbon asks for in pixels, by the scaling of the screen. */
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
/** What the list of add-ins asks for. */
const LISTED = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Pixels of a PNG by its header; null where it is none. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  return bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : null;
}

function fileFaults(owner, address, size, fileOf) {
  const file = URL.canParse(address) ? fileOf(new URL(address).pathname) : undefined;
  if (file === undefined || !existsSync(file))
    return [`The icon "${address}" of ${owner} is not among the files.`];
  const found = sizeOf(file);
  if (found === null) return [`The icon "${address}" of ${owner} is no PNG.`];
  return found.width === size && found.height === size
    ? []
    : [
        `The icon "${address}" of ${owner} is ${found.width} × ${found.height} pixels, not ${size} × ${size}.`,
      ];
}

/** Icons: every size is there, and every file is there and has that size. */
export function pictureFaults(manifest, { fileOf }) {
  const resources = manifest.resources();
  const lacking = manifest.all('//v:Icon').flatMap((icon) => {
    const sizes = manifest.all('bt:Image', icon).map((image) => attribute(image, 'size'));
    return SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `The icon of ${called(icon.parent)} has no size ${size}.`,
    );
  });
  const ribbon = new Map(
    manifest.all('//v:Icon/bt:Image').flatMap((image) => {
      const resource = resources.get(attribute(image, 'resid'));
      const size = attribute(image, 'size');
      return resource === undefined
        ? []
        : [[`${attribute(resource, 'id')} ${size}`, { resource, size: Number(size) }]];
    }),
  );
  return [
    ...lacking,
    ...[...ribbon.values()].flatMap(({ resource, size }) =>
      fileFaults(called(resource), attribute(resource, 'DefaultValue') ?? '', size, fileOf),
    ),
    ...Object.entries(LISTED).flatMap(([name, size]) =>
      manifest
        .all(`/o:OfficeApp/o:${name}`)
        .flatMap((element) =>
          fileFaults(called(element), attribute(element, 'DefaultValue') ?? '', size, fileOf),
        ),
    ),
  ];
}
