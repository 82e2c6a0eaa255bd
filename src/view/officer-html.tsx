import type {Plan} from '../model/plan.ts';
import {describeForOfficer, type OfficerPage} from '../render/officer.ts';
import type {Lang, Translate} from '../text/index.ts';
import {renderDocument} from './document.tsx';
import {PlainList} from './lists.tsx';
import {Table} from './table.tsx';

/** The page for the loan officer, to print: one self-contained file without script. */
export async function renderOfficerHtml(
  plan: Plan,
  holder: string | null,
  {t, lang}: {t: Translate; lang: Lang},
): Promise<string> {
  const page = describeForOfficer(plan, holder, t);
  return renderDocument({lang, title: page.title, body: <Officer page={page} />});
}

function Officer({page}: {readonly page: OfficerPage}) {
  return (
    <main>
      <h1>{page.title}</h1>
      <PlainList lines={page.head} />
      {page.mismatch === null ? null : (
        <p class="danger">
          <strong>{page.mismatch}</strong>
        </p>
      )}
      <section aria-labelledby="counts">
        <h2 id="counts">{page.countsTitle}</h2>
        <dl class="figures">
          {page.counts.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </section>
      {page.tables.map(({title, columns, rows, none}, at) => {
        const id = `table-${at + 1}`;
        return (
          <section aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            {rows.length === 0 ? <p>{none}</p> : <Table labelledBy={id} columns={columns} rows={rows} />}
          </section>
        );
      })}
      {page.notes.map(note => (
        <p class="faint" key={note}>
          {note}
        </p>
      ))}
    </main>
  );
}
