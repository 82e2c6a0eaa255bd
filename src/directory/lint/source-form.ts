import {isMap, isScalar, isSeq, visit} from 'yaml';
import type {LintIssue, LintRule} from './rule.ts';

const FORMS = [/^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/, /^github:[\w.-]+\/[\w.-]+\/\S+$/];

/** A source is a URL, a file of a repository, or a key that data/sources.yaml explains. */
export const sourceForm: LintRule = {
  id: 'source-form',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：来源“{source}”既不是网址，也不在 data/sources.yaml 里',
      suggestion: '写完整网址（含 https://），或先在 data/sources.yaml 里说明这个键。',
    },
    en: {
      message: '{id}: the source “{source}” is neither a URL nor a key of data/sources.yaml',
      suggestion: 'Write the whole URL with https://, or explain the key in data/sources.yaml first.',
    },
  },
  *check({records, lines, sources}) {
    for (const {node, id, file, lineOfNode} of [...lines, ...records]) {
      const found: LintIssue[] = [];
      visit(node, {
        Pair(_, {key, value}) {
          if (!isScalar(key) || key.value !== 'sources' || !isSeq(value)) return;
          for (const item of value.items) {
            const ref = isMap(item) ? item.get('ref', true) : item;
            if (!isScalar(ref)) continue;
            const source = String(ref.value);
            if (!(source in sources) && !FORMS.some(form => form.test(source)))
              found.push({file, line: lineOfNode(ref), slots: {id, source}});
          }
        },
      });
      yield* found;
    }
  },
};
