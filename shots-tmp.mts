import {chromium} from 'playwright-core';
import {pathToFileURL} from 'node:url';
const PAGE = pathToFileURL('/work/wt/17b/dist/loanclose.html').href;
const browser = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--headless','--no-sandbox','--disable-gpu']});
const only = process.argv[2];
for (const [name,width,height] of [['phone',390,844],['desktop',1280,1000]] as const) {
  const context = await browser.newContext({locale: process.argv[3] ?? 'zh-CN', offline:true, viewport:{width,height}});
  const page = await context.newPage();
  page.on('console', m => console.log(m.text())); page.on('pageerror', e => console.log(String(e)));
  await page.clock.setFixedTime(new Date('2026-11-22T02:00:00Z'));
  await page.goto(PAGE);
  await page.locator('.pick input').setInputFiles(['/work/wt/17b/fixtures/brief/typical.pdf']);
  await page.locator('.rows a').first().waitFor();
  await page.screenshot({path:`/tmp/17b/${name}-result.png`});
  await page.screenshot({path:`/tmp/17b/${name}-result-full.png`, fullPage:true});
  await page.locator('.more summary').click();
  await page.screenshot({path:`/tmp/17b/${name}-more.png`});
  const pdf = await page.pdf({format:'A4', preferCSSPageSize:true});
  console.log(name,'pdf pages', pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length);
  if (name==='phone') (await import('node:fs')).writeFileSync('/tmp/17b/app-print.pdf', pdf);
  console.log('paper left', await page.evaluate('document.querySelectorAll("#paper").length'));
  await page.evaluate('location.hash="item-1"');
  await page.locator('.neighbours').waitFor();
  await page.screenshot({path:`/tmp/17b/${name}-item.png`});
  await page.screenshot({path:`/tmp/17b/${name}-item-full.png`, fullPage:true});
  await context.close();
}
await browser.close();
