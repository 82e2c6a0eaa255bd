import '../view/clean-nodes.ts';
import type {ScreenProps} from './screen-props.ts';
import {Comparison} from './screens/comparison.tsx';
import {ItemScreen} from './screens/item.tsx';
import {Landing} from './screens/landing.tsx';
import {LookUp} from './screens/look-up.tsx';
import {ReadingFiles} from './screens/reading.tsx';
import {Result} from './screens/result.tsx';
import {Unread} from './screens/unread.tsx';

/** Which screen the state asks for. */
export function Screen(props: ScreenProps) {
  const {state, deeds, t} = props;
  return (
    <>
      <header class="bar">
        <a href="#start">{t('page.brand')}</a>
        <nav>
          <a href="#find">{t('page.find')}</a>
          <button
            type="button"
            lang={state.lang === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => deeds.speak(state.lang === 'zh' ? 'en' : 'zh')}
          >
            {t('page.otherLanguage')}
          </button>
        </nav>
      </header>
      <main>
        {state.failure === null ? null : (
          <p class="danger" role="alert">
            {state.failure.message} {state.failure.hint}
          </p>
        )}
        <Body {...props} />
      </main>
    </>
  );
}

function Body({state, deeds, t}: ScreenProps) {
  const {reading, route} = state;
  if (route === 'find') return <LookUp state={state} deeds={deeds} t={t} />;
  if (state.busy !== null && reading === null) return <ReadingFiles state={state} deeds={deeds} t={t} />;
  if (state.problems.length > 0) return <Unread state={state} deeds={deeds} t={t} />;
  if (reading === null) return <Landing deeds={deeds} t={t} />;
  const number = /^item-(\d+)$/.exec(route)?.[1];
  const item = reading.plan.items.find(each => String(each.number) === number);
  if (item !== undefined) return <ItemScreen item={item} reading={reading} state={state} deeds={deeds} t={t} />;
  if (route === 'compare') return <Comparison reading={reading} t={t} />;
  return <Result reading={reading} state={state} deeds={deeds} t={t} />;
}
