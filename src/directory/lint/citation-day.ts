import {isMap, isSeq, visit} from 'yaml';
import type {LintIssue, LintRule} from './rule.ts';

/** A quote says when somebody read it, and nothing is read before it is printed. */
export const citationDay: LintRule = {
  id: 'citation-day',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：引文没写哪天看到的，或看到时还没印出来（{day}）',
      suggestion: '有 quote 就写 seenOn；printedOn 不晚于 seenOn。',
    },
    en: {
      message: '{id}: the quote does not say when it was read, or was read before it was printed ({day})',
      suggestion: 'Write seenOn with a quote; printedOn is not after seenOn.',
    },
  },
  *check({records, lines}) {
    for (const {node, id, file, lineOfNode} of [...lines, ...records]) {
      const found: LintIssue[] = [];
      visit(node, {
        Map(_, fact) {
          const sources = fact.get('sources', true);
          if (!isSeq(sources)) return;
          for (const source of sources.items) {
            if (!isMap(source)) continue;
            const [seen, printed] = [source.get('seenOn'), source.get('printedOn')];
            const read = typeof seen === 'string' ? seen : null;
            const wrong =
              (source.has('quote') && read === null) ||
              (read !== null && typeof printed === 'string' && printed > read.slice(0, printed.length));
            if (wrong) found.push({file, line: lineOfNode(source), slots: {id, day: read ?? '--'}});
          }
        },
      });
      yield* found;
    }
  },
};
