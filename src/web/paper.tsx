import {render} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Translate} from '../text/index.ts';
import {PlanPaper} from '../view/plan-paper.tsx';
import type {State} from './state.ts';

/** Of the result its paper is printed, the same as that of the command line. It stands in the page only while it is printed. */
export function usePaper({reading, route, lang}: State, t: Translate): void {
  useEffect(() => {
    if (reading === null || (route !== '' && route !== 'start')) return;
    const place = document.createElement('div');
    place.id = 'paper';
    const put = () => {
      document.body.prepend(place);
      const {plan, calls, pictures} = reading;
      render(<PlanPaper plan={plan} calls={calls} pictures={pictures} t={t} lang={lang} />, place);
    };
    const take = () => {
      render(null, place);
      place.remove();
    };
    addEventListener('beforeprint', put);
    addEventListener('afterprint', take);
    return () => {
      removeEventListener('beforeprint', put);
      removeEventListener('afterprint', take);
    };
  }, [reading, route, lang, t]);
}
