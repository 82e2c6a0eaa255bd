/**
 * Writes fixtures/detailed: composed reports as PDF and, for one of them, as positioned pages, with what a reader must find in them.
 * The same code gives the same bytes. Run: npx tsx scripts/make-detailed-fixtures.ts
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {detailedFixtures} from '../test/compose/detailed/fixtures.ts';

const folder = new URL('../fixtures/detailed/', import.meta.url);
await mkdir(folder, {recursive: true});
for (const {name, bytes, expected} of await detailedFixtures()) {
  await writeFile(new URL(name, folder), bytes);
  if (expected !== null)
    await writeFile(
      new URL(`${name.replace(/\.[a-z]+$/, '')}.expected.json`, folder),
      `${JSON.stringify(expected, null, 2)}\n`,
    );
}
