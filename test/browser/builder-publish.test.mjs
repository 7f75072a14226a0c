// The builder's last two screens: what they give is put into pages, and looked at there.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseVue, compileScript, compileTemplate } from 'vue/compiler-sfc';
import { engines, launchChromium } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';

const BUILDER = '/dist/builder/index.html';
const HOSTILE = `</script><script>window.hostile = 1</script><img src="x:" onerror="window.hostile = 2">"'\${window.hostile = 3}{{ window.hostile = 4 }}`;

const job = (title) => ({
  title,
  hiringOrganization: { name: 'Acme & Sons', url: 'https://acme.example/' },
  jobLocation: [{ addressLocality: 'Berlin', addressCountry: 'DE' }],
  baseSalary: { currency: 'EUR', value: 4000, unitText: 'MONTH' },
  datePosted: '2026-01-05',
  validThrough: '2099-03-31',
  timeZone: 'Europe/Berlin',
  description: `<p>You bake <b>bread</b> for the whole town, every morning but Monday.</p><p>${HOSTILE}</p>`,
  application: { url: 'https://acme.example/apply' },
});

const stateOf = (titles, changes = {}) => ({
  jobs: titles.map((title, index) => ({ id: `${index}`, text: '', posting: job(title), evidence: [], problems: [] })),
  current: 0,
  theme: { tokens: { '--job-accent': '#8c1d18', '--job-radius': '0px' }, colorScheme: 'light' },
  layout: 'card',
  ...changes,
});

/** In a page of the builder's origin: keeps a state as the work that was saved last. */
const keep = (state) => {
  sessionStorage.clear();
  localStorage.clear();
  localStorage.setItem('job-posting-builder:1', JSON.stringify({ time: Date.now(), state }));
};

/** In the builder: makes `builder()` a global, which gives what is in its current screen. */
const addHelper = () => {
  window.builder = () => {
    const { shadowRoot: root } = document
      .querySelector('builder-app')
      .shadowRoot.querySelector('main').firstElementChild;
    const buttons = (name) =>
      [...root.querySelectorAll('button')].filter((button) => button.textContent.trim().startsWith(name));
    const set = (selector, value) => {
      const field = root.querySelector(selector);
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    return { root, buttons, set, css: () => root.querySelector('pre').textContent };
  };
};

/** In a page with cards or boards: what is there once all of it is. */
const readPage = async () => {
  await customElements.whenDefined('job-posting');
  const element = document.querySelector('job-posting, job-board');
  await element.ready;
  const until = async (check) => {
    for (let turn = 0; turn < 200 && !check(); turn++) await new Promise((resolve) => setTimeout(resolve, 25));
  };
  const part = (name) => element.shadowRoot.querySelector(`[part~="${name}"]`);
  const painted = (color) => {
    const context = document.createElement('canvas').getContext('2d');
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(' ');
  };
  const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (element.localName === 'job-posting') await until(() => scripts().length === 1 && part('apply__button'));
  return {
    titles: [...element.shadowRoot.querySelectorAll('[part~=title]')].map(({ textContent }) => textContent.trim()),
    employer: part('organization-name')?.textContent.trim(),
    apply: part('apply__button')?.getAttribute('href'),
    accent: part('apply__button') && painted(getComputedStyle(part('apply__button')).backgroundColor),
    radius: part('card') && getComputedStyle(part('card')).borderStartStartRadius,
    jsonLd: scripts().map(({ text }) => JSON.parse(text).title),
    hostile: window.hostile ?? null,
  };
};

const CARD = {
  titles: ['Baker'],
  employer: 'Acme & Sons',
  apply: 'https://acme.example/apply',
  accent: '140 29 24',
  radius: '0px',
  jsonLd: ['Baker'],
  hostile: null,
};

for (const { name, launch } of engines) {
  describe(`the builder puts jobs on a site, in ${name}`, () => {
    let server;
    let browser;
    let folder;

    /** Opens a screen with a state. */
    const openBuilder = async (state, screen = 'publish') => {
      await browser.open(`${server.origin}/empty`);
      await browser.evaluate(keep, state);
      await browser.open(`${server.origin}${BUILDER}?${Math.random()}#${screen}`);
      await browser.evaluate(addHelper);
      await browser.waitFor(
        (selector) => builder().root.querySelector(selector) !== null,
        screen,
        screen === 'publish' ? '[role=tab]' : '.presets',
      );
    };
    const selectTab = (place) =>
      browser.waitFor(
        (id) => {
          const tab = builder().root.querySelector(id);
          tab.click();
          return tab.ariaSelected === 'true';
        },
        place,
        `#tab-${place}`,
      );
    const codeOf = async (place) => {
      await selectTab(place);
      return browser.waitFor(() => builder().root.querySelector('textarea')?.value, `the code for ${place}`);
    };
    const openPage = async (body) => {
      server.routes['/site'] = { body: `<!doctype html><html lang="en" debug="off"><title>Site</title><body>${body}` };
      await browser.open(`${server.origin}/site?${Math.random()}`);
      return browser.evaluate(readPage);
    };
    /** Presses a button that saves a file, and gives its bytes. */
    const save = async (place, button) => {
      await selectTab(place);
      await browser.waitFor(
        (text) => {
          window.saved = null;
          HTMLAnchorElement.prototype.click = () => undefined; // the browser would ask where to save it
          URL.createObjectURL = (blob) => {
            blob.arrayBuffer().then((bytes) => (window.saved = Array.from(new Uint8Array(bytes))));
            return 'blob:saved';
          };
          builder().buttons(text)[0].click();
          return true;
        },
        button,
        button,
      );
      return Uint8Array.from(await browser.waitFor(() => window.saved, 'the file'));
    };
    const openFile = async (file) => {
      await browser.open(pathToFileURL(join(folder, file)).href);
      return browser.evaluate(readPage);
    };

    before(async () => {
      server = await startPageServer({ '/empty': { body: '<!doctype html><title>Empty</title>' } });
      folder = mkdtempSync(join(tmpdir(), 'builder-'));
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('gives HTML that works in an empty page', async () => {
      await openBuilder(stateOf(['Baker'], { base: `${server.origin}/dist/` }));
      const code = await codeOf('html');
      assert.match(code, /integrity="sha384-[^"]{64}" crossorigin="anonymous"/);
      assert.deepEqual(await openPage(code), CARD);
      const loaded = await browser.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      assert.ok(
        loaded.every((address) => address.startsWith(server.origin)),
        loaded.join('\n'),
      );
    });

    it('gives HTML of a content delivery network, at the version of the package', async () => {
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      await openBuilder(stateOf(['Baker']));
      const code = await codeOf('wordpress');
      assert.ok(code.includes(`src="https://unpkg.com/job-posting-elements@${version}/dist/job-posting.min.js"`), code);
      await browser.evaluate(() => builder().set('#base', '/scripts'));
      await browser.waitFor(
        () => builder().root.querySelector('textarea').value.includes('src="/scripts/job-posting.min.js"'),
        'the other address',
      );
    });

    it('gives a board of several jobs', async () => {
      await openBuilder(stateOf(['Baker', 'Cook'], { base: `${server.origin}/dist/` }));
      const seen = await openPage(await codeOf('html'));
      assert.deepEqual(seen.titles.sort(), ['Baker', 'Cook']);
      assert.deepEqual(seen.jsonLd, []);
      assert.equal(seen.hostile, null);
    });

    it('gives HTML that can be read without the script', async () => {
      await openBuilder(stateOf(['Baker'], { base: 'https://missing.invalid/' }));
      const code = await codeOf('html');
      server.routes['/bare'] = {
        body: `<!doctype html><title>Bare</title>${code.replace(/<script type="module".*\n/, '')}`,
      };
      await browser.open(`${server.origin}/bare`);
      const [text, href, hostile] = await browser.evaluate(() => [
        document.querySelector('job-posting').innerText.trim().replace(/\s+/g, ' '),
        document.querySelector('job-posting a').href,
        window.hostile ?? null,
      ]);
      assert.equal(text, 'Baker Acme & Sons · Berlin, DE · €4,000 / month');
      assert.equal(href, 'https://acme.example/apply');
      assert.equal(hostile, null);
    });

    it('gives a file that works from a folder', async () => {
      await openBuilder(stateOf(['Baker']));
      writeFileSync(join(folder, 'baker.html'), await save('file', 'Download'));
      assert.deepEqual(await openFile('baker.html'), CARD);
      await browser.evaluate(() => {
        const text = document.querySelector('job-posting').shadowRoot.querySelector('[part~=details]');
        text.open = true;
      });
      await browser.waitFor(
        () =>
          document.querySelector('job-posting').shadowRoot.querySelector('[part~=text] strong')?.textContent ===
          'bread',
        'the formatted text',
      );
      const failed = await browser.evaluate(() => document.querySelector('job-posting').problems);
      assert.deepEqual(
        failed.filter(({ code }) => code === 'part-missing'),
        [],
      );
    });

    it('gives a folder to host, which works from disk, too', async () => {
      await openBuilder(stateOf(['Baker']));
      const files = unzipSync(await save('zip', 'Download'));
      const hashes = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
      assert.deepEqual(
        Object.keys(files).sort(),
        [
          ...Object.keys(hashes),
          'job-posting.all.js',
          'README.txt',
          'index.html',
          'integrity.json',
          'jobs.json',
        ].sort(),
      );
      assert.equal(JSON.parse(strFromU8(files['jobs.json'])).title, 'Baker');
      for (const [file, bytes] of Object.entries(files)) {
        const path = join(folder, 'zip', file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
        server.routes[`/hosted/${file}`] = {
          body: Buffer.from(bytes),
          headers: { 'Content-Type': file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' },
        };
      }
      await browser.open(`${server.origin}/hosted/index.html`);
      assert.deepEqual(await browser.evaluate(readPage), CARD);
      assert.deepEqual(await openFile('zip/index.html'), CARD);
    });

    it('shows nothing of a hostile posting as markup, and asks no other site for anything', async () => {
      await openBuilder(stateOf([HOSTILE, 'Cook'], { scope: 'current' }));
      for (const place of ['html', 'react', 'vue', 'json', 'json-ld']) await codeOf(place);
      await browser.waitFor(
        () =>
          builder()
            .root.querySelector('builder-preview')
            .shadowRoot.querySelector('job-posting')
            .matches(':state(ready)'),
        'the card',
      );
      const seen = await browser.evaluate(
        (origin) => [
          window.hostile ?? null,
          performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .filter((address) => !address.startsWith(origin)),
        ],
        server.origin,
      );
      assert.deepEqual(seen, [null, []]);
    });

    for (const screen of ['theme', 'publish']) {
      it(`has no accessibility violation in the screen ${screen}`, async () => {
        await openBuilder(stateOf(['Baker', 'Cook']), screen);
        const tabs =
          screen === 'publish'
            ? ['html', 'wordpress', 'webflow', 'squarespace', 'react', 'vue', 'file', 'zip', 'json', 'json-ld']
            : [''];
        for (const tab of tabs) {
          if (tab) await selectTab(tab);
          const violations = await browser.evaluate(async () => {
            if (!window.axe) {
              const script = document.createElement('script');
              script.src = '/node_modules/axe-core/axe.min.js';
              document.head.append(script);
              await new Promise((resolve) => script.addEventListener('load', resolve));
            }
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const found = await window.axe.run(document, {
              runOnly: { type: 'tag', values: tags },
              rules: { 'target-size': { enabled: true } },
            });
            return found.violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
            );
          });
          assert.deepEqual(violations, [], tab);
        }
      });
    }

    it('shows the card as readers see it, with each change', async () => {
      await openBuilder(stateOf(['Baker']), 'theme');
      await browser.evaluate(() => {
        window.preview = () => builder().root.querySelector('builder-preview').shadowRoot;
        window.card = () => preview().querySelector('job-posting');
        window.choose = (label) =>
          [...preview().querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label).click();
        window.select = (label, value) => {
          const field = preview().querySelector(`select[aria-label^="${label}"]`);
          field.value = value;
          field.dispatchEvent(new Event('change'));
        };
      });
      const shows = (check, description) => browser.waitFor(check, description);
      await shows(() => card().matches(':state(ready)') && card().clientWidth <= 360, 'a card of a phone');
      await browser.evaluate(() => choose('Sidebar'));
      await shows(() => card().clientWidth === 280, 'a card of a sidebar');
      await browser.evaluate(() => choose('Wide'));
      await shows(() => card().clientWidth === 960, 'a wide card, made smaller');
      await browser.evaluate(() => choose('Dark'));
      await shows(() => getComputedStyle(preview().querySelector('.stage')).colorScheme === 'dark', 'a dark page');
      await browser.evaluate(() => choose('Row'));
      await shows(() => card().shadowRoot.querySelector('[part~=row]') !== null, 'a row');
      await browser.evaluate(() => choose('Full'));
      await shows(() => card().shadowRoot.querySelector('[part~=text] strong') !== null, 'all texts');
      await browser.evaluate(() => select('Language', 'ar'));
      await shows(
        () => getComputedStyle(card()).direction === 'rtl' && /[\u0600-\u06ff]/.test(card().shadowRoot.textContent),
        'Arabic',
      );
      await browser.evaluate(() => select('Day', 'closed'));
      await shows(() => card().matches(':state(expired)'), 'closed applications');
      await browser.evaluate(() => select('Day', 'eve'));
      await shows(
        () => !card().matches(':state(expired)') && card().now === '2099-03-30',
        'the day before the deadline',
      );
      await browser.evaluate(() => {
        const { store } = document.querySelector('builder-app');
        store.update((state) => ({ ...state, jobs: [{ ...state.jobs[0], posting: { title: 'Cook' } }] }));
      });
      await shows(
        () => card().shadowRoot.querySelector('[part~=title]').textContent.trim() === 'Cook',
        'the new title',
      );
    });

    it('measures the contrast that a color gives, and writes nothing for a default', async () => {
      await openBuilder(stateOf(['Baker'], { theme: { tokens: {} } }), 'theme');
      const contrastWith = (mark) =>
        browser.waitFor(
          (expected) =>
            [...builder().root.querySelector('builder-contrast').shadowRoot.querySelectorAll('li')]
              .map((item) => item.textContent.replace(/\s+/g, ' ').trim())
              .find((text) => text.startsWith(expected)),
          mark,
          mark,
        );
      assert.match(await contrastWith('✓'), /^✓ Button text \d+\.\d : 1, good$/);
      await browser.evaluate(() => {
        builder().set(`#${CSS.escape('--job-accent')}`, '#777');
        builder().set(`#${CSS.escape('--job-on-accent')}`, '#888');
      });
      assert.equal(await contrastWith('✕'), '✕ Button text 1.2 : 1 (at least 4.5) Fix');
      await browser.evaluate(() =>
        builder().root.querySelector('builder-contrast').shadowRoot.querySelector('button').click(),
      );
      await contrastWith('✓');
      await browser.waitFor(() => !builder().css().includes('--job-on-accent'), 'the text of the button to be fixed');
      await browser.evaluate(() => {
        for (const button of builder().buttons('Reset')) button.click();
      });
      await browser.waitFor(() => builder().css().includes('nothing'), 'no tokens');
    });

    it('reads the colors of a site by its address, and says what to do if it cannot', async () => {
      server.routes['/brand'] = {
        body: '<!doctype html><link rel="stylesheet" href="/brand.css"><script>window.hostile = 1</script><img src="/pixel.png">',
      };
      server.routes['/brand.css'] = {
        body: 'a { --brand: #2f6b3c } b { color: #888 }',
        headers: { 'Content-Type': 'text/css' },
      };
      await openBuilder(stateOf(['Baker']), 'theme');
      const find = (text) =>
        browser.evaluate((value) => {
          const site = builder().root.querySelector('builder-site-style').shadowRoot;
          site.querySelector('textarea').value = value;
          site.querySelector('form').requestSubmit();
        }, text);
      const found = () => builder().root.querySelector('builder-site-style').shadowRoot.textContent;
      await browser.evaluate(`window.found = ${found}`);
      await find(`${server.origin}/brand`);
      await browser.waitFor(() => window.found().includes('#2f6b3c'), 'the color');
      await find(`${server.origin}/missing-page`);
      await browser.waitFor(() => window.found().includes('does not let other pages read it'), 'the reason');
      await find('nothing of a color');
      await browser.waitFor(() => window.found().includes('No colors found'), 'what to write');
      const loaded = await browser.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      assert.ok(!loaded.some((address) => address.endsWith('pixel.png')));
      assert.equal(await browser.evaluate(() => window.hostile ?? null), null);
    });

    it('finds colors in CSS, and takes a look as a whole', async () => {
      await openBuilder(stateOf(['Baker'], { theme: { tokens: {} } }), 'theme');
      await browser.evaluate(() => {
        const site = builder().root.querySelector('builder-site-style').shadowRoot;
        site.querySelector('textarea').value = ':root { --brand: #8c1d18; --gray: #888 }';
        site.querySelector('form').requestSubmit();
      });
      await browser.waitFor(() => {
        builder().root.querySelector('builder-site-style').shadowRoot.querySelector('.found button').click();
        return true;
      }, 'the found colors');
      await browser.waitFor(() => builder().css().includes('--job-accent: #8c1d18;'), 'the color');
      await browser.evaluate(() => builder().root.querySelectorAll('.presets input')[3].click());
      await browser.waitFor(() => builder().css().includes('color-scheme: dark;'), 'the look');
    });
  });
}

describe('the builder’s components for frameworks', () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'builder-'));
    server = await startPageServer({ '/empty': { body: '<!doctype html><title>Empty</title>' } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const codes = async (state) => {
    await browser.open(`${server.origin}/empty`);
    await browser.evaluate(keep, state);
    await browser.open(`${server.origin}${BUILDER}?${Math.random()}#publish`);
    return browser.waitFor(async () => {
      const { shadowRoot } = document.querySelector('builder-app').shadowRoot.querySelector('builder-publish');
      const read = async (tab) => {
        shadowRoot.querySelector(`#tab-${tab}`).click();
        await shadowRoot.host.updateComplete;
        return shadowRoot.querySelector('textarea').value;
      };
      return { react: await read('react'), vue: await read('vue') };
    }, 'the components');
  };
  const hostile = () => stateOf([`Baker ${HOSTILE}`], { layout: 'full' });

  it('compile as React, and render on a server', async () => {
    for (const state of [hostile(), stateOf(['Baker', 'Cook'])]) {
      const { react } = await codes(state);
      const { code } = await transform(react, { loader: 'jsx', jsx: 'automatic', format: 'esm' });
      const entry = `${code.replace(/import "job-posting-elements[^;]+;/, '')}
        import { renderToStaticMarkup } from 'react-dom/server';
        import { createElement } from 'react';
        export const markup = renderToStaticMarkup(createElement(typeof JobCard === 'function' ? JobCard : JobBoard));`;
      const { outputFiles } = await build({
        stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        write: false,
        platform: 'node',
        format: 'cjs',
        logLevel: 'error',
      });
      const file = join(folder, `component-${state.jobs.length}.cjs`);
      writeFileSync(file, outputFiles[0].text);
      const { markup } = createRequire(import.meta.url)(file);
      assert.match(markup, /<job-(?:posting|board) postings?="[[{]/);
      assert.match(markup, /style="--job-accent:#8c1d18;--job-radius:0px;color-scheme:light"/);
      assert.doesNotMatch(markup, /<img|<script/);
      assert.equal(globalThis.hostile, undefined);
    }
  });

  it('compile as Vue', async () => {
    for (const state of [hostile(), stateOf(['Baker', 'Cook'])]) {
      const { vue } = await codes(state);
      const { descriptor, errors } = parseVue(vue);
      assert.deepEqual(errors, []);
      const { content } = compileScript(descriptor, { id: 'job' });
      assert.match(content, /Baker/);
      const { errors: inTemplate, code } = compileTemplate({
        source: descriptor.template.content,
        id: 'job',
        filename: 'Job.vue',
      });
      assert.deepEqual(inTemplate, []);
      assert.doesNotMatch(code, /hostile/);
    }
  });
});

describe('the builder by keyboard, and offline', () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer({ '/empty': { body: '<!doctype html><title>Empty</title>' } });
    browser = await launchChromium();
    await browser.page.browserContext().overridePermissions(server.origin, ['clipboard-read', 'clipboard-write']);
    await browser.open(`${server.origin}/empty`);
    await browser.evaluate(keep, stateOf(['Baker']));
    await browser.open(`${server.origin}${BUILDER}#publish`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const focused = () =>
    browser.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent.trim() || element?.getAttribute('aria-label');
    });
  const press = (key) => browser.page.keyboard.press(key);
  const tabTo = async (name) => {
    for (let step = 0; step < 40; step++) {
      if ((await focused())?.startsWith(name)) return;
      await press('Tab');
    }
    assert.fail(`Tab does not reach ${name}`);
  };

  it('copies a snippet', async () => {
    await tabTo('HTML');
    await press('ArrowRight');
    assert.equal(await focused(), 'WordPress');
    await press('End');
    assert.equal(await focused(), 'JSON-LD only');
    await press('ArrowRight');
    assert.equal(await focused(), 'HTML');
    await tabTo('Copy');
    await press('Enter');
    await browser.waitFor(() => {
      const app = document.querySelector('builder-app').shadowRoot;
      const screen = app.querySelector('builder-publish').shadowRoot;
      return (
        [...screen.querySelectorAll('button')].some(({ textContent }) => textContent.includes('Copied')) &&
        app.querySelector('[role=status]').textContent.includes('Copied')
      );
    }, 'the word Copied');
    const copied = await browser.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /<job-posting structured-data>[\s\S]+"title": "Baker"/);
  });

  it('works offline once it has been idle', async () => {
    await browser.waitFor(() => {
      const links = [...document.querySelectorAll('link[rel=modulepreload]')];
      const modules = performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType !== 'fetch');
      const loaded = new Set(modules.map((entry) => entry.name));
      return links.length > 40 && links.every(({ href }) => loaded.has(href));
    }, 'all files');
    await browser.page.setOfflineMode(true);
    const state = await browser.waitFor(async () => {
      const preview = document
        .querySelector('builder-app')
        .shadowRoot.querySelector('builder-publish')
        .shadowRoot.querySelector('builder-preview').shadowRoot;
      const language = preview.querySelector('select');
      if (language.value !== 'de') {
        language.value = 'de';
        language.dispatchEvent(new Event('change'));
      }
      const card = preview.querySelector('job-posting');
      return card.shadowRoot.querySelector('[part~=apply__button]')?.textContent.includes('bewerben') && 'bewerben';
    }, 'German');
    assert.equal(state, 'bewerben');
    const size = await browser.waitFor(async () => {
      const { shadowRoot } = document.querySelector('builder-app').shadowRoot.querySelector('builder-publish');
      if (!window.saving) {
        shadowRoot.querySelector('#tab-zip').click();
        await shadowRoot.host.updateComplete;
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => (
          (window.saving = create.call(URL, blob)),
          (window.savedSize = blob.size),
          window.saving
        );
        [...shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Download')).click();
      }
      return window.savedSize;
    }, 'the folder');
    assert.ok(size > 100_000);
  });
});
