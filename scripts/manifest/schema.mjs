import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const SCHEMA = new URL('schemas/OfficeAppManifestV1_1.xsd', import.meta.url).pathname;

xmlRegisterFsInputProviders();
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }));

/** What Microsoft's schema finds wrong, a sentence a fault. */
export function schemaFaults({ document }) {
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (error.details === undefined) throw error;
    return error.details.map(
      ({ message, line }) => `Line ${line}, by the schema: ${message.trim().replaceAll(/\{[^}]*\}/g, '')}`,
    );
  }
}
