/** What the model says of each step of a line: `steps` rows of one probability a class, as they come. */
export interface Probabilities {
  readonly steps: number;
  readonly classes: number;
  readonly values: Float32Array;
}

/** A character and the step, from 0, around which it was seen. */
export interface SeenCharacter {
  readonly char: string;
  readonly step: number;
  readonly confidence: number;
  readonly second: {readonly char: string; readonly confidence: number} | null;
}

const BLANK = 0;
/** Below this there is no second choice worth to be named. */
const LEAST_SECOND = 0.001;

/** The keys of the model in the order of its classes: nothing, the characters of the file, a space. */
export function alphabetOf(keys: string): string[] {
  return ['', ...keys.replace(/\r?\n$/, '').split(/\r?\n/), ' '];
}

/** The likeliest class of each step; equal ones that follow each other are one character, which stands in the middle of them. */
export function decodeCtc({steps, classes, values}: Probabilities, alphabet: readonly string[]): SeenCharacter[] {
  const seen: SeenCharacter[] = [];
  let previous = BLANK;
  let first = 0;
  let peak = 0;
  let best = 0;
  const close = (end: number): void => {
    const char = alphabet[previous];
    if (previous === BLANK || char === undefined) return;
    const second = likeliest(values, peak * classes, classes, previous);
    const confidence = values[peak * classes + second] ?? 0;
    const other = alphabet[second];
    seen.push({
      char,
      step: (first + end) / 2,
      confidence: best,
      second: other === undefined || confidence <= LEAST_SECOND ? null : {char: other, confidence},
    });
  };
  for (let step = 0; step < steps; step += 1) {
    const one = likeliest(values, step * classes, classes, null);
    const probability = values[step * classes + one] ?? 0;
    if (one !== previous) {
      close(step - 1);
      [previous, first, peak, best] = [one, step, step, probability];
    } else if (probability > best) {
      [peak, best] = [step, probability];
    }
  }
  close(steps - 1);
  return seen;
}

/** The class with the highest probability; with `except`, the highest of those that are something and not that. */
function likeliest(values: Float32Array, from: number, classes: number, except: number | null): number {
  let best = except === null ? BLANK : 1;
  let most = -1;
  for (let one = best; one < classes; one += 1) {
    const value = values[from + one] ?? 0;
    if (value > most && one !== except) {
      best = one;
      most = value;
    }
  }
  return best;
}
