import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Random} from '../compose/random.ts';
import {toHtml} from './html.ts';
import {type HtmlStyle, randomStyle} from './html-style.ts';
import {partsOf} from './parts.ts';
import {BOTH, type Job, type Producer} from './producer.ts';
import {python, run} from './tools.ts';

/** Converts all files in one start of the office program. */
async function convert(files: readonly string[], target: string, extra: readonly string[] = []): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const folder = dirname(first);
  const profile = join(folder, 'office-profile');
  await mkdir(profile, {recursive: true});
  const options = [`-env:UserInstallation=file://${profile}`, '--headless', ...extra, '--convert-to', target];
  await run('soffice', [...options, '--outdir', folder, ...files]);
}

async function writePages(jobs: readonly Job[], fixed: Partial<HtmlStyle>): Promise<string[]> {
  const paths: string[] = [];
  for (const {composition, seed, stem} of jobs) {
    const path = `${stem}.html`;
    await toHtml(composition, randomStyle(new Random(seed + 13), fixed), path);
    paths.push(path);
  }
  return paths;
}

const PDF_A = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}';
const PAGE = 'size: A4; margin: 12mm;';

function fromHtml(fixed: Partial<HtmlStyle>, target: string): Producer['produce'] {
  return async jobs => {
    const pages = await writePages(jobs, {page: PAGE, ...fixed});
    await convert(pages, target, ['--infilter=HTML (StarWriter)']);
    return Promise.all(jobs.map(({stem}) => readFile(`${stem}.pdf`)));
  };
}

/** HTML → word-processor file → target: what mail programs and office suites do with a page that was saved. */
function fromDocx(target: string, ending: string): Producer['produce'] {
  return async jobs => {
    const descriptions = await writeDocuments(jobs);
    await convert(descriptions, target);
    return Promise.all(jobs.map(({stem}) => readFile(`${stem}.${ending}`)));
  };
}

/** Word-processor files made from the report's own paragraphs and tables. */
export async function writeDocuments(jobs: readonly Job[]): Promise<string[]> {
  const list = jobs.map(({composition, seed, stem}) => {
    const random = new Random(seed + 17);
    const font = random.pick(['Noto Serif CJK SC', 'WenQuanYi Zen Hei']);
    return {path: `${stem}.docx`, font, size: random.pick([7, 8, 9]), parts: partsOf(composition)};
  });
  const [first] = jobs;
  if (first === undefined) return [];
  const description = join(dirname(first.stem), 'documents.json');
  await writeFile(description, JSON.stringify(list));
  await python('write-docx.py', [description]);
  return list.map(({path}) => path);
}

export const libreOfficeProducers: readonly Producer[] = [
  {
    name: 'libreoffice-html',
    layouts: BOTH,
    needs: ['soffice'],
    ending: 'pdf',
    produce: fromHtml({}, 'pdf:writer_pdf_Export'),
  },
  {
    name: 'libreoffice-html-tables',
    layouts: BOTH,
    needs: ['soffice'],
    ending: 'pdf',
    produce: fromHtml({prose: 'table', tables: 'nested'}, 'pdf:writer_pdf_Export'),
  },
  {
    name: 'libreoffice-pdf-a',
    layouts: BOTH,
    needs: ['soffice'],
    ending: 'pdf',
    produce: fromHtml({align: 'left'}, PDF_A),
  },
  {
    name: 'libreoffice-docx',
    layouts: BOTH,
    needs: ['soffice', 'python3:docx'],
    ending: 'pdf',
    produce: fromDocx('pdf:writer_pdf_Export', 'pdf'),
  },
  {
    name: 'libreoffice-docx-text',
    layouts: BOTH,
    needs: ['soffice', 'python3:docx'],
    ending: 'txt',
    produce: fromDocx('txt:Text (encoded):UTF8', 'txt'),
  },
];
