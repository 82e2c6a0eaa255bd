import type {OfferedPhone} from '../model/lender.ts';
import {paragraph, plain, type View} from './view.ts';
import {displayWidth} from './width.ts';
import {phoneWords} from './words.ts';

/** The numbers under one label, best first. Only a number that is sure enough to dial stands out. */
export function renderPhones(phones: readonly OfferedPhone[], view: View, indent = 0): string[] {
  const {t, theme} = view;
  const label = t('ui.phone');
  const paintLead = theme.faint;
  if (phones.length === 0)
    return paragraph(view, t('ui.noPhone'), {indent, lead: label, paint: theme.caution, paintLead});
  return phones.flatMap((phone, i) => {
    const {number, detail} = phoneWords(phone, t);
    const lead = i === 0 ? label : ' '.repeat(displayWidth(label));
    const paintNumber = phone.dial ? theme.strong : theme.faint;
    return paragraph(view, `${number}  ${detail}`, {indent, lead, paint: plain, paintLead}).map((line, n) =>
      n === 0 ? line.replace(number, () => paintNumber(number)) : line,
    );
  });
}
