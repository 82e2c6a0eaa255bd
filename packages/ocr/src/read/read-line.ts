import type {Box} from '../find/boxes.ts';
import type {Grey} from '../picture/grey.ts';
import type {Models} from '../run/models.ts';
import {cropped, STEP} from './crop.ts';
import {decodeCtc, type SeenCharacter} from './decode-ctc.ts';

/** What was read in a box. */
export interface Line {
  readonly box: Box;
  readonly strip: Grey;
  /** Steps of the model in the strip. */
  readonly steps: number;
  readonly characters: readonly SeenCharacter[];
}

export async function readLine(grey: Grey, box: Box, models: Models, alphabet: readonly string[]): Promise<Line> {
  const strip = cropped(grey, box);
  const probabilities = await models.recognize(recognitionInput(strip), strip.width);
  return {box, strip, steps: strip.width / STEP, characters: decodeCtc(probabilities, alphabet)};
}

/** Grey in all three planes, -1 to 1. */
function recognitionInput({pixels}: Grey): Float32Array {
  const input = new Float32Array(pixels.length * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const value = (pixels[at] ?? 0) / 127.5 - 1;
    input[at] = value;
    input[at + pixels.length] = value;
    input[at + 2 * pixels.length] = value;
  }
  return input;
}

/** Pixels of the picture from the left edge of the box to the middle of the character. */
export function offsetOf({box, steps}: Line, {step}: SeenCharacter): number {
  return ((step + 0.5) / steps) * box.width;
}
