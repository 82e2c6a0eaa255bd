import {expect, test} from 'vitest';
import {certificatePaths, closingPaths, reportingWindow} from '../../../src/directory/closing-paths.ts';
import {appOf, composeIndex, funderOf, path, relation} from './composed-directory.ts';

const index = composeIndex(
  [
    {
      id: 'jia',
      name: '甲乙银行股份有限公司',
      apps: [relation('own-app', 'own'), relation('platform', 'partner')],
      closing: [
        path(['a'], {
          steps: ['打电话'],
          channel: 'phone',
          scope: ['line'],
          update: {minDays: 3, maxDays: 5, unit: 'working'},
        }),
        path(['a'], {steps: ['平台里关'], app: 'platform', scope: ['line', 'agreement']}),
      ],
      certificate: [path(['a'], {scope: undefined})].map(({scope: _, ...certificate}) => certificate),
    },
    {id: 'bing', name: '丙丁银行股份有限公司'},
  ],
  [
    {id: 'own-app', name: '甲乙钱包', closing: [path(['a', 'b'], {steps: ['注销']})]},
    {
      id: 'platform',
      name: '某平台',
      closing: [path(['a'], {steps: ['关闭平台额度'], scope: ['line'], channel: 'wechat'})],
    },
  ],
);
const steps = (...parts: Parameters<typeof closingPaths>) =>
  closingPaths(...parts)?.map(found => found.steps[0]) ?? null;

test('paths of app and funder together, the better trusted first', () => {
  expect(steps(index, funderOf(index, 'jia'), appOf(index, 'own-app'))).toEqual(['注销', '打电话']);
});

test('a path that holds only through one app stands only there', () => {
  expect(steps(index, funderOf(index, 'jia'), appOf(index, 'platform'))).toEqual([
    '平台里关',
    '打电话',
    '关闭平台额度',
  ]);
});

test('an app alone answers with the funders whose own it is', () => {
  expect(steps(index, null, appOf(index, 'own-app'))).toEqual(['注销', '打电话']);
  expect(steps(index, null, appOf(index, 'platform'))).toEqual(['关闭平台额度']);
});

test('no sourced path is null, not a made-up one', () => {
  expect(closingPaths(index, funderOf(index, 'bing'), null)).toBeNull();
  expect(closingPaths(index, null, null)).toBeNull();
  expect(reportingWindow(index, funderOf(index, 'bing'), null)).toBeNull();
});

test('the window is that of the best path that says one, with its source', () => {
  expect(reportingWindow(index, funderOf(index, 'jia'), appOf(index, 'own-app'))).toEqual({
    window: {minDays: 3, maxDays: 5, unit: 'working'},
    sources: ['a'],
    trust: 'single-source',
  });
});

test('certificates', () => {
  expect(certificatePaths(index, funderOf(index, 'jia'), null)).toHaveLength(1);
  expect(certificatePaths(index, null, appOf(index, 'platform'))).toEqual([]);
});
