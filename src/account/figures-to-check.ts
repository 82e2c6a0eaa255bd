import type {Account} from '../model/account.ts';

/** Words that nothing but their own line depends on, and identities, which only tell accounts apart: nobody need look them up. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  'kind',
  'product',
  'currency',
  'statusText',
  'accountId',
  'facilityId',
  'cardTail',
]);

/** The doubtful fields that a person should look up on paper before anything is done. */
export function figuresToCheck({doubtful}: Pick<Account, 'doubtful'>): string[] {
  return doubtful.filter(field => !NOT_ASKED.has(field));
}
