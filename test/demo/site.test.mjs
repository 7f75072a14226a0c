// The built site: links, anchors, pictures, headings and weight of all pages; errors, layout shift and accessibility of
// them in browsers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { parsePosting } from 'job-posting-elements/schema';
import { engines } from '../support/engines.mjs';
import { AXE_PATH, buildSite, serveSite } from '../support/site.mjs';

const WEIGHT_MAX = 150_000;
const SHIFT_MAX = 0.02;

const folder = buildSite('--url', 'https://site.example/elements/');
const files = readdirSync(folder, { recursive: true });
/** Pages to test by hand, and the builder, have tests of their own or none. */
const OTHERS = /^(?:dist|examples)\/|^(?:board|builder|composition|picker|posting|salary|states|job-posting)\.html$/;
const pages = files.filter((path) => path.endsWith('.html') && !OTHERS.test(path));
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** All elements of a page, in their order, without what is in templates: shadow roots. */
const elementsOf = (node) =>
  (node.childNodes ?? []).flatMap((child) => [...(child.tagName ? [child] : []), ...elementsOf(child)]);
const attribute = (element, name) => element.attrs.find((attr) => attr.name === name)?.value;
const parsed = new Map(
  files
    .filter((path) => path.endsWith('.html') && !path.startsWith('dist/'))
    .map((path) => [path, elementsOf(parse(read(path)))]),
);

/** The path that an address on a page leads to, from the folder; null for addresses of other sites and of mail. */
const targetOf = (page, address) => {
  if (/^(?:[a-z]+:|\/\/)/i.test(address)) return null;
  const [path, anchor] = address.split('#');
  assert.ok(!path.startsWith('/'), `${page}: ${address} would not work under a prefix`);
  return { path: path === '' ? page : relative(folder, join(folder, dirname(page), path.split('?')[0])), anchor };
};

describe('the built site', () => {
  it('has every page of the navigation', () => {
    for (const page of [
      'index.html',
      'theme-editor.html',
      'gallery.html',
      'builder.html',
      'docs/start.html',
      'docs/job-board.html',
    ])
      assert.ok(files.includes(page), page);
    assert.ok(pages.length > 30);
  });

  it('has no link, anchor, picture, style sheet or script that leads nowhere', () => {
    for (const page of pages) {
      for (const element of parsed.get(page)) {
        const isExample = element.tagName.startsWith('job-'); // what examples name is not there
        for (const name of ['href', 'src', 'action', 'data-index']) {
          const address = attribute(element, name);
          if (address === undefined || isExample || address === '#') continue;
          const target = targetOf(page, address);
          if (!target) continue;
          assert.ok(existsSync(join(folder, target.path)), `${page}: ${address}`);
          if (!target.anchor) continue;
          const ids = parsed.get(target.path).map((other) => attribute(other, 'id'));
          assert.ok(ids.includes(target.anchor), `${page}: ${address}`);
        }
      }
    }
  });

  it('has one heading of the first level on each page, and none that jumps a level', () => {
    for (const page of pages) {
      const levels = parsed.get(page).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      assert.equal(levels.filter((level) => level === 1).length, 1, page);
      // what comes before the heading of the page is the navigation
      levels.slice(levels.indexOf(1)).reduce((last, level) => {
        assert.ok(level <= last + 1, `${page}: a heading of level ${level} after one of level ${last}`);
        return level;
      });
    }
  });

  it('has a title, a description and what links to it show, on each page', () => {
    const titles = new Set();
    for (const page of pages) {
      const html = read(page);
      const [, title] = /<title>([^<]+)<\/title>/.exec(html);
      titles.add(title);
      assert.match(html, /<meta name="description" content="[^"]{20,}"/, page);
      assert.match(
        html,
        /<meta property="og:image" content="https:\/\/site\.example\/elements\/assets\/preview\.jpg"/,
        page,
      );
    }
    assert.equal(titles.size, pages.length);
    assert.ok(statSync(join(folder, 'assets/preview.jpg')).size < 120_000);
  });

  it('has ids once on each page, and a description of each picture', () => {
    for (const page of pages) {
      const ids = parsed.get(page).flatMap((element) => attribute(element, 'id') ?? []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        page,
      );
      for (const element of parsed.get(page).filter(({ tagName }) => tagName === 'img'))
        assert.ok(attribute(element, 'alt'), page);
    }
  });

  it('can be read without a script: every text and every code is in the HTML', () => {
    const start = read('docs/start.html');
    for (const words of ['Without code: the builder', 'npm install job-posting-elements'])
      assert.ok(start.includes(words));
    assert.match(read('index.html'), /<template shadowrootmode="open">[\s\S]*Machine Learning Internship/);
  });

  it('finds every page in the index of its search', () => {
    const rows = JSON.parse(read('docs/search.json'));
    const found = new Set(rows.map(([address]) => address.split('#')[0]));
    assert.deepEqual(
      pages.filter((page) => page.startsWith('docs/') && !found.has(page.slice(5))),
      [],
    );
    for (const [address] of rows) {
      const [path, anchor] = address.split('#');
      if (!anchor) continue;
      const ids = parsed.get(`docs/${path}`).map((element) => attribute(element, 'id'));
      assert.ok(ids.includes(anchor), address);
    }
  });

  it('has postings without a problem on its board', () => {
    for (const posting of JSON.parse(read('data/jobs.json'))) assert.deepEqual(parsePosting(posting).problems, []);
  });
});

/** In a page: every element is there, and nothing is on its way; what moved until then, in https://web.dev/articles/cls. */
const settle = async () => {
  const elements = [...document.querySelectorAll('job-posting, job-board')];
  if (elements.length > 0) await customElements.whenDefined('job-posting');
  await Promise.all(elements.map(({ ready }) => ready));
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return true;
};

/** In a page: the bytes of what it is made of, but for the library's own files. */
const weigh = () =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(({ name }) => !name.includes('/dist/') && !name.includes('/examples/'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

/** In a page: the title of its card. */
const title = () => document.querySelector('job-posting').shadowRoot.querySelector('[part~=title]').textContent.trim();

/** In a page: what axe finds. */
const violations = async (axePath, isColorAlone = false) => {
  if (!window.axe) {
    const script = Object.assign(document.createElement('script'), { src: axePath });
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const { violations: found } = await window.axe.run(document, {
    runOnly: isColorAlone
      ? ['color-contrast']
      : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    ...(!isColorAlone && { rules: { 'target-size': { enabled: true } } }),
    iframes: false, // the pages of examples are tested as they are
    preload: false,
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

for (const { name, launch } of engines) {
  const isChromium = name === 'Chromium';
  describe(`the pages of the site, in ${name}`, () => {
    let site;
    let browser;
    const log = [];
    before(async () => {
      site = await serveSite(folder);
      browser = await launch();
      const { page } = browser; // WebKit has none
      page?.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) log.push(message.text());
      });
      page?.on('pageerror', (error) => log.push(error.message));
      page?.on('response', (response) => {
        if (response.status() >= 400) log.push(`${response.status()} ${response.url()}`);
      });
      if (!isChromium) return;
      await page.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const inScheme = (value) => browser.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

    for (const path of pages) {
      it(`${path}: no error, no fault that axe finds${isChromium ? ', nothing moves, and little to load' : ''}`, async () => {
        for (const width of isChromium ? [320, 1280] : [null]) {
          log.length = 0;
          if (isChromium) {
            await browser.page.setViewport({ width, height: 900 });
            await inScheme('light');
          }
          await browser.open(site.address + path);
          await browser.waitFor(settle, 'the page');
          if (!isChromium) {
            assert.deepEqual(await browser.evaluate(violations, AXE_PATH), [], path);
            assert.deepEqual(log, [], path);
            continue;
          }
          const { shift, overflow } = await browser.evaluate(() => ({
            shift: window.shift,
            overflow: document.documentElement.scrollWidth - innerWidth,
          }));
          assert.ok(shift <= SHIFT_MAX, `${path}, ${width} px: moves by ${shift}`);
          assert.ok(overflow <= 0, `${path}, ${width} px: scrolls sideways by ${overflow} px`);
          const weight = await browser.evaluate(weigh);
          assert.ok(weight <= WEIGHT_MAX, `${path}, ${width} px: ${weight} bytes`);
          // pages of the documentation have their structure, colors and styles in common
          const isDocs = path.startsWith('docs/');
          for (const scheme of isDocs && width === 320 ? ['light'] : ['light', 'dark']) {
            await inScheme(scheme);
            const isColorAlone = scheme === 'dark' || (isDocs && width === 1280);
            const found = await browser.evaluate(violations, AXE_PATH, isColorAlone);
            assert.deepEqual(found, [], `${path}, ${width} px, ${scheme}`);
          }
          assert.deepEqual(log, [], path);
        }
      });
    }

    const open = async (path) => {
      await browser.open(site.address + path);
      await browser.waitFor(settle, 'the page');
    };

    // what a visitor does
    it('changes the card of the first page, and sees the snippet follow and what is wrong', async () => {
      await open('index.html');
      await browser.evaluate(() => document.querySelectorAll('#examples button')[2].click());
      await browser.waitFor(
        () => document.querySelector('job-posting').shadowRoot.textContent.includes('pro Monat'),
        'the card in German',
      );
      assert.match(await browser.evaluate(title), /^Praktikum/);
      assert.match(
        await browser.evaluate(() => document.querySelector('#before').textContent),
        /<job-posting lang="de">/,
      );
      await browser.evaluate(() => {
        const [json, radius] = ['#json', '#radius'].map((id) => document.querySelector(id));
        json.value = JSON.stringify({ title: 'Cook', hiringOrganization: 'Inn', validThrough: '2027-02-31' });
        json.dispatchEvent(new Event('input'));
        radius.value = '24px';
        radius.dispatchEvent(new Event('change'));
      });
      const problem = await browser.waitFor(() => document.querySelector('#problems.some')?.textContent, 'the problem');
      assert.match(problem, /^validThrough: /);
      assert.equal(await browser.evaluate(title), 'Cook');
      assert.match(await browser.evaluate(() => document.querySelector('#before').textContent), /--job-radius: 24px;/);
    });

    it('pastes a posting, and is in the builder with what was found', async () => {
      await open('index.html');
      await browser.evaluate(() => {
        document.querySelector('#text').value =
          'Baker Intern\n\nAcme Bakery\nBerlin, Germany\n\n€2,400 per month\n\nApply by January 31, 2028 at https://acme.example/apply';
        document.querySelector('.paste button').click();
      });
      const shown = await browser.waitFor(
        () => location.hash === '#check' && document.querySelector('builder-app')?.store.state.jobs[0].posting.title,
        'the second screen of the builder',
      );
      assert.equal(shown, 'Baker Intern');
    });

    it('searches the documentation', async () => {
      await open('docs/start.html');
      await browser.evaluate(() => document.querySelector('#site-search').click());
      await browser.waitFor(() => document.querySelector('dialog.search')?.open, 'the search');
      const first = await browser.evaluate(() => {
        const input = document.querySelector('dialog.search input');
        input.value = 'layout shift';
        input.dispatchEvent(new Event('input'));
        return document.querySelector('dialog.search a').href;
      });
      assert.equal(first, `${site.address}docs/theming.html#layout-shift`);
    });

    it('changes the example of an element', async () => {
      await open('docs/job-posting.html');
      await browser.evaluate(() => {
        const source = document.querySelector('[data-example] textarea');
        source.value = source.value.replace('Machine Learning Internship', 'Gardener');
        source.dispatchEvent(new Event('input'));
      });
      await browser.waitFor(
        () =>
          document.querySelector('job-posting').shadowRoot?.querySelector('[part~=title]')?.textContent.trim() ===
          'Gardener',
        'the title',
      );
    });

    it('chooses a brand and a part in the theme editor, and gets the CSS', async () => {
      await open('theme-editor.html');
      await browser.waitFor(() => document.querySelectorAll('#contrast li').length === 4, 'the editor');
      await browser.evaluate(() => {
        [...document.querySelectorAll('#presets button')].find((one) => one.textContent === 'Press').click();
      });
      await browser.waitFor(
        () => document.querySelector('job-posting').shadowRoot.textContent.includes('Editorial internship'),
        'the brand’s posting',
      );
      const css = await browser.evaluate(() => {
        const part = document.querySelector('job-posting').shadowRoot.querySelector('[part~=title]');
        part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        const declarations = document.querySelector('#declarations');
        declarations.value = 'color: rgb(1, 2, 3)';
        declarations.dispatchEvent(new Event('input'));
        return [
          document.querySelector('#selector').textContent,
          document.querySelector('#css').textContent,
          getComputedStyle(part).color,
        ];
      });
      assert.equal(css[0], 'job-posting::part(title)');
      assert.match(
        css[1],
        /--job-accent: #8c1d18;[\s\S]*job-posting::part\(title\) \{\n {2}color: rgb\(1, 2, 3\);\n\}/,
      );
      assert.equal(css[2], 'rgb(1, 2, 3)');
    });

    it('opens the single file from disk', async () => {
      await browser.open(pathToFileURL(join(folder, 'job-posting.html')).href);
      const shown = await browser.waitFor(
        () => document.querySelector('job-posting').shadowRoot?.querySelector('[part~=title]')?.textContent.trim(),
        'the card',
      );
      assert.equal(shown, 'Machine Learning Internship');
    });
  });
}
