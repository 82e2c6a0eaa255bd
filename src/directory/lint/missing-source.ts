import {isFunderEntry} from './document.ts';
import {issueAt, type LintRule, wellFormed, writtenPhones} from './rule.ts';

/** Nothing is offered to a person without saying who says so. */
export const missingSource: LintRule = {
  id: 'missing-source',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：{what} 没有来源',
      suggestion: '写 sources：网址、github:仓库/路径@提交，或 data/sources.yaml 里的键。',
    },
    en: {
      message: '{id}: {what} has no source',
      suggestion: 'Write sources: a URL, github:owner/repository/path@commit, or a key of data/sources.yaml.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context))
      if (phone.sources.length === 0) yield issueAt(item, path, {what: phone.number});
    for (const {record, entry} of wellFormed(context)) {
      if (entry.sources.length === 0) yield issueAt(record, ['name'], {what: 'name'});
      const facts = {
        closing: entry.closing,
        certificate: entry.certificate,
        ...(isFunderEntry(entry) ? {apps: entry.apps} : {charges: entry.charges}),
      };
      for (const [key, list] of Object.entries(facts))
        for (const [at, {sources}] of list.entries())
          if (sources.length === 0) yield issueAt(record, [key, at], {what: `${key}[${at}]`});
    }
  },
};
