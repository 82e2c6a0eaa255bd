import {isCard, isClosed} from '../account/standing.ts';
import type {Pair} from './match.ts';

/**
 * Whether another currency account of the same card is not closed in the new report, or is not printed there any more: the card is closed
 * only when all of its currency accounts are. Cards of one issuer opened on one day are one card unless their tails tell them apart;
 * a closed one prints no tail, so the old report's is used.
 */
export function hasOpenSibling(pair: Pair, pairs: readonly Pair[], gone: readonly Pair['old'][]): boolean {
  if (!isCard(pair.now)) return false;
  const siblings = pairs.filter(other => other !== pair && isSibling(pair, other.old, tailOf(other)));
  return (
    siblings.some(({now}) => !isClosed(now)) ||
    gone.some(account => !isClosed(account) && isSibling(pair, account, account.cardTail))
  );
}

function isSibling(pair: Pair, other: Pair['old'], otherTail: string | null): boolean {
  const {old} = pair;
  if (old.kind !== other.kind || old.currency === other.currency) return false;
  if (old.facilityId !== null && other.facilityId !== null) {
    if (old.facilityId !== other.facilityId) return false;
  }
  const tail = tailOf(pair);
  return (
    old.institution === other.institution &&
    old.openedOn === other.openedOn &&
    (tail === null || otherTail === null || tail === otherTail)
  );
}

function tailOf({old, now}: Pair): string | null {
  return old.cardTail ?? now.cardTail;
}
