import type {CanvasOptions} from '../pdf/canvas.ts';
import type {ComposedDetailed} from './composed.ts';
import {composedFacts} from './expected.ts';
import type {Paper} from './paper.ts';
import {PLAIN_GEOMETRY, PLAIN_WORDING, paperOf, toPages, toPdf} from './print.ts';
import {randomReport} from './random-report.ts';
import {laterReport, typicalReport} from './typical-report.ts';

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** What a reader must find; null where that is the point of the fixture. */
  readonly expected: ReturnType<typeof composedFacts> | null;
}

const NASTY_WORDING = {...PLAIN_WORDING, dash: '－', brackets: 'half', account: '帐户', names: 'plain'} as const;
const NASTY_GEOMETRY = {
  ...PLAIN_GEOMETRY,
  seed: 77,
  jitter: 3,
  shift: 15,
  breaks: 0.15,
  repeatLabels: true,
  watermark: true,
  padding: 4,
};

export async function detailedFixtures(): Promise<Fixture[]> {
  const pdf = async (
    name: string,
    report: ComposedDetailed,
    paper: Paper,
    options: Partial<CanvasOptions>,
  ): Promise<Fixture> => ({
    name,
    bytes: await toPdf(paper, {font: 'embedded', draw: 'run', seed: 1, ...options}),
    expected: composedFacts(report),
  });
  const typical = typicalReport();
  const later = laterReport();
  const anything = randomReport({seed: 31, most: 4});
  const masked = randomReport({seed: 11, most: 2, edition: 'institution'});
  const plain = paperOf(typical);
  const withoutPage: Paper = {
    pages: plain.pages - 1,
    texts: plain.texts
      .filter(({page}) => page !== 2)
      .map(text => (text.page > 2 ? {...text, page: text.page - 1} : text)),
  };
  return [
    await pdf('typical.pdf', typical, plain, {}),
    await pdf('before.pdf', typical, plain, {draw: 'line', font: 'identity-tounicode'}),
    await pdf('after.pdf', later, paperOf(later), {draw: 'glyph', font: 'unigb'}),
    // Cells that jitter, pages that break inside blocks and tall cells, repeated labels, a watermark, glyph by glyph in random order.
    await pdf('nasty.pdf', anything, paperOf(anything, NASTY_WORDING, NASTY_GEOMETRY), {
      draw: 'glyph',
      shuffle: true,
      seed: 5,
    }),
    await pdf('institution-edition.pdf', masked, paperOf(masked), {}),
    await pdf('two-pages-on-a-sheet.pdf', later, twoOnASheet(paperOf(later)), {width: 1190}),
    await pdf('typical-encrypted.pdf', typical, plain, {draw: 'line', password: 'loanclose'}),
    {...(await pdf('page-missing.pdf', typical, withoutPage, {})), expected: null},
    {
      name: 'positioned.json',
      bytes: `${JSON.stringify(roundedPages(paperOf(typical, NASTY_WORDING, NASTY_GEOMETRY)))}\n`,
      expected: composedFacts(typical),
    },
  ];
}

/** Pages side by side on landscape paper, as they are scanned. */
function twoOnASheet(paper: Paper): Paper {
  const texts = paper.texts.map(text => ({
    ...text,
    page: Math.floor(text.page / 2),
    x: text.x + (text.page % 2) * 595,
  }));
  return {pages: Math.ceil(paper.pages / 2), texts};
}

function roundedPages(paper: Paper) {
  const round = (points: number) => Math.round(points * 100) / 100;
  return toPages(paper).map(page => ({
    ...page,
    lines: page.lines.map(line => ({
      text: line.text,
      glyphs:
        line.glyphs?.map(glyph => ({...glyph, x: round(glyph.x), right: round(glyph.right), y: round(glyph.y)})) ??
        null,
    })),
  }));
}
