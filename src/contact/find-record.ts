import type {LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {whoIsMeant} from '../directory/who-is-meant.ts';
import type {App, Funder} from '../model/directory.ts';
import type {Translate} from '../text/index.ts';
import {choicesOf, UnsettledLender} from './unsettled-lender.ts';

/** A record of the directory, with what the typed word left open in sentences. */
export interface FoundRecord {
  readonly record: Funder | App;
  readonly notes: readonly string[];
}

/**
 * The one record that a typed word means. An app stands for the lenders whose own it is, and they are named; so does a bank for its apps.
 * @throws UnsettledLender LENDER_NOT_FOUND, LENDER_AMBIGUOUS
 */
export function findRecord(index: DirectoryIndex, typed: string, t: Translate): FoundRecord {
  const {sure, hits, others} = whoIsMeant(index, typed);
  const [hit, ...more] = hits;
  if (hit === undefined || sure === 'unknown')
    throw new UnsettledLender('LENDER_NOT_FOUND', typed, choicesOf(hits), hit === undefined ? {} : {reason: 'near'});
  const oneBank = isFunder(hit.record) && more.length === 0;
  if (sure === 'several' && !oneBank) throw new UnsettledLender('LENDER_AMBIGUOUS', typed, choicesOf(hits));
  const {record} = hit;
  const notes = sure === 'likely' ? [t('ui.record.takenFor', {typed, name: record.name})] : [];
  const besides = [...more, ...others];
  return besides.length === 0
    ? {record, notes}
    : {record, notes: [...notes, t('ui.record.besides', {others: namesOf(besides, t)})]};
}

const namesOf = (hits: readonly LenderHit[], t: Translate): string =>
  hits.map(({record}) => `${record.name} (${record.id})`).join(t('ui.comma'));
