// Pages of other frameworks, with real copies of them: they render again and again, and render on the server.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { engines } from '../support/engines.mjs';
import { pageScript, renderSvelte } from '../support/frameworks/bundle.mjs';
import { page as componentPage } from '../support/frameworks/react-components.js';
import { page as reactPage } from '../support/frameworks/react.js';
import { page as vuePage } from '../support/frameworks/vue.js';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';

const NOW = '2026-02-01';
const START_DATES = ['2026-05-18', '2026-06-15', '2026-07-13'];
const CHOSEN = '2026-06-15';
const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';

const FRAMEWORKS = {
  'React 19 in StrictMode': { file: 'react.js' },
  'Preact 11': { file: 'preact.js' },
  'Vue 3, reactive in depth': { file: 'vue.js' },
  'Vue 3, not reactive in depth': { file: 'vue.js', mount: 'mountShallow' },
  'Svelte 5': { file: 'svelte.svelte.js' },
  'lit-html': { file: 'lit.js' },
};

/** In the page: each form in which a page may give data. */
const FORMS = {
  'the same object': (data) => data,
  'an equal object': (data) => structuredClone(data),
  'JSON text': (data) =>
    Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : value]),
    ),
};

/** In the page: shows it with `data` in a form, waits until all is there, and chooses a start date twice. */
const start = async (data, at, mount, chosen) => {
  window.form = forms[at];
  window.show = host[mount](document.querySelector('main'), form(data));
  await customElements.whenDefined('job-posting');
  await settled();
  for (const name of ['job-posting', 'job-start-date-picker']) {
    const radio = deepElements(document.querySelector(name).shadowRoot).find((input) => input.value === chosen);
    radio.click();
    radio.focus();
  }
  await settled();
};

/** In the page: renders it so many times, and records what happens. */
const renderAgain = async (data, times) => {
  const all = deepElements(document).filter((element) => element.localName.startsWith('job-'));
  const log = { events: [], updates: {}, requests: -performance.getEntriesByType('resource').length };
  for (const name of ['job-load', 'job-problem', 'job-board-change', 'input', 'change'])
    document.addEventListener(name, () => log.events.push(name), { signal: AbortSignal.timeout(60_000) });
  for (const element of all) {
    const update = element.performUpdate;
    element.performUpdate = function () {
      if (this.isUpdatePending) log.updates[this.localName] = (log.updates[this.localName] ?? 0) + 1;
      update.call(this);
    };
  }
  for (let time = 0; time < times; time++) {
    await Promise.resolve(show(form(data))); // Vue renders later
    if (time % 200 === 0) await settled();
  }
  await settled();
  for (const element of all) delete element.performUpdate;
  log.requests += performance.getEntriesByType('resource').length;
  return log;
};

/** In the page: what the user sees. */
const shown = () => {
  const deepActive = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.value;
  };
  const card = document.querySelector('job-posting');
  const picker = document.querySelector('job-start-date-picker');
  const rows = (element, part) =>
    deepElements(element.shadowRoot).filter((inner) => inner.matches(`[part~=${part}]`)).length;
  return {
    title: byPart(card, 'title')?.textContent.trim(),
    chosenInCard: deepElements(card.shadowRoot).find((input) => input.checked)?.value,
    chosen: picker.value,
    stated: document.querySelector('output').textContent,
    focused: deepActive(),
    pay: /45/.test(document.querySelector('job-salary-badge').shadowRoot.textContent),
    link: byPart(document.querySelector('job-apply-button'), 'button')?.getAttribute('href') ?? null,
    rows: rows(document.querySelector('job-board'), 'row'),
    cards: rows(card, 'card'),
  };
};

/** In the page: waits until all elements show what they have. */
const settled = async () => {
  for (let turn = 0; turn < 2; turn++) {
    for (const element of document.querySelectorAll('job-posting, job-board')) await element.ready;
    for (const element of deepElements(document)) await element.updateComplete;
    await nextFrame();
  }
};

for (const { name, launch } of engines) {
  describe(`pages of other frameworks, in ${name}`, () => {
    let browser;
    let server;
    let data;
    before(async () => {
      server = await startPageServer();
      browser = await launch();
      const posting = await fullPostingWith({ startDates: START_DATES.map((day) => ({ start: day })) });
      posting.hiringOrganization = { name: 'Acme' };
      const postings = ['Cook', 'Baker'].map((title) => ({ ...posting, title, identifier: title }));
      data = { posting, startDates: START_DATES, salary: posting.baseSalary, postings, now: NOW };
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (file, body = '') => {
      const script = `<script>window.settled = ${settled}; window.forms = [${Object.values(FORMS).join(', ')}];\n${(await pageScript(file)).replaceAll('</script', '<\\/script')}</script>${SCRIPT}`;
      server.routes['/'] = { body: pageHtml({ script, body: `<main>${body}</main>` }) };
      await browser.open(`${server.origin}/`);
    };
    const noFaults = async () => {
      const faults = await browser.evaluate(() => [...pageLog.errors, ...pageLog.console]);
      assert.deepEqual(
        faults.filter((text) => !text.includes('Lit is in dev mode')),
        [],
      );
    };
    const isMain = name === 'Chromium'; // the others show what differs between engines, with one framework
    for (const [framework, { file, mount = 'mount' }] of Object.entries(FRAMEWORKS).slice(0, isMain ? Infinity : 1)) {
      for (const [at, form] of Object.keys(FORMS).entries()) {
        it(`${framework}: changes nothing when ${form} is given a thousand times`, async () => {
          await open(file);
          await browser.evaluate(start, data, at, mount, CHOSEN);
          const first = await browser.evaluate(shown);
          assert.equal(first.title, data.posting.title);
          assert.deepEqual(
            [first.chosenInCard, first.chosen, first.stated, first.focused, first.pay, first.rows, first.cards],
            [CHOSEN, CHOSEN, CHOSEN, CHOSEN, true, 2, 1],
          );
          const { events, updates, requests } = await browser.evaluate(renderAgain, data, 1000);
          assert.deepEqual([events, updates, requests], [[], {}, 0]);
          assert.deepEqual(await browser.evaluate(shown), first);
          // another text, and a date less
          const { posting } = data;
          const other = {
            ...data,
            posting: {
              ...posting,
              title: posting.title,
              department: 'Elsewhere',
              startDates: posting.startDates.slice(1),
            },
          };
          const changed = await browser.evaluate(renderAgain, other, 1);
          assert.deepEqual(changed.events, ['job-load']);
          assert.deepEqual(await browser.evaluate(shown), first);
          await noFaults();
        });
      }
    }

    const servers = {
      'React 19': { file: 'react.js', renderPage: (given) => renderReact(reactPage(given)) },
      'Vue 3': { file: 'vue.js', renderPage: (given) => renderVue(vuePage(given)) },
      'Svelte 5': { file: 'svelte.svelte.js', renderPage: renderSvelte },
    };
    const asText = () =>
      Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : value]),
      );
    /** In the page: hydrates it, and waits until it shows what it can. */
    const takeOver = async (given) => {
      const { errors } = host.hydrate(document.querySelector('main'), given);
      await customElements.whenDefined('job-posting');
      await settled();
      return errors;
    };
    const whole = (given) => [given.title, given.pay, given.rows, given.cards, given.link !== null];
    const WHOLE = () => [data.posting.title, true, 2, 1, true];

    for (const [framework, { file, renderPage }] of Object.entries(servers)) {
      it(`${framework} on a server: JSON text is shown before hydration, and stays`, async () => {
        const given = asText();
        await open(file, await renderPage(given));
        await browser.evaluate(async () => {
          await customElements.whenDefined('job-posting');
          await settled();
        });
        assert.deepEqual(whole(await browser.evaluate(shown)), WHOLE());
        assert.equal(
          await browser.evaluate(() => byPart('job-start-date-picker', 'options')?.children.length > 2),
          true,
        );
        assert.deepEqual(await browser.evaluate(takeOver, given), []);
        assert.deepEqual(whole(await browser.evaluate(shown)), WHOLE());
        await noFaults();
      });

      it(`${framework} on a server: an object is shown after hydration, or the console says what to write`, async () => {
        await open(file, await renderPage(data));
        assert.deepEqual(await browser.evaluate(takeOver, data), []);
        if (framework !== 'React 19') {
          assert.deepEqual(whole(await browser.evaluate(shown)), WHOLE());
          return;
        }
        await browser.waitFor(() => document.querySelector('job-posting').problems.length > 0, 'a problem');
        assert.equal(await browser.evaluate(() => document.querySelector('job-posting a').checkVisibility()), true);
        await browser.waitFor(() => pageLog.console.length >= 4, 'four warnings');
        const log = (await browser.evaluate(() => pageLog.console)).join('\n');
        for (const property of ['posting', 'startDates', 'salary', 'postings'])
          assert.ok(
            log.includes(`object-not-hydrated: ${property} is`) && log.includes(`${property}={JSON.stringify(`),
            log,
          );
        await browser.evaluate(() => (document.querySelector('job-posting').posting = { title: 'By property' }));
        await browser.waitFor(
          () => document.querySelector('job-posting').problems.every(({ code }) => code !== 'object-not-hydrated'),
          'no problem',
        );
      });
    }

    it('React 19 on a server: a component calls its handlers once it is hydrated, once each time', async () => {
      await open('react-components.js', renderReact(componentPage(data)));
      assert.deepEqual(await browser.evaluate(takeOver, data), []);
      assert.equal((await browser.evaluate(() => host.referred)).at(-1), 'job-posting');
      for (const expected of ['', 'ML internship', 'ML internship,ML internship']) {
        const wanted = expected.replaceAll('ML internship', data.posting.title);
        await browser.waitFor((text) => document.querySelector('output').textContent === text, wanted, wanted);
        await browser.evaluate(() => byPart('job-posting', 'apply__button').click());
      }
    });

    it('Preact and others that write an object as text: the console says what to write', async () => {
      await open('preact.js', '<job-posting posting="[object Object]"><a href="/job">Own page</a></job-posting>');
      await browser.waitFor(
        () => pageLog.console.some((text) => /object-as-text.*JSON\.stringify/.test(text)),
        'a warning',
      );
      assert.equal(await browser.evaluate(() => document.querySelector('job-posting a').checkVisibility()), true);
    });

    it('takes attributes by the names of properties, as servers write them', async () => {
      await open(
        'lit.js',
        `<job-posting headingLevel="4" applyTarget="_blank" posting='{"title":"Cook","application":"https://acme.example/"}'></job-posting>
        <job-apply-button htmlFor="card"></job-apply-button><job-posting id="card" posting='{"title":"Baker","application":"https://acme.example/baker"}'></job-posting>`,
      );
      const found = await browser.evaluate(async () => {
        await customElements.whenDefined('job-posting');
        await settled();
        const card = document.querySelector('job-posting');
        return [card.headingLevel, card.applyTarget, byPart('job-apply-button', 'button')?.getAttribute('href')];
      });
      assert.deepEqual(found.slice(0, 2), [4, '_blank']);
      assert.match(found[2], /baker/);
    });
  });
}
