import type {Glyph} from './page.ts';

/** How the text of a page runs: quarters against the clock, and what is left to them, in radians against the clock. */
export interface Direction {
  readonly turn: number;
  readonly slant: number;
}
export const STRAIGHT: Direction = {turn: 0, slant: 0};

/** How many glyphs run at which slant, in steps of about a thirtieth of a degree. */
export class Votes {
  count = 0;
  readonly #bySlant = new Map<number, number>();

  add(slant: number): void {
    this.count++;
    const step = Math.round(slant / SLANT_STEP);
    this.#bySlant.set(step, (this.#bySlant.get(step) ?? 0) + 1);
  }

  /** The slant of most glyphs; 0 where it is too small to be seen. */
  usual(): number {
    let [best, most] = [0, 0];
    for (const [step, votes] of this.#bySlant) if (votes > most) [best, most] = [step, votes];
    return Math.abs(best) < 2 ? 0 : best * SLANT_STEP;
  }
}
const SLANT_STEP = Math.PI / 180 / 32;

/** Turns the origin of a glyph about the middle of the page, and takes from the upright box of a turned glyph what its height adds to it. */
export function straightener(slant: number, width: number, height: number) {
  const [cosine, sine] = [Math.cos(slant), Math.sin(slant)];
  return (x: number, y: number, wide: number, tall: number): Pick<Glyph, 'x' | 'right' | 'y'> => {
    const [fromMiddle, below] = [x - width / 2, y - height / 2];
    const left = width / 2 + fromMiddle * cosine - below * sine;
    const own = (wide * cosine - tall * Math.abs(sine)) / (cosine * cosine - sine * sine);
    return {x: left, right: left + own, y: height / 2 + fromMiddle * sine + below * cosine};
  };
}

/** Radians up to which text still counts as running along an edge: a crookedly scanned page. */
const MAX_SLANT = Math.PI / 18;

/** Null for text that runs along no edge. */
export function readDirection(cosine: number, sine: number): Direction | null {
  if (sine === 0 && cosine > 0) return STRAIGHT;
  const quarters = Math.atan2(sine, cosine) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  const slant = (quarters - nearest) * (Math.PI / 2);
  return Math.abs(slant) <= MAX_SLANT ? {turn: (nearest + 4) % 4, slant} : null;
}
