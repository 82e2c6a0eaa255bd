import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {renderDirectoryReport} from '../../scripts/directory-report.ts';
import {directory} from './directory-under-test.ts';

test('docs/directory.md says what the directory holds now', async () => {
  const written = await readFile(new URL('../../docs/directory.md', import.meta.url), 'utf8');
  expect(written, 'run: npx tsx scripts/directory-report.ts').toBe(renderDirectoryReport(directory));
});

test('the report counts: one funder less is one less in the text', () => {
  const fewer = {...directory, funders: directory.funders.slice(1)};
  expect(renderDirectoryReport(fewer)).not.toBe(renderDirectoryReport(directory));
});
