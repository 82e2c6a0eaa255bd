import type {App, Directory, DisputedNumber, Funder, Source} from '../model/directory.ts';
import type {Trust} from '../model/vocabulary.ts';
import type {AppEntry, FunderEntry} from './entry-schema.ts';
import {computeTrust} from './trust.ts';

export interface DirectoryEntries {
  readonly funders: readonly FunderEntry[];
  readonly apps: readonly AppEntry[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly disputedNumbers: readonly DisputedNumber[];
}

/** The compiled directory of checked entries: every fact with the trust that its sources give it. */
export function compileDirectory(entries: DirectoryEntries): Directory {
  const {sources} = entries;
  const funders = entries.funders.map(entry => compileFunder(entry, sources));
  const apps = entries.apps.map(entry => compileApp(entry, sources));
  const updatedOn = [...funders, ...apps].reduce((latest, {updatedOn: day}) => (day > latest ? day : latest), '');
  return {updatedOn, funders, apps, sources: {...sources}, disputedNumbers: [...entries.disputedNumbers]};
}

export function compileFunder(entry: FunderEntry, sources: Readonly<Record<string, Source>>): Funder {
  const trusted = withTrust(sources);
  const {research: _, ...told} = entry;
  return {...told, ...facts(entry, sources), apps: entry.apps.map(trusted)};
}

export function compileApp(entry: AppEntry, sources: Readonly<Record<string, Source>>): App {
  const {research: _, ...told} = entry;
  return {...told, ...facts(entry, sources), charges: entry.charges.map(withTrust(sources))};
}

function facts(entry: FunderEntry | AppEntry, sources: Readonly<Record<string, Source>>) {
  const trusted = withTrust(sources);
  return {
    phones: entry.phones.map(({research: _, ...phone}) => trusted(phone)),
    closing: entry.closing.map(({research: _, ...path}) => trusted(path)),
    certificate: entry.certificate.map(trusted),
  };
}

function withTrust(sources: Readonly<Record<string, Source>>) {
  return <Fact extends {sources: string[]}>(fact: Fact): Fact & {trust: Trust} => ({
    ...fact,
    trust: computeTrust(fact.sources, sources),
  });
}
