import {PDFDocument} from '@cantoo/pdf-lib';

/** One grey pixel as PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** A page that is one picture, as a scanner makes it: no text at all. */
export async function scannedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({updateMetadata: false});
  const image = await document.embedPng(PIXEL);
  document.addPage([595, 842]).drawImage(image, {x: 0, y: 0, width: 595, height: 842});
  return document.save({useObjectStreams: false});
}

/** A download that stopped half-way: only the first objects are there. */
export function damagedPdf(whole: Uint8Array): Uint8Array {
  return whole.slice(0, 300);
}
