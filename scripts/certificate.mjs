import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `npm run trust` (office-addin-dev-certs) puts what it makes. */
const folder = join(homedir(), '.office-addin-dev-certs');

/**
 * The certificate to serve https://localhost with. It only reads: making a trusted one asks the machine's owner, which is
 * `npm run trust`.
 * @returns `options` for the server, empty where the server is to make a self-signed one; whether Excel trusts it; what
 *   to do if not
 */
export function developerCertificate() {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(folder, file));
  if (![ca, cert, key].every((file) => existsSync(file)))
    return {
      options: {},
      trusted: false,
      advice: 'Self-signed, which Excel refuses: run npm run trust once, then npm start again.',
    };
  if (new Date(new X509Certificate(readFileSync(cert)).validTo) < new Date())
    return {
      options: {},
      trusted: false,
      advice: 'Self-signed, since the trusted one has expired: run npm run trust, then npm start again.',
    };
  return { options: { ca, cert, key }, trusted: true, advice: '' };
}
