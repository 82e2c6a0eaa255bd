import type {Diff} from '../model/change.ts';
import {type DiffFiles, nextCommands} from '../render/diff-words.ts';
import type {Lang, Translate} from '../text/index.ts';
import {DiffChanges, DiffHead} from './comparison.tsx';
import {renderDocument} from './document.tsx';
import {ListSection} from './lists.tsx';

export interface DiffHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
  readonly files: DiffFiles;
}

/** One page to print or keep: the verdict, then what needs a person first. */
export function renderDiffHtml(diff: Diff, {t, lang, files}: DiffHtmlOptions): Promise<string> {
  const title = t('diff.title');
  const body = (
    <main>
      <h1>{title}</h1>
      <DiffHead diff={diff} t={t} />
      <p class="lead">{t(`diff.verdict.${diff.verdict}`)}</p>
      <DiffChanges diff={diff} t={t} />
      <ListSection title={t('diff.commands')} lines={nextCommands(diff, files, t)} />
    </main>
  );
  return renderDocument({lang, title, body});
}
