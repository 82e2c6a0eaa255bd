import {describe, expect, test} from 'vitest';
import {runCommandLine} from '../../../src/command-line.ts';
import {EXIT, LoancloseError} from '../../../src/errors.ts';
import {PhoneCheckSchema} from '../../../src/model/phone-check.ts';
import {createFakeIo, type FakeIoOptions} from './fake-io.ts';

async function run(line: string, options: FakeIoOptions = {}) {
  const io = createFakeIo({env: {HOME: '/home/test'}, ...options});
  const code = await runCommandLine(line.split(' '), {io, lang: 'zh', version: '0'}).catch((error: unknown) => {
    if (error instanceof LoancloseError) return error;
    throw error;
  });
  return {io, out: io.out(), code, error: code instanceof LoancloseError ? code : null};
}

describe('script', () => {
  test('the only near name is used, and it is said how near it is', async () => {
    const {out, code} = await run('script 借吧');
    expect(code).toBe(EXIT.done);
    expect(out.replaceAll(/\s/g, '')).toContain('名录里没有“借吧”，按“借呗”来写（差一个字');
  });

  test('several are listed by number, and nobody is asked where there is no terminal', async () => {
    const {error} = await run('script 美团');
    expect([error?.code, error?.exitCode]).toEqual(['LENDER_AMBIGUOUS', EXIT.usage]);
    expect(error?.args.candidates).toMatch(/^1\) 美团借钱 \(meituan-jieqian\) {2}2\) .*美团月付 \(meituan-yuefu\)/);
  });

  test('several are chosen from by number in a terminal', async () => {
    const {io, out} = await run('script 美团', {
      tty: true,
      answers: [choices => choices.find(({name}) => /^\d\) 美团月付$/.test(name))?.value ?? ''],
    });
    expect(io.asked).toEqual(['“美团”是哪一个？']);
    expect(out).toContain('电话话术：美团月付');
  });

  test('none of them ends as it does without a terminal', async () => {
    const {error} = await run('script 美团', {tty: true, answers: [choices => choices.at(-1)?.value ?? 'x']});
    expect(error?.code).toBe('LENDER_AMBIGUOUS');
  });

  test.each([
    ['招行', '招商银行信用卡', '招商银行闪电贷 (cmb-shandiandai)', '招商银行'],
    ['工行', '中国工商银行信用卡', '融e借 (icbc-rongejie)', '中国工商银行'],
  ])('%s alone asks for the product', async (word, ...choices) => {
    const {error} = await run(`script ${word}`);
    expect(error?.args.candidates).toBe(choices.map((choice, at) => `${at + 1}) ${choice}`).join('  '));
  });

  test('each product that is offered answers', async () => {
    expect((await run('script 招商银行信用卡 --json')).out).toContain('"scenario": "card"');
    expect((await run('script cmb-shandiandai')).out).toContain('电话话术：招商银行闪电贷');
    const bank = await run('script 招商银行');
    expect(bank.out).toContain('电话话术：招商银行股份有限公司');
    expect(bank.out.replaceAll(/\s/g, '')).toContain('招商银行股份有限公司还有：招商银行闪电贷');
  });

  test('--json keeps stdout for the script and says on stderr what was taken', async () => {
    const {io} = await run('script vivo --json', {tty: true});
    expect(JSON.parse(io.out()).schema).toBe('loanclose/script@1');
    expect(io.err()).toContain('按“vivo钱包借钱”来写');
  });
});

describe('lenders', () => {
  test('show takes a name', async () => {
    expect((await run('lenders show 花呗')).out).toMatch(/^花呗\nhuabei\n/);
    expect(JSON.parse((await run('lenders show 花呗 --json')).out).record.id).toBe('huabei');
    expect((await run('lenders show 花贝')).out).toContain('名录里没有“花贝”');
    expect((await run('lenders show 工行')).out).toContain('icbc');
    expect((await run('lenders show 美团')).error?.code).toBe('LENDER_AMBIGUOUS');
    expect((await run('lenders show 青云山')).error?.code).toBe('LENDER_NOT_FOUND');
  });

  test('a number is found by number, not by name', async () => {
    expect((await run('lenders 95137')).out).toContain('（号码一致');
    const [match] = JSON.parse((await run('lenders 95137 --json')).out).matches;
    expect(match).toMatchObject({matchedOn: '95137', by: 'phone', id: 'boc-consumer-finance'});
  });
});

describe('lenders check', () => {
  test.each('110 96110 12345 12363 12378 12321 400-810-8866'.split(' '))(
    '%s is public and may be dialled',
    async number => {
      const {known, desk, dial} = PhoneCheckSchema.parse(JSON.parse((await run(`lenders check ${number} --json`)).out));
      expect({known, desk, dial}).toEqual({known: 'public', desk: 'public', dial: true});
      expect((await run(`lenders check ${number}`)).out).toContain('是公共号码');
    },
  );

  test('a lender, and nobody', async () => {
    expect((await run('lenders check +8695188')).out).toContain('+8695188 在名录里');
    const unknown = PhoneCheckSchema.parse(JSON.parse((await run('lenders check 400-999-9999 --json')).out));
    expect(unknown).toMatchObject({known: 'unknown', whose: [], desk: null, dial: false});
    expect(unknown.advice).toContain('96110');
  });
});

test('plan --apps says which app it took for a slip', async () => {
  const {out} = await run('plan --apps 花贝');
  expect(out).toContain('没有叫“花贝”的 App，按“花呗”算');
});
