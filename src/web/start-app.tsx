import {render} from 'preact';
import {LANGS, type Lang, loadTranslator, type Translate} from '../text/index.ts';
import {App} from './app.tsx';
import {blockText} from './blocks.ts';
import {openWords} from './words-block.ts';

/** Puts the app in the place of what stands in the file. A browser that lacks what is needed keeps the page as it was written, and the sentence for it. */
export function startApp(): void {
  const root = document.getElementById('app');
  if (root === null || typeof DecompressionStream === 'undefined' || typeof WebAssembly === 'undefined') return;
  document.documentElement.dataset.app = 'started';
  void loadWords(blockText('words')).then(words => {
    root.replaceChildren();
    render(<App words={words} lang={navigator.language.startsWith('zh') ? 'zh' : 'en'} />, root);
  });
}

async function loadWords(packed: string): Promise<Readonly<Record<Lang, Translate>>> {
  await openWords(packed);
  const [zh, en] = await Promise.all(LANGS.map(loadTranslator));
  if (zh === undefined || en === undefined) throw new Error('a language is missing');
  return {zh, en};
}
