import type {PublishedRecord} from '../../model/published-directory.ts';
import type {Translate} from '../../text/index.ts';
import {PhoneNumber} from '../phones.tsx';
import {ProofOf} from './fact.tsx';
import {FactList, Part, type SitePage} from './site-page.tsx';

const ROOT = '../';

/** Who a lender or an app is, its numbers, how it is closed, and on whose word. */
export function recordPage(record: PublishedRecord, t: Translate): SitePage {
  const {type, certificate, charges, relations, conflicts, notes} = record;
  const props = {record, t};
  return {
    title: record.name,
    root: ROOT,
    main: (
      <>
        <Part id="who" title={t('site.who')}>
          <Identity {...props} />
        </Part>
        <Part id="phones" title={t('ui.record.phones')}>
          <Phones {...props} />
        </Part>
        <Part id="closing" title={t('ui.record.closing')}>
          <Closing {...props} />
        </Part>
        {certificate.length === 0 ? null : (
          <Part id="certificate" title={t('ui.record.certificate')}>
            <FactList facts={certificate} draw={path => <Certificate path={path} t={t} />} />
          </Part>
        )}
        {charges.length === 0 ? null : (
          <Part id="charges" title={t('ui.record.charges')}>
            <FactList
              facts={charges}
              draw={charge => (
                <>
                  {charge.text}
                  <ProofOf fact={charge} t={t} />
                </>
              )}
            />
          </Part>
        )}
        {relations.length === 0 ? null : (
          <Part id="relations" title={t(type === 'app' ? 'site.lenders.of' : 'site.apps.of')}>
            {type === 'app' ? <p>{t('site.lenders.note')}</p> : null}
            <FactList facts={relations} draw={relation => <Relation relation={relation} t={t} />} />
          </Part>
        )}
        <Texts id="conflicts" title={t('ui.record.conflicts')} texts={conflicts} />
        <Texts id="notes" title={t('ui.record.notes')} texts={notes} />
        <p class="faint">{t('site.edited', {day: record.updatedOn})}</p>
      </>
    ),
  };
}

interface RecordProps {
  readonly record: PublishedRecord;
  readonly t: Translate;
}

function Texts({id, title, texts}: {readonly id: string; readonly title: string; readonly texts: readonly string[]}) {
  if (texts.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <FactList facts={texts} draw={text => text} />
    </Part>
  );
}

function Identity({record, t}: RecordProps) {
  const {obsolete} = record;
  const rows: [string, readonly string[]][] = [
    [t('ui.record.kind'), [record.kind === null ? 'App' : t(`label.lenderKind.${record.kind}`)]],
    [t('site.onReport'), record.onReportAs],
    [t('ui.record.aliases'), record.aliases],
    [t('ui.record.operator'), record.operator === null ? [] : [record.operator]],
    [t('ui.record.regulator'), record.regulator === null ? [] : [t(`label.regulator.${record.regulator}`)]],
    [t('ui.record.site'), record.site === null ? [] : [record.site]],
  ];
  return (
    <>
      {obsolete === null ? null : (
        <p class="scam">
          {t(`label.obsolete.${obsolete.reason}`)}
          {obsolete.next === null ? null : (
            <>
              {t('ui.semicolon')}
              {t('site.next')} <a href={ROOT + obsolete.next.page}>{obsolete.next.name}</a>
            </>
          )}
        </p>
      )}
      <dl>
        {rows
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <>
              <dt>{name}</dt>
              <dd>{values.join(t('ui.comma'))}</dd>
            </>
          ))}
      </dl>
    </>
  );
}

function Phones({record: {phones}, t}: RecordProps) {
  if (phones.length === 0) return <p class="note">{t('site.phones.none')}</p>;
  return (
    <FactList
      facts={phones}
      draw={phone => (
        <>
          <PhoneNumber number={phone.number} dial={phone.dial} />{' '}
          {[phone.label, phone.hours, phone.dial ? null : t('ui.verifyFirst')]
            .filter(part => part !== null)
            .join(t('ui.semicolon'))}
          <p>
            <a href={ROOT + phone.page}>{t('site.number.title', {number: phone.number})}</a>
          </p>
          <ProofOf fact={phone} t={t} />
        </>
      )}
    />
  );
}

function Closing({record: {closing}, t}: RecordProps) {
  if (closing.length === 0) return <p class="note">{t('site.closing.none')}</p>;
  return (
    <>
      <p>{t('site.closing.note')}</p>
      <FactList
        facts={closing}
        draw={path => (
          <>
            <h3>
              {[path.product, t(`label.channel.${path.channel}`)].filter(part => part !== null).join(t('ui.colon'))}
            </h3>
            <p class="faint">{path.scope.map(scope => t(`label.scope.${scope}`)).join(t('ui.comma'))}</p>
            <Way steps={path.steps} needs={path.needs} t={t} />
            {path.note === null ? null : <p>{path.note}</p>}
            <ProofOf fact={path} t={t} />
          </>
        )}
      />
    </>
  );
}

function Certificate({path, t}: {readonly path: PublishedRecord['certificate'][number]; readonly t: Translate}) {
  return (
    <>
      {path.channel === null ? null : <h3>{t(`label.channel.${path.channel}`)}</h3>}
      <Way steps={path.steps} needs={path.needs} t={t} />
      <ProofOf fact={path} t={t} />
    </>
  );
}

interface WayProps {
  readonly steps: readonly string[];
  readonly needs: readonly string[];
  readonly t: Translate;
}

function Way({steps, needs, t}: WayProps) {
  return (
    <>
      <ol>
        {steps.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {needs.length === 0 ? null : (
        <p>
          {t('site.needs')}
          {t('ui.colon')}
          {needs.join(t('ui.semicolon'))}
        </p>
      )}
    </>
  );
}

function Relation({relation, t}: {readonly relation: PublishedRecord['relations'][number]; readonly t: Translate}) {
  const {basis, from, until, page, name} = relation;
  const about = [
    t(`label.basis.${basis}`),
    ...(from === null ? [] : [t('site.since', {from})]),
    ...(until === null ? [] : [t('site.until', {until})]),
  ];
  return (
    <>
      <a href={ROOT + page}>{name}</a>
      {t('ui.inBrackets', {text: about.join(t('ui.comma'))})}
      <ProofOf fact={relation} t={t} />
    </>
  );
}
