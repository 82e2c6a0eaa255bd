import {describe, expect, it} from 'vitest';
import {readLetters} from '../../../scripts/build-letters.ts';
import {buildLetter} from '../../../src/contact/letters/index.ts';
import {LETTER_KINDS} from '../../../src/model/vocabulary.ts';
import {renderLetterMarkdown} from '../../../src/render/letter-markdown.ts';
import {renderLetterText} from '../../../src/render/letter-text.ts';
import {displayWidth} from '../../../src/render/width.ts';
import {LANGS, loadTranslator} from '../../../src/text/index.ts';
import {renderLetterHtml} from '../../../src/view/letter-html.tsx';
import {rules} from '../planner/sample-context.ts';
import {accountOf, reportOf} from '../planner/sample-report.ts';

const templates = readLetters();
const notes = ['一条 <说明> & 提醒'];
const account = accountOf({institution: '示例<b>*消费*</b>金融有限公司'});

const letterOf = (kind: (typeof LETTER_KINDS)[number]) =>
  buildLetter({
    templates,
    rules,
    kind,
    lender: {id: null, name: account.institution, kind: null, match: 'none'},
    supervisor: {body: 'unknown', place: null},
    app: null,
    running: [],
    to: 'regulator',
    lang: 'zh',
    account,
    report: reportOf([account]),
  });

const squeeze = (text: string) => text.replaceAll(/\s/g, '');

describe.each(LANGS)('in %s', lang => {
  it.each(LETTER_KINDS)('a %s letter loses no character at any width', async kind => {
    const t = await loadTranslator(lang);
    const whole = renderLetterText(letterOf(kind), {t, lang, notes, width: null});
    for (const width of [40, 80, 120]) {
      const text = renderLetterText(letterOf(kind), {t, lang, notes, width});
      expect(squeeze(text)).toBe(squeeze(whole));
      expect(text.split('\n').filter(line => displayWidth(line) > width)).toEqual([]);
    }
  });

  it.each(LETTER_KINDS)('a %s letter as a page is self-contained and says everything', async kind => {
    const t = await loadTranslator(lang);
    const letter = letterOf(kind);
    const html = await renderLetterHtml(letter, {t, lang, notes});
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(|<b>/);
    expect(html).toContain('size: A4');
    const text = html
      .replace(/<style>[\s\S]*<\/style>/, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const words of [...letter.body, ...letter.requests, ...letter.closing, ...letter.attachments, ...notes])
      expect(text).toContain(words);
  });

  it.each(LETTER_KINDS)('a %s letter as Markdown keeps notes apart and lets no word become markup', async kind => {
    const md = renderLetterMarkdown(letterOf(kind), {t: await loadTranslator(lang), lang, notes});
    const [above = '', below = ''] = md.split('\n\n---\n\n');
    expect(above.split('\n').every(line => line.startsWith('>'))).toBe(true);
    expect(below).toMatch(/^# /);
    expect(below).not.toMatch(/(?<!\\)[*<]/);
    expect(below).toContain('\\_\\_\\_\\_');
  });
});
