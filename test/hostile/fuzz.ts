import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {applyOverlay} from '../../src/directory/overlay.ts';
import {LoancloseError} from '../../src/errors.ts';
import {loadDirectory} from '../../src/model/load.ts';
import {ReportSchema} from '../../src/model/report.ts';
import {createBounded} from '../../src/node/bounded.ts';
import {parseReport} from '../../src/parser/index.ts';
import {renderAccountCsv} from '../../src/render/account-csv.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import type {Random} from '../compose/random.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {composeCaseFile, damageCase, faultOfCase} from './fuzz-case.ts';

export const FUZZ_KINDS = ['txt', 'csv', 'yaml', 'case', 'pdf'] as const;
export type FuzzKind = (typeof FUZZ_KINDS)[number];

const root = new URL('../../', import.meta.url);
const TABLE = '机构,状态,授信额度,余额,开立日期\n某甲银行,正常,26700,0,2022-07-19\n某乙银行,结清,,,2019.05.06\n';
const OVERLAY =
  'funders:\n  - id: my-lender\n    name: 某某消费金融有限公司\n    kind: consumer-finance\n    regulator: nfra\n';
const caseFile = await composeCaseFile();
const directory = loadDirectory(readFileSync(new URL('dist/data/directory.json', root), 'utf8'));
const SEEDS: Readonly<Record<FuzzKind, () => Uint8Array>> = {
  txt: () => Buffer.from(REPORT_TEXT),
  csv: () => Buffer.from(TABLE),
  yaml: () => Buffer.from(OVERLAY),
  case: () => caseFile,
  pdf: () => readFileSync(fileURLToPath(new URL('fixtures/brief/typical.pdf', root))),
};

/** Words that mean something to a reader, and numbers at the ends of their ranges. */
const WORDS = [
  '--',
  '0026年09月',
  '2026-13-45',
  '9999-12-31',
  '99999999999999999999',
  '-0.5',
  '1.',
  '第 1 页，共 999 页',
  '账户数',
  '"',
  ',',
  '\f',
  '\r\n',
  '\0',
  '\uFFFD',
  '\u202E',
  '结清',
  '授信',
  '&a *a',
  '<<: ',
  '!!js/function x',
  '/Kids [1 0 R]',
  '/Length 99999999',
  'endobj',
];

/** A file of the kind with one to six faults. The same random numbers make the same file. */
export function composeFault(kind: FuzzKind, random: Random): Uint8Array {
  let bytes = Buffer.from(SEEDS[kind]());
  // bytes that break the JSON say little about what reads it
  if (kind === 'case' && random.chance(0.8)) return damageCase(bytes, random);
  for (let faults = random.int(1, 6); faults > 0; faults--) bytes = Buffer.from(damage(bytes, random));
  return bytes;
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.int(0, bytes.length);
  const to = Math.min(bytes.length, from + random.int(1, random.chance(0.1) ? 400 : 12));
  const piece = bytes.subarray(from, to);
  const word = Buffer.from(random.pick(WORDS));
  const join = (...parts: readonly Uint8Array[]) => Buffer.concat([bytes.subarray(0, from), ...parts]);
  switch (random.int(0, 5)) {
    case 0:
      return join(bytes.subarray(to));
    case 1:
      return join(piece, piece, bytes.subarray(to));
    case 2:
      return join(word, bytes.subarray(from));
    case 3:
      return join(word, bytes.subarray(to));
    case 4:
      return join(Buffer.from([random.int(0, 255)]), bytes.subarray(from + 1));
    default:
      return join();
  }
}

/** What goes wrong with a file, or null: it must be read, or refused with one of the known errors, and what was read must be of its schema. */
export async function faultOf(kind: FuzzKind, bytes: Uint8Array): Promise<string | null> {
  try {
    if (kind === 'case') return await faultOfCase(bytes);
    if (kind === 'yaml') {
      applyOverlay(directory, Buffer.from(bytes).toString(), {file: 'x.yaml', today: '2026-11-22', lang: 'zh'});
      return null;
    }
    const report = await parseReport(bytes, {loadPdfium, bounded: createBounded()});
    const read = ReportSchema.safeParse(report);
    if (!read.success) return `not of its schema: ${read.error.message}`;
    renderAccountCsv(report);
    return null;
  } catch (error) {
    return error instanceof LoancloseError ? null : String(error instanceof Error ? error.stack : error);
  }
}

/** A smaller file with a fault, by leaving out halves, quarters … of it. */
export async function shrink(kind: FuzzKind, bytes: Uint8Array): Promise<Uint8Array> {
  let small = bytes;
  for (let size = small.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < small.length; ) {
      const tried = Buffer.concat([small.subarray(0, at), small.subarray(at + size)]);
      if (tried.length > 0 && (await faultOf(kind, tried)) !== null) small = tried;
      else at += size;
    }
  }
  return small;
}
