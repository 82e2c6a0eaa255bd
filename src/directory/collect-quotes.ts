import type {QuotesFile} from '../model/directory.ts';
import type {AppEntry, Citation, FunderEntry} from './entry-schema.ts';

/** The words of the sources, by record and by what the source is called: what `lenders show` prints, and the program never loads to plan. */
export function collectQuotes(entries: readonly (FunderEntry | AppEntry)[]): QuotesFile {
  const quotes: Record<string, Record<string, string[]>> = {};
  for (const entry of entries) {
    const facts: readonly {sources: readonly Citation[]}[] = [
      entry,
      ...(entry.obsolete === null ? [] : [entry.obsolete]),
      ...entry.phones,
      ...entry.closing,
      ...entry.certificate,
      ...('regulator' in entry ? entry.apps : entry.charges),
    ];
    for (const {ref, quote} of facts.flatMap(({sources}) => sources)) {
      if (quote === null) continue;
      const ofRecord = quotes[entry.id] ?? {};
      quotes[entry.id] = ofRecord;
      ofRecord[ref] = [...new Set([...(ofRecord[ref] ?? []), quote])];
    }
  }
  return {quotes};
}
