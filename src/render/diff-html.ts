import type {Diff} from '../model/change.ts';
import type {Lang, Translate} from '../text/index.ts';
import {
  CHANGE_ORDER,
  changedFields,
  type DiffFiles,
  matchWords,
  nextCommands,
  proofWords,
  verdictReasons,
} from './diff-words.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {itemNames, shortTime} from './words.ts';

export interface DiffHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
  readonly files: DiffFiles;
}

/** One page to print or keep: the verdict, then what needs a person first. */
export function renderDiffHtml(diff: Diff, {t, lang, files}: DiffHtmlOptions): Promise<string> {
  const title = t('diff.title');
  const list = (heading: string, lines: readonly string[]): Markup | null =>
    lines.length === 0
      ? null
      : html`<section><h2>${heading}</h2><ul class="plain">${lines.map(line => html`<li>${line}</li>`)}</ul></section>`;
  const marks = diff.diagnostics.filter(({code}) => code === 'LATE_MARK_APPEARED');
  const others = diff.diagnostics.filter(({code}) => code !== 'LATE_MARK_APPEARED');
  const say = ({code, args}: Diff['diagnostics'][number]) => t(`diagnostic.${code}`, args);
  const body = html`<main>
<h1>${title}</h1>
<p class="faint">${t('ui.old')}${shortTime(diff.old.reportedAt, t)} · ${t('ui.new')}${shortTime(diff.new.reportedAt, t)}</p>
<p class="lead">${t(`diff.verdict.${diff.verdict}`)}</p>
${verdictReasons(diff, t).map(reason => html`<p class="danger">${reason}</p>`)}
<p>${t('diff.counts', diff.counts)}</p>
<p class="faint">${t('diff.total-never-falls')}</p>
<p class="faint">${matchWords(diff, t)}</p>
${list(t('diff.late', {count: marks.length}), marks.map(say))}
${CHANGE_ORDER.map(kind => {
  const changes = diff.changes.filter(change => change.kind === kind);
  const words = changes.map(change =>
    [itemNames(change, t), changedFields(change, t), proofWords(change, t)].filter(word => word !== '').join(' · '),
  );
  return list(t('ui.group', {name: t(`label.change.${kind}`), count: changes.length}), words);
})}
${list(
  t('diff.inquiries', {count: diff.newInquiries.length}),
  diff.newInquiries.map(({on, institution, reason, meaning, next}) => {
    const means = t(next === 'letter' ? 'diff.inquiry.letter' : `diff.inquiry.${meaning}`);
    return `${on} · ${institution} · ${reason}${t('ui.colon')}${means}`;
  }),
)}
${list(t('ui.diagnosticsTitle', {count: others.length}), others.map(say))}
${list(t('diff.commands'), nextCommands(diff, files, t))}
</main>`;
  return renderPage({lang, title, body});
}
