import type {Feasibility, Item} from '../model/plan.ts';

/** The worst of the items that must be done; `null` when there is no day to be clean by or nothing that must be done. */
export function worstFeasibility(items: readonly Pick<Item, 'action' | 'feasibility'>[]): Feasibility | null {
  const required = items.filter(item => item.action !== 'optional-close').map(item => item.feasibility);
  const order: readonly Feasibility[] = ['too-late', 'tight', 'in-time'];
  return order.find(each => required.includes(each)) ?? null;
}
