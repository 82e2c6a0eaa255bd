/** Data that stands in the page: gzip, then base64, because a page is text. Nothing here is a request: `connect-src` forbids even `data:`. */

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64.trim()), char => char.charCodeAt(0));
}

export async function inflate(base64: string): Promise<Uint8Array> {
  return new Uint8Array(await unpack(base64).arrayBuffer());
}

export async function inflateText(base64: string): Promise<string> {
  return await unpack(base64).text();
}

function unpack(base64: string): Response {
  return new Response(new Blob([toBytes(base64)]).stream().pipeThrough(new DecompressionStream('gzip')));
}
