import type {DirectoryIndex} from '../directory/index-directory.ts';
import {offeredPhones} from '../directory/offered-phones.ts';
import type {App, Funder} from '../model/directory.ts';
import type {OfferedPhone} from '../model/lender.ts';

/** The numbers of the funder, then those of the app, the best of each first and every number once. Of a bank's card its card line first. */
export function contactPhones(
  index: DirectoryIndex,
  funder: Funder | null,
  app: App | null,
  card: boolean,
): OfferedPhone[] {
  const phones = [funder, app].flatMap(record => (record === null ? [] : offeredPhones(index, record, card)));
  return phones.filter((phone, at) => phones.findIndex(other => other.number === phone.number) === at);
}
