import {LoancloseError} from '../../src/errors.ts';
import {runProgram} from '../../src/program.ts';
import {runTodayProgram} from '../../src/today-program.ts';
import type {Random} from '../compose/random.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {createFakeIo} from '../unit/commands/fake-io.ts';

const FILE = 'case.json';
/** Seconds. */
const LONGEST = 5;
const TODAY = '2026-11-22';
/** `done` writes; the others only look. */
const COMMANDS: readonly (readonly string[])[] = [
  ['today'],
  ['case'],
  ['case', '--json'],
  ['case', 'check'],
  ['done', '1', '--ticket', 'T9', '--promised', '2026-12-01'],
];

/** A case with an event of most kinds. */
export async function composeCaseFile(): Promise<Uint8Array> {
  const io = createFakeIo({files: {'report.txt': REPORT_TEXT}});
  for (const command of [
    'start report.txt',
    'done 1 2 --ticket T1 --promised 2026-11-28',
    'refused 1',
    'undo',
    'add 花呗',
  ])
    await runProgram([...command.split(' '), '--today', TODAY], io, '9.9.9');
  return Buffer.from(io.files.get(FILE) ?? '');
}

type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

/** Values that are of the wrong kind, at the end of a range, or too many. */
const VALUES: readonly Json[] = [
  null,
  true,
  -1,
  0,
  1e15,
  9007199254740991,
  '',
  '9999-12-31',
  '0001-01-01',
  '2026-02-30',
  '2026-11-22',
  '9999-12-31T23:59:59',
  '\u001B[2J\u202E',
  '甲'.repeat(5000),
  [],
  {},
  [null],
  Array.from({length: 500}, (_, i) => i + 1),
];

/** Something at any place of the case is another thing, or is gone, or is there many times. */
export function damageCase(bytes: Uint8Array, random: Random): Uint8Array {
  const file: Json = JSON.parse(Buffer.from(bytes).toString());
  for (let faults = random.int(1, 3); faults > 0; faults--) damageAt(file, random);
  return Buffer.from(JSON.stringify(file));
}

function damageAt(node: Json, random: Random): void {
  if (typeof node !== 'object' || node === null) return;
  const keys = Object.keys(node);
  if (keys.length === 0) return;
  const key = random.pick(keys);
  const child: Json = Reflect.get(node, key);
  if (typeof child === 'object' && child !== null && Object.keys(child).length > 0 && random.chance(0.85)) {
    damageAt(child, random);
  } else if (random.chance(0.1)) {
    Reflect.deleteProperty(node, key);
  } else if (Array.isArray(node) && random.chance(0.2)) {
    for (let copies = random.int(1, 200); copies > 0; copies--) node.push(structuredClone(child));
  } else {
    // mostly of the same kind, which more of the reader lets through
    const values = random.chance(0.7) ? VALUES.filter(value => typeof value === typeof child) : VALUES;
    Reflect.set(node, key, structuredClone(random.pick(values)));
  }
}

/** What goes wrong with a case: it must be read or refused, soon, and one that is refused must stay as it is. */
export async function faultOfCase(bytes: Uint8Array): Promise<string | null> {
  for (const command of COMMANDS) {
    let written: Uint8Array | null = null;
    const io = {
      ...createFakeIo(),
      readFile: async (path: string) => {
        if (path !== FILE) throw new LoancloseError('FILE_NOT_FOUND', {reason: 'missing', path});
        return bytes;
      },
      changeFile: async (_: string, change: (before: Uint8Array | null) => Promise<Uint8Array>) => {
        written = await change(bytes);
      },
    };
    const argv = [...command, '--today', TODAY];
    const begun = process.cpuUsage();
    const code = await (command[0] === 'today' ? runTodayProgram : runProgram)(argv, io, '9.9.9');
    // of the processor: a busy machine is no fault of a case
    const {user, system} = process.cpuUsage(begun);
    const took = (user + system) / 1e6;
    const [line] = io.err().split('\n');
    io.out();
    // `check` says with 1 that something is wrong
    if (![0, 2, 3].includes(code) && !(code === 1 && command[1] === 'check'))
      return `${command.join(' ')} ended with ${code}: ${line}`;
    if (code !== 0 && written !== null) return `${command.join(' ')} ended with ${code} and wrote`;
    if (took > LONGEST) return `${command.join(' ')} took ${took.toFixed(1)} seconds`;
  }
  return null;
}
