import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from '../case/case-world.ts';

test('what doctor prints can be pasted: no name, no user, no path of the person, nothing of a report', async () => {
  const world = new CaseWorld();
  await world.run(['start', 'report.txt', '--case', '张三/秘密.json']);
  for (const lang of ['zh', 'en']) {
    for (const form of [[], ['--json']]) {
      const {code, out} = await world.run(['doctor', '--lang', lang, ...form], {
        env: {LOANCLOSE_CASE: '张三/秘密.json'},
      });
      expect(code).toBe(EXIT.done);
      expect(out).toContain('9.9.9');
      for (const secret of ['zhangsan', '张', '秘密', '中银', '7302']) expect(out).not.toContain(secret);
    }
  }
});

test('it says whether there is a case, and whether it is encrypted', async () => {
  const world = new CaseWorld();
  const place = async () => JSON.parse((await world.run(['doctor', '--json'])).out).case;
  expect(await place()).toMatchObject({place: 'usual', found: false, encrypted: null});
  await world.run(['start', 'report.txt']);
  expect(await place()).toMatchObject({found: true, encrypted: false, rights: '0600'});
});
