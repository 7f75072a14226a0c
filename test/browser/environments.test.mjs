// Where a card may find itself: another document, no storage, no script, paper, a page that comes back.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';
import { pageHtml, fullPostingWith, startPageServer } from '../support/page-server.mjs';

const SCRIPT = '<script src="/dist/job-posting.classic.min.js"></script>';
const CARD = '<job-posting src="/posting.json" now="2026-02-01T12:00:00Z"><a href="/job">Own page</a></job-posting>';

/** What only Puppeteer's Chromium can do: paper, and going back. */
const launchesPages = (name) => name === 'Chromium';

for (const { name, launch } of engines) {
  describe(`a card in ${name}`, { timeout: 120_000 }, () => {
    let server;
    let browser;
    const note = (figure) => recordMetric('R10', figure, { engine: name, test: import.meta.url });
    const open = async (page) => {
      server.routes['/page'] = { body: pageHtml(page) };
      await browser.open(`${server.origin}/page`);
    };
    before(async () => {
      const posting = await fullPostingWith({
        hiringOrganization: 'Acme',
        application: { url: 'https://jobs.example/apply/42', limit: 1 },
      });
      server = await startPageServer({
        '/posting.json': { body: JSON.stringify(posting) },
        '/frame': { body: '<!doctype html><p>Frame</p>' },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('keeps its styles and state in another document and back', async () => {
      await open({ script: SCRIPT, body: `${CARD}<iframe src="/frame"></iframe>` });
      const { looks, errors } = await browser.evaluate(async () => {
        const { contentDocument: other } = document.querySelector('iframe');
        const card = document.querySelector('job-posting');
        await card.ready;
        const moved = {
          here: () => document.body,
          there: () => other.body,
          back: () => document.body,
          adopted: () => (other.adoptNode(card), other.body),
          home: () => document.body,
        };
        const look = async (element) => {
          await element.ready;
          await element.updateComplete;
          await applyPanelLoaded(element);
          await element.updateComplete;
          const { display, borderTopWidth } = getComputedStyle(element.shadowRoot.querySelector('.card'));
          const link = byPart(element, 'button');
          const late = element.shadowRoot.adoptedStyleSheets.some(({ cssRules }) =>
            [...cssRules].some(({ selectorText }) => selectorText === '.apply .quiet'),
          );
          return [
            late,
            display,
            borderTopWidth,
            getComputedStyle(link).display,
            link.href,
            element.data.title,
            element.isConnected,
          ].join(' ');
        };
        const seenLooks = {};
        for (const [key, place] of Object.entries(moved)) {
          place().append(card);
          seenLooks[key] = await look(card);
        }
        if ('moveBefore' in Element.prototype) {
          const box = document.body.appendChild(document.createElement('div'));
          box.moveBefore(card, null);
          seenLooks.moveBefore = await look(card);
        }
        const first = document.createElement('job-posting');
        Object.assign(first, { src: '/posting.json', now: '2026-02-01T12:00:00Z' });
        other.body.append(first);
        seenLooks.firstThere = await look(first);
        document.body.append(first);
        seenLooks.thenHere = await look(first);
        return { looks: seenLooks, errors: pageLog.errors };
      });
      assert.match(looks.here, /^true grid 1px flex https:\/\/jobs\.example\/apply\/42/);
      for (const [place, look] of Object.entries(looks)) assert.equal(look, looks.here, place);
      assert.deepEqual(errors, []);
      note('another document and back: styles kept, 0 errors');
    });

    it('reads what another document’s parser has made', async () => {
      await open({ script: SCRIPT, body: '<iframe src="/frame"></iframe>' });
      const { title, options, language } = await browser.evaluate(async () => {
        const { contentDocument: other } = document.querySelector('iframe');
        other.body.innerHTML = `<script type="application/json" id="data">{"title": "There", "hiringOrganization": "Acme"}</script>
          <option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option><div lang="de"></div>`;
        const card = Object.assign(document.createElement('job-posting'), { src: '#data' });
        other.body.append(card);
        const picker = document.createElement('job-start-date-picker');
        picker.append(...other.querySelectorAll('option'));
        other.body.append(picker);
        const badge = Object.assign(document.createElement('job-salary-badge'), {
          currency: 'EUR',
          value: '1234',
          unit: 'month',
        });
        other.querySelector('[lang]').attachShadow({ mode: 'open' }).append(badge);
        await card.ready;
        await picker.updateComplete;
        await badge.updateComplete;
        await badge.updateComplete;
        return {
          title: card.data?.title,
          options: picker.shadowRoot.querySelectorAll('input').length,
          language: badge.shadowRoot.querySelector('.amount').textContent,
        };
      });
      assert.equal(title, 'There');
      assert.equal(options, 3, 'and “No preference”');
      assert.match(language, /1\.234/);
    });

    it('works where storage is blocked', async () => {
      await open({
        head: `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });</script>`,
        script: SCRIPT,
        body: CARD,
      });
      const result = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        await card.updateComplete;
        const link = byPart(card, 'button');
        addEventListener('click', (event) => event.preventDefault());
        link.click();
        return { text: link.textContent, errors: pageLog.errors };
      });
      assert.match(result.text, /Apply/);
      assert.deepEqual(result.errors, []);
      note('storage blocked: works, 0 errors');
    });

    it('leaves the page’s own content where no script runs', async () => {
      await open({
        body: `<iframe sandbox="allow-same-origin" srcdoc="${pageHtml({ script: SCRIPT, body: CARD }).replaceAll('"', '&quot;')}"></iframe>`,
      });
      const visible = await browser.evaluate(() => {
        const { contentDocument: quiet } = document.querySelector('iframe');
        return [
          quiet.querySelector('job-posting > a').checkVisibility(),
          quiet.querySelector('job-posting').shadowRoot,
        ];
      });
      assert.deepEqual(visible, [true, null]);
      note('no script: the page’s own content stays');
    });

    it('says of a board that cannot ask its server that it could not be loaded', async () => {
      server.routes['/dist/job-posting.search-ui.min.js'] = { status: 404, body: '' };
      try {
        await open({ script: SCRIPT, body: '<job-board search="/api/jobs"><a href="/all">All jobs</a></job-board>' });
        const shown = await browser.evaluate(async () => {
          const board = document.querySelector('job-board');
          await board.ready;
          return {
            fails: board.matches(':state(invalid)'),
            link: board.querySelector('a').checkVisibility(),
            codes: board.problems.map(({ code }) => code),
          };
        });
        assert.deepEqual(shown, { fails: true, link: true, codes: ['part-missing'] });
      } finally {
        delete server.routes['/dist/job-posting.search-ui.min.js'];
      }
    });

    it('is right again when the page comes back from history', async () => {
      const body = `<job-posting src="/closing.json"></job-posting><form><job-start-date-picker name="start"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker></form>`;
      server.routes['/closing.json'] = {
        body: JSON.stringify(
          await fullPostingWith({
            hiringOrganization: 'Acme',
            applicationOpens: undefined,
            validThrough: '2027-01-01T00:00:00Z',
          }),
        ),
      };
      await open({
        head: '<script>const real = Date.now; Date.now = () => window.clock ?? real();window.clock = Date.parse("2026-12-31T12:00:00Z")</script>',
        script: SCRIPT,
        body,
      });
      const state = async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        const picker = document.querySelector('job-start-date-picker');
        await picker.updateComplete;
        return { closed: card.matches(':state(expired)'), value: picker.value };
      };
      assert.deepEqual(await browser.evaluate(state), { closed: false, value: '' });
      await browser.evaluate(() => {
        document.querySelector('job-start-date-picker').value = '2027-02-01';
        // as a page that is restored: time has passed, and no timer has run
        window.clock = Date.parse('2027-01-01T00:00:01Z');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      assert.deepEqual(await browser.evaluate(state), { closed: true, value: '2027-02-01' });
      note('back from history: state kept, dates anew');
    });

    it('is kept when one goes back to its page', { skip: !launchesPages(name) }, async () => {
      await open({
        script: SCRIPT,
        body: `${CARD}<form><job-start-date-picker name="start"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker></form>`,
      });
      await browser.evaluate(async () => {
        await document.querySelector('job-posting').ready;
        document.querySelector('job-start-date-picker').value = '2027-02-01';
      });
      await browser.page.goto(`${server.origin}/frame`);
      await browser.page.goBack();
      const result = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        return {
          title: card.data.title,
          value: document.querySelector('job-start-date-picker').value,
          errors: pageLog.errors,
        };
      });
      assert.deepEqual(result, { title: 'Machine learning internship', value: '2027-02-01', errors: [] });
    });

    it('prints the whole text and where to apply', { skip: !launchesPages(name) }, async () => {
      await open({ script: SCRIPT, body: CARD });
      await browser.page.emulateMediaType('print');
      const printed = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        await card.updateComplete;
        const link = byPart(card, 'button');
        const texts = [...card.shadowRoot.querySelectorAll('[part~=text], .legal [part~=text]')];
        const cut = [...card.shadowRoot.querySelectorAll('*:not(.sr, .sr *)')]
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
          )
          .map(({ className }) => className);
        return {
          shown: texts.map(
            (text) => text.checkVisibility({ contentVisibilityAuto: true }) && text.getBoundingClientRect().height > 0,
          ),
          address: getComputedStyle(link, '::after').content,
          cut,
          errors: pageLog.errors,
        };
      });
      await browser.page.emulateMediaType('screen');
      assert.ok(printed.shown.length > 3);
      assert.ok(printed.shown.every(Boolean), 'every text is unfolded');
      assert.match(printed.address, /https:\/\/jobs\.example\/apply\/42/);
      assert.deepEqual([...printed.cut, ...printed.errors], []);
      note('print: texts unfolded, the address printed');
    });
  });
}
