import type {OfferedPhone} from '../../model/lender.ts';
import {phoneWords} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';

/** Numbers with their trust. One that nobody confirmed is text and no link. */
export function Phones({phones, t}: {readonly phones: readonly OfferedPhone[]; readonly t: Translate}) {
  if (phones.length === 0) return <p class="note">{t('ui.noPhone')}</p>;
  return (
    <ul class="phones">
      {phones.map(phone => {
        const {number, detail} = phoneWords(phone, t);
        return (
          <li key={`${number} ${phone.label}`}>
            {phone.dial && /^\+?[\d -]+$/.test(number) ? (
              <a class="tel" href={`tel:${number.replaceAll(/[ -]/g, '')}`}>
                {number}
              </a>
            ) : (
              <span class={phone.dial ? 'sure' : 'unsure'}>{number}</span>
            )}{' '}
            {detail}
          </li>
        );
      })}
    </ul>
  );
}
