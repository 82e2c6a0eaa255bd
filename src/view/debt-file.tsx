import type {Case, CaseHistory, CaseItemView} from '../model/case.ts';
import {historyTitle} from '../render/case-words.ts';
import {shortTime} from '../render/words.ts';
import type {Lang, Translate} from '../text/index.ts';
import {DEBT_FILE_STYLE} from './debt-file-style.ts';
import {renderDocument} from './document.tsx';
import {Fact} from './lists.tsx';

export interface DebtFileOptions {
  readonly t: Translate;
  readonly lang: Lang;
}

/**
 * The debt file 债务档案: one page to print or to save as PDF, with a section for each lender: what stands, everything that was done and when, with
 * tickets and agents, and the fingerprint of every piece of evidence. What was taken back is left out.
 */
export function renderDebtFile(shown: Case, {t, lang}: DebtFileOptions): Promise<string> {
  return renderDocument({
    lang,
    title: t('debtFile.title'),
    body: <DebtFile shown={shown} t={t} />,
    style: DEBT_FILE_STYLE,
  });
}

interface CaseProps {
  readonly shown: Case;
  readonly t: Translate;
}

function DebtFile({shown, t}: CaseProps) {
  const names = [...new Set(shown.items.map(({institution}) => institution))];
  return (
    <>
      <Head shown={shown} t={t} />
      <main>
        {names.map(institution => (
          <section key={institution}>
            <h2>{institution}</h2>
            {shown.items
              .filter(item => item.institution === institution)
              .map(item => (
                <FiledItem key={item.number} item={item} t={t} />
              ))}
          </section>
        ))}
      </main>
      <p class="faint">{t('screen.scam')}</p>
    </>
  );
}

function Head({shown: {holder, startedOn, today, reports, progress, pastDueNow}, t}: CaseProps) {
  const {close, asked, confirmed, proven} = progress;
  const {name, idTail} = holder;
  return (
    <header>
      <h1>{t('debtFile.title')}</h1>
      <dl>
        {name === null ? null : (
          <Fact label={t('debtFile.holder')}>{idTail === null ? name : t('debtFile.id', {name, tail: idTail})}</Fact>
        )}
        <Fact label={t('debtFile.madeOn')}>{today}</Fact>
        <Fact label={t('debtFile.startedOn')}>{startedOn}</Fact>
        {reports.map(({reportNumber, reportedAt}) => (
          <Fact key={`${reportNumber} ${reportedAt}`} label={t('debtFile.report')}>
            {shortTime(reportedAt, t)}
            {reportNumber === null ? null : t('ui.semicolon') + t('debtFile.reportNumber', {number: reportNumber})}
          </Fact>
        ))}
      </dl>
      <p class="sum">{t('case.progress', {close, asked, confirmed, proven})}</p>
      {pastDueNow.length === 0 ? null : (
        <p class="danger">{t('case.pastDueNow', {institutions: pastDueNow.join(t('ui.comma'))})}</p>
      )}
      <p class="faint">{t('debtFile.what')}</p>
    </header>
  );
}

function FiledItem({item, t}: {readonly item: CaseItemView; readonly t: Translate}) {
  const {number, name, institution, apps, state, since, promisedOn, why, files, next} = item;
  const history = item.history.filter(({undone, event}) => !undone && event !== 'undone');
  const promise = promisedOn !== null && state === 'promised' ? t('case.promisedOn', {day: promisedOn}) : '';
  return (
    <article>
      <h3>
        <span class="number">{t('debtFile.item', {number})}</span>
        {name === institution ? null : ` ${name}`}
        {name === institution && apps.length > 0 ? (
          <>
            {' '}
            <small>{t('debtFile.maybe', {apps: apps.join(t('ui.comma'))})}</small>
          </>
        ) : null}
      </h3>
      <p class={`state state-${state}`}>
        {t('case.state', {state: t(`case.state.${state}`), since})}
        {promise}
      </p>
      {why === null ? null : <p class="faint">{t(`case.why.${why}`)}</p>}
      <table>
        <caption>{t('debtFile.done')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debtFile.day')}</th>
            <th scope="col">{t('debtFile.deed')}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((entry, at) => (
            <Entry key={String(at)} entry={entry} t={t} />
          ))}
        </tbody>
      </table>
      {files.length === 0 ? null : (
        <>
          <h4>{t('debtFile.evidence')}</h4>
          <ul class="evidence">
            {files.map((file, at) => (
              <li key={`${at} ${file.sha256}`}>
                {file.on} {file.name}
                <br />
                <code>SHA-256 {file.sha256}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {next === null ? null : (
        <p class="next">{t('debtFile.next', {day: next.on, what: t(`case.due.${next.code}`)})}</p>
      )}
    </article>
  );
}

function Entry({entry, t}: {readonly entry: CaseHistory; readonly t: Translate}) {
  const {on, ticket, agent, promisedOn, note, shows} = entry;
  const facts = [
    ...(shows === null ? [] : [t(`case.shows.${shows}`)]),
    ...(ticket === null ? [] : [t('case.ticketNumber', {ticket})]),
    ...(agent === null ? [] : [t('case.agentNumber', {agent})]),
    ...(promisedOn === null ? [] : [t('case.promise', {day: promisedOn})]),
  ];
  return (
    <tr>
      <td>{on}</td>
      <td>
        <strong>{historyTitle(entry, t)}</strong>
        {facts.map(fact => (
          <>
            <br />
            {fact}
          </>
        ))}
        {note === null ? null : (
          <>
            <br />
            <q>{note}</q>
          </>
        )}
      </td>
    </tr>
  );
}
