import type {PhoneCheck} from '../model/phone-check.ts';
import {finish, paragraph, type View} from './view.ts';
import {phoneWords} from './words.ts';

export function renderPhoneCheck({number, known, whose, suspicious, disputed, advice}: PhoneCheck, view: View): string {
  const {t, theme} = view;
  const sources = (list: readonly string[]) =>
    list.flatMap(source => paragraph(view, source, {indent: 4, paint: theme.faint}));
  const verdict = () => {
    switch (known) {
      case 'public':
        return paragraph(view, t('ui.number.public', {number, name: whose.map(({name}) => name).join(t('ui.comma'))}), {
          paint: theme.good,
        });
      case 'disputed':
        return [
          ...paragraph(view, t('ui.number.conflict', {number}), {paint: theme.danger}),
          ...paragraph(view, disputed?.why ?? '', {indent: 2}),
          ...sources(disputed?.sources ?? []),
        ];
      case 'unknown':
        return suspicious
          ? paragraph(view, t('ui.number.suspicious', {number}), {paint: theme.danger})
          : paragraph(view, t('ui.number.unknown', {number}), {paint: theme.caution});
      default:
        return [
          ...paragraph(view, t('ui.number.known', {number}), {paint: theme.strong}),
          ...whose.flatMap(({name, phone}) =>
            phone === null
              ? []
              : [
                  ...paragraph(view, `${name}  ${phoneWords(phone, t).detail}`, {
                    indent: 2,
                    lead: '- ',
                    paint: phone.dial ? theme.good : theme.caution,
                  }),
                  ...sources(phone.sources),
                ],
          ),
        ];
    }
  };
  return finish([...verdict(), '', ...paragraph(view, advice)]);
}
