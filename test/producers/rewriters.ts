import {readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Random} from '../compose/random.ts';
import {BOTH, type Job, type Producer} from './producer.ts';
import {python, rewriting, run, writeSources} from './tools.ts';

function rewriter(name: string, needs: string, call: Parameters<typeof rewriting>[1]): Producer {
  return {name, layouts: BOTH, needs: [needs], ending: 'pdf', produce: rewriting('pdf', call)};
}

const ghostscript = (target: string, ...options: string[]) => [
  '-q',
  '-dNOPAUSE',
  '-dBATCH',
  '-sDEVICE=pdfwrite',
  ...options,
  `-sOutputFile=${target}`,
];

function pikepdf(edit: string): Producer {
  return {
    name: `pikepdf-${edit}`,
    layouts: BOTH,
    needs: ['python3:pikepdf'],
    ending: 'pdf',
    produce: async (jobs: readonly Job[]) => {
      const sources = await writeSources(jobs);
      const [first] = jobs;
      if (first === undefined) return [];
      const list = jobs.map(({stem, seed}, index) => ({source: sources[index], target: `${stem}.pdf`, edit, seed}));
      const description = join(dirname(first.stem), 'edits.json');
      await writeFile(description, JSON.stringify(list));
      await python('edit-pdf.py', [description]);
      return Promise.all(jobs.map(({stem}) => readFile(`${stem}.pdf`)));
    },
  };
}

/** Programs that write a PDF again without changing what it says. */
export const rewriters: readonly Producer[] = [
  rewriter('qpdf-linearize', 'qpdf', (source, target) =>
    run('qpdf', ['--linearize', '--object-streams=generate', source, target]),
  ),
  rewriter('qpdf-qdf', 'qpdf', (source, target) =>
    run('qpdf', ['--qdf', '--object-streams=disable', '--coalesce-contents', source, target]),
  ),
  rewriter('ghostscript', 'gs', (source, target, {seed}) =>
    run('gs', [
      ...ghostscript(target, `-dPDFSETTINGS=${new Random(seed).pick(['/ebook', '/printer', '/screen', '/prepress'])}`),
      source,
    ]),
  ),
  rewriter('ghostscript-fit', 'gs', (source, target, {seed}) =>
    run('gs', [
      ...ghostscript(
        target,
        `-sPAPERSIZE=${new Random(seed).pick(['a5', 'a3', 'letter'])}`,
        '-dFIXEDMEDIA',
        '-dPDFFitPage',
      ),
      source,
    ]),
  ),
  rewriter('cairo', 'pdftocairo', (source, target) => run('pdftocairo', ['-pdf', source, target])),
  rewriter('mutool-clean', 'mutool', (source, target) => run('mutool', ['clean', '-gggg', '-z', source, target])),
  ...['turn', 'shift', 'quarter', 'jitter', 'rotate-flag'].map(pikepdf),
];
