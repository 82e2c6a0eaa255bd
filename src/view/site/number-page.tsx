import type {PublishedNumber} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';
import {PhoneNumber} from '../phones.tsx';
import {ProofOf} from './fact.tsx';
import {FactList, Part, type SitePage} from './site-page.tsx';

const ROOT = '../';

/** 谁打来的 95137？ */
export function numberPage(record: PublishedNumber, t: Translate): SitePage {
  const {number, whose} = record;
  return {
    title: t('site.number.title', {number}),
    root: ROOT,
    main: (
      <>
        <Answer record={record} t={t} />
        <Part id="called" title={t('site.number.called', {number})}>
          <p class="scam">{t('site.number.spoof')}</p>
        </Part>
        {whose.length === 0 ? null : (
          <Part id="whose" title={t('site.number.whose')}>
            <FactList
              facts={whose}
              draw={owner => (
                <>
                  <PhoneNumber number={number} dial={owner.dial} /> <a href={ROOT + owner.page}>{owner.name}</a>
                  <p>{[owner.label, owner.hours].filter(part => part !== null).join(t('ui.semicolon'))}</p>
                  <ProofOf fact={owner} t={t} />
                </>
              )}
            />
          </Part>
        )}
      </>
    ),
  };
}

function Answer({record, t}: {readonly record: PublishedNumber; readonly t: Translate}) {
  const {number, whose, disputed, authority} = record;
  if (authority !== null) {
    return (
      <p class="note">
        {t('site.number.authority', {name: authority})} <PhoneNumber number={number} dial />
      </p>
    );
  }
  if (disputed !== null) {
    return (
      <>
        <p class="danger">
          <strong>{t('site.number.disputed', {number})}</strong>
        </p>
        <p>{disputed}</p>
      </>
    );
  }
  const sure = whose.filter(({dial}) => dial);
  const names = (sure.length > 0 ? sure : whose).map(({name}) => name).join(t('ui.comma'));
  return <p class="note">{t(sure.length > 0 ? 'site.number.dial' : 'site.number.check', {names})}</p>;
}
