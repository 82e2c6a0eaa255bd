/** `loanclose/node`: what a program on Node needs beside the library. It opens no terminal and writes nothing. */

export {loadPackagedData, type PackagedData} from './packaged-data.ts';
export {loadPdfium} from './pdfium.ts';
export {readInputFile} from './read-input.ts';
