import type {PhoneCheck} from '../model/phone-check.ts';
import {finish, paragraph, type View} from './view.ts';
import {phoneWords} from './words.ts';

export function renderPhoneCheck({number, known, disputed, suspicious}: PhoneCheck, view: View): string {
  const {t, theme} = view;
  const sources = (list: readonly string[]) =>
    list.flatMap(source => paragraph(view, source, {indent: 4, paint: theme.faint}));
  const verdict = () => {
    if (disputed !== null) {
      return [
        ...paragraph(view, t('ui.number.conflict', {number}), {paint: theme.danger}),
        ...paragraph(view, disputed.why, {indent: 2}),
        ...sources(disputed.sources),
      ];
    }
    if (suspicious) return paragraph(view, t('ui.number.suspicious', {number}), {paint: theme.danger});
    if (known.length === 0) return paragraph(view, t('ui.number.unknown', {number}), {paint: theme.caution});
    return [
      ...paragraph(view, t('ui.number.known', {number}), {paint: theme.strong}),
      ...known.flatMap(phone => [
        ...paragraph(view, `${phone.name}  ${phoneWords(phone, t).detail}`, {
          indent: 2,
          lead: '- ',
          paint: phone.dial ? theme.good : theme.caution,
        }),
        ...sources(phone.sources),
      ]),
    ];
  };
  return finish([...verdict(), '', ...paragraph(view, t('ui.number.advice'))]);
}
