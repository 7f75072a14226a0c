import { filesOf } from './bench/support/files.mjs';
import { ownModules } from './bench/support/own-dom.mjs';
import { openBrowser } from './bench/support/page.mjs';
const files = await filesOf({ a: { file: 'ours.js' } }, 300, await ownModules());
const browser = await openBrowser(files);
const page = await browser.newPage();
await page.page.evaluate(() => {
  window.log = [];
  for (const name of ['NumberFormat','DateTimeFormat','DisplayNames','ListFormat','RelativeTimeFormat','PluralRules','Locale','Segmenter','Collator']) {
    const O = Intl[name];
    Intl[name] = new Proxy(O, { construct(t, a) { window.log.push(name + ' ' + JSON.stringify(a) + ' ' + performance.now().toFixed(0)+ new Error().stack.split('\n').slice(2,7).map(s=>s.trim().replace(/http\S+\//,'')).join(' < ')); return new t(...a); } });
  }
  for (const [P, n] of [[Number.prototype,'toLocaleString'],[Date.prototype,'toLocaleString'],[String.prototype,'localeCompare'],[String.prototype,'normalize'],[String.prototype,'toLocaleLowerCase']]) { const f = P[n]; P[n] = function (...a) { window.log.push(n + ' ' + this + new Error().stack.split('\n')[2]); return f.apply(this, a); }; }
});
await page.page.evaluate(async () => { window.data = (await (await fetch('/postings.json')).json()).slice(0, 1); for (const url of ['/dist/job-posting.min.js','/ours.js']) window.contender = await import(url);
  await contender.mount(document.getElementById('root'), data, 'card'); await painted(); });
console.log((await page.page.evaluate(() => log)).join('\n'));
console.log(JSON.stringify(await page.page.evaluate(() => data[0]), null, 1).slice(0, 1800));
await browser.close(); process.exit();
