import type {App, Funder, Phone} from '../model/directory.ts';
import type {Proof, PublishedDirectory, PublishedNumber, PublishedRecord} from '../model/published-directory.ts';
import type {PublicNumber} from './check-phone.ts';
import {describeSource} from './describe-source.ts';
import {type DirectoryIndex, digitsOf, isFunder} from './index-directory.ts';
import {offeredPhones} from './offered-phones.ts';

/** What a person wrote of a source beside its reference. */
export type Citation = Pick<Proof, 'ref' | 'quote' | 'seenOn' | 'printedOn'>;

export type CitedField = 'phones' | 'apps' | 'closing' | 'certificate' | 'charges';

/** The sources of one fact of a record, in the words of its file. */
export type Cite = (id: string, field: CitedField, at: number, refs: readonly string[]) => readonly Citation[];

type Fact = Pick<Phone, 'confidence' | 'trust' | 'asOf' | 'sources'>;
type Proven = Pick<PublishedRecord['phones'][number], 'confidence' | 'trust' | 'asOf' | 'sources'>;

/** What the compiled directory does not hold: quotes and days of the sources, and the numbers of authorities. */
export interface PublishedBeside {
  readonly cite: Cite;
  readonly publicNumbers: readonly PublicNumber[];
}

/** The directory with everything spelled out that a reader without it would have to look up. */
export function publishDirectory(index: DirectoryIndex, {cite, publicNumbers}: PublishedBeside): PublishedDirectory {
  const {directory} = index;
  const publisher = new Publisher(index, cite);
  const records = [...directory.funders, ...directory.apps].map(record => publisher.record(record));
  return {
    schema: 'loanclose/directory@1',
    updatedOn: directory.updatedOn,
    records,
    numbers: publishNumbers(records, index, publicNumbers),
  };
}

const recordPage = (record: Funder | App): string => `${isFunder(record) ? 'lender' : 'app'}/${record.id}.html`;
const numberPage = (number: string): string => `number/${digitsOf(number)}.html`;

class Publisher {
  constructor(
    private readonly index: DirectoryIndex,
    private readonly cite: Cite,
  ) {}

  record(record: Funder | App): PublishedRecord {
    const prove = (field: CitedField, fact: Fact, at: number): Proven => this.proven(record.id, field, fact, at);
    const next = record.obsolete?.redirectTo == null ? undefined : this.find(record.obsolete.redirectTo);
    return {
      ...linkTo(record),
      type: isFunder(record) ? 'lender' : 'app',
      aliases: record.aliases,
      onReportAs: isFunder(record) ? [record.name, ...record.formerNames.map(({name}) => name)] : [],
      kind: isFunder(record) ? record.kind : null,
      regulator: isFunder(record) ? record.regulator : null,
      site: isFunder(record) ? record.site : null,
      operator: isFunder(record) ? null : record.operator,
      obsolete:
        record.obsolete === null
          ? null
          : {reason: record.obsolete.reason, next: next === undefined ? null : linkTo(next)},
      relations: this.relations(record),
      phones: this.phones(record),
      closing: record.closing.map(({product, channel, scope, steps, needs, note, ...fact}, at) => ({
        ...{product, channel, scope, steps, needs, note},
        ...prove('closing', fact, at),
      })),
      certificate: record.certificate.map(({channel, steps, needs, ...fact}, at) => ({
        ...{channel, steps, needs},
        ...prove('certificate', fact, at),
      })),
      charges: isFunder(record)
        ? []
        : record.charges.map(({text, ...fact}, at) => ({text, ...prove('charges', fact, at)})),
      notes: record.notes,
      conflicts: record.conflicts,
      updatedOn: record.updatedOn,
    };
  }

  /** Own ones first. */
  private relations(record: Funder | App): PublishedRecord['relations'] {
    const funders = isFunder(record) ? [record] : (this.index.fundersOf.get(record.id) ?? []);
    const found = funders.flatMap(funder =>
      funder.apps.flatMap(({app, basis, from, until, ...fact}, at) => {
        const other = isFunder(record) ? this.index.apps.get(app) : app === record.id ? funder : undefined;
        if (other === undefined) return [];
        return [{...linkTo(other), basis, from, until, ...this.proven(funder.id, 'apps', fact, at)}];
      }),
    );
    return found.toSorted((a, b) => Number(a.basis === 'partner') - Number(b.basis === 'partner'));
  }

  private phones(record: Funder | App): PublishedRecord['phones'] {
    return offeredPhones(this.index, record).flatMap(({number, label, hours, dial}) => {
      const at = record.phones.findIndex(phone => phone.number === number);
      const phone = record.phones[at];
      if (phone === undefined) return [];
      return [{number, page: numberPage(number), label, hours, dial, ...this.proven(record.id, 'phones', phone, at)}];
    });
  }

  private proven(id: string, field: CitedField, {confidence, trust, asOf, sources}: Fact, at: number): Proven {
    const proofs = this.cite(id, field, at, sources).map(citation => ({
      ...citation,
      ...describeSource(this.index.directory, citation.ref),
    }));
    return {confidence, trust, asOf, sources: proofs};
  }

  private find(id: string): Funder | App | undefined {
    return this.index.funders.get(id) ?? this.index.apps.get(id);
  }
}

const linkTo = (record: Funder | App) => ({id: record.id, name: record.name, page: recordPage(record)});

/** Every number that stands with a record, every one that is disputed, and those of authorities, in the order of their digits. */
function publishNumbers(
  records: readonly PublishedRecord[],
  {directory}: DirectoryIndex,
  publicNumbers: readonly PublicNumber[],
): PublishedNumber[] {
  const numbers = new Map<string, PublishedNumber>();
  const nobodys = (number: string) => ({number, page: numberPage(number), whose: [], disputed: null, authority: null});
  for (const {number, name} of publicNumbers) numbers.set(digitsOf(number), {...nobodys(number), authority: name});
  for (const {number, why} of directory.disputedNumbers)
    numbers.set(digitsOf(number), {...nobodys(number), disputed: why});
  for (const {id, name, page, phones} of records)
    for (const {number, page: _, ...phone} of phones) {
      const known = numbers.get(digitsOf(number)) ?? nobodys(number);
      numbers.set(digitsOf(number), {...known, whose: [...known.whose, {id, name, page, ...phone}]});
    }
  return [...numbers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, number]) => number);
}
