import {readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Random} from '../compose/random.ts';
import {type Composition, compose, type Records} from './composition.ts';
import {BOTH, type Job, type Producer} from './producer.ts';
import {rewriting, writeSources} from './rewriting.ts';
import {pageCount, python, run} from './tools.ts';

function rewriter(name: string, needs: string, call: Parameters<typeof rewriting>[1]): Producer {
  return {name, layouts: BOTH, needs: [needs, 'chromium'], ending: 'pdf', produce: rewriting('pdf', call)};
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
    needs: ['python3:pikepdf', 'chromium'],
    ending: 'pdf',
    produce: async (jobs: readonly Job[]) => {
      const sources = await writeSources(jobs, edit === 'jitter' ? 'lines' : undefined);
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
  rewriter('pdftex-crop', 'pdfcrop', (source, target, {seed}) =>
    run('pdfcrop', ['--margins', String(new Random(seed).int(0, 20)), source, target], dirname(target)),
  ),
  rewriter('pdftex-scale', 'pdfjam', (source, target, {seed}) =>
    run('pdfjam', [
      '--quiet',
      '--scale',
      String(new Random(seed).pick([0.5, 0.7, 0.9, 1.1])),
      '--outfile',
      target,
      source,
    ]),
  ),
  rewriter('pdftex-two-up', 'pdfjam', (source, target) =>
    run('pdfjam', ['--quiet', '--nup', '2x1', '--landscape', '--outfile', target, source]),
  ),
  ...['turn', 'shift', 'quarter', 'jitter', 'rotate-flag'].map(pikepdf),
];

function damaging(name: string, pages: (source: string, job: Job) => Promise<readonly string[]>): Producer {
  const produce = rewriting('pdf', async (source, target, job) =>
    run('qpdf', ['--empty', '--pages', ...(await pages(source, job)), '--', target]),
  );
  return {name, layouts: BOTH, needs: ['qpdf', 'chromium'], ending: 'pdf', damaged: true, produce};
}

/** Documents whose pages are not those of the report. */
export const damagers: readonly Producer[] = [
  // The last page of a report of one page is not missing: nothing is left out of it.
  damaging('pages-missing', async (source, {seed}) => {
    const count = (await pageCount(source)) - 1;
    const missing = 1 + (seed % Math.max(1, count));
    const [before, after] = [missing > 1 ? [`1-${missing - 1}`] : [], [`${missing + 1}-z`]];
    return count === 0 ? [source, '1'] : [source, [...before, ...after].join(',')];
  }),
  damaging('pages-reversed', async source => [source, 'z-1']),
  damaging('pages-twice', async source => [source, '1-z', source, '1-z']),
  {
    ...damaging('two-reports', async (source, {composition, stem}) => {
      const other = `${stem}.other.pdf`;
      await writeFile(other, await secondReport(composition).pdf());
      return [source, '1-z', other, '1-z'];
    }),
    // The reader may refuse the file, or say that it read one of them; the other one is never left out silently.
    expected: composition => bothReports(composition.expected, secondReport(composition).expected),
  },
];

function secondReport({layout, seed}: Composition): Composition {
  return compose(layout, seed + 1000);
}

function bothReports(one: Records, other: Records): Records {
  return Object.fromEntries(Object.entries(one).map(([kind, list]) => [kind, [...list, ...(other[kind] ?? [])]]));
}
