/**
 * The functions of PDFium that are used, as the wasm module exports them. The package wraps them too, but they are called
 * several times for every character, and its wrappers convert the arguments of every call.
 */
const CALLS = [
  'malloc',
  'free',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_CloseDocument',
  'FPDF_GetFormType',
  'FPDFDoc_GetAttachmentCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFImageObj_GetRenderedBitmap',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObjMark_GetParamStringValue',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_RenderPageBitmap',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_GetHeight',
  'FPDFBitmap_GetFormat',
  'FPDFBitmap_Destroy',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
  'FPDFText_IsHyphen',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
] as const;
/** Handles and addresses are numbers, 0 is failure; so are booleans, 1 is true. */
export type PdfiumCalls = Record<(typeof CALLS)[number], (...args: number[]) => number> & {
  readonly memory: {readonly buffer: ArrayBuffer; grow: (pages: number) => number};
};
export function hasCalls(exports: object): exports is PdfiumCalls {
  const entries = new Map<string, unknown>(Object.entries(exports));
  return entries.has('memory') && CALLS.every(name => typeof entries.get(name) === 'function');
}
