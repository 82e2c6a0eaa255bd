import {issueAt, type LintRule} from './rule.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are permanent, in kebab case, borne once; the directory's own files are sorted, so that a change is easy to read. */
export const idOrder: LintRule = {
  id: 'id-order',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：id 写法、重复或次序不对',
      suggestion: '小写字母和数字用短横连接，不与任何条目重复，按字母次序放在 {before} 之后。',
    },
    en: {
      message: '{id}: the id is misspelt, taken or out of order',
      suggestion:
        'Lower-case letters and digits joined by hyphens, borne by no other entry, in alphabetical order after {before}.',
    },
  },
  *check({records, packaged}) {
    const taken = new Set<string>();
    const last = new Map<string, string>();
    for (const record of records) {
      const place = `${record.file} ${record.type}`;
      const before = last.get(place) ?? '';
      if (!KEBAB.test(record.id) || taken.has(record.id) || (record.id < before && packaged.length === 0))
        yield issueAt(record, ['id'], {before: before || '--'});
      taken.add(record.id);
      if (record.id > before) last.set(place, record.id);
    }
  },
};
