import type {Row} from './measure.ts';
import {CASE_EVENTS, SAMPLES, type Samples} from './samples.ts';

const PDF_PARSE =
  "import {PDFParse} from 'pdf-parse';import {readFileSync} from 'node:fs';" +
  'const parser=new PDFParse({data:new Uint8Array(readFileSync(process.argv[1]))});' +
  'process.stdout.write((await parser.getText()).text)';

/** What is measured of a build; `suffix` tells the rows of two builds apart. */
export function rowsOfBuild(cli: string, {fileOf, bigCase}: Samples, suffix = ''): Row[] {
  const node = process.execPath;
  const row = (id: string, said: string, what: string, ...args: string[]): Row => ({
    id: `${id}${suffix}`,
    label: `\`loanclose ${said}\`${what}`,
    command: [node, cli, ...args],
  });
  return [
    row('version', '--version', '', '--version'),
    row('script', 'script 京东金条', '', 'script', '京东金条'),
    row('today', 'today', `, a case of ${CASE_EVENTS} events`, 'today', '--case', bigCase, '--today', '2026-11-24'),
    ...SAMPLES.map(({id, what}) => row(`parse-${id}`, 'parse', `, ${what}`, 'parse', fileOf(id))),
    row('plan-10', 'plan', ', 10 p.', 'plan', fileOf('10')),
    row('plan-cells-40', 'plan', ', 40 p. of cells', 'plan', fileOf('cells-40')),
  ];
}

/** What others take for the same files. @param poppler whether pdftotext is there */
export function rowsOfOthers({fileOf}: Samples, poppler: boolean): Row[] {
  const node = process.execPath;
  const short = SAMPLES.filter(({id}) => id !== '120');
  return [
    {id: 'node', label: '`node -e 0`', command: [node, '-e', '0']},
    ...short.map(({id, what}): Row => {
      const command = [node, '--input-type=module', '-e', PDF_PARSE, fileOf(id)] as const;
      return {id: `pdf-parse-${id}`, label: `pdf-parse \`getText\`, ${what}`, command: [...command]};
    }),
    ...(poppler ? short : []).map(
      ({id, what}): Row => ({
        id: `poppler-${id}`,
        label: `\`pdftotext\`, ${what}`,
        command: ['pdftotext', fileOf(id), '-'],
      }),
    ),
  ];
}
