/** Bytes to a call of `String.fromCharCode`: engines limit the number of arguments. */
const CHUNK = 0x8000;

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}
