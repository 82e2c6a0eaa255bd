import {isMap, isSeq, visit} from 'yaml';
import type {LintIssue, LintRule} from './rule.ts';

/** A quote says when somebody read it; nothing is read before it is printed, and nothing on a day to come. */
export const citationDay: LintRule = {
  id: 'citation-day',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：引文没写哪天看到的，或日期不合理（{day}）',
      suggestion: '有 quote 就写 seenOn；printedOn 不晚于 seenOn；都不晚于今天。',
    },
    en: {
      message: '{id}: the quote does not say when it was read, or a day is impossible ({day})',
      suggestion: 'Write seenOn with a quote; printedOn not after seenOn; neither after today.',
    },
  },
  *check({records, lines, today}) {
    for (const {node, id, file, lineOfNode} of [...lines, ...records]) {
      const found: LintIssue[] = [];
      visit(node, {
        Map(_, fact) {
          const checked = fact.get('checkedOn');
          if (today !== null && typeof checked === 'string' && checked > today)
            found.push({file, line: lineOfNode(fact), slots: {id, day: checked}});
          const sources = fact.get('sources', true);
          if (!isSeq(sources)) return;
          for (const source of sources.items) {
            if (!isMap(source)) continue;
            const [seen, printed] = [source.get('seenOn'), source.get('printedOn')];
            const read = typeof seen === 'string' ? seen : null;
            const wrong =
              (source.has('quote') && read === null) ||
              (read !== null &&
                typeof printed === 'string' &&
                printed.slice(0, read.length) > read.slice(0, printed.length)) ||
              (today !== null && read !== null && read > today);
            if (wrong) found.push({file, line: lineOfNode(source), slots: {id, day: read ?? '--'}});
          }
        },
      });
      yield* found;
    }
  },
};
