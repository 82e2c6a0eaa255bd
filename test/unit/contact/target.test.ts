import {describe, expect, it} from 'vitest';
import {findTarget, retarget, type TargetQuery} from '../../../src/contact/target.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {composeIndex, relation} from '../directory/composed-directory.ts';

const index = composeIndex(
  [
    {
      id: 'east-bank',
      name: '东方样例银行股份有限公司',
      aliases: ['东样银行', '东样'],
      apps: [relation('east-pay', 'own')],
    },
    {
      id: 'east-consumer',
      name: '东方样例消费金融有限公司',
      aliases: ['东样'],
      kind: 'consumer-finance',
      apps: [relation('east-pay', 'partner'), relation('solo', 'own')],
    },
    {
      id: 'river-loan',
      name: '河畔小额贷款有限公司',
      kind: 'microloan',
      apps: [relation('river', 'own'), relation('wide', 'own', {confidence: 'low'})],
    },
    {id: 'hill-loan', name: '山丘小额贷款有限公司', kind: 'microloan', apps: [relation('river', 'own')]},
    {
      id: 'old-loan',
      name: '旧日小额贷款有限公司',
      kind: 'microloan',
      obsolete: {reason: 'closed-down', sources: ['a']},
      apps: [relation('solo', 'own'), relation('east-pay', 'partner')],
    },
    {
      id: 'guard',
      name: '守护融资担保有限公司',
      kind: 'guarantee',
      apps: [relation('solo', 'own'), relation('guarded', 'own')],
    },
    {id: 'lake-bank', name: '湖畔银行股份有限公司', apps: [relation('lent', 'partner'), relation('solo', 'partner')]},
    {id: 'cloud-bank', name: '云端银行股份有限公司', apps: [relation('wide', 'own')]},
  ],
  [
    {id: 'east-pay', name: '东方付'},
    {id: 'solo', name: '独行借', aliases: ['独借']},
    {id: 'river', name: '河山借'},
    {id: 'wide', name: '宽借'},
    {id: 'guarded', name: '守借'},
    {id: 'lent', name: '转借'},
    {id: 'twin-a', name: '双生甲', aliases: ['双生']},
    {id: 'twin-b', name: '双生乙', aliases: ['双生']},
  ],
);

/** What was found, in ids. */
function found(query: TargetQuery, printed: readonly string[] = []) {
  const {funder, match, strangerName, app, assumed} = findTarget(index, query, printed);
  return {
    funder: funder?.id ?? null,
    match,
    stranger: strangerName,
    app: app?.id ?? null,
    assumed: assumed && {confidence: assumed.confidence, others: assumed.others.map(({id}) => id)},
  };
}

function refusal(query: TargetQuery, printed: readonly string[] = []) {
  try {
    found(query, printed);
  } catch (error) {
    if (error instanceof LoancloseError) return {candidates: '', code: error.code, ...error.args};
  }
  return null;
}

const nobody = {funder: null, match: 'none', stranger: null, app: null, assumed: null};

describe('an institution', () => {
  it('by its name, and with the app that was named besides', () => {
    const bank = {...nobody, funder: 'east-bank', match: 'exact'};
    expect(found({typed: '东方样例银行股份有限公司'})).toEqual(bank);
    expect(found({typed: '东方样例银行股份有限公司', appName: '独借'})).toEqual({...bank, app: 'solo'});
    expect(found({typed: '东方样例银行股份有限公司', appName: 'solo'})).toEqual({...bank, app: 'solo'});
    expect(found({typed: '东样银行'})).toEqual({...bank, match: 'alias'});
  });

  it('that the directory does not know: as the report prints it', () => {
    const printed = ['成都无名小额贷款有限公司', '成都有名小额贷款有限公司', '绵阳别家小额贷款有限公司'];
    expect(found({typed: '成都无名小额贷款有限公司'}, printed)).toEqual({
      ...nobody,
      stranger: '成都无名小额贷款有限公司',
    });
    expect(found({typed: '绵阳别家'}, printed)).toEqual({...nobody, stranger: '绵阳别家小额贷款有限公司'});
    expect(found({typed: '绵阳', appName: '独行借'}, printed)).toEqual({
      ...nobody,
      stranger: '绵阳别家小额贷款有限公司',
      app: 'solo',
    });
    // two bear it, one is whole
    expect(refusal({typed: '成都'}, printed)?.code).toBe('LENDER_NOT_FOUND');
    expect(found({typed: '别家甲'}, ['别家甲', '别家甲分公司']).stranger).toBe('别家甲');
    // one character is no name
    expect(refusal({typed: '绵'}, printed)?.code).toBe('LENDER_NOT_FOUND');
    // printed for two lines, it is still one institution
    expect(found({typed: '绵阳'}, [...printed, '绵阳别家小额贷款有限公司']).stranger).toBe('绵阳别家小额贷款有限公司');
  });

  it('that nobody knows: refused, or taken as it is for words that need nothing of it', () => {
    expect(refusal({typed: '无人知晓贷'})).toEqual({
      code: 'LENDER_NOT_FOUND',
      query: '无人知晓贷',
      candidates: '',
      count: 0,
    });
    expect(found({typed: '无人知晓贷', anyName: true})).toEqual({...nobody, stranger: '无人知晓贷'});
  });

  it('near names are told, five of them, and none is taken for a name in full', () => {
    const error = refusal({typed: '河畔小额代款有限公司'});
    expect(error).toMatchObject({code: 'LENDER_NOT_FOUND', reason: 'near', query: '河畔小额代款有限公司'});
    expect(String(error?.candidates)).toContain('河畔小额贷款有限公司 (river-loan)');
    expect(String(error?.candidates).split('  ').length).toBeLessThanOrEqual(5);
  });
});

describe('a word that no record bears', () => {
  it('the only near one is taken, and that it was is told', () => {
    const target = findTarget(index, {typed: '河畔小贷'}, []);
    expect([target.funder?.id, target.match, target.taken?.typed, target.taken?.hit.matchedOn]).toEqual([
      'river-loan',
      'fuzzy',
      '河畔小贷',
      'short',
    ]);
  });

  it('a name of the report that holds it goes before any near one', () => {
    const printed = ['成都河畔小额贷款有限公司'];
    expect(findTarget(index, {typed: '河畔小额'}, printed)).toMatchObject({strangerName: printed[0], taken: null});
  });

  it('near names of several things are told with all of them, and settled by the report', () => {
    expect(refusal({typed: '东方样例'})?.code).toBe('LENDER_AMBIGUOUS');
    expect(findTarget(index, {typed: '东方样例'}, ['东方样例银行股份有限公司']).funder?.id).toBe('east-bank');
  });
});

describe('a bank', () => {
  it('by its nickname: card, app and the bank itself are to choose from', () => {
    const products = composeIndex(
      [{id: 'north', name: '北样银行股份有限公司', aliases: ['北行'], apps: [relation('northloan', 'own')]}],
      [{id: 'northloan', name: '北样快借'}],
    );
    expect(() => findTarget(products, {typed: '北行'}, [])).toThrow(
      expect.objectContaining({
        args: expect.objectContaining({candidates: '1) 北样银行信用卡  2) 北样快借 (northloan)  3) 北样银行'}),
      }),
    );
    expect(findTarget(products, {typed: '北行'}, ['北样银行股份有限公司'])).toMatchObject({card: false, app: null});
    expect(findTarget(products, {typed: '北样银行信用卡'}, [])).toMatchObject({card: true, app: null});
  });
});

describe('a name that several bear', () => {
  it('is told with all of them', () => {
    const error = refusal({typed: '东样'});
    expect(error).toMatchObject({code: 'LENDER_AMBIGUOUS', query: '东样'});
    expect(String(error?.candidates)).toContain('东方样例银行股份有限公司 (east-bank)');
    expect(String(error?.candidates)).toContain('东方样例消费金融有限公司 (east-consumer)');
  });

  it('is settled by the one that the report prints, not by two of them', () => {
    expect(found({typed: '东样'}, ['东方样例消费金融有限公司', '湖畔银行股份有限公司']).funder).toBe('east-consumer');
    const both = ['东方样例消费金融有限公司', '东方样例银行股份有限公司'];
    expect(refusal({typed: '东样'}, both)?.code).toBe('LENDER_AMBIGUOUS');
  });

  it('two apps of one name: none is taken', () => {
    expect(refusal({typed: '双生'})?.code).toBe('LENDER_AMBIGUOUS');
    expect(refusal({typed: '湖畔银行股份有限公司', appName: '双生'})).toEqual({
      code: 'LENDER_AMBIGUOUS',
      query: '双生',
      candidates: '1) 双生甲 (twin-a)  2) 双生乙 (twin-b)',
      count: 2,
    });
    expect(refusal({typed: '湖畔银行股份有限公司', appName: '没有的'})).toEqual({
      code: 'LENDER_NOT_FOUND',
      query: '没有的',
      candidates: '',
      count: 0,
    });
  });
});

describe('an app', () => {
  it('brings the only own company behind it, and says who else lends there: no guarantor, nobody who is gone', () => {
    expect(found({typed: '独行借'})).toEqual({
      funder: 'east-consumer',
      match: 'alias',
      stranger: null,
      app: 'solo',
      assumed: {confidence: 'medium', others: ['guard', 'lake-bank']},
    });
    expect(found({typed: '东方付'})).toMatchObject({
      funder: 'east-bank',
      app: 'east-pay',
      assumed: {confidence: 'medium', others: ['east-consumer']},
    });
  });

  it('of two companies: nobody, unless the report prints one of them', () => {
    expect(found({typed: '河山借'})).toEqual({...nobody, app: 'river'});
    expect(found({typed: '河山借'}, ['山丘小额贷款有限公司'])).toMatchObject({
      funder: 'hill-loan',
      assumed: {others: ['river-loan']},
    });
    expect(found({typed: '河山借'}, ['山丘小额贷款有限公司', '河畔小额贷款有限公司']).funder).toBeNull();
  });

  it('a company that is gone is meant where the report prints it', () => {
    expect(found({typed: '独行借'}, ['旧日小额贷款有限公司'])).toMatchObject({
      funder: 'old-loan',
      assumed: {others: ['east-consumer', 'guard', 'lake-bank']},
    });
  });

  it('more than a rumour goes before a rumour', () => {
    expect(found({typed: '宽借'})).toMatchObject({funder: 'cloud-bank', assumed: {others: ['river-loan']}});
  });

  it('that only partners or a guarantor stand behind: nobody', () => {
    expect(found({typed: '转借'})).toEqual({...nobody, app: 'lent'});
    expect(found({typed: '守借'})).toEqual({...nobody, app: 'guarded'});
    expect(found({typed: '双生甲'})).toEqual({...nobody, app: 'twin-a'});
  });
});

describe('the same call for another funder of the app', () => {
  const target = findTarget(index, {typed: '独行借'}, []);

  it('takes it where it lends through that app', () => {
    expect(retarget(index, target, '湖畔银行股份有限公司')).toMatchObject({
      funder: {id: 'lake-bank'},
      match: 'exact',
      strangerName: null,
      app: {id: 'solo'},
      assumed: null,
    });
  });

  it('has nothing to do with any other', () => {
    expect(retarget(index, target, '云端银行股份有限公司')).toBeNull();
    expect(retarget(index, target, '成都无名小额贷款有限公司')).toBeNull();
    const bank = findTarget(index, {typed: '湖畔银行股份有限公司'}, []);
    expect(retarget(index, bank, '东方样例消费金融有限公司')).toBeNull();
  });
});
