import {useCallback, useEffect, useMemo, useReducer, useRef} from 'preact/hooks';
import type {Lang, Translate} from '../text/index.ts';
import {type Client, createClient} from './client.ts';
import {settingNow} from './clock.ts';
import type {Deeds} from './deeds.ts';
import {exportPage} from './export-page.ts';
import {readFiles, saveFile} from './files.ts';
import {usePaper} from './paper.tsx';
import type {Ask} from './protocol.ts';
import {Screen} from './screen.tsx';
import {ServedBar} from './screens/served-bar.tsx';
import {useServed} from './served.ts';
import {type ChosenFile, NO_CHOICES, reduce, startState} from './state.ts';

interface AppProps {
  readonly words: Readonly<Record<Lang, Translate>>;
  readonly lang: Lang;
}

/** The page while it is used: the one state, the worker, and what the browser itself tells. */
export function App({words, lang}: AppProps) {
  const [state, dispatch] = useReducer(reduce, lang, startState);
  const t = words[state.lang];
  const lastId = useRef(0);
  const client = useRef<Client | null>(null);
  const ask = useCallback((request: Ask, as: Lang) => {
    lastId.current += 1;
    client.current?.ask({...request, id: lastId.current, setting: settingNow(as)});
    return lastId.current;
  }, []);

  useEffect(() => {
    const crash = () => {
      const code = 'INTERNAL';
      dispatch({type: 'crashed', problem: {code, message: t('error.INTERNAL'), hint: t('page.hint.INTERNAL')}});
    };
    client.current = createClient({
      onReply: reply => {
        if (reply.type === 'exported') saveFile(reply.file);
        dispatch({type: 'replied', reply});
      },
      onCrash: crash,
    });
  }, []);

  const deeds = useMemo((): Deeds => {
    const {choices, files, sample} = state;
    const choose = (next: Partial<typeof choices>, kept?: Readonly<Record<number, string>>) => {
      const chosen = {...choices, ...next};
      dispatch({type: 'chose', choices: chosen, ...(kept && {kept})});
      dispatch({type: 'asked', id: ask({type: 'plan', choices: chosen}, state.lang)});
    };
    const open = async (chosen: readonly ChosenFile[]) => {
      if (chosen.length === 0) return;
      goHome();
      const given = await readFiles(chosen);
      const id = ask({type: 'open', files: given, choices: NO_CHOICES}, state.lang);
      dispatch({type: 'opening', id, files: chosen, sample: false});
    };
    return {
      open: list => void open(list.map(file => ({file, password: null}))),
      unlock: (at, password) => void open(files.map((each, i) => (i === at ? {...each, password} : each))),
      leaveOut: at => void open(files.filter((_, i) => i !== at)),
      openSample: () => {
        goHome();
        dispatch({
          type: 'opening',
          id: ask({type: 'sample', choices: NO_CHOICES}, state.lang),
          files: [],
          sample: true,
        });
      },
      cancel: () => {
        client.current?.cancel();
        dispatch({type: 'cancelled'});
      },
      speak: next => {
        dispatch({type: 'spoke', lang: next});
        if (state.reading !== null) dispatch({type: 'asked', id: ask({type: 'plan', choices}, next)});
        else if (sample || files.length > 0) void open(files);
      },
      setBefore: before => choose({before}),
      keep: (number, name) => choose({keep: [...choices.keep, number]}, {...state.kept, [number]: name}),
      unkeep: number => choose({keep: choices.keep.filter(each => each !== number)}),
      chooseApp: (app, instead) => choose({apps: [...choices.apps.filter(each => !instead.includes(each)), app]}),
      save: format => {
        const {reading, lang: as} = state;
        if (format !== 'html' && format !== 'officer-html')
          dispatch({type: 'asked', id: ask({type: 'export', format}, as)});
        else if (reading !== null) void exportPage(format, reading, {t, lang: as}).then(saveFile);
      },
      saveText: saveFile,
      print: () => print(),
      write: (number, kind) => dispatch({type: 'asked', id: ask({type: 'letter', number, kind}, state.lang)}),
      find: typed => dispatch({type: 'asked', id: ask({type: 'find', typed}, state.lang)}),
    };
  }, [state, ask, t]);

  useEffect(() => {
    document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
    document.title = t('page.title');
  }, [state.lang, t]);
  useRoute(route => dispatch({type: 'went', route}));
  useDrops(deeds.open);
  const served = useServed(deeds.open);
  usePaper(state, t);
  // whoever goes from screen to screen by keyboard or by ear begins at its heading
  useEffect(() => {
    if (state.reading === null && state.route === '' && state.problems.length === 0) return;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({preventScroll: true});
  }, [state.route, state.reading === null, state.problems.length]);
  return (
    <>
      <ServedBar served={served} open={state.reading !== null} t={t} />
      <Screen state={state} deeds={deeds} t={t} />
    </>
  );
}

/** Back to the first screen of the result, without a further entry in the history. */
function goHome(): void {
  history.replaceState(null, '', '#start');
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function useRoute(onRoute: (route: string) => void): void {
  useEffect(() => {
    const tell = () => onRoute(location.hash.slice(1));
    addEventListener('hashchange', tell);
    tell();
    return () => removeEventListener('hashchange', tell);
  }, []);
}

/** Files may be dropped anywhere on the window, or pasted. */
function useDrops(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => onFiles([...(event.clipboardData?.files ?? [])]);
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onFiles]);
}
