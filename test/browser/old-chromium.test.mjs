// Older Chromium: every element readable and usable. `npm run test:old` tests all versions, `npm run test:all` two of them.
// PICTURES=folder keeps a picture of each page.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { findChrome } from '../support/find-browsers.mjs';
import { OLD_VERSIONS, findOldChromium } from '../support/old-chromium.mjs';
import { launchOldChromium } from '../support/old-chromium-driver.mjs';
import { fullPostingWith, globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';

/** The oldest supported one, and one without all that the colors need. */
const IN_EVERY_RUN = [109, 126];
const wanted = env.OLD_CHROMIUM === 'all' ? OLD_VERSIONS : env.ENGINES === 'chromium' ? [] : IN_EVERY_RUN;
const browsers = [];
for (const version of wanted) {
  const path = await findOldChromium(version);
  if (path) browsers.push({ name: `Chromium ${version}`, path });
}
if (env.OLD_CHROMIUM === 'all') browsers.push({ name: 'the newest Chromium', path: findChrome() });

const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const NOW = 'now="2026-02-01"';
const WINDOW = JSON.stringify([
  { start: '2026-05-18', end: '2026-08-07' },
  { earliest: '2026-06-10', latest: '2026-07-31' },
  { start: '2026-09-21', available: false },
]);
const posting = await fullPostingWith();
const postings = [
  posting,
  ...Array.from({ length: 6 }, (_, index) => ({
    title: `Lens grinder ${index}`,
    identifier: `lens-${index}`,
    hiringOrganization: { name: 'Acme', logo: '/logo.png' },
    workplaceType: index % 2 ? ['remote'] : ['on-site'],
    baseSalary: { currency: 'EUR', value: 20 + index, unitText: 'HOUR' },
    validThrough: '2026-02-03',
    application: { url: `https://acme.example/apply/${index}` },
    datePosted: '2026-01-20',
  })),
];
const body = `<h1>Jobs</h1><main>
<job-posting id="card" ${NOW}><a href="/job">Own page</a></job-posting>
<job-posting id="full" layout="full" ${NOW}><a href="/job">Own page</a></job-posting>
<job-posting id="row" layout="row" ${NOW}><a href="/job">Own page</a></job-posting>
<form id="form"><job-start-date-picker id="picker" name="start" required start-dates='${WINDOW}' ${NOW}></job-start-date-picker></form>
<job-apply-button id="apply" open ${NOW}><form slot="form" method="post" action="/sent"><input name="name" aria-label="Name"><button>Send</button></form></job-apply-button>
<job-apply-button id="link" href="/apply" valid-through="2026-02-02" ${NOW}></job-apply-button>
<job-salary-badge currency="USD" min-value="45" max-value="60" unit="hour" equivalents></job-salary-badge>
<job-board id="board" ${NOW} no-url><a href="/jobs">All jobs</a></job-board>
<job-posting id="wrong" debug posting="{}"></job-posting>
</main>`;
const STYLE = `<style>:root { color-scheme: light dark; background: Canvas; font: 16px/1.5 sans-serif } main { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr) }</style>`;
/** Tokens as a page sets them that follows light and dark. */
const TOKENS = `<style>:root {
  --job-accent: light-dark(#0b3a5b, #7fc4ee);
  --job-surface: light-dark(rgb(255 251 240), var(--night));
  --job-text: light-dark(#123, #def);
  --job-muted: light-dark(#456, #abc);
  --job-border: light-dark(#cfd7dd, #33414c);
  --night: #10161b;
}</style>`;
/** Colors of a time to come. */
const UNKNOWN_TOKENS = `<style>:root {
  --job-accent: brand(from sky 3);
  --job-surface: light-dark(brand(paper), brand(night));
  --job-border: brand(line);
}</style>`;
const pageIn = (lang, style = '') =>
  pageHtml({
    html: `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`,
    head: `${STYLE}${style}<script src="/measure.js"></script><script src="/axe.js"></script>`,
    script: `<script src="/functions.js"></script>${SCRIPT}`,
    body,
  });

const supportFile = (name) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const [{ text: MEASURE }] = buildSync({
  stdin: { contents: "export * from './contrast.js'; export * from './color.js'", resolveDir: supportFile('') },
  bundle: true,
  write: false,
  globalName: 'measure',
  footer: { js: 'Object.assign(window, measure);' },
  target: 'chrome109',
  charset: 'utf8',
}).outputFiles;

const FUNCTIONS = globalFunctions({
  shownIn: (id, selector) => document.getElementById(id)?.shadowRoot?.querySelectorAll(selector) ?? [],
  /** Gives the elements their data, and resolves when all is shown. */
  fill: async (one, many) => {
    for (const id of ['card', 'full', 'row']) document.getElementById(id).posting = one;
    document.getElementById('board').postings = many;
    const elements = document.querySelectorAll('job-posting, job-board');
    await Promise.all([...elements].map((element) => element.ready));
    await until(() => shownIn('board', '.row').length === 7, 'the rows');
    await until(() => shownIn('full', '.body .section').length > 0, 'the details');
  },
  chooseWindow: async () => {
    shownIn('picker', 'input[type=radio]')[1].click();
    await until(() => shownIn('picker', '.month').length > 0, 'the calendar');
  },
  searchAndFilter: async () => {
    const board = document.getElementById('board');
    await until(() => shownIn('board', 'input[type=search]').length > 0, 'the search field');
    const [field] = shownIn('board', 'input[type=search]');
    field.focus();
    field.value = 'lens';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => shownIn('board', '.row').length === 6, 'the postings that match');
    await until(() => shownIn('board', '.filters-toggle, .facet').length > 0, 'the filters');
    const [toggle] = shownIn('board', '.filters-toggle');
    if (toggle?.checkVisibility() && toggle.getAttribute('aria-expanded') !== 'true') toggle.click();
    await board.updateComplete;
    const facet = () => [...shownIn('board', '.facet')].find((each) => each.matches('[part~=workplace]'));
    await until(() => facet(), 'the facet');
    facet().open = true;
    await until(() => facet().querySelector('input'), 'its values');
    facet().querySelector('input').click();
    await until(() => shownIn('board', '.row').length === 3, 'the filtered postings');
    await until(() => shownIn('board', '.chip').length === 1, 'the chip');
    shownIn('board', '.row .link')[0].click();
    await until(() => shownIn('board', 'job-posting').length === 1, 'the opened posting');
    await shownIn('board', 'job-posting')[0].ready;
  },
  /** Texts below 4.5, and edges of controls below 3, each with its contrast. */
  faints: () => {
    const roots = document.querySelectorAll(
      'job-posting, job-start-date-picker, job-apply-button, job-salary-badge, job-board',
    );
    const controls = [...roots].flatMap((root) =>
      deepElements(root.shadowRoot).filter(
        (element) =>
          element.matches('.button, .search, select, .filters-toggle, .more, .chip') && element.checkVisibility(),
      ),
    );
    const edges = controls
      .map((control) => [edgeContrast(control), `${control.localName}.${control.className}`])
      .filter(([contrast]) => contrast < 2.97);
    return [...roots].flatMap((root) => lowContrastTexts(root)).concat(edges.map(String));
  },
  /** The colors of what there is, of texts, areas and lines: how a page looks. */
  looks: (ids) =>
    ids.flatMap((id) =>
      [
        ...shownIn(
          id,
          '.card, .title, dt, .tag, .button, .option, .count, .chip, .status, .search, .row, .list, .debug, .debug *',
        ),
      ].map((element) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
        // the line around a button is its accent, lighter or darker as the color of its text demands
        const colors = element.matches('.button') ? [color, backgroundColor] : [color, backgroundColor, borderTopColor];
        return [`${id} ${element.className}`, ...colors.map((each) => flattenColors(each))];
      }),
    ),
  violations: async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document.body, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  },
});

const picture = async (browser, name) => {
  if (!env.PICTURES) return;
  mkdirSync(env.PICTURES, { recursive: true });
  writeFileSync(join(env.PICTURES, `${name.replaceAll(' ', '-')}.png`), await browser.capture());
};

/** Opens a page, and resolves when all is shown. */
const show = async (browser, address, scheme, width = 1280, forced = 'none') => {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forced },
  ];
  await browser.send('Emulation.setEmulatedMedia', { features });
  const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
  await browser.send('Emulation.setDeviceMetricsOverride', size);
  await browser.open(address);
  await browser.evaluate((...data) => fill(...data), posting, postings);
  await browser.evaluate(() => nextFrame());
};

describe('older browsers', { skip: browsers.length === 0 && 'none is here, or wanted' }, () => {
  let server;
  /** How the newest Chromium shows each page in each color scheme. */
  const newest = {};
  /** The colors of a page, once it is filtered. */
  const looksOf = async (browser, page, scheme) => {
    await show(browser, server.origin + page, scheme);
    await browser.evaluate(() => searchAndFilter());
    const ids = ['card', 'link', 'picker', 'board'];
    // without light-dark(), the strip for the page's author is light
    return browser.evaluate((...of) => looks(of), ...ids, ...(scheme === 'light' ? ['wrong'] : []));
  };
  before(async () => {
    server = await startPageServer({
      '/de': { body: pageIn('de') },
      '/ar': { body: pageIn('ar') },
      '/accent': { body: pageIn('en', '<style>:root { --job-accent: #ffd54a }</style>') },
      '/tokens': { body: pageIn('en', TOKENS) },
      '/unknown': { body: pageIn('en', UNKNOWN_TOKENS) },
      '/light': { body: pageIn('en', '<style>:root { color-scheme: light }</style>') },
      '/measure.js': { body: MEASURE, headers: { 'Content-Type': 'text/javascript' } },
      '/axe.js': { body: readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)) },
      '/functions.js': { body: FUNCTIONS },
      '/sent': {},
    });
    const browser = await launchOldChromium(findChrome());
    for (const page of ['/de', '/tokens'])
      for (const scheme of ['light', 'dark']) newest[page + scheme] = await looksOf(browser, page, scheme);
    await browser.close();
  });
  after(() => server?.close());

  for (const { name, path } of browsers) {
    describe(name, () => {
      let browser;
      before(async () => {
        browser = await launchOldChromium(path);
      });
      after(() => browser?.close());

      for (const [lang, width] of [
        ['de', 1280],
        ['ar', 320],
      ]) {
        for (const scheme of ['light', 'dark']) {
          it(`shows and does everything, ${lang}, ${scheme}, ${width} px`, async () => {
            await show(browser, server.origin + `/${lang}`, scheme, width);
            await browser.evaluate(() => chooseWindow());
            await browser.evaluate(() => searchAndFilter());
            await picture(browser, `${name} ${lang} ${scheme} ${width}`);
            assert.deepEqual(await browser.evaluate(() => faints()), []);
            const overflow = await browser.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(overflow <= 0, `${overflow} px too wide`);
            if (scheme === 'light') assert.deepEqual(await browser.evaluate(() => violations()), []);
            await browser.evaluate(() => shownIn('apply', 'slot[name=form]')[0].assignedElements()[0].requestSubmit());
            await browser.waitFor(() => shownIn('apply', '.message.sent').length === 1, 'the form to be sent');
            assert.deepEqual(browser.errors, []);
          });
        }
      }

      // without color-mix(), lines have the color of the element's text, and not of each text
      const most = [0, 3, 3, name === 'Chromium 109' ? 16 : 3];
      for (const page of ['/de', '/tokens']) {
        it(`has the colors of the newest on ${page}`, async () => {
          for (const scheme of ['light', 'dark']) {
            const found = await looksOf(browser, page, scheme);
            const expected = newest[page + scheme];
            assert.equal(found.length, expected.length);
            const others = found.flatMap((look, at) => {
              const differs = look.some(
                (color, of) =>
                  of > 0 && color.some((value, channel) => Math.abs(value - expected[at][of][channel]) > most[of]),
              );
              return differs ? [`${scheme}: ${look.join(' / ')} and not ${expected[at].join(' / ')}`] : [];
            });
            assert.deepEqual(others, []);
          }
        });
      }

      it('has its own colors where it does not know those of the page', async () => {
        for (const scheme of ['light', 'dark']) {
          await show(browser, server.origin + '/unknown', scheme);
          assert.deepEqual(await browser.evaluate(() => faints()), []);
        }
      });

      it('has text that can be read on an accent of the page', async () => {
        for (const scheme of ['light', 'dark']) {
          await show(browser, server.origin + '/accent', scheme);
          assert.deepEqual(await browser.evaluate(() => faints()), []);
        }
      });

      it('stays light on a page that has no dark colors', async () => {
        await show(browser, server.origin + '/light', 'dark');
        assert.deepEqual(await browser.evaluate(() => faints()), []);
        const background = await browser.evaluate(() => getComputedStyle(shownIn('card', '.card')[0]).backgroundColor);
        assert.equal(background, 'rgb(255, 255, 255)');
      });

      it('has its edges in forced colors', async () => {
        await show(browser, server.origin + '/de', 'dark', 1280, 'active');
        await picture(browser, `${name} forced`);
        const [button] = await browser.evaluate(() =>
          [...shownIn('link', '.button')].map((element) => edgeContrast(element)),
        );
        assert.ok(button >= 3, `${button}`);
        assert.deepEqual(browser.errors, []);
      });
    });
  }
});
