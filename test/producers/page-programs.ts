import {readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Random} from '../compose/random.ts';
import {formattingObjects} from './formatting-objects.ts';
import {toHtml} from './html.ts';
import {type HtmlStyle, randomStyle} from './html-style.ts';
import {partsOf} from './parts.ts';
import {BOTH, type Job, type Producer} from './producer.ts';
import {python, run} from './tools.ts';

/** Cutting the glyphs in use out of the largest Chinese fonts takes some of these programs a minute. */
const SMALL_FONTS = ['WenQuanYi Zen Hei', 'WenQuanYi Micro Hei', 'AR PL UMing CN'];

/** One program call per page of HTML. */
function fromHtml(
  style: Partial<HtmlStyle>,
  call: (page: string, target: string, random: Random) => Promise<void>,
): Producer['produce'] {
  return async jobs => {
    const files: Uint8Array[] = [];
    for (const {composition, seed, stem} of jobs) {
      const random = new Random(seed + 19);
      const font = random.pick(SMALL_FONTS);
      await toHtml(composition, randomStyle(random, {font, ...style}), `${stem}.html`);
      await call(`${stem}.html`, `${stem}.pdf`, random);
      files.push(await readFile(`${stem}.pdf`));
    }
    return files;
  };
}

/** One start of Python for all jobs; the script lays out paragraphs and tables by itself. */
function fromParts(script: string): Producer['produce'] {
  return async (jobs: readonly Job[]) => {
    const [first] = jobs;
    if (first === undefined) return [];
    const list = jobs.map(({composition, seed, stem}) => ({path: `${stem}.pdf`, seed, parts: partsOf(composition)}));
    const description = join(dirname(first.stem), `${script}.json`);
    await writeFile(description, JSON.stringify(list));
    await python(script, [description]);
    return Promise.all(jobs.map(({stem}) => readFile(`${stem}.pdf`)));
  };
}

/** Looking for the fonts of the machine by itself takes the program half a minute. */
const FOP_FONTS = [
  ['WenQuanYi Zen Hei', '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'],
  ['AR PL UMing CN', '/usr/share/fonts/truetype/arphic/uming.ttc'],
].map(
  ([name, path]) =>
    `<font kerning="no" embed-url="file://${path}" sub-font="${name}"><font-triplet name="${name}" style="normal" weight="normal"/></font>`,
);
const FOP_CONFIG = `<fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>${FOP_FONTS.join('')}</fonts></renderer></renderers></fop>`;

async function formatObjects(jobs: readonly Job[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const {composition, seed, stem} of jobs) {
    const config = join(dirname(stem), 'fop.xml');
    await writeFile(config, FOP_CONFIG);
    await writeFile(`${stem}.fo`, formattingObjects(partsOf(composition), new Random(seed + 23)));
    await run('fop', ['-q', '-c', config, '-fo', `${stem}.fo`, '-pdf', `${stem}.pdf`]);
    files.push(await readFile(`${stem}.pdf`));
  }
  return files;
}

const PAGE = 'size: A4; margin: 12mm; font-family: "WenQuanYi Zen Hei";';
const NUMBERED = `${PAGE} @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 8pt; } @top-right { content: "2026/5/18 10:15"; font-size: 8pt; }`;

/** Programs that lay a page out by themselves. */
export const pagePrograms: readonly Producer[] = [
  {
    name: 'weasyprint',
    layouts: BOTH,
    needs: ['weasyprint'],
    ending: 'pdf',
    produce: fromHtml({page: PAGE}, (page, target) => run('weasyprint', [page, target])),
  },
  {
    name: 'weasyprint-headers',
    layouts: BOTH,
    needs: ['weasyprint'],
    ending: 'pdf',
    produce: fromHtml({page: NUMBERED, align: 'left', vertical: 'top'}, (page, target) =>
      run('weasyprint', [page, target]),
    ),
  },
  {
    name: 'wkhtmltopdf',
    layouts: BOTH,
    needs: ['wkhtmltopdf'],
    ending: 'pdf',
    produce: fromHtml({}, (page, target) =>
      run('env', ['QT_QPA_PLATFORM=offscreen', 'wkhtmltopdf', '-q', '--encoding', 'utf-8', page, target]),
    ),
  },
  {name: 'fop', layouts: BOTH, needs: ['fop'], ending: 'pdf', produce: formatObjects},
  {
    name: 'reportlab',
    layouts: BOTH,
    needs: ['python3:reportlab'],
    ending: 'pdf',
    produce: fromParts('write-reportlab.py'),
  },
  {
    name: 'pango-cairo',
    layouts: BOTH,
    needs: ['python3:cairo', 'python3:gi'],
    ending: 'pdf',
    produce: fromParts('write-pango.py'),
  },
];
