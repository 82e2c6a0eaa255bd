import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {FUZZ_KINDS, faultOf} from '../hostile/fuzz.ts';

/** Files that `npm run fuzz` wrote here, `fuzz-SEED-NUMBER.KIND`; each broke something once. */
const folder = new URL('.', import.meta.url);
const found = readdirSync(folder).filter(name => name.startsWith('fuzz-'));

test('every file that was found is read or refused', async () => {
  for (const name of found) {
    const kind = FUZZ_KINDS.find(each => name.endsWith(`.${each}`));
    if (kind === undefined) throw new Error(`${name}: no kind of file`);
    expect(await faultOf(kind, readFileSync(new URL(name, folder))), name).toBeNull();
  }
});
