import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';
import type {z} from 'zod';
import {compileDirectory} from '../src/directory/compile.ts';
import {
  AppsFileSchema,
  DisputedFileSchema,
  LendersFileSchema,
  SourcesFileSchema,
  type TypedNames,
  TypedNamesFileSchema,
} from '../src/directory/entry-schema.ts';
import type {Directory} from '../src/model/directory.ts';

/** The text of a file under data/. */
export const readData = (file: string): Promise<string> =>
  readFile(new URL(`../data/${file}`, import.meta.url), 'utf8');

async function readEntries<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const result = schema.safeParse(parse(await readData(file)));
  if (result.success) return result.data;
  const problems = result.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`data/${file} is not valid:\n${problems.join('\n')}`);
}

/** Reads, checks and compiles data/*.yaml. Throws one error that lists everything that is wrong with the shape of a file. */
export async function readDirectory(): Promise<Directory> {
  const [lenders, apps, sourceEntries, disputed] = await Promise.all([
    readEntries('lenders.yaml', LendersFileSchema),
    readEntries('apps.yaml', AppsFileSchema),
    readEntries('sources.yaml', SourcesFileSchema),
    readEntries('disputed-numbers.yaml', DisputedFileSchema),
  ]);
  const sources = Object.fromEntries(
    Object.entries(sourceEntries.sources).map(([key, source]) => [key, {...source, origin: source.origin ?? key}]),
  );
  return compileDirectory({...lenders, ...apps, ...disputed, sources});
}

/** Reads and checks data/typed-names.yaml. */
export function readTypedNames(): Promise<TypedNames> {
  return readEntries('typed-names.yaml', TypedNamesFileSchema);
}
