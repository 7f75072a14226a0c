// A page's own form in place of the apply link, against a real server.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { echo } from '../../demo/form-echo-handler.mjs';
import { engines } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';

const page = (attributes, form) =>
  pageHtml({
    title: 'Apply',
    script: '<script src="/functions.js"></script><script type="module" src="/dist/job-posting.min.js"></script>',
    body: `<job-apply-button ${attributes}><form slot="form" method="post" enctype="multipart/form-data" ${form}>
  <label>Name <input name="name" required></label>
  <label>About you <textarea name="about"></textarea></label>
  <label>CV <input name="cv" type="file"></label>
  <job-start-date-picker name="start"><option value="2027-01-11">11 January</option>
    <option value="2027-02-01">1 February</option></job-start-date-picker>
  <button name="how" value="form">Send</button>
</form></job-apply-button><button id="outside" form="none">Elsewhere</button>`,
  });

/** What a test does on the page, and sees of it. */
const FUNCTIONS = globalFunctions({
  button: () => document.querySelector('job-apply-button'),
  form: () => document.querySelector('form'),
  message: () => textOf(byPart(button(), 'message')),
  focused: () => button().shadowRoot.activeElement?.part.value ?? document.activeElement?.name ?? '',
  fill: () => {
    form().elements.name.value = 'Zoë & Co';
    form().elements.about.value = 'line one\nline two';
    const files = new DataTransfer();
    files.items.add(new File(['0123456789'], 'lebenslauf ü.pdf', { type: 'application/pdf' }));
    form().elements.cv.files = files.files;
    document.querySelector('job-start-date-picker').value = '2027-02-01';
  },
  send: () => form().querySelector('button').click(),
  // comes to the server after all that was sent before it
  mark: () => fetch('/mark', { method: 'POST', body: new URLSearchParams('mark=') }),
});

const SENT = [
  ['name', 'Zoë & Co'],
  ['about', 'line one\r\nline two'],
  ['cv', { file: 'lebenslauf ü.pdf', size: 10 }],
  ['start', '2027-02-01'],
  ['how', 'form'],
];
const MARK = [['mark', '']];

for (const { name, launch } of engines) {
  describe(`a form in place of the apply link, in ${name}`, () => {
    let server;
    let browser;
    /** The submissions that the server received, in this order, and the status of its responses. */
    let submissions = [];
    let status = 200;
    /** What the responses wait for. */
    let held = null;
    let release;
    let pages = 0;

    before(async () => {
      const submit = async (request, response) => {
        submissions.push((await echo(request)).fields);
        await held;
        response.writeHead(status, { 'content-type': 'text/html' }).end('<title>Thanks</title><p>Thank you</p>');
      };
      server = await startPageServer({
        '/functions.js': { body: FUNCTIONS },
        '/apply': submit,
        '/mark': submit,
        '/release': (request, response) => {
          release();
          response.end();
        },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    beforeEach(() => {
      [submissions, status, held] = [[], 200, null];
    });

    const open = async (attributes = 'open', form = 'action="/apply"') => {
      const path = `/page-${pages++}`;
      server.routes[path] = { body: page(attributes, form) };
      await browser.open(server.origin + path);
      await browser.waitFor((at) => location.pathname === at, 'the page', path);
      await browser.evaluate(() => until(() => byPart('job-apply-button', 'message'), 'the button'));
    };

    it('stands behind the button, and the focus goes into it', async () => {
      await open('');
      const seen = await browser.evaluate(async () => {
        const atFirst = form().checkVisibility();
        const apply = button().shadowRoot.querySelector('button');
        const expanded = apply.ariaExpanded;
        apply.click();
        await until(() => form().checkVisibility(), 'the form');
        await until(() => document.activeElement?.name === 'name', 'the focus');
        return { atFirst, expanded, after: button().shadowRoot.querySelector('button') };
      });
      assert.deepEqual(seen, { atFirst: false, expanded: 'false', after: null });
    });

    it('is sent as the browser would send it, file, picker and pressed button included', async () => {
      await open();
      const seen = await browser.evaluate(async () => {
        const events = [];
        button().addEventListener('job-apply', (event) =>
          events.push([event.startDate, new URL(event.url).pathname, event.formData.get('name')]),
        );
        fill();
        send();
        await until(() => hasState(button(), 'sent'), 'sent');
        await button().updateComplete;
        return {
          events,
          message: message(),
          focus: focused(),
          form: form().checkVisibility(),
          applied: hasState(button(), 'applied'),
        };
      });
      assert.deepEqual(submissions, [SENT]);
      assert.deepEqual(seen, {
        events: [['2027-02-01', '/apply', 'Zoë & Co']],
        message: 'Your application has been sent.',
        focus: 'message',
        form: false,
        applied: true,
      });
    });

    it('is sent url-encoded where it says so', async () => {
      await open('open', 'action="/apply"');
      await browser.evaluate(async () => {
        form().enctype = 'application/x-www-form-urlencoded';
        fill();
        send();
        await until(() => hasState(button(), 'sent'), 'sent');
      });
      assert.deepEqual(submissions, [SENT.map(([field, value]) => [field, value.file ?? value])]);
    });

    it('is kept as it was filled in when the server fails, and can be sent again', async () => {
      status = 500;
      await open();
      const seen = await browser.evaluate(async () => {
        fill();
        send();
        await until(() => hasState(button(), 'failed'), 'failed');
        await button().updateComplete;
        const { elements } = form();
        return [message(), focused(), elements.name.value, elements.cv.files[0].name, form().checkVisibility()];
      });
      assert.deepEqual(seen, [
        'Your application could not be sent. Please try again.',
        'message',
        'Zoë & Co',
        'lebenslauf ü.pdf',
        true,
      ]);
      status = 200;
      await browser.evaluate(async () => {
        send();
        await until(() => hasState(button(), 'sent'), 'sent');
      });
      assert.deepEqual(submissions, [SENT, SENT]);
    });

    it('says what came of a tool, after a form that could not be sent too', async () => {
      status = 500;
      await open('open tools valid-through="2099-01-01"');
      const seen = await browser.evaluate(async () => {
        const tool = () => button().shadowRoot.querySelector('[part~=copy]');
        await until(() => button().shadowRoot.querySelector('[part~=tool]'), 'the tools');
        fill();
        send();
        await until(() => hasState(button(), 'failed'), 'failed');
        await button().updateComplete;
        const failed = message();
        if (!tool()) return null; // the engine shares in its own way
        tool().click();
        await until(() => message() !== failed, 'the copy');
        const copied = [location.href, 'Link copied'].includes(message());
        send();
        await until(() => hasState(button(), 'pending') || message() === failed, 'the form again');
        await until(() => message() === failed, 'the answer');
        return [copied, form().checkVisibility()];
      });
      assert.deepEqual(seen ?? [true, true], [true, true]);
    });

    it('is sent once, however often one presses while it is slow', async () => {
      held = new Promise((resolve) => (release = resolve));
      await open();
      const seen = await browser.evaluate(async () => {
        fill();
        send();
        send();
        await until(() => hasState(button(), 'pending'), 'pending');
        await button().updateComplete;
        send();
        form().requestSubmit();
        const during = [message(), focused(), button().shadowRoot.querySelector('[part=form]').inert];
        await fetch('/release');
        await until(() => hasState(button(), 'sent'), 'sent');
        await mark();
        return during;
      });
      assert.deepEqual(submissions, [SENT, MARK]);
      assert.deepEqual(seen, ['Sending your application…', 'message', true]);
    });

    it('leaves validation to the browser', async () => {
      await open();
      const seen = await browser.evaluate(async () => {
        send();
        await mark();
        return [form().elements.name.matches(':user-invalid'), focused(), hasState(button(), 'pending')];
      });
      assert.deepEqual(seen, [true, 'name', false]);
      assert.deepEqual(submissions, [MARK]);
    });

    for (const [why, attributes] of [
      ['closed', 'open valid-through="2020-01-01"'],
      ['not open yet', 'open application-opens="2099-01-01"'],
    ]) {
      it(`is hidden and cannot be sent while it is ${why}`, async () => {
        await open(attributes);
        const seen = await browser.evaluate(async () => {
          fill();
          form().id = 'apply';
          const outside = document.querySelector('#outside');
          outside.setAttribute('form', 'apply');
          outside.click();
          form().requestSubmit();
          await mark();
          return [form().checkVisibility(), location.pathname !== '/apply'];
        });
        assert.deepEqual(seen, [false, true]);
        assert.deepEqual(submissions, [MARK]);
      });
    }

    it('closes at the deadline while one fills it in, and says so', async () => {
      await open(`open valid-through="${new Date(Date.now() + 2500).toISOString()}"`);
      const seen = await browser.evaluate(async () => {
        fill();
        form().elements.name.focus();
        const atFirst = form().checkVisibility();
        await until(() => hasState(button(), 'expired'), 'the deadline');
        await until(() => focused() === 'message', 'the focus');
        form().requestSubmit();
        await mark();
        return [
          atFirst,
          form().checkVisibility(),
          message().startsWith('Applications closed on'),
          form().elements.name.value,
        ];
      });
      assert.deepEqual(seen, [true, false, true, 'Zoë & Co']);
      assert.deepEqual(submissions, [MARK]);
    });

    it('is not sent where the page stops it, and waits for what the page does instead', async () => {
      await open();
      const seen = await browser.evaluate(async () => {
        fill();
        let settle;
        const work = new Promise((resolve) => (settle = resolve));
        button().addEventListener('job-apply', (event) => event.preventDefault(), { once: true });
        send();
        await mark();
        const stopped = [hasState(button(), 'pending'), message()];
        button().addEventListener('job-apply', (event) => event.waitUntil(work), { once: true });
        send();
        await until(() => hasState(button(), 'pending'), 'pending');
        settle();
        await until(() => hasState(button(), 'sent'), 'sent');
        await mark();
        return stopped;
      });
      assert.deepEqual(seen, [false, '']);
      assert.deepEqual(submissions, [MARK, MARK]);
    });

    it('is the browser’s to send where the page says so', async () => {
      await open('open native-submit');
      await browser.evaluate(() => {
        fill();
        setTimeout(() => send()); // the page goes, and would take the answer with it
      });
      for (let tries = 0; tries < 100 && submissions.length === 0; tries++) await wait(25);
      assert.deepEqual(submissions, [SENT]);
    });
  });
}
