import fc from 'fast-check';
import {expect, test} from 'vitest';
import {coreName, normalizeName} from '../../../src/directory/normalize-name.ts';

test.each([
  ['渣打银行(中国)有限公司', '渣打银行（中国）有限公司'],
  ['渣打银行 （中国） 有限公司', '渣打银行（中国）有限公司'],
  ['招商　银行', '招商银行'],
  ['梅赛德斯—奔驰汽车金融有限公司', '梅赛德斯-奔驰汽车金融有限公司'],
  ['ＷｅＢａｎｋ', 'webank'],
  ['某公司〔原：某某〕', '某公司（原:某某）'],
])('%s becomes %s', (printed, normalized) => {
  expect(normalizeName(printed)).toBe(normalized);
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
    }),
  );
});

test('the core of a name has no legal form and no bracket marks', () => {
  expect(coreName('招商银行股份有限公司')).toBe('招商银行');
  expect(coreName('渣打银行（中国）有限公司')).toBe('渣打银行中国');
  expect(coreName('四川锦程消费金融有限责任公司')).toBe('四川锦程消费金融');
  expect(coreName('兴业消费金融股份公司')).toBe('兴业消费金融');
  expect(coreName('有限公司前进支行')).toBe('有限公司前进支行');
});
