import type {App, Directory, DisputedNumber, Funder, Source} from '../model/directory.ts';
import type {Grade, Trust} from '../model/vocabulary.ts';
import type {AppEntry, Citation, DisputedEntry, FunderEntry, TypedNames} from './entry-schema.ts';
import {normalizeName} from './normalize-name.ts';
import {bestGrade, computeTrust, gradeOf, sourceOrigin} from './trust.ts';

export interface DirectoryEntries {
  readonly funders: readonly FunderEntry[];
  readonly apps: readonly AppEntry[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly disputedNumbers: readonly DisputedEntry[];
  /** Name as a public guide writes it → id of the app that it means. */
  readonly guide: TypedNames['guide'];
}

/** The compiled directory of checked entries: every fact with what its sources make of it. Their words stay in the files. */
export function compileDirectory(entries: DirectoryEntries): Directory {
  const {sources} = entries;
  const funders = entries.funders.map(entry => compileFunder(entry, sources));
  const apps = entries.apps.map(entry => compileApp(entry, sources));
  const updatedOn = [...funders, ...apps].reduce((latest, {updatedOn: day}) => (day > latest ? day : latest), '');
  const disputedNumbers = entries.disputedNumbers.map((entry): DisputedNumber => ({...entry, sources: refs(entry)}));
  return {updatedOn, funders, apps, sources: {...sources}, disputedNumbers, guide: compileGuide(entries.guide, apps)};
}

function compileGuide(guide: TypedNames['guide'], apps: readonly App[]): Record<string, string> {
  const known = new Set(apps.map(({id}) => id));
  const strangers = Object.values(guide).filter(id => !known.has(id));
  if (strangers.length > 0) throw new Error(`data/typed-names.yaml names apps that are not there: ${strangers.join()}`);
  return Object.fromEntries(Object.entries(guide).map(([name, app]) => [normalizeName(name), app]));
}

export function compileFunder(entry: FunderEntry, sources: Readonly<Record<string, Source>>): Funder {
  const {research: _, ...told} = entry;
  return {...told, ...facts(entry, sources), apps: entry.apps.map(judge(sources))};
}

export function compileApp(entry: AppEntry, sources: Readonly<Record<string, Source>>): App {
  const {research: _, ...told} = entry;
  return {...told, ...facts(entry, sources), charges: entry.charges.map(judge(sources))};
}

function facts(entry: FunderEntry | AppEntry, sources: Readonly<Record<string, Source>>) {
  const judged = judge(sources);
  const {obsolete} = entry;
  return {
    sources: refs(entry),
    obsolete: obsolete === null ? null : {...obsolete, sources: refs(obsolete)},
    phones: entry.phones.map(({research: _, ...phone}) => judged(phone)),
    closing: entry.closing.map(({research: _, ...path}) => judged(path)),
    certificate: entry.certificate.map(judged),
  };
}

const refs = ({sources}: {readonly sources: readonly Citation[]}): string[] => sources.map(({ref}) => ref);

interface Judged {
  sources: string[];
  trust: Trust;
  grade: Grade;
  asOf: string | null;
}

function judge(sources: Readonly<Record<string, Source>>) {
  return <Fact extends {sources: Citation[]; checkedOn: string | null}>({
    checkedOn,
    sources: citations,
    ...fact
  }: Fact): Omit<Fact, 'sources' | 'checkedOn'> & Judged => {
    const cited = citations.map(({ref}) => ref);
    return {
      ...fact,
      sources: cited,
      trust: computeTrust(cited, sources),
      grade: bestGrade(cited, sources),
      asOf: checkedOn ?? newestPrint(citations, sources),
    };
  };
}

/** When the newest source that counts was printed. */
function newestPrint(citations: readonly Citation[], sources: Readonly<Record<string, Source>>): string | null {
  const days = citations
    .filter(({ref}) => gradeOf(ref, sources) !== 'none')
    .flatMap(({ref, printedOn}) => {
      const day = printedOn ?? (sources[ref] ?? sources[sourceOrigin(ref, sources)])?.printedOn ?? null;
      return day === null ? [] : [day];
    });
  return days.toSorted().at(-1) ?? null;
}
