import {describe, expect, it} from 'vitest';
import {loadTranslator} from '../../../src/text/index.ts';
import {joined, phrase, say, sayList} from '../../../src/text/phrase.ts';

const t = await loadTranslator('zh');

describe('a phrase', () => {
  it('is said with its figures, amounts as money', () => {
    const owed = phrase('why.owing.amount.on', {amount: {yuan: 26700.5}, on: null});
    expect(say(owed, t, 'zh')).toBe('截至 -- 还有 26,700.5 元没有还。');
    expect(say(phrase('date.recheck', {count: 1000}), t, 'zh')).toBe('查一份新报告，核对 1000 项');
  });

  it('holds others, in lists with something between them or nothing', () => {
    const inner = phrase('evidence.of', {what: '乙', facts: {yuan: 0}});
    const facts = joined(['丙', '丁']);
    expect(say(phrase('evidence.of', {what: joined(['甲', inner], 'plan.comma'), facts}), t, 'zh')).toBe(
      '甲，乙：0：丙丁',
    );
    expect(say(joined([], 'plan.comma'), t, 'zh')).toBe('');
  });

  it('takes what the data hold in the language asked for', () => {
    const law = {zh: '《民法典》', en: 'Civil Code'};
    expect([say(law, t, 'zh'), say(law, t, 'en')]).toEqual(['《民法典》', 'Civil Code']);
  });

  it('with an empty slot is a fault of ours', () => {
    expect(() => say(phrase('evidence.of', {what: '甲'}), t, 'zh')).toThrow('facts');
  });

  it('may be a list', () => {
    expect(sayList(phrase('step.close-card.needs'), t, 'zh')).toEqual(['身份证', '预留手机号', '卡片尾号']);
    expect(sayList(['支付密码'], t, 'zh')).toEqual(['支付密码']);
  });
});
