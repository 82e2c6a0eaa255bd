import {compileDirectory} from '../../../src/directory/compile.ts';
import {AppEntrySchema, cite, FunderEntrySchema} from '../../../src/directory/entry-schema.ts';
import {type DirectoryIndex, indexDirectory} from '../../../src/directory/index-directory.ts';
import type {App, Directory, DirectorySpellings, Funder, Source} from '../../../src/model/directory.ts';

const source = (origin: string, grade: Source['grade'], printedOn: string | null = null): Source => ({
  title: origin,
  url: null,
  grade,
  printedOn,
  origin,
});
/** `a` and `b` are kept with care, `list` and `list-too` by nobody. */
export const SOURCES: Record<string, Source> = {
  a: source('a', 'curated', '2025-10'),
  'a-again': source('a', 'curated', '2024'),
  b: source('b', 'curated'),
  list: source('list', 'list', '2022'),
  'list-too': source('list-too', 'list'),
  office: source('office', 'institution'),
  hearsay: source('hearsay', 'none', '2026-10-01'),
  'github:kept/list': source('github:kept/list', 'curated'),
  'github:x/filler': source('github:x/filler', 'none'),
};

const funderEntry = (fields: Record<string, unknown>) =>
  FunderEntrySchema.parse({kind: 'bank', regulator: 'nfra', updatedOn: '2026-01-01', sources: ['a'], ...fields});
const appEntry = (fields: Record<string, unknown>) =>
  AppEntrySchema.parse({updatedOn: '2026-01-01', sources: ['a'], ...fields});

export const relation = (app: string, basis: 'own' | 'partner', more: Record<string, unknown> = {}) => ({
  app,
  basis,
  confidence: 'medium',
  sources: ['a'],
  ...more,
});
export const phone = (number: string, sources: string[], label = '客服') => ({
  number,
  label,
  confidence: 'medium',
  sources,
});
export const path = (sources: string[], more: Record<string, unknown> = {}) => ({
  channel: 'app',
  steps: ['我的', '注销'],
  scope: ['account'],
  confidence: 'medium',
  sources,
  ...more,
});

export function composeDirectory(
  funders: Record<string, unknown>[],
  apps: Record<string, unknown>[] = [],
  disputed: string[] = [],
): Directory {
  return compileDirectory({
    funders: funders.map(funderEntry),
    apps: apps.map(appEntry),
    sources: SOURCES,
    guide: {},
    disputedNumbers: disputed.map(number => ({number, claimedFor: [], why: '', sources: [cite('a')]})),
  });
}

export function composeIndex(...parts: Parameters<typeof composeDirectory>): DirectoryIndex {
  return indexDirectory(composeDirectory(...parts));
}

export function withSpellings(index: DirectoryIndex, spellings: DirectorySpellings): DirectoryIndex {
  return {...index, spellings};
}

export function funderOf(index: DirectoryIndex, id: string): Funder {
  const funder = index.funders.get(id);
  if (funder === undefined) throw new Error(`no funder ${id}`);
  return funder;
}

export function appOf(index: DirectoryIndex, id: string): App {
  const app = index.apps.get(id);
  if (app === undefined) throw new Error(`no app ${id}`);
  return app;
}
