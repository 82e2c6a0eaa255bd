import {describe, expect, test} from 'vitest';
import {readTypedNames} from '../../scripts/read-directory.ts';
import {spellDirectory} from '../../scripts/spell-directory.ts';
import {findTarget} from '../../src/contact/target.ts';
import {indexDirectory} from '../../src/directory/index-directory.ts';
import {whoIsMeant} from '../../src/directory/who-is-meant.ts';
import {directory} from './directory-under-test.ts';

const typedNames = await readTypedNames();
const index = indexDirectory(directory, spellDirectory(directory, typedNames));
const meant = (word: string) => {
  const {sure, hits} = whoIsMeant(index, word);
  return `${sure} ${hits[0]?.record.id ?? 'nothing'}`;
};

describe('a name of the public guide', () => {
  const names = Object.entries(typedNames.guide);

  test('every platform of its table is there', () => {
    const listed = new Set(names.map(([, app]) => app));
    const rows = directory.apps.filter(({guideRows}) => guideRows.length > 0);
    expect(rows.filter(({id}) => !listed.has(id)).map(({id}) => id)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(48);
  });

  test.each(names)('%s answers, with the app that the guide means', (name, app) => {
    expect(meant(name)).toBe(`certain ${app}`);
    expect(findTarget(index, {typed: name}, []).app?.id).toBe(app);
  });

  test('what it fits besides is named', () => {
    expect(findTarget(index, {typed: '滴滴'}, []).alsoFits.map(({record}) => record.id)).toEqual(['didiyuefu']);
  });
});

/** As people type them: slips of an input method, short names, talk around a name. Looked through one by one. */
const ONE_MEANT = {
  huabei: '花贝 花被 蚂蚁花贝 支付宝花呗 花呗客服 花呗怎么关闭 huabei 花呗贷款',
  jiebei: '借吧 借贝 借被 蚂蚁借吧 支付宝里的借呗 jiebei',
  'jd-baitiao': '白跳 京东白跳 京东白 京东的白条 京冬白条 白条',
  'jd-jintiao': '金调 京东金跳 金条',
  weilidai: '微立贷 微粒货 微利贷 微粒 微信微粒贷 微众银行微粒贷 微丽贷 微粒代 wld',
  duxiaoman: '度小慢 度小满钱 百度有钱花 有前花 有钱化 度小满app',
  anyihua: '安逸化 安易花 安一花 安花逸 马上消费金融安逸花',
  'zhaolian-haoqidai': '招联好期代 好期带 招联信用付 招联金容',
  fangxinjie: '放心接 头条放心借 抖音放心接 放心借平台',
  paipaidai: '拍拍代 拍拍货 拍拍 ppd 拍拍贷app',
  fenqile: '分期了 分期乐app 乐花卡',
  'qifu-jietiao': '360借 360借条app 奇付借条',
  huanbei: '还贝 还吧 还呗app',
  shengbei: '省贝 省呗app',
  xiaoyingkadai: '小赢 小赢卡 小盈卡贷 小影卡贷',
  juduoduo: '桔多 桔子',
  wangshangdai: '网商代 网商贷app 网商',
  'cmb-shandiandai': '招行闪电贷 招商银行闪电代 闪电代 招商闪电贷',
  'ccb-kuaidai': '建行快贷 建行快代',
  'icbc-rongejie': '工行融e借',
  'abc-wangjiedai': '农行网捷贷 网捷代',
  'psbc-youxiangdai': '邮储邮享贷 邮享代',
  'ping-an-xinyidai': '平安新一贷',
  'zhongbang-app': '众邦',
  'xinwang-haorendai': '新网',
  'xishang-app': '锡商',
  'yilian-app': '亿联',
  'sc-xiandaipai': '渣打',
  'huarui-app': '华瑞 上海华瑞',
  jinmeixin: '金美心',
  'xiaomi-daikuan': '小米 小米金容 小米随星借',
  'meituan-jieqian': '美团借前 美团生意货',
  dishuidai: '滴滴贷款 滴水代',
  'vivo-jieqian': 'vivo',
  yixianghua: '宜享化 宜人贷',
  niwodai: '你我代',
  yangqianguan: '洋钱灌 洋前罐',
  haofenqi: '好份期',
  'china-merchants-bank': '招商银行 招商银行信用卡 招行信用卡',
  'china-guangfa-bank': '广发信用卡 广发银行信用卡',
  'spd-bank': '浦发信用卡 浦发卡',
  'china-minsheng-bank': '民生信用卡',
  'ping-an-bank': '平安信用卡',
  'china-citic-bank': '中信信用卡',
};

describe('a slip or a short name with one reading', () => {
  test.each(Object.entries(ONE_MEANT).flatMap(([id, words]) => words.split(' ').map(word => [word, id])))(
    '%s is %s',
    (word, id) => {
      const {sure, hits} = whoIsMeant(index, word);
      expect([sure === 'certain' || sure === 'likely', hits[0]?.record.id]).toEqual([true, id]);
    },
  );
});

describe('a word with several readings is never settled silently', () => {
  test.each(
    '美团 美团贷款 京东 京东金 平安 360 分期 快手 携程 支付宝 微信 抖音 苏宁 海尔 普惠 招行 工行 建行'.split(' '),
  )('%s', word => {
    expect(whoIsMeant(index, word).sure).toBe('several');
  });
});

describe('a word that no record is near enough to', () => {
  test.each(
    '化呗 姐呗 融e贷 急贷 湖州银行 绍兴银行 莱商银行 维众银行 重庆携程小额货款有限公司 hb jb 银行 贷款 借钱'.split(' '),
  )('%s is not taken for another', word => {
    expect(whoIsMeant(index, word).sure).toBe('unknown');
  });
});
