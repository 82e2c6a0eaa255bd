import type {Script} from '../model/script.ts';
import type {Lang, TextKey} from '../text/index.ts';
import {renderScamBanner} from './banner.ts';
import {renderPhones} from './phone-lines.ts';
import {finish, heading, paragraph, type View} from './view.ts';

export interface ScriptTerminalOptions {
  /** What was taken for granted: shown before the words. */
  readonly notes?: readonly string[];
  /** With `en` a line of English stands under each ask and answer: the words themselves are Chinese. */
  readonly lang?: Lang;
}

/** What to say on the phone, from the greeting to what to write down. */
export function renderScriptTerminal(
  script: Script,
  view: View,
  {notes = [], lang = 'zh'}: ScriptTerminalOptions = {},
): string {
  const {t, theme} = view;
  const names = [script.app?.name, script.lender.name].filter(name => name !== undefined && !/^_+$/.test(name));
  const english = lang === 'en';
  return finish([
    ...renderScamBanner(view),
    ...heading(view, t('ui.scriptTitle', {name: names.join(' / ')})),
    ...notes.flatMap(note => paragraph(view, note, {lead: t('ui.warningLead'), paint: theme.caution})),
    ...renderPhones(script.phones, view),
    ...(english ? renderGloss(script, view) : []),
    ...section(view, 'ui.script.opening', script.opening, english ? script.english.opening : []),
    ...renderAsks(script, view, english),
    ...renderBranches(script, view, english),
    ...section(view, 'ui.script.closing', script.closing, english ? script.english.closing : []),
    ...(script.never.length === 0
      ? []
      : [
          ...heading(view, t('ui.script.never')),
          ...(english ? script.english.never : script.never).flatMap(line =>
            paragraph(view, line, {lead: t('ui.neverLead'), paint: theme.danger}),
          ),
        ]),
    ...section(
      view,
      'ui.script.write',
      english ? script.english.write.map(line => `[ ] ${line}: ____`) : script.write.map(line => `[ ] ${line}`),
    ),
    '',
    ...renderScamBanner(view),
  ]);
}

function section(view: View, title: TextKey, lines: readonly string[], english: readonly string[] = []): string[] {
  if (lines.length === 0) return [];
  return [
    ...heading(view, view.t(title)),
    ...lines.flatMap((line, i) => [
      ...paragraph(view, line, {indent: 2}),
      ...(english[i] === undefined ? [] : paragraph(view, english[i], {indent: 4, paint: view.theme.faint})),
    ]),
  ];
}

function renderGloss({gloss}: Script, view: View): string[] {
  return [
    ...heading(view, view.t('script.gloss')),
    ...gloss.flatMap(({zh, pinyin, en}) => paragraph(view, en, {indent: 2, lead: `${zh} ${pinyin}: `})),
  ];
}

function renderAsks({checklist, checklistEnglish}: Script, view: View, english: boolean): string[] {
  const {t, theme} = view;
  return [
    ...heading(view, t('script.asks', {count: checklist.length})),
    ...checklist.flatMap((ask, i) => [
      ...paragraph(view, ask, {lead: `${i + 1}. `}),
      ...(english ? paragraph(view, checklistEnglish[i] ?? '', {indent: 3, paint: theme.faint}) : []),
    ]),
  ];
}

function renderBranches({branches}: Script, view: View, english: boolean): string[] {
  const {t, theme} = view;
  if (branches.length === 0) return [];
  return [
    ...heading(view, t('ui.script.branches')),
    ...branches.flatMap((branch, i) => [
      ...(i > 0 ? [''] : []),
      ...paragraph(view, branch.when, {indent: 2, lead: '- ', paint: theme.faint}),
      ...paragraph(view, branch.say, {indent: 4, lead: t('ui.youSay'), paint: line => line, paintLead: theme.accent}),
      ...(english ? paragraph(view, branch.english, {indent: 4, paint: theme.faint}) : []),
    ]),
  ];
}
