import {issueAt, type LintPath, type LintRule, wellFormed, writtenPhones} from './rule.ts';

/** Where a fact was found, said in the words of those who collect it. */
const EDITORS =
  /\bguide\b|guide-\d|github\.com|\bgithub\b|PR ?#\d|单一非官方来源|页面代码|公开代码|未进入正式数据|无书面来源|DebtOptimizer|vCards|R脚本|51kaxun/i;

/** `note`, `notes`, steps, labels and hours are read by people who want to close an account; how we know it belongs under `research`. */
export const editorWords: LintRule = {
  id: 'editor-words',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：“{words}”是写给维护者的，不能出现在用户读到的地方',
      suggestion: '把出处移到 research，给用户的话另写一句。',
    },
    en: {
      message: '{id}: “{words}” is for those who keep the directory, and users read this',
      suggestion: 'Move it to research and write for the user what it means.',
    },
  },
  *check(context) {
    for (const {item, path, phone} of writtenPhones(context))
      for (const field of ['holder', 'label', 'hours', 'note'] as const) {
        const [words] = EDITORS.exec(phone[field] ?? '') ?? [];
        if (words !== undefined) yield issueAt(item, [...path, field], {words});
      }
    for (const {record, entry} of wellFormed(context)) {
      const texts: [LintPath, string | null][] = [
        ...entry.notes.map((text, at): [LintPath, string] => [['notes', at], text]),
        ...entry.conflicts.map((text, at): [LintPath, string] => [['conflicts', at], text]),
        ...entry.closing.flatMap(({steps, needs, note}, at): [LintPath, string | null][] => [
          ...[...steps, ...needs].map((text): [LintPath, string] => [['closing', at], text]),
          [['closing', at, 'note'], note],
        ]),
        ...entry.certificate.flatMap(({steps, needs}, at) =>
          [...steps, ...needs].map((text): [LintPath, string] => [['certificate', at], text]),
        ),
      ];
      for (const [path, text] of texts) {
        const [words] = EDITORS.exec(text ?? '') ?? [];
        if (words !== undefined) yield issueAt(record, path, {words});
      }
    }
  },
};
