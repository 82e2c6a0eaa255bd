import type {Script} from '../model/script.ts';
import type {TextKey} from '../text/index.ts';
import {renderScamBanner} from './banner.ts';
import {renderPhones} from './phone-lines.ts';
import {finish, heading, paragraph, type View} from './view.ts';

/**
 * What to say on the phone, from the greeting to what to write down.
 * @param notes what was taken for granted: shown before the words
 */
export function renderScriptTerminal(script: Script, view: View, notes: readonly string[] = []): string {
  const {t, theme} = view;
  const names = [script.app?.name, script.lender.name].filter(name => name !== undefined && !/^_+$/.test(name));
  return finish([
    ...renderScamBanner(view),
    ...heading(view, t('ui.scriptTitle', {name: names.join(' / ')})),
    ...notes.flatMap(note => paragraph(view, note, {lead: t('ui.warningLead'), paint: theme.caution})),
    ...renderPhones(script.phones, view),
    ...section(view, 'ui.script.opening', script.opening),
    ...section(view, 'ui.script.checklist', script.checklist, true),
    ...renderBranches(script, view),
    ...section(view, 'ui.script.closing', script.closing),
    ...(script.never.length === 0
      ? []
      : [
          ...heading(view, t('ui.script.never')),
          ...script.never.flatMap(line => paragraph(view, line, {lead: t('ui.neverLead'), paint: theme.danger})),
        ]),
    ...section(
      view,
      'ui.script.write',
      script.write.map(line => `[ ] ${line}`),
    ),
    '',
    ...renderScamBanner(view),
  ]);
}

function section(view: View, title: TextKey, lines: readonly string[], numbered = false): string[] {
  if (lines.length === 0) return [];
  return [
    ...heading(view, view.t(title)),
    ...lines.flatMap((line, i) =>
      paragraph(view, line, {lead: numbered ? `${i + 1}. ` : '', indent: numbered ? 0 : 2}),
    ),
  ];
}

function renderBranches(script: Script, view: View): string[] {
  const {t, theme} = view;
  if (script.branches.length === 0) return [];
  return [
    ...heading(view, t('ui.script.branches')),
    ...script.branches.flatMap(({when, say}, i) => [
      ...(i > 0 ? [''] : []),
      ...paragraph(view, when, {indent: 2, lead: '- ', paint: theme.faint}),
      ...paragraph(view, say, {indent: 4, lead: t('ui.youSay'), paint: line => line, paintLead: theme.accent}),
    ]),
  ];
}
