import {compareText} from '../../account/compare-text.ts';
import {likelyApp} from '../../contact/closing-path.ts';
import type {Entry} from '../sitting.ts';
import type {Rule} from './rule.ts';

/** Sorts as text: an earlier day first, `~` behind every day, '' when there is no day to be clean by. */
export interface Urgency {
  readonly day: string;
  readonly rank: string;
}

const NONE: Urgency = {day: '', rank: ''};
const LATER: Urgency = {day: '~', rank: ''};

/**
 * With a day to be clean by: what takes longest to show on the report comes first (the earliest last safe day), and on the same day a counter
 * visit before what can be done from home, because it needs an appointment and a journey. All lines of one app share the earliest day among
 * them, so that the app's own line still comes before its partners. Questions, waiting and cards keep their place behind.
 */
export const longestWindowFirst: Rule<
  {readonly entries: readonly Entry[]; readonly before: string | null},
  (entry: Entry) => Urgency
> = {
  id: 'longest-window-first',
  source: '判断：更新最慢的先提出，到期前才留得出一次异议；柜台要预约、要跑一趟，留的余地最少',
  apply: ({entries, before}) => {
    if (before === null) return () => NONE;
    const earliest = new Map<string, string>();
    for (const {item, facts} of entries.filter(isClosing)) {
      const app = likelyApp(facts.apps)?.id;
      if (app === undefined || item.lastSafeDay === null) continue;
      const known = earliest.get(app);
      if (known === undefined || compareText(item.lastSafeDay, known) < 0) earliest.set(app, item.lastSafeDay);
    }
    return entry => {
      if (!isClosing(entry)) return LATER;
      const day = earliest.get(likelyApp(entry.facts.apps)?.id ?? '') ?? entry.item.lastSafeDay ?? '~';
      return {day, rank: RANKS[entry.sitting.kind] ?? '2'};
    };
  },
};

const RANKS: Readonly<Record<string, string>> = {counter: '0', app: '1'};

function isClosing({sitting: {kind}}: Entry): boolean {
  return kind === 'app' || kind === 'call' || kind === 'counter' || kind === 'find-number';
}
