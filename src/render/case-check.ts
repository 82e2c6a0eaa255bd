import type {CaseCheck} from '../model/case-check.ts';
import {cleanLine} from './clean-text.ts';
import {finish, paragraph, type View} from './view.ts';

/** One line each; what is wrong says what to do. */
export function renderCaseCheck({path, ok, checks}: CaseCheck, view: View): string {
  const {t, theme} = view;
  const paints = {ok: theme.good, note: theme.caution, fault: theme.danger};
  return finish([
    ...paragraph(view, t('case.path', {path: cleanLine(path)}), {paint: theme.faint}),
    ...checks.flatMap(({code, status, args}) =>
      paragraph(view, t(`check-case.${code}`, args), {
        lead: t(`check-case.lead.${status}`),
        paintLead: paints[status],
      }),
    ),
    ...paragraph(view, t(ok ? 'check-case.ok' : 'check-case.wrong'), {paint: ok ? theme.good : theme.danger}),
  ]);
}
