// The builder's first two screens, in whole browsers: from a pasted text to what was found in it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CAPTURES, WITHOUT_CAPTURES } from '../support/captures.mjs';
import { engines } from '../support/engines.mjs';
import { globalFunctions, startPageServer } from '../support/page-server.mjs';

const TEXT = `Apply to role >
📍
Portland, OR

PhD Vision Research Internship 2027 (USA)

Internship
Robotics
Machine Learning
October 2, 2026

Marlowe Dynamics

Robots for orchards
view website >

About Marlowe Dynamics:

Fruit is picked by hand almost everywhere. At Marlowe Dynamics, we build machines that pick it without bruising it.

With more than 40 million apples picked and 300 employees, our teams are small, and every intern sees the orchard.


Note to applicants:

By applying to this role, you will be considered for multiple intern roles open across our teams. Please only apply once, as multiple applications may delay our recruitment process.

Internships are 12 weeks paid, with fixed start dates in May or June to accommodate varying school calendars. Depending on the team, our summer internships will be located either remote or hybrid in Portland, Yakima or Fresno offices.

We offer 2 internship start dates:


What you’ll do:


What we’re looking for:

Why Intern at Marlowe Dynamics?


In-Office Requirement Statement:

In an effort to provide greater transparency, we are sharing the base salary for this position.


US based applicants only

The salary for this position is $9,400 monthly.`;

const HOSTILE = [
  '<img src=x onerror="hit()"><script>hit()</script><svg onload="hit()"></svg>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe><iframe src="javascript:parent.hit()"></iframe>',
  '<h1>Intern</h1><p>Pay: $20 per hour</p><a href="javascript:hit()">Apply</a><ul><li><img src=x onerror=hit()></li></ul>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  '<job-posting><img src=x onerror=hit()><script>hit()</script><script type="application/json">{"title":"<img src=x onerror=hit()>","description":"<img src=x onerror=hit()>"}</script></job-posting>',
  '{"title":"<img src=x onerror=hit()>","hiringOrganization":{"name":"x","url":"javascript:hit()"},"application":{"url":"javascript:hit()"},"description":"<svg onload=hit()>"}',
  '<style>@import "/style-ran";</style><link rel=stylesheet href="/style-ran"><body background="/style-ran"><h1>Intern</h1>',
];

/** Live markup of others, where it is. */
const liveMarkup = () => {
  const file = join(CAPTURES, 'hostile/xss-live.json');
  if (!existsSync(file)) return null;
  const list = JSON.parse(readFileSync(file, 'utf8'));
  return list.map((entry) => (typeof entry === 'string' ? entry : (entry.html ?? entry.payload ?? entry.input ?? '')));
};

const FUNCTIONS = globalFunctions({
  hit: () => (window.hits = (window.hits ?? 0) + 1),
  app: () => document.querySelector('builder-app'),
  shown: () => app().shadowRoot.querySelector('main').firstElementChild,
  deep: (root = document) => deepElements(root),
  named: (selector, name) =>
    deepElements(document.body).find(
      (element) => element.matches(selector) && (element.ariaLabel ?? element.textContent).trim().startsWith(name),
    ),
  box: () => deepElements(document.body).find((element) => element.matches('builder-paste textarea, textarea')),
  // browsers differ in what the constructor of a clipboard's event takes
  paste: (flavors) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(flavors)) data.setData(type, text);
    const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(event, 'clipboardData', { value: data });
    box().focus();
    if (box().dispatchEvent(event)) box().value = flavors['text/plain'] ?? '';
  },
  // reads what is in the box, as often as a test wants to
  read: async (text) => {
    location.hash = 'paste';
    await until(() => shown().localName === 'builder-paste' && shown().shadowRoot.querySelector('textarea'), 'the box');
    box().value = text;
    named('button', 'Read it').click();
    await until(
      () => shown().localName === 'builder-check' || shown().shadowRoot.querySelector('.message p:not(:empty)'),
      'an answer',
    );
    await nextFrame();
  },
  job: () => app().store.state.jobs[app().store.state.current],
  said: () => app().shadowRoot.querySelector('[role=status]').textContent.trim(),
  start: () => {
    sessionStorage.clear();
    localStorage.clear();
  },
});

for (const { name, launch } of engines) {
  describe(`the builder reads what is pasted, in ${name}`, () => {
    let server;
    let browser;
    let loads = 0;

    const open = async (route = '/builder') => {
      await browser.open(`${server.origin}/empty`);
      await browser.evaluate(() => {
        try {
          sessionStorage.clear();
          localStorage.clear();
        } catch {
          // blocked
        }
      });
      await browser.open(`${server.origin}${route}?${loads++}`);
      await browser.waitFor(() => window.box?.() !== undefined, 'the box');
    };
    /** Pastes, and waits for the second screen. */
    const paste = async (flavors) => {
      await browser.evaluate((given) => paste(given), flavors);
      await browser.waitFor(
        () => shown().localName === 'builder-check' && shown().shadowRoot.querySelector('.bar') !== null,
        'the second screen',
      );
    };

    before(async () => {
      const page = readFileSync(new URL('../../dist/builder/index.html', import.meta.url), 'utf8')
        .replaceAll('="./', '="/dist/builder/')
        .replaceAll('="../', '="/dist/')
        .replace('<head>', '<head><script src="/helpers.js"></script><script src="/functions.js"></script>');
      const blocked = `<script>for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });</script>`;
      server = await startPageServer({
        '/empty': { body: '<!doctype html><title>Empty</title>' },
        '/functions.js': { body: FUNCTIONS },
        '/builder': { body: page },
        '/without-storage': { body: page.replace('<head>', `<head>${blocked}`) },
        '/style-ran': (request, response) => {
          server.styleRan = true;
          response.end();
        },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('finds at least 16 facts without a click, and names the headings that lost their text', async () => {
      await open();
      const begun = Date.now();
      await paste({ 'text/plain': TEXT });
      assert.ok(Date.now() - begun < 5000);
      const { status, posting, words } = await browser.evaluate(() => ({
        status: said(),
        posting: job().posting,
        words: named('.field', 'Sections of the text').textContent.replace(/\s+/g, ' '),
      }));
      assert.ok(Number.parseInt(status, 10) >= 16, status);
      assert.match(status, /^\d+ facts found, [45] to check\.$/);
      assert.equal(posting.title, 'PhD Vision Research Internship 2027 (USA)');
      assert.equal(posting.hiringOrganization.name, 'Marlowe Dynamics');
      assert.deepEqual(posting.baseSalary, [{ currency: 'USD', value: 9400, unitText: 'MONTH' }]);
      assert.deepEqual(posting.duration, ['P12W']);
      assert.deepEqual(posting.startDates, [{ earliest: '2027-05', latest: '2027-06' }]);
      for (const heading of [
        'We offer 2 internship start dates:',
        'What you’ll do:',
        'What we’re looking for:',
        'Why Intern at Marlowe Dynamics?',
      ])
        assert.ok(words.includes(`${heading} is empty`), heading);
      // the card beside it is the real one
      await browser.waitFor(
        () =>
          deep().some(
            (element) => element.matches('[part~=title]') && element.textContent.includes('PhD Vision Research'),
          ),
        'the card',
      );
    });

    it('sends nothing anywhere', async () => {
      await open();
      await paste({ 'text/plain': TEXT });
      const sent = await browser.evaluate(() => {
        const own = new Set([location.origin]);
        return performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((url) => !own.has(new URL(url).origin));
      });
      assert.deepEqual(sent, []);
    });

    it('takes rich text with its structure', async () => {
      await open();
      await paste({
        'text/plain': 'Data Intern Acme Build',
        'text/html':
          '<h1>Data Intern</h1><p><b>Company:</b> Acme</p><p><b>Pay:</b> €20 per hour</p><h2>Tasks</h2><ul><li>Build</li><li>Test</li></ul>',
      });
      const { text, posting } = await browser.evaluate(() => job());
      assert.match(text, /## Tasks\n\n- Build\n- Test/);
      assert.match(posting.sections[0].body, /<li>Build<\/li>/);
    });

    it('shows a job of JSON, JSON-LD and a snippet', async () => {
      const data = {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: 'Data Intern',
        hiringOrganization: { name: 'Acme' },
      };
      for (const text of [
        '{"title":"Data Intern","hiringOrganization":"Acme"}',
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        '<job-posting><script type="application/json">{"title":"Data Intern","hiringOrganization":{"name":"Acme"}}</script></job-posting>',
      ]) {
        await open();
        await paste({ 'text/plain': text });
        const { title, hiringOrganization } = await browser.evaluate(() => job().posting);
        assert.deepEqual([title, hiringOrganization], ['Data Intern', { name: 'Acme' }], text);
      }
    });

    it('uses words that are selected', async () => {
      await open();
      await paste({ 'text/plain': TEXT });
      await browser.waitFor(() => deep().some((element) => element.matches('.words')), 'the text');
      await browser.evaluate(() => {
        const plain = deep().find((element) => element.matches('.plain') && element.textContent.includes('bruising'));
        const walker = document.createTreeWalker(plain, NodeFilter.SHOW_TEXT);
        while (!walker.nextNode().data.includes('bruising'));
        const at = walker.currentNode.data.indexOf('pick it');
        getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 7);
      });
      await browser.waitFor(() => named('[role=group]', 'Use the selected words') !== undefined, 'the menu');
      await browser.evaluate(() => named('.menu button', 'Title').click());
      assert.equal(await browser.evaluate(() => job().posting.title), 'pick it');
      await browser.evaluate(() => named('button', 'Undo').click());
      assert.equal(await browser.evaluate(() => job().posting.title), 'PhD Vision Research Internship 2027 (USA)');
    });

    it('keeps the work for the next visit', async () => {
      await open();
      await paste({ 'text/plain': TEXT });
      await browser.open(`${server.origin}/builder?${loads++}#check`);
      await browser.waitFor(() => window.job?.()?.posting.title?.startsWith('PhD Vision'), 'the work of before');
    });

    it('works where storage is blocked', async () => {
      await open('/without-storage');
      await paste({ 'text/plain': TEXT });
      assert.match(await browser.evaluate(() => said()), /^\d+ facts found/);
      assert.equal(await browser.evaluate(() => app().store.isSaved), false);
    });

    it('says how to copy by hand when a site cannot be read', async () => {
      await open();
      await browser.evaluate(() => {
        window.fetch = async () => {
          throw new TypeError('blocked by CORS');
        };
        paste({ 'text/plain': 'https://jobs.acme.example/data-intern' });
      });
      await browser.waitFor(() => said().includes('That site does not let other pages read it.'), 'the message');
    });

    it('runs nothing of what is pasted', async () => {
      await open();
      const markup = [...HOSTILE, ...(liveMarkup() ?? []).map((payload) => `<h1>Intern</h1>${payload}`)];
      const joined = Array.from({ length: Math.ceil(markup.length / 40) }, (_, index) =>
        markup.slice(index * 40, index * 40 + 40).join('\n'),
      );
      await browser.evaluate(
        async (texts) => {
          window.alert = window.confirm = window.prompt = window.print = hit;
          for (const text of texts) await read(text);
        },
        [...HOSTILE, ...joined],
      );
      for (const html of HOSTILE) {
        await browser.evaluate(async (given) => {
          location.hash = 'paste';
          await until(
            () => shown().localName === 'builder-paste' && shown().shadowRoot.querySelector('textarea'),
            'the box',
          );
          paste({ 'text/html': given, 'text/plain': 'Intern' });
          await nextFrame();
        }, html);
      }
      // images that could not be loaded report so in turn: after this one, those of the texts have
      await browser.evaluate(
        () => new Promise((resolve) => Object.assign(new Image(), { onerror: () => resolve(), src: '/nothing' })),
      );
      assert.equal(await browser.evaluate(() => window.hits ?? 0), 0);
      assert.equal(server.styleRan, undefined);
    });

    it('takes a megabyte of text', async () => {
      await open();
      await browser.evaluate((text) => {
        box().value = `${text}\n\n${'Words that state nothing at all. '.repeat(32_000)}`;
        named('button', 'Read it').click();
      }, TEXT);
      const isRead = () => shown().localName === 'builder-check' && job().posting.title;
      // a busy machine may need longer than a wait takes
      const title = await browser.waitFor(isRead, 'the text').catch(() => browser.waitFor(isRead, 'the text'));
      assert.equal(title, 'PhD Vision Research Internship 2027 (USA)');
    });

    it('goes from an empty page to a corrected field by keyboard', async (context) => {
      if (!browser.page) return context.skip('the driver has no keyboard');
      await open();
      const { keyboard } = browser.page;
      const focused = () =>
        browser.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return (element?.ariaLabel ?? element?.textContent ?? '').trim();
        });
      const tabTo = async (label) => {
        for (let presses = 0; presses < 60; presses++) {
          if ((await focused()).startsWith(label)) return;
          await keyboard.press('Tab');
        }
        assert.fail(`Tab does not lead to ${label}`);
      };
      await keyboard.type(
        'Design Intern\nCompany: Acme\nWe pay $20 per hour, and you work with our team for 12 weeks.',
      );
      await tabTo('Read it');
      await keyboard.press('Enter');
      await browser.waitFor(
        () => shown().localName === 'builder-check' && shown().shadowRoot.querySelector('.bar') !== null,
        'the second screen',
      );
      await tabTo('1 to check');
      await keyboard.press('Enter');
      await browser.waitFor(() => named('button', 'US$, USD') !== undefined, 'the question');
      await tabTo('US$, USD');
      await keyboard.press('Enter');
      assert.equal(await browser.evaluate(() => job().posting.baseSalary[0].currency), 'USD');
      await keyboard.down('Alt');
      await keyboard.press('Digit1');
      await keyboard.up('Alt');
      await browser.waitFor(() => shown().localName === 'builder-paste', 'the first screen');
    });

    if (liveMarkup() === null) it(`live markup of others # ${WITHOUT_CAPTURES}`, { skip: WITHOUT_CAPTURES }, () => {});
  });
}
