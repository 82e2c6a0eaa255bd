import type {AppCandidate} from '../directory/apps-for.ts';
import type {App} from '../model/directory.ts';
import type {OfferedApp} from '../model/lender.ts';
import type {Translate} from '../text/index.ts';
import type {PlainPhrase} from '../text/phrase.ts';

/** An app that may stand behind a funder. Why it is offered is not said yet. */
export interface AppOffer extends Omit<OfferedApp, 'why'> {
  readonly why: PlainPhrase;
}

export function offerApp({app: {id, name}, basis, confidence, why, chosen}: AppCandidate): AppOffer {
  return {id, name, basis, confidence, why: {code: `app-reason.${why.code}`, args: why.slots}, chosen};
}

/** An app that the person named for an institution where the directory does not know it to lend. */
export function offerStranger({id, name}: App): AppOffer {
  return {id, name, basis: 'partner', confidence: 'low', why: {code: 'ui.appNamedByYou', args: {}}, chosen: true};
}

/** The offer as it is printed. */
export function wordApp(offer: AppOffer, t: Translate): OfferedApp {
  return {...offer, why: t(offer.why.code, offer.why.args)};
}
