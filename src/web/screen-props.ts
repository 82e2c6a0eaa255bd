import type {Translate} from '../text/index.ts';
import type {Deeds} from './deeds.ts';
import type {State} from './state.ts';

/** What every screen is given. */
export interface ScreenProps {
  readonly state: State;
  readonly deeds: Deeds;
  readonly t: Translate;
}
