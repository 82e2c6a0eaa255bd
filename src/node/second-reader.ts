import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {LoancloseError} from '../errors.ts';

/**
 * The text of a PDF as pdf.js reads it, through the optional package pdf-parse.
 * @throws LoancloseError BAD_OPTION (reason `second-opinion`) where the package is not installed
 */
export async function readWithPdfParse(bytes: Uint8Array, password: string | undefined): Promise<string> {
  const {PDFParse} = await import('pdf-parse').catch((cause: unknown) => {
    throw new LoancloseError('BAD_OPTION', {reason: 'second-opinion'}, {cause});
  });
  const resolve = createRequire(createRequire(import.meta.url).resolve('pdf-parse')).resolve;
  const parser = new PDFParse({
    // the engine takes the bytes away from whoever has them
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
    cMapPacked: true,
    verbosity: 0,
    ...(password === undefined ? {} : {password}),
  });
  try {
    return (await parser.getText({pageJoiner: ''})).text;
  } finally {
    await parser.destroy();
  }
}
