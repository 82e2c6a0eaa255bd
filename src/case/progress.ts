import type {CaseProgress} from '../model/case.ts';
import type {ItemRecord} from './fold.ts';

/** How far the whole has come, in items: what is proven was confirmed, and what is confirmed was asked for. */
export function progressOfCase(items: readonly ItemRecord[]): CaseProgress {
  const wanted = items.filter(({item, state}) => state !== 'kept' && (item.action === 'close' || state !== 'todo'));
  const asked = wanted.filter(({state, closing, dispute}) => closing !== null || dispute !== null || state !== 'todo');
  const proven = wanted.filter(({state}) => state === 'proven');
  const confirmed = wanted.filter(
    ({state, history}) =>
      state === 'proven' ||
      state === 'confirmed' ||
      (state === 'disputed' && history.some(({event, undone}) => event === 'confirmed' && !undone)),
  );
  return {close: wanted.length, asked: asked.length, confirmed: confirmed.length, proven: proven.length};
}
