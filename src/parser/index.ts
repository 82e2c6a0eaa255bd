import type {Report} from '../model/report.ts';

export interface ParseOptions {
  /** User password of an encrypted PDF. */
  readonly password?: string;
  /** The PDF engine's wasm file; called only when the input is a PDF. */
  readonly loadPdfium: () => Promise<Uint8Array>;
  /** Called after each page that was read. */
  readonly onPage?: (page: number, pages: number) => void;
}

/**
 * Reads a credit report (PDF, text or CSV, found from content).
 * @throws LoancloseError for everything that is not a readable credit report
 */
export async function parseReport(_bytes: Uint8Array, _options: ParseOptions): Promise<Report> {
  throw new Error('being written');
}
