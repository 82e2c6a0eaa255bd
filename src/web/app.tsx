import {useCallback, useEffect, useMemo, useReducer, useRef} from 'preact/hooks';
import {isRecognizer} from '../served/is-recognizer.ts';
import type {Lang, Translate} from '../text/index.ts';
import {type Client, createClient} from './client.ts';
import {settingNow} from './clock.ts';
import type {Deeds} from './deeds.ts';
import {exportPage} from './export-page.ts';
import {fetchRecognizer, mayFetchRecognizer} from './fetch-recognizer.ts';
import {readFiles, saveCaseFile, saveFile} from './files.ts';
import {usePaper} from './paper.tsx';
import type {Ask, CaseDeed, OpenCase, SentCase} from './protocol.ts';
import {nothingSaid} from './said.ts';
import {Screen} from './screen.tsx';
import {ServedBar} from './screens/served-bar.tsx';
import {useServed} from './served.ts';
import {type ChosenFile, isUnsaved, NO_CHOICES, reduce, type State, startState} from './state.ts';

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
  /** What recognises pictures, once the person gave it. */
  const recognizer = useRef<Blob | null>(null);
  /** The case that a worker which begins anew knows nothing of. */
  const lost = useRef(false);
  const held = useRef<OpenCase | null>(null);
  held.current = state.reading?.case ?? null;
  const ask = useCallback((request: Ask, as: Lang) => {
    const setting = settingNow(as);
    const send = (each: Ask) => {
      lastId.current += 1;
      client.current?.ask({...each, id: lastId.current, setting});
    };
    if (lost.current && held.current !== null) send({type: 'resume', case: sentCase(held.current)});
    lost.current = false;
    send(request);
    return lastId.current;
  }, []);

  useEffect(() => {
    const crash = () => {
      lost.current = true;
      const code = 'INTERNAL';
      dispatch({type: 'crashed', problem: {code, message: t('error.INTERNAL'), hint: t('page.hint.INTERNAL')}});
    };
    client.current = createClient({
      onReply: reply => {
        if (reply.type === 'exported') saveFile(reply.file);
        if (reply.type === 'saved') saveCaseFile(reply.saved);
        dispatch({type: 'replied', reply});
      },
      onCrash: crash,
    });
  }, []);

  const deeds = useMemo((): Deeds => {
    const {choices, files, sample} = state;
    const ofCase = state.reading?.case ?? null;
    const record = (deed: CaseDeed) => dispatch({type: 'asked', id: ask({type: 'record', deed}, state.lang)});
    const choose = (next: Partial<typeof choices>, kept?: Readonly<Record<number, string>>) => {
      const chosen = {...choices, ...next};
      dispatch({type: 'chose', choices: chosen, ...(kept && {kept})});
      dispatch({type: 'asked', id: ask({type: 'plan', choices: chosen}, state.lang)});
    };
    /** Given among other files, it is known by its content. */
    const openGiven = async (list: readonly File[]) => {
      const programs = await Promise.all(list.map(isRecognizer));
      recognizer.current = list.find((_, at) => programs[at]) ?? recognizer.current;
      if (programs.includes(true)) dispatch({type: 'pictures', change: {ready: true, missing: false}});
      const others = list.filter((_, at) => !programs[at]).map(file => ({file, password: null}));
      await open(others.length === 0 && programs.includes(true) ? files : others);
    };
    const readPictures = async (program: File | null) => {
      if (program === null) {
        const tell = (fetching: number) => dispatch({type: 'pictures', change: {fetching, missing: false}});
        tell(0);
        recognizer.current = await fetchRecognizer(tell);
      } else recognizer.current = program;
      const ready = recognizer.current !== null;
      dispatch({type: 'pictures', change: {fetching: null, missing: !ready, ready}});
      if (ready) await open(files);
    };
    const open = async (chosen: readonly ChosenFile[]) => {
      if (chosen.length === 0) return;
      goHome();
      const given = await readFiles(chosen);
      const unsaved = isUnsaved(state);
      const request = {
        type: 'open',
        files: given,
        choices: NO_CHOICES,
        unsaved,
        recognizer: recognizer.current,
      } as const;
      dispatch({type: 'opening', id: ask(request, state.lang), files: chosen, sample: false});
    };
    const openSample = () => {
      goHome();
      const id = ask({type: 'sample', choices: NO_CHOICES}, state.lang);
      dispatch({type: 'opening', id, files: [], sample: true});
    };
    const plan = (lang: Lang) => dispatch({type: 'asked', id: ask({type: 'plan', choices}, lang)});
    return {
      open: list => void openGiven(list),
      unlock: (at, password) => void open(files.map((each, i) => (i === at ? {...each, password} : each))),
      leaveOut: at => void open(files.filter((_, i) => i !== at)),
      readPictures: program => void readPictures(program),
      openSample,
      cancel: () => {
        client.current?.cancel();
        lost.current = true;
        dispatch({type: 'cancelled'});
      },
      speak: next => {
        dispatch({type: 'spoke', lang: next});
        if (state.reading !== null) plan(next);
        else if (sample || files.length > 0) void open(files);
      },
      setBefore: before => (ofCase === null ? choose({before}) : record({do: 'choose', before, app: null})),
      keep: (number, name) => {
        if (ofCase === null) choose({keep: [...choices.keep, number]}, {...state.kept, [number]: name});
        else record({...nothingSaid(number, settingNow(state.lang).today), do: 'kept'});
      },
      unkeep: number => choose({keep: choices.keep.filter(each => each !== number)}),
      chooseApp: (app, instead) => {
        if (ofCase === null) choose({apps: [...choices.apps.filter(each => !instead.includes(each)), app]});
        else record({do: 'choose', before: ofCase.shown.before, app});
      },
      correct: typed => dispatch({type: 'asked', id: ask({type: 'correct', typed}, state.lang)}),
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
      again: () => {
        if (ofCase !== null) plan(state.lang);
        else if (sample) openSample();
        else void open(files);
      },
      record,
      saveCase: passphrase => dispatch({type: 'asked', id: ask({type: 'save', passphrase}, state.lang)}),
      leaveCase: () => {
        goHome();
        dispatch({type: 'asked', id: ask({type: 'leave'}, state.lang)});
      },
      backToCase: () => dispatch({type: 'leftFiles'}),
      goThroughCall: (number, replies) =>
        dispatch({type: 'asked', id: ask({type: 'call', number, replies}, state.lang)}),
    };
  }, [state, ask, t]);

  useEffect(() => {
    document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
    document.title = t('page.title');
  }, [state.lang, t]);
  useRoute(route => dispatch({type: 'went', route}));
  useDrops(deeds.open);
  useEffect(() => dispatch({type: 'pictures', change: {canFetch: mayFetchRecognizer()}}), []);
  useWarning(isUnsaved(state));
  const served = useServed(deeds.open);
  usePaper(state, t);
  // whoever goes from screen to screen by keyboard or by ear begins at its heading
  useEffect(() => {
    if (state.reading === null && state.route === '' && state.problems.length === 0) return;
    const place = state.route === 'save' ? document.getElementById('save') : null;
    if (place === null) scrollTo({top: 0, behavior: 'instant'});
    else place.scrollIntoView();
    (place ?? document.querySelector('h1'))?.focus({preventScroll: true});
  }, [state.route, state.reading === null, state.reading?.checked ?? 0, state.problems.length]);
  useCall(state, deeds);
  return (
    <>
      <ServedBar served={served} open={state.reading !== null} t={t} />
      <Screen state={state} deeds={deeds} t={t} />
    </>
  );
}

/** The worker needs no more of it. */
function sentCase({file, name, passphrase}: OpenCase): SentCase {
  return {file, name, passphrase};
}

/** Whoever comes to the screen of a call begins it, or finds it where he left it. */
function useCall({route, reading, calling, lang}: State, deeds: Deeds): void {
  const number = /^call-(\d+)$/.exec(route)?.[1];
  const isOpen = reading !== null;
  useEffect(() => {
    if (number === undefined || !isOpen) return;
    deeds.goThroughCall(Number(number), calling?.number === Number(number) ? calling.replies : []);
  }, [number, isOpen, lang]);
}

/** Asked before the page is left, only while something would be lost. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
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
