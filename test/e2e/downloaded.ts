import type { Download } from 'playwright-core';

/** The bytes of a download. By its stream: a browser that several test files share tells no path. */
export async function downloaded(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
