import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from './case-world.ts';

async function world(): Promise<CaseWorld> {
  const made = new CaseWorld({
    '/home/证明.txt': 'settled',
    '证明.txt': 'settled',
    '/home/gone.txt': 'x',
    'gone.txt': 'x',
    '/home/changed.txt': 'before',
    'changed.txt': 'before',
  });
  await made.run(['start', 'report.txt']);
  await made.run(['done', '1', '--ticket', 'T1', '--note', '<b>=1+1</b>', '--file', '证明.txt', '--file', 'gone.txt']);
  await made.run(['done', '2', '--ticket', 'T2', '--file', 'changed.txt']);
  return made;
}

test('an archive holds plan, page, table, calendar and evidence, and its contents say what is not in it', async () => {
  const made = await world();
  delete made.files['/home/gone.txt'];
  made.files['/home/changed.txt'] = 'after';
  const {code, out, err} = await made.run(['case', 'export', 'all.zip']);
  expect({code, out}).toEqual({code: EXIT.done, out: ''});
  expect(err).toContain('2 个证据文件没有放进去');
  const entries = unzipSync(made.blobs.get('all.zip') ?? new Uint8Array());
  const names = ['目录.txt', '债务档案.html', '计划.html', '案卷.csv', '日历.ics', '证据/1-证明.txt'];
  expect(Object.keys(entries)).toEqual(names);
  const text = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  expect(text('证据/1-证明.txt')).toBe('settled');
  for (const name of names.slice(1)) expect(text('目录.txt')).toContain(name);
  expect(text('目录.txt')).toMatch(/gone\.txt：在记下的地方找不到/);
  expect(text('目录.txt')).toMatch(/changed\.txt：还在，但内容和记下时不一样/);
  expect(text('计划.html')).toContain('T1');
});

test('the debt file has a section for each lender, with tickets, fingerprints and nothing that was taken back', async () => {
  const made = await world();
  await made.run(['refused', '2', '--note', 'mistaken']);
  await made.run(['undo']);
  await made.run(['case', 'export', 'file.html']);
  const page = made.files['file.html'] ?? '';
  expect(page.match(/<section>/g)).toHaveLength(2);
  expect(page).toContain('T1');
  expect(page).toMatch(/SHA-256 [0-9a-f]{64}/);
  expect(page).toContain('&lt;b>=1+1&lt;/b>');
  expect(page).not.toContain('mistaken');
  expect(page).not.toContain('张三');
});

test('a table and a calendar', async () => {
  const made = await world();
  await made.run(['case', 'export', 'case.csv']);
  expect(made.files['case.csv']?.split('\r\n')).toHaveLength(4);
  expect(made.files['case.csv']).toContain('T2');
  await made.run(['case', 'export', 'case.ics']);
  const calendar = made.files['case.ics'] ?? '';
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
  expect(calendar).toContain('loanclose call 1');
});

test('an unknown ending and the case itself are refused', async () => {
  const made = await world();
  expect(await made.run(['case', 'export', 'case.pdf'])).toMatchObject({code: EXIT.usage, out: ''});
  made.files['c.html'] = made.files['case.json'] ?? '';
  const before = made.files['c.html'];
  expect((await made.run(['case', 'export', 'c.html', '--case', 'c.html'])).code).toBe(EXIT.usage);
  expect(made.files['c.html']).toBe(before);
});
