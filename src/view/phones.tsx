import type {OfferedPhone} from '../model/lender.ts';
import {phoneWords} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

/** Numbers with their trust. One that nobody confirmed is text and no link. */
export function Phones({phones, t}: {readonly phones: readonly OfferedPhone[]; readonly t: Translate}) {
  if (phones.length === 0) return <p class="note">{t('ui.noPhone')}</p>;
  return (
    <ul class="phones">
      {phones.map(phone => {
        const {number, detail} = phoneWords(phone, t);
        return (
          <li key={`${number} ${phone.label}`}>
            <PhoneNumber number={number} dial={phone.dial} /> {detail}
          </li>
        );
      })}
    </ul>
  );
}

/** A link only for a number that is sure and that is nothing but a number. */
export function PhoneNumber({number, dial}: {readonly number: string; readonly dial: boolean}) {
  if (!dial) return <span class="unsure">{number}</span>;
  if (!/^\+?[\d -]+$/.test(number)) return <strong>{number}</strong>;
  return (
    <a class="tel" href={`tel:${number.replaceAll(/[ -]/g, '')}`}>
      {number}
    </a>
  );
}
