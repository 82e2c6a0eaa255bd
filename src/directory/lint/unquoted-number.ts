import {isScalar, isSeq, type Node, Scalar, visit} from 'yaml';
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
  *check({records, lines}) {
    for (const {node, id, file, lineOfNode} of [...lines, ...records]) {
      const found: LintIssue[] = [];
      visit(node, {
        Pair(_, {key, value}) {
          if (!isScalar(key)) return;
          const numbers = key.value === 'phones' && isSeq<Node>(value) ? value.items : [];
          for (const number of QUOTED_KEYS.has(String(key.value)) ? [value] : numbers) {
            if (!isScalar(number) || number.value === null) continue;
            if (number.type === Scalar.QUOTE_DOUBLE || number.type === Scalar.QUOTE_SINGLE) continue;
            found.push({file, line: lineOfNode(number), slots: {id, value: number.source ?? String(number.value)}});
          }
        },
      });
      yield* found;
    }
  },
};
