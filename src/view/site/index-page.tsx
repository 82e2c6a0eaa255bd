import type {PublishedDirectory} from '../../model/published-directory.ts';
import {LENDER_KINDS} from '../../model/vocabulary.ts';
import type {Translate} from '../../text/index.ts';
import {Part, type SitePage} from './site-page.tsx';

interface Named {
  readonly name: string;
  readonly page: string;
}

/** Every page, by its name: lenders by their kind, apps, numbers by how they begin. */
export function indexPage({updatedOn, records, numbers}: PublishedDirectory, t: Translate): SitePage {
  const lenders = records.filter(({type}) => type === 'lender');
  const apps = records.filter(({type}) => type === 'app');
  const called = numbers.map(({number, page}) => ({name: number, page}));
  const startsWith = (start: RegExp) => called.filter(({name}) => start.test(name));
  const kinds = LENDER_KINDS.map((kind): [string, readonly Named[]] => [
    t(`label.lenderKind.${kind}`),
    lenders.filter(lender => lender.kind === kind),
  ]);
  const beginnings: [string, readonly Named[]][] = [
    [t('site.group.95'), startsWith(/^95/)],
    [t('site.group.400'), startsWith(/^400/)],
    [t('site.group.other'), called.filter(({name}) => !/^(?:95|400)/.test(name))],
  ];
  return {
    title: t('site.title'),
    root: '',
    main: (
      <>
        <p>
          {t('site.lead', {day: updatedOn})} <a href="directory.json">{t('site.machine')}</a>
        </p>
        <nav aria-label={t('site.home')}>
          <Names
            members={[
              {page: '#lenders', name: count(t('site.lenders'), lenders, t)},
              {page: '#apps', name: count(t('site.apps'), apps, t)},
              {page: '#numbers', name: count(t('site.numbers'), called, t)},
            ]}
          />
        </nav>
        <Part id="lenders" title={t('site.lenders')}>
          <Groups groups={kinds} t={t} />
        </Part>
        <Part id="apps" title={t('site.apps')}>
          <Names members={apps} />
        </Part>
        <Part id="numbers" title={t('site.numbers')}>
          <Groups groups={beginnings} t={t} />
        </Part>
      </>
    ),
  };
}

const count = (name: string, {length}: readonly Named[], t: Translate): string =>
  t('site.count', {name, count: length});

function Groups({groups, t}: {readonly groups: readonly [string, readonly Named[]][]; readonly t: Translate}) {
  return (
    <>
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([title, members]) => (
          <>
            <h3>{count(title, members, t)}</h3>
            <Names members={members} />
          </>
        ))}
    </>
  );
}

function Names({members}: {readonly members: readonly Named[]}) {
  return (
    <ul class="names">
      {members.map(({name, page}) => (
        <li key={page}>
          <a href={page}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
