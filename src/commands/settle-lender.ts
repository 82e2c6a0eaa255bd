import {UnsettledLender} from '../contact/unsettled-lender.ts';
import type {Translate} from '../text/index.ts';
import {type CommonArgs, canAsk, type Io} from './io.ts';

const NONE = '';

/**
 * Does something with the lender that a word means. Where the word leaves it open and there is somebody to ask, he chooses by number from
 * what fits or is near, and it is done with his choice.
 * @throws UnsettledLender where nobody can be asked, or none of the choices is meant
 */
export async function settleLender<Result>(
  typed: string,
  use: (typed: string) => Result,
  {json}: Pick<CommonArgs, 'json'>,
  io: Io,
  t: Translate,
): Promise<Result> {
  try {
    return use(typed);
  } catch (error) {
    if (!(error instanceof UnsettledLender) || error.choices.length === 0 || json || !canAsk(io)) throw error;
    const choices = [
      ...error.choices.map(choice => ({name: choice.name, value: choice.typed})),
      {name: t('ui.ask.appUnknown'), value: NONE},
    ];
    const numbered = choices.map(({name, value}, at) => ({name: `${at + 1}) ${name}`, value}));
    const answer = await io.askOne(t('ui.ask.lender', {typed}), numbered, t('ui.ask.keys.number'));
    if (answer === NONE) throw error;
    return use(answer);
  }
}
