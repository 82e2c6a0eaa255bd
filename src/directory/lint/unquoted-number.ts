import {isScalar, Scalar, visit} from 'yaml';
import type {LintIssue, LintRule} from './rule.ts';

const QUOTED_KEYS = new Set(['number', 'licenceCode']);

/** YAML reads an unquoted 02161791000 as a number and loses its zero. */
export const unquotedNumber: LintRule = {
  id: 'unquoted-number',
  severity: 'error',
  words: {
    zh: {message: '{id}：{value} 没有加引号', suggestion: '写成 "{value}"，号码和编码都是文字。'},
    en: {message: '{id}: {value} is not quoted', suggestion: 'Write "{value}": numbers and codes are text.'},
  },
  *check({records}) {
    for (const {node, id, file, lineOfNode} of records) {
      const found: LintIssue[] = [];
      visit(node, {
        Pair(_, {key, value}) {
          if (!isScalar(key) || !QUOTED_KEYS.has(String(key.value)) || !isScalar(value) || value.value === null) return;
          if (value.type === Scalar.QUOTE_DOUBLE || value.type === Scalar.QUOTE_SINGLE) return;
          found.push({file, line: lineOfNode(value), slots: {id, value: value.source ?? String(value.value)}});
        },
      });
      yield* found;
    }
  },
};
