import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {judge, OUTCOMES} from '../../producers/judge.ts';

/** Files that real programs made of composed reports. `npm run test:producers` makes many more; these need no program. */
const folder = new URL('../../../fixtures/producers/', import.meta.url);
const KeptSchema = z.strictObject({
  layout: z.enum(['brief', 'detailed']),
  accepted: z.array(z.enum(OUTCOMES)),
  expected: z.record(z.string(), z.array(z.unknown())),
});
const KnownSchema = z.record(z.string(), z.enum(OUTCOMES));

/** To be emptied: the files that are not read exactly yet, with what happens to them instead. */
const known = KnownSchema.parse(
  JSON.parse(readFileSync(new URL('../../producers/known-failures.json', import.meta.url), 'utf8')),
);
const files = readdirSync(folder).filter(name => !name.endsWith('.expected.json'));

describe('a file that a real program made of a report', () => {
  for (const name of files) {
    it(`${name} is read ${known[name] === undefined ? 'as it was composed' : 'no worse than known'}`, async () => {
      const kept = new URL(`${name.replace(/\.[a-z]+$/, '')}.expected.json`, folder);
      const {layout, accepted, expected} = KeptSchema.parse(JSON.parse(readFileSync(kept, 'utf8')));
      const {outcome, differences} = await judge(readFileSync(new URL(name, folder)), expected, layout);
      const allowed = [...accepted, ...(known[name] === undefined ? [] : ['alarm', 'said', known[name]])];
      expect({outcome, differences}).toEqual({outcome: expect.toBeOneOf(allowed), differences: expect.anything()});
    });
  }

  it('is there for every line of the list of known failures', () => {
    expect(Object.keys(known).filter(name => !existsSync(new URL(name, folder)))).toEqual([]);
  });
});
