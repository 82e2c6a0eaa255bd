import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';
import type * as z from 'zod';
import {compileDirectory} from '../src/directory/compile.ts';
import {
  AppsFileSchema,
  DisputedFileSchema,
  LendersFileSchema,
  LinesFileSchema,
  SourcesFileSchema,
  type TypedNames,
  TypedNamesFileSchema,
} from '../src/directory/entry-schema.ts';
import {pointToLines} from '../src/directory/lines.ts';
import type {Directory} from '../src/model/directory.ts';

/** The text of a file under data/. */
export const readData = (file: string): Promise<string> =>
  readFile(new URL(`../data/${file}`, import.meta.url), 'utf8');

async function readEntries<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  complete: (written: unknown) => unknown = written => written,
): Promise<z.infer<Schema>> {
  const result = schema.safeParse(complete(parse(await readData(file))));
  if (result.success) return result.data;
  const problems = result.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`data/${file} is not valid:\n${problems.join('\n')}`);
}

/** Everything that data/*.yaml write of the directory, checked for its shape. Throws one error that lists all that is wrong in a file. */
export async function readDirectoryEntries() {
  const {lines} = await readEntries('lines.yaml', LinesFileSchema);
  const point = pointToLines(lines);
  const pointAll = (section: string) => (file: unknown) =>
    isRecord(file) && Array.isArray(file[section])
      ? {...file, [section]: file[section].map((entry: unknown) => (isRecord(entry) ? point(entry) : entry))}
      : file;
  const [{funders}, {apps}, sourceEntries, {disputedNumbers}, {guide}] = await Promise.all([
    readEntries('lenders.yaml', LendersFileSchema, pointAll('funders')),
    readEntries('apps.yaml', AppsFileSchema, pointAll('apps')),
    readEntries('sources.yaml', SourcesFileSchema),
    readEntries('disputed-numbers.yaml', DisputedFileSchema),
    readTypedNames(),
  ]);
  const sources = Object.fromEntries(
    Object.entries(sourceEntries.sources).map(([key, source]) => [key, {...source, origin: source.origin ?? key}]),
  );
  return {lines, funders, apps, sources, disputedNumbers, guide};
}

/** Reads, checks and compiles data/*.yaml. */
export async function readDirectory(): Promise<Directory> {
  return compileDirectory(await readDirectoryEntries());
}

/** Reads and checks data/typed-names.yaml. */
export function readTypedNames(): Promise<TypedNames> {
  return readEntries('typed-names.yaml', TypedNamesFileSchema);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
