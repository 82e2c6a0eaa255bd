import {describe, expect, it} from 'vitest';
import {type Supervised, supervisorOf} from '../../../src/contact/supervisor.ts';
import {rules} from '../planner/sample-context.ts';

describe('who supervises', () => {
  it.each<[string, Supervised['regulator'], string, string | null]>([
    ['重庆样例消费金融有限公司', 'nfra', 'nfra', null],
    ['重庆样例小额贷款有限公司', 'local', 'local', '重庆市'],
    ['样例小额贷款有限公司', 'local', 'local', null],
    ['重庆样例证券有限公司', 'csrc', 'unknown', '重庆市'],
    ['重庆样例银行股份有限公司', 'other', 'unknown', '重庆市'],
    ['成都无名小额贷款有限公司', null, 'local', '四川省'],
    ['无名消费金融有限公司', null, 'nfra', null],
    ['成都无名典当行', null, 'local', '四川省'],
    ['____', null, 'unknown', null],
  ])('%s, in the directory %s: %s', (name, regulator, body, province) => {
    const supervisor = supervisorOf({name, regulator}, rules);
    expect([supervisor.body, supervisor.place?.province ?? null]).toEqual([body, province]);
  });
});
