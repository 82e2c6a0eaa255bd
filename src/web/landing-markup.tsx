import type {Translate} from '../text/index.ts';
import {toMarkup} from '../view/to-markup.ts';
import type {Deeds} from './deeds.ts';
import {Landing} from './screens/landing.tsx';

/** The first screen as it stands in the file: seen before any script ran, and where none runs. Only the build and tests use it. */
export function landingMarkup(t: Translate, deeds: Deeds): string {
  return toMarkup(<Landing deeds={deeds} t={t} />);
}
