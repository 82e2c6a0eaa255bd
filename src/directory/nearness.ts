import {distinctPart} from './generic-words.ts';
import {similarTo} from './similarity.ts';
import type {SoundAlike} from './sound-alike.ts';

/**
 * `short`: the same but for words that many names have. `part`: the typed word stands in the name. `slip`: one character is wrong in a way
 * in which people mistype. `similar`: they only share some.
 */
export type NearKind = 'short' | 'part' | 'slip' | 'similar';

export interface Nearness {
  readonly kind: NearKind;
  /** 0 to 0.7: never as sure as a name that is typed in full. */
  readonly score: number;
  /** Strong enough that, alone, it may be taken for what was meant. */
  readonly telling: boolean;
}

/** How near normalised names are to what was typed; null for one that is far. */
export function nearTo(typed: string, sounds: SoundAlike): (known: string) => Nearness | null {
  const scoreOf = similarTo(typed);
  const core = distinctPart(typed);
  return known => {
    if (core.length > 1 && distinctPart(known) === core && (holds(known, typed) || holds(typed, known))) {
      return {kind: 'short', score: 0.69, telling: true};
    }
    if (known.includes(typed)) {
      const share = typed.length / known.length;
      return {kind: 'part', score: 0.6 + 0.08 * share, telling: core.length > 1 && tellsName(known, typed)};
    }
    const score = scoreOf(known);
    const kind = isSlip(typed, known, sounds) ? 'slip' : 'similar';
    if (kind === 'similar' && score < 0.5) return null;
    // 姐呗: with two characters the first one carries the name
    const telling = kind === 'slip' && core.length > 1 && (typed.length > 2 || typed[0] === known[0]);
    return {kind, score: kind === 'slip' ? 0.65 : Math.min(score * 0.65, 0.64), telling};
  };
}

/** The typed part opens the name, or is at least half of what sets the name apart. A few letters stand in too many names. */
function tellsName(known: string, typed: string): boolean {
  if (/^[a-z0-9]{1,3}$/.test(typed)) return false;
  return known.startsWith(typed) || distinctPart(typed).length * 2 >= distinctPart(known).length;
}

/** Whether the characters of `part` stand in `whole` in the same order. */
function holds(whole: string, part: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}

/** One character for another that sounds alike, two neighbours exchanged, or one too many or too few in a name of four and more. */
function isSlip(typed: string, known: string, sounds: SoundAlike): boolean {
  if (typed.length === known.length) {
    const wrong = [...typed].map((_, at) => at).filter(at => typed[at] !== known[at]);
    const [first, second, ...more] = wrong;
    if (first === undefined || more.length > 0 || typed.length < 2) return false;
    const at = (name: string, index: number) => name[index] ?? '';
    if (second === undefined) return sounds(at(typed, first), at(known, first));
    return (
      typed.length > 2 &&
      second === first + 1 &&
      at(typed, first) === at(known, second) &&
      at(typed, second) === at(known, first)
    );
  }
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  return short.length >= 3 && long.length === short.length + 1 && holds(long, short);
}
