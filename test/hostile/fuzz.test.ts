import {expect, test} from 'vitest';
import {Random} from '../compose/random.ts';
import {composeFault, type FuzzKind, faultOf} from './fuzz.ts';

/** `FUZZ_SEED=7` looks at other files. `npm run fuzz` goes on for minutes. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNTS: readonly (readonly [FuzzKind, number])[] = [
  ['txt', 1_000],
  ['csv', 17_480],
  ['yaml', 480],
  ['case', 1_000],
  ['pdf', 40],
];

test.each(COUNTS)(
  '%s: each of %i damaged files is read or refused',
  async (kind, count) => {
    const random = new Random(SEED);
    for (let i = 0; i < count; i++) {
      const bytes = composeFault(kind, random);
      const fault = await faultOf(kind, bytes);
      if (fault !== null) expect.fail(`file ${i} of seed ${SEED}: ${fault}\n${Buffer.from(bytes).toString('base64')}`);
    }
  },
  300_000,
);
