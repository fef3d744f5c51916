import { XmlDocument } from 'libxml2-wasm';

const NAMESPACES = {
  o: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  v: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

/** A manifest as its rules look at it. To be closed. */
export class Manifest {
  constructor(bytes) {
    this.document = XmlDocument.fromBuffer(bytes);
  }

  /** Elements by XPath; prefixes `o` (base), `v` (version overrides), `bt` (basic types). */
  all(path, from = this.document) {
    return from.find(path, NAMESPACES);
  }

  /** `id` to element of everything in Resources; of a repeated id the last one. */
  resources() {
    return new Map(this.all('//v:Resources//*[@id]').map((element) => [attribute(element, 'id'), element]));
  }

  /** Every web address, with the element that holds it. */
  addresses() {
    const holders = [
      'o:IconUrl',
      'o:HighResolutionIconUrl',
      'o:SupportUrl',
      'o:SourceLocation',
      'bt:Image',
      'bt:Url',
    ];
    return this.all(holders.map((name) => `//${name}[@DefaultValue]`).join('|')).flatMap((element) =>
      [
        [element, 'DefaultValue'],
        ...this.all('./*[local-name()="Override"]', element).map((override) => [override, 'Value']),
      ].map(([holder, name]) => ({ element, address: attribute(holder, name) ?? '' })),
    );
  }

  close() {
    this.document.dispose();
  }
}

export const attribute = (element, name) => element.attr(name)?.value;

/** `<Label>`, or `<Image "merge.16">` where it has an id. */
export function called(element) {
  const id = attribute(element, 'id');
  return id === undefined ? `<${element.name}>` : `<${element.name} "${id}">`;
}
