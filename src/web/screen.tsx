import '../view/clean-nodes.ts';
import type {ScreenProps} from './screen-props.ts';
import {CallScreen} from './screens/call.tsx';
import {CaseItemScreen, WholeCase} from './screens/case.tsx';
import {Comparison} from './screens/comparison.tsx';
import {FileInput} from './screens/file-input.tsx';
import {ItemScreen} from './screens/item.tsx';
import {Landing} from './screens/landing.tsx';
import {LookUp} from './screens/look-up.tsx';
import {UnreadPictures} from './screens/pictures.tsx';
import {ReadingFiles} from './screens/reading.tsx';
import {Result} from './screens/result.tsx';
import {SaveCase} from './screens/save.tsx';
import {Unread} from './screens/unread.tsx';
import {isUnsaved} from './state.ts';

/** Which screen the state asks for. */
export function Screen(props: ScreenProps) {
  const {state, deeds, t} = props;
  return (
    <>
      <header class="bar">
        <a href="#start">{t('page.brand')}</a>
        <nav>
          {isUnsaved(state) ? (
            <a href="#save" class="unsaved">
              {t('page.case.unsaved')}
            </a>
          ) : null}
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
            {state.failure.message} {state.failure.hint}{' '}
            {state.failure.code === 'INTERNAL' ? (
              <button type="button" onClick={deeds.again}>
                {t('page.again')}
              </button>
            ) : null}
          </p>
        )}
        <Body {...props} />
        <Input {...props} />
        <Save {...props} />
      </main>
    </>
  );
}

/** Below whatever is shown of a report or a case, but for the sample, which is nobody's. */
function Save(props: ScreenProps) {
  const {reading, route, opening, problems, sample} = props.state;
  if (reading === null || sample || opening || problems.length > 0 || route === 'find' || route.startsWith('call-'))
    return null;
  return <SaveCase reading={reading} {...props} />;
}

/** The first file input of every screen takes everything; on the screens before there is a result it stands higher. */
function Input({state, deeds, t}: ScreenProps) {
  const {reading, route, opening, problems} = state;
  if (reading === null || opening || problems.length > 0 || route === 'find' || route.startsWith('call-')) return null;
  return <FileInput deeds={deeds} t={t} quiet inCase={reading.case !== null} />;
}

function Body({state, deeds, t}: ScreenProps) {
  const {reading, route} = state;
  if (route === 'find') return <LookUp state={state} deeds={deeds} t={t} />;
  if (state.opening) return <ReadingFiles state={state} deeds={deeds} t={t} />;
  if (state.problems.length > 0) return <Unread state={state} deeds={deeds} t={t} />;
  if (reading === null) {
    return (
      <>
        {state.pictures.ready ? (
          <p class="note" role="status">
            {t('page.pictures.ready')}
          </p>
        ) : null}
        <Landing deeds={deeds} t={t} />
      </>
    );
  }
  const [, kind, number] = /^(item|call)-(\d+)$/.exec(route) ?? [];
  const item = reading.plan.items.find(each => String(each.number) === number);
  const ofCase = reading.case?.shown.items.find(each => String(each.number) === number);
  const screen = {state, deeds, t};
  if (kind === 'call' && (item ?? ofCase) !== undefined) return <CallScreen number={Number(number)} {...screen} />;
  if (item !== undefined) return <ItemScreen item={item} reading={reading} {...screen} />;
  if (reading.case !== null && ofCase !== undefined)
    return <CaseItemScreen item={ofCase} held={reading.case} {...screen} />;
  if (route === 'case' && reading.case !== null) return <WholeCase held={reading.case} {...screen} />;
  if (route === 'compare') return <Comparison reading={reading} t={t} />;
  return (
    <>
      <UnreadPictures reading={reading} {...screen} />
      <Result reading={reading} {...screen} />
    </>
  );
}
