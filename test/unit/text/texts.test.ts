import {describe, expect, it} from 'vitest';
import {DIAGNOSTICS, type DiagnosticCode} from '../../../src/model/diagnostic-codes.ts';
import {Findings} from '../../../src/model/findings.ts';
import {diagnosticHelp as enHelp} from '../../../src/text/en/diagnostic-help.ts';
import {templates as en} from '../../../src/text/en/index.ts';
import {type Templates, translator} from '../../../src/text/index.ts';
import {diagnosticHelp as zhHelp} from '../../../src/text/zh-CN/diagnostic-help.ts';
import {templates as zh} from '../../../src/text/zh-CN/index.ts';

describe('the compiler', () => {
  const t = translator(zh);

  it('refuses a key that has no words', () => {
    // @ts-expect-error no such key
    expect(() => t('ui.no-such-key')).toThrow();
  });

  it('refuses a key put together from a set that is larger than the words', () => {
    const trust: 'official' | 'rumoured' = 'rumoured';
    // @ts-expect-error no label for `rumoured`
    expect(() => t(`label.trust.${trust}`)).toThrow();
  });

  it('refuses a diagnostic with a code that is not in the table', () => {
    // @ts-expect-error no such code
    new Findings().add('NO_SUCH_CODE');
    expect(Object.keys(DIAGNOSTICS)).not.toContain('NO_SUCH_CODE');
  });

  it('refuses diagnostics of which one has no sentence, and sentences for codes that are not there', () => {
    // @ts-expect-error all codes but one are missing
    const few: Readonly<Record<`diagnostic.${DiagnosticCode}`, string>> = {'diagnostic.TEXT_LEFT': ''};
    // @ts-expect-error no such code
    const more: Partial<typeof few> = {'diagnostic.NO_SUCH_CODE': ''};
    expect(Object.keys({...few, ...more})).toHaveLength(2);
  });

  it('refuses a language with a sentence too few', () => {
    const {'ui.scam': _, ...rest} = en;
    // @ts-expect-error ui.scam is missing
    const lacking: Templates = rest;
    expect(Object.keys(lacking)).not.toContain('ui.scam');
  });
});

describe('the severities', () => {
  it('are set by the code alone', () => {
    const findings = new Findings();
    findings.add('VALUE_UNREADABLE', null, {clause: '余额'});
    findings.add('CSV_ACCOUNTS_ONLY');
    expect(findings.diagnostics).toEqual([
      {code: 'VALUE_UNREADABLE', severity: 'error', args: {clause: '余额'}, span: null},
      {code: 'CSV_ACCOUNTS_ONLY', severity: 'info', args: {}, span: null},
    ]);
  });
});

describe('the two languages', () => {
  const english = new Map(Object.entries(en));
  const slots = (template: string | undefined) => [...new Set(template?.match(/\{\w+\}/g) ?? [])].sort();

  it.each(Object.entries(zh))('%s says in English all that it says in Chinese', (key, chinese) => {
    expect(slots(english.get(key))).toEqual(expect.arrayContaining(slots(chinese)));
  });

  it('explain every diagnostic', () => {
    for (const {meaning, todo} of [...Object.values(zhHelp), ...Object.values(enHelp)]) {
      expect([meaning, todo]).not.toContain('');
    }
  });
});
