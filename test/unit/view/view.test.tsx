import {Fragment} from 'preact';
import {describe, expect, test} from 'vitest';
import {pictureKey} from '../../../src/render/line-pictures.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {ItemAbout} from '../../../src/view/item-about.tsx';
import {ItemRows} from '../../../src/view/item-rows.tsx';
import {PhoneNumber} from '../../../src/view/phones.tsx';
import {renderPlanHtml} from '../../../src/view/plan-html.tsx';
import {toMarkup} from '../../../src/view/to-markup.ts';
import {composeItem, composePlan} from '../render/composed-plan.ts';

const t = await loadTranslator('zh');
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const NO_CALLS = {blank: new Map(), filled: new Map()};

describe('text of others stays text', () => {
  const hostile = '<b>"\u202E\u0007\u200B';

  test('between tags, in lists and in attributes', () => {
    const markup = toMarkup(
      <p title={hostile}>
        {hostile}
        {[hostile, <em key="a">{hostile}</em>]}
        <Fragment key="f">{hostile}</Fragment>
      </p>,
    );
    for (const unseen of ['\u202E', '\u0007', '\u200B']) expect(markup).not.toContain(unseen);
    expect(markup).not.toContain('<b>');
    expect(markup.split('\uFFFD\uFFFD\uFFFD')).toHaveLength(6);
  });

  test('what a component was given is told apart from what it shows', () => {
    const seen: string[] = [];
    const Shown = ({words}: {readonly words: string}) => {
      seen.push(words);
      return <p>{words}</p>;
    };
    expect(toMarkup(<Shown words={hostile} />)).not.toContain('\u202E');
    expect(seen).toEqual([hostile]);
  });

  test('a number that is more than a number is no link', () => {
    expect(toMarkup(<PhoneNumber number='95000"onclick="x' dial />)).toBe(
      '<strong>95000&quot;onclick=&quot;x</strong>',
    );
    expect(toMarkup(<PhoneNumber number="400-000-0000" dial={false} />)).not.toContain('<a');
    expect(toMarkup(<PhoneNumber number="400-000-0000" dial />)).toContain('href="tel:4000000000"');
  });
});

test('22 items are 22 lines, each with number, app and institution', () => {
  const items = Array.from({length: 22}, (_, at) =>
    composeItem({number: at + 1, id: `item-${at + 1}`, institution: `第${at + 1}消费金融有限公司`}),
  );
  const rows = toMarkup(<ItemRows items={items} t={t} />)
    .split('<li')
    .slice(1);
  expect(rows).toHaveLength(22);
  for (const [at, row] of rows.entries()) {
    expect(row).toContain(`href="#item-${at + 1}"`);
    expect(row).toContain(`<span class="number">${at + 1}</span>`);
    expect(row).toContain('示例借条');
    expect(row).toContain(`第${at + 1}消费金融有限公司`);
  }
});

test('a line of an item says what must be left alone, and what must be found out first', () => {
  const [item] = composePlan({items: [composeItem({action: 'investigate', secured: false, restricted: true})]}).items;
  if (item === undefined) throw new Error('no item');
  const row = toMarkup(<ItemRows items={[item]} t={t} />);
  expect(row).toContain(t('screen.restricted'));
  expect(row).toContain(t('screen.investigate', {evidence: item.evidence}));
});

describe('the line of a figure in doubt', () => {
  const item = composeItem({accountKeys: ['a', 'b']});
  const pictures = new Map([
    [pictureKey('b', 'balance'), PNG],
    [pictureKey('other', 'balance'), `${PNG}other`],
  ]);

  test('stands at the item whose account it is of', () => {
    const markup = toMarkup(<ItemAbout item={item} t={t} pictures={pictures} />);
    expect(markup.match(/<img/g)).toHaveLength(1);
    expect(markup).toContain(`src="${PNG}"`);
    expect(markup).toContain(t('paper.doubt', {field: t('label.field.balance')}).replaceAll('"', '&quot;'));
    expect(toMarkup(<ItemAbout item={item} t={t} />)).not.toContain('<img');
  });

  test('is shown only where it is a picture that was made here', () => {
    for (const address of ['https://example.org/a.png', 'data:text/html,<b>', 'javascript:alert(1)'])
      expect(
        toMarkup(<ItemAbout item={item} t={t} pictures={new Map([[pictureKey('a', 'limit'), address]])} />),
      ).not.toContain('<img');
  });

  test('is all that the page allows to be shown, and only where there is one', async () => {
    const plan = composePlan({items: [item]});
    const options = {t, lang: 'zh', calls: NO_CALLS} as const;
    const page = await renderPlanHtml(plan, {...options, pictures});
    expect(page).toContain('img-src data:;');
    expect(page).toContain(`src="${PNG}"`);
    expect(await renderPlanHtml(plan, options)).not.toMatch(/img-src|<img/);
  });
});
