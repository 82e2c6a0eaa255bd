/** Where in the scratch memory the engine writes its answers: offsets in bytes. */

// What the engine writes: two doubles of an origin, six floats of a matrix, four floats of a box (left, top, right, bottom).
export const ORIGIN = 0;
export const MATRIX = 16;
export const BOX = 40;
// A word with its length in bytes, and the key that a name is asked for by.
export const LENGTH = 56;
export const KEY = 60;
export const WORD = 68;
export const WORD_BYTES = 16;
export const SCRATCH_BYTES = 88;
