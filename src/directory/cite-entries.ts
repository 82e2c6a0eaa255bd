import type {Source} from '../model/directory.ts';
import type {AppEntry, Citation, FunderEntry} from './entry-schema.ts';
import type {Cite} from './publish.ts';

interface Cited {
  readonly sources: readonly Citation[];
}

/** The sources of each fact as data/*.yaml cite them. A source that is printed on one day only need not be dated with every fact. */
export function citeEntries(
  entries: readonly (FunderEntry | AppEntry)[],
  sources: Readonly<Record<string, Source>>,
): Cite {
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  return (id, field, at) => {
    const entry = byId.get(id);
    const facts: readonly Cited[] = entry === undefined ? [] : factsOf(entry)[field];
    return (facts[at]?.sources ?? []).map(citation => ({
      ...citation,
      printedOn: citation.printedOn ?? sources[citation.ref]?.printedOn ?? null,
    }));
  };
}

const factsOf = (entry: FunderEntry | AppEntry): Record<Parameters<Cite>[1], readonly Cited[]> => ({
  phones: entry.phones,
  closing: entry.closing,
  certificate: entry.certificate,
  apps: 'regulator' in entry ? entry.apps : [],
  charges: 'regulator' in entry ? [] : entry.charges,
});
