import {describe, expect, it} from 'vitest';
import {readPlace} from '../../../src/contact/place.ts';
import {directory} from '../../data/directory-under-test.ts';
import {rules} from '../planner/sample-context.ts';

describe('the place in a name', () => {
  it.each([
    ['重庆样例小额贷款有限公司', '重庆市', '重庆'],
    ['重庆市样例小额贷款有限公司', '重庆市', '重庆'],
    ['长沙市样例小额贷款有限公司', '湖南省', '长沙'],
    ['广东样例互联网小额贷款有限公司', '广东省', null],
    ['江西赣江新区样例网络小额贷款有限公司', '江西省', null],
    ['浙江省杭州样例小额贷款有限公司', '浙江省', '杭州'],
    ['样例融易（江苏）融资担保有限公司', '江苏省', null],
    ['杭州分行', '浙江省', '杭州'],
  ])('%s', (name, province, city) => expect(readPlace(name, rules)).toEqual({province, city}));

  it.each(['样例小额贷款有限公司', '中国样例银行股份有限公司', '样例（集团）小额贷款有限公司', ''])(
    '%s names none',
    name => expect(readPlace(name, rules)).toBeNull(),
  );

  it('stands in the data once, so that a name means one province', () => {
    const names = rules.places.flatMap(({short, cities}) => [short, ...cities]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(rules.places).toHaveLength(31);
  });

  it('is found for nearly every company of the directory that a province supervises', () => {
    const local = directory.funders.filter(({regulator}) => regulator === 'local').map(({name}) => name);
    const missing = local.filter(name => readPlace(name, rules) === null);
    expect(local.length).toBeGreaterThan(50);
    expect(missing.length / local.length).toBeLessThan(0.1);
  });
});
