import {digitsOf} from '../index-directory.ts';
import {computeTrust} from '../trust.ts';
import {allEntries, issueAt, type LintPath, type LintRule, wellFormed} from './rule.ts';

const NUMBER = /(?<![\d@-])(?:[48]00-?\d{3}-?\d{4}|9[56]\d{3,6}|0\d{2,3}-\d{5,8})(?![\d@])/g;

/** A step that says “dial …” offers the number: only one that may be dialled may stand there. */
export const numberInStep: LintRule = {
  id: 'number-in-step',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：步骤里的 {number} 不够可靠，不能让人去拨',
      suggestion: '步骤里写“官方客服（号码先在 App 内核对）”，号码放到 phones。',
    },
    en: {
      message: '{id}: {number} in a step is not known well enough to be dialled',
      suggestion: 'Say “the official hotline (look it up in the app)” in the step and put the number under phones.',
    },
  },
  *check(context) {
    const dialable = new Set<string>();
    for (const entry of allEntries(context))
      for (const {number, sources} of entry.phones) {
        const trust = computeTrust(
          sources.map(({ref}) => ref),
          context.sources,
        );
        if (trust === 'official' || trust === 'corroborated') dialable.add(digitsOf(number));
      }
    for (const {record, entry} of wellFormed(context)) {
      const texts: [LintPath, string][] = [
        ...entry.closing.flatMap(({steps}, at) =>
          steps.map((step, n): [LintPath, string] => [['closing', at, 'steps', n], step]),
        ),
        ...entry.certificate.flatMap(({steps}, at) =>
          steps.map((step, n): [LintPath, string] => [['certificate', at, 'steps', n], step]),
        ),
      ];
      for (const [path, step] of texts)
        for (const [number] of step.matchAll(NUMBER))
          if (!dialable.has(digitsOf(number))) yield issueAt(record, path, {number});
    }
  },
};
