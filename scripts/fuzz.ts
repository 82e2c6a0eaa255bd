/**
 * `npm run fuzz -- --minutes N --seed S`: damaged reports, tables, directories and PDFs until the time is over. What breaks something is made
 * small and written to test/old-bugs, where `npm test` reads it from then on. Exits 1 when anything was found. Needs `npm run build`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {Random} from '../test/compose/random.ts';
import {composeFault, FUZZ_KINDS, faultOf, shrink} from '../test/hostile/fuzz.ts';

const {values} = parseArgs({
  options: {minutes: {type: 'string', default: '1'}, seed: {type: 'string', default: String(Date.now() % 1e9)}},
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error('--minutes wants a number above 0, --seed a whole one');

const folder = fileURLToPath(new URL('../test/old-bugs/', import.meta.url));
const random = new Random(seed);
const end = Date.now() + minutes * 60_000;
let tried = 0;
let found = 0;
for (; Date.now() < end; tried++) {
  const kind = tried % 200 === 0 ? 'pdf' : random.pick(FUZZ_KINDS.filter(each => each !== 'pdf'));
  const bytes = composeFault(kind, random);
  const fault = await faultOf(kind, bytes);
  if (fault === null) continue;
  found++;
  mkdirSync(folder, {recursive: true});
  const name = `fuzz-${seed}-${tried}.${kind}`;
  writeFileSync(`${folder}${name}`, await shrink(kind, bytes));
  process.stdout.write(`${name}: ${fault}\n`);
}
process.stdout.write(`seed ${seed}: ${tried} files, ${found} found\n`);
process.exitCode = found > 0 ? 1 : 0;
