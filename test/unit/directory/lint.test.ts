import {describe, expect, test} from 'vitest';
import {LINT_RULES, lintDirectory} from '../../../src/directory/lint/index.ts';
import {SOURCES} from './composed-directory.ts';

interface Case {
  lines?: string;
  funders?: string;
  apps?: string;
  /** `file:line` where the rule points. */
  at: string;
}

const FUNDER = `funders:
  - id: jia
    name: 甲乙银行股份有限公司
    kind: bank
    regulator: nfra
    sources: [a]
    updatedOn: "2026-01-01"
`;
const APP = `apps:
  - id: dai
    name: 甲贷
    sources: [a]
    updatedOn: "2026-01-01"
`;
const SECOND = `  - id: yi
    name: 丙丁银行股份有限公司
    kind: bank
    regulator: nfra
    sources: [a]
    updatedOn: "2026-01-01"
`;
/** The register with one number; its entry points to it. */
const LINES = (number: string, more = '') => `lines:
  - number: ${number}
    holder: 甲行
    label: 客服
    confidence: medium
    sources: [a]
${more}`;
const PHONES = '    phones: ["95001"]\n';
const PATH = (more: string) => `    closing:
      - channel: app
        steps: [注销]
        scope: [account]
        confidence: low
${more}`;

/** For each rule one thing that it must find, and one that looks like it and is right. */
const CASES: Record<string, {bad: Case; fine: Omit<Case, 'at'>}> = {
  schema: {
    bad: {funders: FUNDER.replace('kind: bank', 'kind: pub'), at: 'data/lenders.yaml:4'},
    fine: {funders: FUNDER.replace('kind: bank', 'kind: trust')},
  },
  'unquoted-number': {
    bad: {lines: LINES('021-61791000'), at: 'data/lines.yaml:2'},
    fine: {lines: LINES("'021-61791000'"), funders: `${FUNDER}    phones: ["021-61791000"]\n`},
  },
  'id-order': {
    bad: {funders: FUNDER.replace('id: jia', 'id: zeta') + SECOND, at: 'data/lenders.yaml:8'},
    fine: {funders: FUNDER + SECOND},
  },
  'duplicate-name': {
    bad: {funders: `${FUNDER}    aliases: [丙丁银行 股份有限公司]\n${SECOND}`, at: 'data/lenders.yaml:8'},
    fine: {
      funders: `${FUNDER}    formerNames: [{name: 丙丁银行股份有限公司}]\n${SECOND}    obsolete: {reason: renamed, redirectTo: jia, sources: [a]}\n`,
      apps: APP.replace('甲贷', '甲乙银行股份有限公司'),
    },
  },
  'phone-shape': {
    bad: {lines: LINES('"9502018"'), at: 'data/lines.yaml:2'},
    fine: {lines: LINES('"96588"', '    needsAreaCode: true\n')},
  },
  'duplicate-phone': {
    bad: {lines: LINES('"95001"'), funders: FUNDER + PHONES + SECOND + PHONES, at: 'data/lenders.yaml:8'},
    fine: {
      lines: LINES('"95001"') + LINES('"95002"', '    desk: group\n').replace('lines:\n', ''),
      funders: `${FUNDER}    phones: ["95001", "95002"]\n${SECOND}    phones: [{number: "95001", of: jia}, "95002"]\n`,
    },
  },
  'line-register': {
    bad: {
      lines: LINES('"95001"'),
      funders: `${FUNDER}    phones:\n      - "95001"\n      - "95002"\n`,
      at: 'data/lenders.yaml:10',
    },
    fine: {lines: LINES('"95001"'), funders: `${FUNDER}    phones: [{number: "95001", label: 转 3}]\n`},
  },
  'line-order': {
    bad: {lines: LINES('"95002"') + LINES('"95001"').replace('lines:\n', ''), at: 'data/lines.yaml:7'},
    fine: {lines: LINES('"400-111-2222"') + LINES('"95001"').replace('lines:\n', '')},
  },
  'quoted-number': {
    bad: {
      lines: LINES('"95001"').replace('[a]', '[{ref: a, quote: 客服 950011, seenOn: "2026-01-01"}]'),
      at: 'data/lines.yaml:6',
    },
    fine: {
      lines: LINES('"021-962999"').replace('[a]', '[{ref: a, quote: "热线 962 999，24 小时", seenOn: "2026-01-01"}]'),
    },
  },
  'citation-day': {
    bad: {lines: LINES('"95001"').replace('[a]', '[{ref: a, quote: "95001"}]'), at: 'data/lines.yaml:6'},
    fine: {
      lines: LINES('"95001"', '    checkedOn: "2026-01-01"\n').replace(
        '[a]',
        '[{ref: a, quote: "95001", seenOn: "2025-12-31", printedOn: "2025"}]',
      ),
    },
  },
  'uncounted-source': {
    bad: {lines: LINES('"95001"').replace('[a]', '[hearsay]'), at: 'data/lines.yaml:2'},
    fine: {lines: LINES('"95001"').replace('[a]', '[hearsay, list]')},
  },
  'disputed-number': {
    bad: {lines: LINES('"400-860-0999"'), at: 'data/lines.yaml:2'},
    fine: {funders: `${FUNDER}    conflicts: [有表格写 400-860-0999]\n`},
  },
  'number-in-step': {
    bad: {
      lines: LINES('"95001"'),
      funders: `${FUNDER}${PHONES}${PATH('        sources: [a]\n').replace('注销', '拨 95001 转人工')}`,
      at: 'data/lenders.yaml:11',
    },
    fine: {
      lines: LINES('"95001"').replace('[a]', '[a, b]'),
      funders: `${FUNDER}${PHONES}${PATH('        sources: [a]\n').replace('注销', '拨 95001 转人工')}`,
    },
  },
  'unknown-record': {
    bad: {
      funders: `${FUNDER}    apps:\n      - {app: dai-er, basis: own, confidence: low, sources: [a]}\n`,
      apps: APP,
      at: 'data/lenders.yaml:9',
    },
    fine: {funders: `${FUNDER}    apps:\n      - {app: dai, basis: own, confidence: low, sources: [a]}\n`, apps: APP},
  },
  'window-order': {
    bad: {
      apps: APP + PATH('        sources: [a]\n        update: {minDays: 7, maxDays: 3, unit: working}\n'),
      at: 'data/apps.yaml:12',
    },
    fine: {apps: APP + PATH('        sources: [a]\n        update: {minDays: 3, maxDays: 3, unit: working}\n')},
  },
  'editor-words': {
    bad: {
      apps: APP + PATH('        sources: [a]\n        note: 只见于 guide-55\n'),
      at: 'data/apps.yaml:12',
    },
    fine: {apps: APP + PATH('        sources: [a]\n        note: 找不到就问客服\n        research: 只见于 guide-55\n')},
  },
  'missing-source': {
    bad: {apps: APP + PATH(''), at: 'data/apps.yaml:7'},
    fine: {apps: APP + PATH('        sources: [hearsay]\n')},
  },
  'source-form': {
    bad: {apps: APP + PATH('        sources: [www.example.com/1]\n'), at: 'data/apps.yaml:11'},
    fine: {apps: APP + PATH('        sources: ["https://www.example.com/1", "github:x/y/z.py@1", office]\n')},
  },
  redirect: {
    bad: {
      funders: `${FUNDER}    obsolete: {reason: renamed, redirectTo: nobody, sources: [a]}\n`,
      at: 'data/lenders.yaml:8',
    },
    fine: {funders: `${FUNDER}    obsolete: {reason: closed-down, sources: [a]}\n`},
  },
  'stale-record': {
    bad: {apps: APP.replace('2026-01-01', '2023-12-31'), at: 'data/apps.yaml:5'},
    fine: {apps: APP.replace('2026-01-01', '2024-03-01')},
  },
};

const lint = (
  {lines = 'lines: []', funders = 'funders: []', apps = 'apps: []'}: Omit<Case, 'at'>,
  lang: 'zh' | 'en' = 'zh',
) =>
  lintDirectory(
    {lines, lenders: funders, apps},
    {
      sources: SOURCES,
      disputedNumbers: [{number: '400-860-0999', claimedFor: [], why: '', sources: []}],
      today: '2026-01-01',
      lang,
    },
  );

test('every rule has its case here', () => {
  expect(Object.keys(CASES).sort()).toEqual(LINT_RULES.map(({id}) => id).sort());
});

describe.each(Object.entries(CASES))('%s', (rule, {bad, fine}) => {
  test('finds what is wrong, at its line, and nothing else', () => {
    expect(lint(bad).map(finding => `${finding.rule} ${finding.file}:${finding.line}`)).toEqual([`${rule} ${bad.at}`]);
  });

  test('says so in both languages, with nothing left to fill in', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const {message, suggestion} of lint(bad, lang)) {
        expect(message).not.toMatch(/[{}]|undefined/);
        expect(suggestion.length).toBeGreaterThan(5);
      }
  });

  test('leaves alone what is right', () => {
    expect(lint(fine)).toEqual([]);
  });
});

test('all errors come in one run, in the order of the lines', () => {
  const funders = `${FUNDER}    phones: [95001]\n${SECOND}    aliases: [甲乙银行股份有限公司]\n`;
  const found = lint({lines: LINES('"9502018"'), funders, apps: APP.replace('sources: [a]', 'sources: [x]')});
  expect(found.map(({file, line, rule}) => `${file}:${line} ${rule}`)).toEqual([
    'data/lines.yaml:2 phone-shape',
    'data/lenders.yaml:3 duplicate-name',
    'data/lenders.yaml:8 unquoted-number',
    'data/lenders.yaml:8 line-register',
    'data/apps.yaml:4 source-form',
  ]);
});

test.each(['a: [', '', '- x', 'funders: 7', '7'])('a file that is no directory is an error, not a crash: %s', text => {
  expect(lint({funders: text}).map(({rule, severity}) => `${rule} ${severity}`)).toContain('schema error');
});
