const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Whether the mark that ends a JPEG stands behind its pixels: a file that was cut off has none there. A preview within it has its own, before. */
export function endsWhole(jpeg: Uint8Array): boolean {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN)
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
  // Among the pixels an FF is never followed by D9.
  for (; at + 1 < jpeg.length; at += 1) if (jpeg[at] === 0xff && jpeg[at + 1] === END_OF_IMAGE) return true;
  return false;
}
