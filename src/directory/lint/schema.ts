import {issueAt, type LintRule} from './rule.ts';

export const schema: LintRule = {
  id: 'schema',
  severity: 'error',
  words: {
    zh: {message: '格式不对：{what}', suggestion: '对照 docs/adding-a-lender.md 的样例改。'},
    en: {message: 'wrong shape: {what}', suggestion: 'Compare with the example in docs/adding-a-lender.md.'},
  },
  *check({records, lines, fileIssues}) {
    yield* fileIssues;
    for (const record of [...lines, ...records])
      for (const {path, message} of record.schemaIssues)
        yield issueAt(record, path, {what: `${path.join('.')}: ${message}`});
  },
};
