/** Where `npm start` serves the add-in, and what stands in the source of the manifest. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * Checks an origin given on the command line.
 * @param {unknown} value such as `https://thidua.example`; undefined: the development origin
 * @returns {string} the same origin
 * @throws a sentence where Excel could not load an add-in from it
 */
export function readOrigin(value = DEVELOPMENT_ORIGIN) {
  const wanted = 'write it like https://thidua.example or https://thidua.example:8443';
  const text = String(value);
  if (!URL.canParse(text)) throw refusal(`The origin "${text}" is not a web address: ${wanted}.`);
  const url = new URL(text);
  if (url.protocol !== 'https:')
    throw refusal(`The origin "${text}" is not https, and Excel loads add-ins over https only: ${wanted}.`);
  if (url.origin !== text.toLowerCase())
    throw refusal(
      `The origin "${text}" holds more than scheme, host and port: ${wanted}, no slash at the end.`,
    );
  return url.origin;
}

/** A wrong use: told in its sentence alone, without a trace. */
export function refusal(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}
