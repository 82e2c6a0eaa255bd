import {readFile} from 'node:fs/promises';
import {writeDocuments} from './libreoffice.ts';
import {BOTH, type Job, type Producer} from './producer.ts';
import {rewriting} from './rewriting.ts';
import {run} from './tools.ts';

function extractor(name: string, needs: readonly string[], call: Parameters<typeof rewriting>[1]): Producer {
  return {name, layouts: BOTH, needs: [...needs, 'chromium'], ending: 'txt', produce: rewriting('txt', call)};
}

const gb18030 = async (option: readonly string[], source: string, target: string) => {
  await run('pdftotext', [...option, '-enc', 'UTF-8', source, `${target}.utf8`]);
  await run('iconv', ['-f', 'UTF-8', '-t', 'GB18030//TRANSLIT', '-o', target, `${target}.utf8`]);
};

async function documentTexts(jobs: readonly Job[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const path of await writeDocuments(jobs)) {
    await run('docx2txt', [path, `${path}.txt`]);
    files.push(await readFile(`${path}.txt`));
  }
  return files;
}

/** Programs that take the text out of a PDF. */
export const extractors: readonly Producer[] = [
  extractor('pdftotext', ['pdftotext'], (source, target) => run('pdftotext', [source, target])),
  extractor('pdftotext-raw', ['pdftotext'], (source, target) => run('pdftotext', ['-raw', source, target])),
  extractor('pdftotext-layout', ['pdftotext'], (source, target) => run('pdftotext', ['-layout', source, target])),
  extractor('mutool-text', ['mutool'], (source, target) =>
    run('mutool', ['draw', '-q', '-F', 'txt', '-o', target, source]),
  ),
  extractor('gb18030', ['pdftotext', 'iconv'], (source, target) => gb18030([], source, target)),
  extractor('gb18030-layout', ['pdftotext', 'iconv'], (source, target) => gb18030(['-layout'], source, target)),
  {
    name: 'docx2txt',
    layouts: BOTH,
    needs: ['docx2txt', 'python3:docx'],
    ending: 'txt',
    produce: documentTexts,
  },
];
