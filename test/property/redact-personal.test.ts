import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseReport} from '../../src/parser/index.ts';
import {redactPages} from '../../src/parser/redact.ts';
import {readSource} from '../../src/parser/source/index.ts';
import {readText} from '../../src/parser/source/text.ts';
import {renderAccountCsv} from '../../src/render/account-csv.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {type Element, elementsOf} from '../compose/detailed/elements.ts';
import {layOut} from '../compose/detailed/paper.ts';
import {paperOf, randomForm, toPages, toPdf} from '../compose/detailed/print.ts';
import {randomReport} from '../compose/detailed/random-report.ts';
import {BRIEF_PDF_FORMS, writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {loadPdfium} from '../compose/pdfium.ts';

const options = {loadPdfium};
const seed = fc.integer({min: 1, max: 0xffff});
const encode = (text: string) => new TextEncoder().encode(text);

/** No digit is 1 or 0, which a copy is full of. */
const figures = (least: number, most: number) =>
  fc.string({unit: fc.constantFrom(...'23456789'), minLength: least, maxLength: most});
const short = figures(1, 4);
const PLACES = ['云州市', '平江区', '文三路', '梧桐小区', '滨河园', '七里乡'];
const place = fc.constantFrom(...PLACES);
const EMPLOYERS = ['云州梧桐纺织厂', '滨河七里茶行', '平江小学'];

const address = fc
  .tuple(
    place,
    place,
    short,
    fc.constantFrom('号', '号院', '弄', '-'),
    short,
    fc.constantFrom('栋', '号楼', '座', '-'),
    short,
    fc.constantFrom('室', '单元', ''),
  )
  .map(parts => parts.join(''));
const employer = fc.oneof(
  fc.constantFrom(...EMPLOYERS),
  fc.tuple(fc.constantFrom(...EMPLOYERS), short).map(([name, number]) => `${name}第${number}分店`),
  short.map(number => `${number}天梧桐店`),
);
const phone = fc.oneof(
  figures(11, 11),
  fc.tuple(figures(3, 4), figures(7, 8)).map(parts => parts.join('-')),
  fc.tuple(figures(3, 3), figures(4, 4), figures(4, 4)).map(parts => parts.join(' ')),
  fc
    .tuple(figures(4, 4), figures(8, 8), figures(1, 3))
    .map(([area, number, extension]) => `${area}-${number}转${extension}`),
);
const id = fc.oneof(
  figures(17, 17).map(number => `${number}X`),
  figures(18, 18),
  figures(4, 4).map(tail => `**************${tail}`),
  fc.tuple(figures(6, 6), figures(8, 8), figures(4, 4)).map(parts => parts.join(' ')),
  figures(8, 8).map(number => `E${number}`),
);

const value = (labels: readonly string[], of: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...labels), fc.constantFrom('：', ':', ' ', '： '), of).map(parts => parts.join(''));
const labelled = fc.oneof(
  value(['居住地址', '通讯地址', '户籍地址', '单位地址'], address),
  value(['手机号码', '住宅电话', '单位电话', '联系电话'], phone),
  value(['工作单位', '单位名称'], employer),
  value(['证件号码', '被查询者证件号码', '配偶证件号码'], id),
);
/** As in the tables of the detailed report, and what a line that broke leaves: no label says what it is. */
const bare = fc.oneof(
  fc.tuple(address, phone).map(([where, number]) => `${where} ${number} 自置`),
  fc.tuple(employer, address, phone).map(parts => parts.join(' ')),
  fc.tuple(fc.constantFrom('身份证', '护照'), id).map(parts => parts.join(' ')),
  address,
  phone,
);
const wide = (line: string) =>
  line.replaceAll(/\d/g, digit => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
const personal = fc.tuple(fc.oneof(labelled, bare), fc.boolean()).map(([line, isWide]) => (isWide ? wide(line) : line));

const EDITIONS = {
  brief: async (content: number) => writeBriefText(composeBriefReport(content)),
  detailed: async (content: number, form: number) => detailed(content, form, 'personal'),
  'of an institution': async (content: number, form: number) => detailed(content, form, 'institution'),
  csv: async (content: number) =>
    renderAccountCsv(await parseReport(encode(writeBriefText(composeBriefReport(content))), options), {
      headings: 'zh',
    }),
} as const;

function detailed(content: number, form: number, edition: 'personal' | 'institution'): string {
  const {wording, geometry} = randomForm(form);
  const pages = toPages(paperOf(randomReport({seed: content, edition}), wording, geometry));
  return pages.map(page => page.lines.map(line => `${line.text}\n`).join('')).join('\f');
}

it.each(Object.entries(EDITIONS))(
  '%s: no figure and no word of a person is left, wherever it stands',
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(
        seed,
        seed,
        fc.array(fc.tuple(fc.nat(), personal), {minLength: 1, maxLength: 8}),
        async (content, form, added) => {
          const lines = (await write(content, form)).split('\n');
          for (const [at, line] of added) {
            const place = at % (lines.length + 1);
            lines.splice(place, 0, line);
          }
          const wanted = new Set(added.map(([, line]) => line));
          const copy = redactPages(readText(lines.join('\n')), [])
            .normalize('NFKC')
            .split(/[\n\f]/);
          const source = lines.join('\n').split(/[\n\f]/);
          source.forEach((line, at) => {
            if (!wanted.has(line)) return;
            expect([line, copy[at]?.match(/[02-9]/g) ?? []]).toEqual([line, []]);
            expect(copy[at]).not.toMatch(/云州|平江|文三|梧桐|滨河|七里/);
          });
        },
      ),
      {numRuns: 60},
    );
  },
);

/** The person's own tables as the detailed report prints them: narrow cells, so that lines break anywhere, also within a house number. */
const personalTables = fc
  .array(fc.tuple(address, phone, employer, id), {minLength: 1, maxLength: 4})
  .map((rows): readonly Element[] => [
    {kind: 'centred', text: '（二）居住信息'},
    {
      kind: 'table',
      rows: [
        ['编号', '居住地址', '住宅电话', '居住状况', '信息更新日期'],
        ...rows.map(([where, number], at) => [String(at + 2), where.repeat(2), number, '自置', '2023.04.05']),
      ],
    },
    {kind: 'centred', text: '（三）职业信息'},
    {
      kind: 'table',
      rows: [
        ['编号', '工作单位', '单位性质', '单位地址', '单位电话', '职业', '进入本单位年份', '其他证件信息'],
        ...rows.map(([where, number, work, other], at) => [
          String(at + 2),
          work.repeat(2),
          '--',
          where,
          number,
          '--',
          '2023',
          other,
        ]),
      ],
    },
  ]);

function withPersonalTables(
  content: number,
  form: number,
  edition: 'personal' | 'institution',
  tables: readonly Element[],
) {
  const {wording, geometry} = randomForm(form);
  const elements = elementsOf(randomReport({seed: content, edition}), wording);
  const at = elements.findIndex(
    ({kind, ...rest}) => kind === 'centred' && 'text' in rest && /信息概要/.test(rest.text),
  );
  return layOut(elements.toSpliced(at, 0, ...tables), {...geometry, watermark: false});
}

/** What stands of the person's own tables in a copy. */
function personalPart(copy: string): string {
  const [, part = ''] = /个人基本信息([\s\S]*?)信息概要/u.exec(copy) ?? [];
  return part.replaceAll(/第\d+页[,，]共\d+页/gu, '');
}

it.each(['personal', 'institution'] as const)(
  'no figure is left in the tables of the person, edition %s',
  async edition => {
    await fc.assert(
      fc.property(seed, seed, personalTables, (content, form, tables) => {
        const part = personalPart(
          redactPages(toPages(withPersonalTables(content, form, edition, tables)), []).normalize('NFKC'),
        );
        expect(part).toContain('居住地址');
        expect(part.match(/[02-9]/g) ?? []).toEqual([]);
        expect(part).not.toMatch(/云州|平江|文三|梧桐|滨河|七里/);
      }),
      {numRuns: 60},
    );
  },
);

it('nor in those of a detailed PDF', async () => {
  await fc.assert(
    fc.asyncProperty(seed, seed, personalTables, async (content, form, tables) => {
      const paper = withPersonalTables(content, form, 'personal', tables);
      const {pages} = await readSource(await toPdf(paper, {font: 'embedded', draw: 'line', seed: form}), options);
      const part = personalPart(redactPages(pages, []).normalize('NFKC'));
      expect(part).toContain('居住地址');
      expect(part.match(/[02-9]/g) ?? []).toEqual([]);
    }),
    {numRuns: 8},
  );
});

it.each(BRIEF_PDF_FORMS)('a PDF of the form %s', async form => {
  const bytes = await writeBriefPdf(composeBriefReport(7), {form, font: 'embedded', seed: 7});
  const {pages} = await readSource(bytes, options);
  const copy = redactPages(pages, []).normalize('NFKC');
  expect((copy.match(/\d{3,}/g) ?? []).filter(figure => !/^(?:1+|0+)$/.test(figure))).toEqual([]);
  expect(copy).not.toMatch(/张三|李四|王五/);
});
