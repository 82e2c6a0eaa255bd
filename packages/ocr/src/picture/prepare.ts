import type {Bitmap} from '../../../../src/model/recognition.ts';
import {PictureError} from '../fault.ts';
import {type Grey, greyOf, inverted, medianOf} from './grey.ts';
import {MOST_PIXELS} from './most-pixels.ts';
import {resized} from './resize.ts';
import {withoutStamps} from './stamp.ts';

/** A page of this many pixels on its shorter side has 400 an inch: more says nothing more of its letters. */
const ENOUGH = 3_400;
/** Darker in the middle than this is a screen with white letters. */
const DARK = 90;

/**
 * Black letters on white, without stamps, no larger than is needed.
 * @throws PictureError `too-large`
 */
export function prepared(picture: Bitmap): Grey {
  if (picture.width * picture.height > MOST_PIXELS) throw new PictureError('too-large');
  const plain = greyOf(picture);
  const whole = medianOf(plain) < DARK ? inverted(plain) : withoutStamps(plain, picture);
  const shrink = Math.ceil(Math.min(whole.width, whole.height) / ENOUGH);
  return shrink <= 1 ? whole : resized(whole, Math.round(whole.width / shrink), Math.round(whole.height / shrink));
}
