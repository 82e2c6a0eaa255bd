import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findPersonalData, repositoryFiles, scanRepository} from '../../scripts/scan-personal-data.ts';
import {readPdf} from '../../src/parser/source/pdf.ts';
import {loadPdfium} from '../compose/pdfium.ts';

const join = (...parts: string[]) => parts.join('');

describe('the scan for personal data', () => {
  // put together here, so that the repository itself does not hold them
  const lawful: [string, string, string][] = [
    ['id-number', join('110105', '19491231', '002X'), join('110105', '19491231', '0021')],
    ['mobile', join('138', '0013', '8000'), join('128', '0013', '8000')],
    ['card-number', join('62220', '2123456', '7894'), join('62220', '2123456', '7895')],
  ];
  for (const [kind, number, nearMiss] of lawful) {
    it(`finds a ${kind}`, () => {
      expect(findPersonalData(`电话\n号码${number}。`)).toEqual([{line: 2, kind}]);
    });
    it(`lets a near miss of a ${kind} pass`, () => {
      expect(findPersonalData(`号码${nearMiss}。`)).toEqual([]);
    });
  }

  it('reads full-width digits', () => {
    const wide = [...join('139', '1234', '5678')]
      .map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .join('');
    expect(findPersonalData(wide)).toEqual([{line: 1, kind: 'mobile'}]);
  });

  it('does not take part of a report number for a mobile number', () => {
    expect(findPersonalData('2026051809123400000000')).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds no personal number in any file or path', () => {
    expect(scanRepository(process.cwd())).toEqual([]);
  });

  it('holds no personal number in the text of a fixture PDF', async () => {
    const readable = repositoryFiles(process.cwd()).filter(path =>
      /^fixtures\/(?:brief|detailed)\/.*\.pdf$/.test(path),
    );
    for (const path of readable) {
      const {pages} = await readPdf(readFileSync(path), {loadPdfium, password: 'loanclose'});
      const text = pages.flatMap(page => page.lines.map(line => line.text)).join('\n');
      expect({path, found: findPersonalData(text)}).toEqual({path, found: []});
    }
  });
});
