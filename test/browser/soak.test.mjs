// A page on which everything happens for a long time, in an order drawn by lot: memory, listeners, timers and requests stay
// level. 20 seconds; NIGHTLY=1: half an hour; SOAK_MINUTES=10: as many minutes.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { boardFeed } from '../../demo/board-feed.js';
import { launchChromium } from '../support/engines.mjs';
import { countTimers, startMemory } from '../support/memory.mjs';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';

const MINUTES = Number(env.SOAK_MINUTES) || (env.NIGHTLY ? 30 : 1 / 3);
/** Actions between two measurements. */
const ACTIONS = 60;
/** What the heap may grow by, as the slope of a line through all measurements, in bytes an action; asserted in long runs. */
const SLOPE_MAX = 200;
/** Runs too short for a line through the sizes of the heap only report it. */
const LONG_MINUTES = 5;

/** How many templates the source has. */
const TEMPLATES = readdirSync(new URL('../../src/', import.meta.url), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map(
    (name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8').split(/\b(?:html|svg)`/).length - 1,
  )
  .reduce((sum, count) => sum + count, 0);

const TAGS = ['job-posting', 'job-salary-badge', 'job-start-date-picker', 'job-apply-button', 'job-board'];

/** In the page: draws actions by lot, does them, and takes everything out. */
const actAtRandom = async (seed, count) => {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const one = (list) => list[random(list.length)];
  const main = document.querySelector('main');
  const all = (tag) => [...main.querySelectorAll(tag)];
  const pause = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  let ids = 0;
  const inside = (host, selector) => (host?.shadowRoot ? [...host.shadowRoot.querySelectorAll(selector)] : []);
  const add = (html) => main.insertAdjacentHTML('beforeend', html);
  const card = () => {
    const id = `card-${ids++}`;
    const src = one(['/posting.json', '/posting.json', '/broken.json', '/missing.json', '/busy.json', '/never.json']);
    add(`<job-salary-badge for="${id}"></job-salary-badge>
      <job-posting id="${id}" src="${src}" layout="${one(['card', 'full', 'row'])}" ${one(['structured-data', ''])}><a href="/job">Own page</a></job-posting>
      <job-apply-button for="${id}" tools></job-apply-button><job-start-date-picker for="${id}"></job-start-date-picker>`);
  };
  const board = () =>
    add(
      `<job-board no-url ${one(['src="/list.json"', 'search="/search.json"', 'src="/broken.json"', 'src="/never.json"'])}></job-board>`,
    );
  const actions = {
    card,
    board,
    remove: () => one([...main.children])?.remove(),
    move: () => main.children.length > 0 && main.prepend(one([...main.children])),
    nest: () => {
      const [badge, target] = [one(all('job-salary-badge')), one(all('job-posting'))];
      if (badge && target) target.append(badge);
    },
    clone: () => main.children.length > 0 && main.append(one([...main.children]).cloneNode(true)),
    language: () => (document.documentElement.lang = one(['en', 'de', 'ja', 'ar'])),
    language_of_one: () => one(all('job-posting'))?.setAttribute('lang', one(['fr', 'en'])),
    layout: () => one(all('job-posting'))?.setAttribute('layout', one(['card', 'full', 'row'])),
    reload: () => void one(all('job-posting, job-board'))?.reload(),
    another_source: () => one(all('job-posting'))?.setAttribute('src', one(['/posting.json', '/missing.json'])),
    property: () => {
      const target = one(all('job-posting'));
      if (target)
        target.posting = one([posting, structuredClone(posting), JSON.stringify(posting), null, { titel: 'x' }]);
    },
    choose: () => one(inside(one(all('job-start-date-picker')), 'input'))?.click(),
    unfold: () => one(inside(one(all('job-posting')), 'summary'))?.click(),
    search: () => {
      const field = one(inside(one(all('job-board')), 'input[type=search]'));
      if (!field) return;
      field.value = one(['design', 'berlin', 'zzz', '']);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    filter: () => one(inside(one(all('job-board')), '[type=checkbox]'))?.click(),
    open_row: () => one(inside(one(all('job-board')), '[part~=title-link]'))?.click(),
    more: () => one(inside(one(all('job-board')), '[part~=more]'))?.click(),
    // as Turbo does: the page is left, and comes back as a clone with the scripts of its head
    swap: async () => {
      const { head, body } = document;
      const scripts = [...head.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
        script.cloneNode(true),
      );
      const content = main.cloneNode(true);
      main.replaceChildren();
      await pause();
      head.append(...scripts);
      main.append(...content.childNodes);
      body.focus();
    },
    clear: () => main.replaceChildren(),
    wait: pause,
  };
  const names = Object.keys(actions);
  for (let done = 0; done < count; done++) {
    await actions[one(names)]();
    if (main.children.length > 30) main.replaceChildren();
    if (done % 5 === 0) await pause();
  }
  main.replaceChildren();
  document.documentElement.lang = 'en';
  // what was on its way has been aborted
  for (let frame = 0; frame < 3; frame++) await pause();
  // Chromium keeps the element that had the focus last, and its autofill the form, or field, that was used last
  const end = document.querySelector('#end');
  end.value = '1';
  end.focus();
  performance.clearResourceTimings();
  pageLog.console.length = 0;
  return pageLog.errors;
};

const slopeOf = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const over = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return over / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
};

describe(
  `a page on which everything happens, for ${MINUTES * 60} s, in Chromium`,
  { timeout: (MINUTES + 4) * 60_000 },
  () => {
    let browser;
    let server;
    let memory;
    /** Requests whose answer has neither ended nor been given up. */
    const requests = { open: 0 };
    before(async () => {
      const posting = await fullPostingWith({ hiringOrganization: { name: 'Acme', logo: '/logo.png' } });
      const list = boardFeed(120);
      const answer = (status, body) => (_, response) => {
        requests.open++;
        response.on('close', () => requests.open--);
        if (body === null) return;
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      };
      server = await startPageServer({
        '/': {
          body: pageHtml({
            title: 'Soak',
            script: `<script>(${countTimers})(); window.posting = ${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script><script type="module" src="/dist/job-posting.min.js"></script>`,
            body: '<main></main><form><select id="end" aria-label="End"><option>1<option>2</select></form>',
          }),
        },
        '/posting.json': answer(200, posting),
        '/missing.json': answer(404, {}),
        '/busy.json': answer(503, {}),
        '/never.json': answer(200, null),
        '/broken.json': { body: '{"title": "Cut' },
        '/list.json': answer(200, list),
        '/search.json': answer(200, {
          postings: list.slice(0, 20),
          total: 120,
          facets: { workplace: [{ id: 'remote', value: 'REMOTE', count: 9 }] },
        }),
      });
      browser = await launchChromium();
      await browser.open(`${server.origin}/`);
      await browser.evaluate(() => customElements.whenDefined('job-board'));
      memory = await startMemory(browser, TAGS);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const nothing = Object.fromEntries(TAGS.map((tag) => [tag, 0]));

    it('stays level', async (t) => {
      let seed = env.NIGHTLY ? Date.now() % 100_000 : 1;
      const round = async () => {
        const begun = seed;
        const errors = await browser.evaluate(actAtRandom, seed++, ACTIONS);
        assert.deepEqual(errors, [], `seed ${begun}`);
        await browser.page.keyboard.press('2'); // chooses in the page's own form
        await memory.settled();
        for (const end = Date.now() + 5000; requests.open > 0 && Date.now() < end;) await sleep(20);
        assert.equal(requests.open, 0, `requests, seed ${begun}`);
        return { ...(await memory.measure()), begun };
      };
      // words and parts load once for the page
      let first;
      const warmUp = MINUTES > 1 ? 40 : 12;
      for (let turn = 0; turn < warmUp; turn++) first = await round();
      const points = [];
      const kept = [];
      for (const end = Date.now() + MINUTES * 60_000; Date.now() < end;) {
        const { heap, kept: now, begun } = await round();
        points.push([points.length * ACTIONS, heap]);
        kept.push(now);
        assert.deepEqual(now.elements, nothing, `seed ${begun}`);
        for (const name of ['nodes', 'listeners', 'documents'])
          assert.equal(now[name], first.kept[name], `${name}, seed ${begun}`);
        assert.deepEqual([now.timers, now.head], [0, 0], `seed ${begun}`);
      }
      const range = (name) => {
        const values = kept.map((each) => each[name]);
        return `${Math.min(...values)} to ${Math.max(...values)}`;
      };
      const slope = slopeOf(points);
      t.diagnostic(
        `${points.length * ACTIONS} actions: nodes ${range('nodes')}, and ${range('templateNodes')} in ${range('templates')} templates, listeners ${range('listeners')}, heap ${Math.round(points[0][1] / 1024)} to ${Math.round(points.at(-1)[1] / 1024)} kB, ${slope.toFixed(1)} bytes an action`,
      );
      // each template is made once, when it is first shown
      const most = Math.max(...kept.map(({ templates }) => templates));
      assert.ok(most <= TEMPLATES, `${most} templates, and the source has ${TEMPLATES}`);
      if (MINUTES >= LONG_MINUTES) assert.ok(slope < SLOPE_MAX, `the heap grows by ${slope} bytes an action`);
    });
  },
);
