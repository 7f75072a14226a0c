// Wherever and however often a page loads the script, the card is the same, and the page is as it was.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';
import { OTHER_VERSION, pageHtml, fullPostingWith, startPageServer } from '../support/page-server.mjs';

const MODULE = '<script type="module" src="/dist/job-posting.min.js"></script>';
const CLASSIC = '<script src="/dist/job-posting.classic.min.js"></script>';
const QUERY = '<script type="module" src="/dist/job-posting.min.js?v=2"></script>';
const OTHER = '<script src="/other/job-posting.classic.min.js"></script>';

const cards = (
  json,
) => `<job-posting id="src" src="/posting.json" now="2026-02-01" layout="full"><a href="/job">Own page</a></job-posting>
<job-posting id="inside" now="2026-02-01"><a href="/job">Own page</a><script type="application/json">${json}</script></job-posting>
<job-posting id="beside" src="#data" now="2026-02-01"></job-posting>
<script type="application/json" id="data">${json}</script>
<job-apply-button for="src"></job-apply-button>
<form><job-start-date-picker name="start" value="2027-02-01"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker></form>
<job-salary-badge currency="USD" value="12100" unit="month"></job-salary-badge>`;

/** In the page: all that is shown, shadow trees included, as one text, once so many warnings are out. */
const snapshot = async (warnings = 0) => {
  await until(() => pageLog.console.length >= warnings, `${warnings} warnings`);
  await customElements.whenDefined('job-posting');
  const elements = [
    ...document.querySelectorAll('job-posting, job-apply-button, job-start-date-picker, job-salary-badge'),
  ];
  for (const element of elements) await (element.ready ?? element.updateComplete);
  for (const element of elements) {
    if (element.localName === 'job-apply-button' || byPart(element, 'apply')) await applyPanelLoaded(element);
    await element.updateComplete;
  }
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue.trim();
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
    const attributes = [...(node.attributes ?? [])]
      .map((attribute) => ` ${attribute.name}="${attribute.value}"`)
      .sort();
    const children = [...node.childNodes].map(write).join('');
    const shadow = node.shadowRoot ? `<#>${write(node.shadowRoot)}</#>` : '';
    const live = node.localName === 'input' ? ` checked=${node.checked} value=${node.value}` : '';
    return `<${node.localName ?? ''}${attributes.join('')}${live}>${shadow}${children}</${node.localName ?? ''}>\n`;
  };
  return { text: elements.map(write).join('\n'), pageLog };
};

for (const { name, launch } of engines) {
  describe(`the script of a page, in ${name}`, () => {
    let server;
    let browser;
    let expected;
    let json;
    const open = async (path, page) => {
      server.routes[path] = page;
      await browser.open(server.origin + path);
    };
    before(async () => {
      json = JSON.stringify(
        await fullPostingWith({ hiringOrganization: { name: 'Acme', logo: '/logo.png' } }),
      ).replaceAll('<', '\\u003c');
      server = await startPageServer({ '/posting.json': { body: json } });
      browser = await launch();
      await open('/expected', { body: pageHtml({ script: MODULE, body: cards(json) }) });
      expected = (await browser.evaluate(snapshot)).text;
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const same = (result, warnings = 0) => {
      assert.equal(result.text, expected);
      assert.deepEqual(result.pageLog.errors, []);
      assert.equal(result.pageLog.console.length, warnings, result.pageLog.console.join('\n'));
    };

    it('shows the card', () => {
      assert.match(expected, /Machine learning internship[\s\S]*You will train[\s\S]*\$12,100/);
    });

    const places = {
      'in the head, as a classic script': { script: CLASSIC },
      'in the head, deferred': { script: CLASSIC.replace('<script', '<script defer') },
      'in the head, async': { script: CLASSIC.replace('<script', '<script async') },
      'in the head, as an async module': { script: MODULE.replace('<script', '<script async') },
      'at the end of the body, as a classic script': { end: CLASSIC },
      'at the end of the body, as a module': { end: MODULE },
      'twice, as the same module': { script: MODULE + MODULE },
    };
    const copies = {
      'twice, as a classic script': { script: CLASSIC + CLASSIC },
      'as a classic script and a module': { script: CLASSIC + MODULE },
      'under two addresses': { script: MODULE + QUERY },
    };
    for (const [where, { script = '', end = '' }] of Object.entries(places)) {
      it(`is the same ${where}`, async () => {
        await open('/place', { body: pageHtml({ script, body: cards(json) + end }) });
        same(await browser.evaluate(snapshot));
      });
    }
    for (const [where, { script }] of Object.entries(copies)) {
      it(`is the same ${where}, and nothing is said of it`, async () => {
        await open('/copies', { body: pageHtml({ script, body: cards(json) }) });
        same(await browser.evaluate(snapshot));
      });
    }

    it('is the same in two versions, and both are named', async () => {
      await open('/versions', { body: pageHtml({ script: CLASSIC + OTHER, body: cards(json) }) });
      const result = await browser.evaluate(snapshot, 1);
      same(result, 1);
      const version = await browser.evaluate(() => customElements.get('job-posting').version);
      assert.ok(result.pageLog.console[0].includes(version), result.pageLog.console[0]);
      assert.ok(result.pageLog.console[0].includes(OTHER_VERSION), result.pageLog.console[0]);
    });

    it('is the same long after the page has loaded', async () => {
      for (const tag of ['/dist/job-posting.min.js', '/dist/job-posting.classic.min.js']) {
        await open('/late', { body: pageHtml({ body: cards(json) }) });
        await browser.evaluate((src) => {
          const script = document.createElement('script');
          script.type = src.includes('classic') ? '' : 'module';
          script.src = src;
          document.head.append(script);
        }, tag);
        same(await browser.evaluate(snapshot));
      }
    });

    it('is the same while the page still arrives, cut in the middle of the data', async () => {
      const body = cards(json);
      const cut = body.indexOf('models');
      const start = pageHtml({
        script: CLASSIC,
        body: `<script>new Image().src = '/go.gif'</script>${body.slice(0, cut)}`,
      });
      let go;
      const asked = new Promise((resolve) => (go = resolve));
      server.routes['/go.gif'] = (_, response) => (go(), response.writeHead(204).end());
      await open('/slow', async (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.write(start.replace('</body></html>', ''));
        await asked;
        response.end(`${body.slice(cut)}</body></html>`);
      });
      same(await browser.evaluate(snapshot));
    });

    it('is the same for elements made by script, cloned, imported, or set before the script came', async () => {
      await open('/made', { body: pageHtml({}) });
      const made = async (data) => {
        const fill = (element) => Object.assign(element, { posting: JSON.parse(data), now: '2026-02-01' });
        const list = { early: fill(document.createElement('job-posting')) };
        document.body.append(list.early);
        const template = document.createElement('template');
        template.innerHTML = '<job-posting now="2026-02-01"></job-posting>';
        template.content.firstChild.append(
          Object.assign(document.createElement('script'), { type: 'application/json', textContent: data }),
        );
        list.earlyClone = document.body.appendChild(template.content.firstChild.cloneNode(true));
        const script = document.createElement('script');
        script.src = '/dist/job-posting.classic.min.js';
        document.head.append(script);
        await customElements.whenDefined('job-posting');
        list.created = document.body.appendChild(fill(document.createElement('job-posting')));
        list.constructed = document.body.appendChild(fill(new (customElements.get('job-posting'))()));
        list.imported = document.importNode(template.content, true).firstChild;
        list.adopted = document.adoptNode(template.content.cloneNode(true)).firstChild;
        list.parsed = new DOMParser().parseFromString(template.innerHTML, 'text/html').body.firstChild;
        document.body.append(list.imported, list.adopted, list.parsed);
        await list.imported.ready;
        list.deepClone = document.body.appendChild(list.imported.cloneNode(true));
        list.shallowClone = document.body.appendChild(fill(list.imported.cloneNode(false)));
        const texts = {};
        for (const [key, element] of Object.entries(list)) {
          await element.ready;
          await element.updateComplete;
          texts[key] = element.shadowRoot.querySelector('.base').innerHTML.replace(/<!--.*?-->/g, '');
        }
        return { texts, pageLog };
      };
      const { texts, pageLog } = await browser.evaluate(made, json);
      assert.match(texts.early, /You will train/);
      for (const [key, text] of Object.entries(texts)) assert.equal(text, texts.early, key);
      assert.deepEqual([...pageLog.errors, ...pageLog.console], []);
      recordMetric(
        'R1',
        `same DOM in ${Object.keys({ ...places, ...copies }).length + 5} ways to load, ${Object.keys(texts).length} to make; 0 errors`,
        { engine: name, test: import.meta.url },
      );
    });

    it('leaves the page as it was', async () => {
      await open('/leaks', { body: pageHtml({ body: cards(json) }) });
      const around = async () => {
        const keys = (object) => Reflect.ownKeys(object).map(String);
        const natives = () =>
          Object.fromEntries(
            [
              'Object',
              'Array',
              'String',
              'Promise',
              'Element',
              'HTMLElement',
              'Node',
              'Document',
              'Event',
              'EventTarget',
              'Symbol',
              'JSON',
              'Intl',
            ].map((key) => {
              const value = globalThis[key];
              return [key, [...keys(value), ...keys(value.prototype ?? {})].sort()];
            }),
          );
        const state = () => ({
          window: keys(globalThis).sort(),
          natives: natives(),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          head: document.head.children.length,
          storage: localStorage.length,
          cookie: document.cookie,
        });
        const script = document.createElement('script');
        script.src = '/dist/job-posting.classic.min.js';
        document.head.append(script);
        const first = state();
        await customElements.whenDefined('job-posting');
        for (const card of document.querySelectorAll('job-posting')) await card.ready;
        const last = state();
        // events of the page pass through
        const heard = [];
        for (const type of ['click', 'keydown', 'pointerdown', 'submit', 'touchstart', 'wheel', 'message', 'custom']) {
          addEventListener(type, (event) => heard.push(`${event.type} ${event.defaultPrevented}`), {
            once: true,
          });
          const target = document.querySelector('#src').shadowRoot.querySelector('[part~=title]');
          target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
        }
        return { first, last, heard };
      };
      const { first: was, last: is, heard } = await browser.evaluate(around);
      const added = is.window.filter((key) => !was.window.includes(key));
      // Lit's own, for decorators: every copy of Lit on a page uses the same two
      const ofLit = { window: 'litPropertyMetadata', symbol: 'metadata' };
      assert.deepEqual(
        added.filter(
          (key) => key !== ofLit.window && !/^(?:JobPostingElements|Symbol\(job-posting-elements \w+\))$/.test(key),
        ),
        [],
      );
      const withoutLit = ({ Symbol, ...others }) => ({
        ...others,
        Symbol: Symbol.filter((key) => key !== ofLit.symbol),
      });
      assert.deepEqual(withoutLit(is.natives), withoutLit(was.natives));
      assert.deepEqual([is.sheets, is.head, is.storage, is.cookie], [was.sheets, was.head, was.storage, was.cookie]);
      assert.equal(heard.length, 8);
      assert.ok(heard.every((text) => text.endsWith('false')));
    });
  });
}
