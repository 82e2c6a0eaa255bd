import {readFile, writeFile} from 'node:fs/promises';

const PAGE = new URL('../../docs/reading.md', import.meta.url);

/** Puts measured figures between the markers of docs/reading.md. */
export async function writeSection(name: 'producers' | 'mutants', text: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/reading.md has no section ${name}`);
  await writeFile(PAGE, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}
