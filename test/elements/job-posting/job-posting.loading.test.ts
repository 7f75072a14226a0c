import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../../src/index.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mount, nextEvent, settled } from '../../support/mount.js';
import { byRole, partTexts, visibleText } from '../../support/queries.js';
import { requestCount, responseUrl } from '../../support/responses.js';

const card = (src: string, attributes = ''): Promise<JobPostingElement> =>
  mount<JobPostingElement>(`<job-posting lang="en" src="${src}" ${attributes}><a href="#">Own page</a></job-posting>`);

const online = (on: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => on });
};

/**
 * A load that failed says so, leaves the page's own content in place, and offers another try where that may help.
 */
const expectFailure = (element: JobPostingElement, code: string, canRetry: boolean): void => {
  expect(element.matches(':state(invalid)')).to.equal(true);
  expect(element.problems.map((problem) => problem.code)).to.deep.equal([code]);
  expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  expect(visibleText(element)).to.include('This job can’t be shown right now.');
  expect(byRole(element, 'button', 'Try again')?.checkVisibility() ?? false, 'a retry button').to.equal(canRetry);
};

describe('<job-posting src>', () => {
  let [passed, all] = [0, 0];
  afterEach(function () {
    all++;
    if (this.currentTest?.state === 'passed') passed++;
  });
  after(async () => {
    await recordMetric('R4', `${passed} of ${all} kinds of answers end as they should`);
  });

  for (const { name, code, title, canRetry = false } of [
    { name: 'not-found', code: 'src-failed', title: 'not found' },
    { name: 'failing', code: 'src-failed', title: 'a server that fails each time', canRetry: true },
    { name: 'overloaded', code: 'src-failed', title: 'a server that asks to come back in an hour', canRetry: true },
    { name: 'empty', code: 'src-failed', title: 'an empty answer', canRetry: true },
    { name: 'html', code: 'unknown-form', title: 'a page without a posting' },
    { name: 'broken', code: 'json-invalid', title: 'broken JSON' },
    { name: 'image', code: 'unknown-form', title: 'a picture' },
    { name: 'loop', code: 'src-failed', title: 'a redirect in circles', canRetry: true },
    { name: 'refused', code: 'src-failed', title: 'a connection that is refused', canRetry: true },
    { name: 'cut', code: 'src-failed', title: 'a connection that is cut', canRetry: true },
    { name: 'huge', code: 'src-failed', title: 'fifty megabytes' },
    { name: 'gone', code: 'src-failed', title: 'an address that is gone' },
    { name: 'unauthorized', code: 'src-failed', title: 'an address that wants a password' },
    { name: 'forbidden', code: 'src-failed', title: 'an address that is not public' },
    { name: 'slow-request', code: 'src-failed', title: 'a server that waited for too long', canRetry: true },
    { name: 'error-answer', code: 'unknown-form', title: 'an error in JSON' },
  ]) {
    it(`ends with the fallback and a reason for ${title}`, async () => {
      const element = await card(responseUrl(name));
      await settled(element);
      expectFailure(element, code, canRetry);
    });
  }

  it('ends within its time limit when no answer comes, or none that ends', async function () {
    this.timeout(15_000);
    for (const element of await Promise.all([card(responseUrl('never')), card(responseUrl('stalled'))])) {
      await settled(element);
      expectFailure(element, 'src-failed', true);
      expect(element.problems[0]?.message).to.match(/took too long/);
    }
  });

  it('reads or refuses each oddity of JSON in the captures, and never throws', async function () {
    this.timeout(30_000);
    const bodies = await corpus<{ latin1: string }>(this, 'json-malformed');
    const element = await card(responseUrl('one'));
    for (const { latin1: body } of bodies) {
      element.src = `${responseUrl('bytes')}?of=${encodeURIComponent(body)}`;
      await settled(element);
      const state = ['ready', 'invalid'].filter((name) => element.matches(`:state(${name})`));
      expect(state, body).to.have.length(1);
      expect(element.data !== null || element.problems.length > 0, body).to.equal(true);
    }
    await recordMetric('R4', `${bodies.length} of ${bodies.length} malformed JSON texts refused or read`);
  });

  for (const [name, words, attributes] of [
    ['table', 'looks like a table (CSV)', ''],
    ['image', 'looks like', ''],
    ['error-answer', 'not a response of Lever: it looks like a response with an error (“Not found”)', 'source="lever"'],
  ] as const) {
    it(`says what the response looks like that it cannot read: ${name}`, async () => {
      const element = await card(responseUrl(name), attributes);
      await settled(element);
      expect(element.problems).to.have.length(1);
      expect(element.problems[0]?.message).to.include(words);
      expect(element.problems[0]?.severity).to.equal('error');
    });
  }

  it('shows a response of another source than the stated one, and says so', async () => {
    const element = await card(responseUrl('greenhouse'), 'source="ashby"');
    await settled(element);
    expect(element.data?.title).to.equal('From elsewhere');
    expect(element.problems.map(({ code }) => code)).to.include('source-mismatch');
  });

  for (const name of ['windows-1252', 'latin-1-page', 'utf-16']) {
    it(`reads every letter of a response in another charset than UTF-8: ${name}`, async () => {
      const element = await card(responseUrl(name));
      await settled(element);
      expect(element.data?.title).to.equal('Posting Köln');
    });
  }

  it('waits for a slow answer', async () => {
    const element = await card(responseUrl('slow'));
    expect(element.matches(':state(loading)')).to.equal(true);
    await settled(element);
    expect(element.data?.title).to.equal('Posting slow');
  });

  it('waits five seconds for a late one', async () => {
    const element = await card(responseUrl('late'));
    await settled(element);
    expect(element.data?.title).to.equal('Posting late');
  });

  it('tries again when the server fails at first', async () => {
    const element = await card(responseUrl('flaky'));
    await settled(element);
    expect(element.data?.title).to.equal('Posting flaky');
    expect(element.problems).to.deep.equal([]);
  });

  it('waits as long as the server asks', async () => {
    const src = responseUrl('busy');
    const before = performance.now();
    const element = await card(src);
    await settled(element);
    expect(element.data?.title).to.equal('Posting busy');
    expect(performance.now() - before).to.be.at.least(950);
  });

  it('does not ask again when that cannot help', async () => {
    const src = responseUrl('not-found');
    const element = await card(src);
    await settled(element);
    expect(await requestCount(src)).to.equal(1);
  });

  it('shows the first of ten thousand postings, and says that there are more', async () => {
    const element = await card(responseUrl('many'));
    await settled(element);
    expect(element.data?.title).to.equal('Posting 0');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['application-missing', 'several-postings']);
  });

  it('reads the JSON-LD of a page', async () => {
    const element = await card(responseUrl('html-with-posting'));
    await settled(element);
    expect(element.data?.title).to.equal('In a page');
  });

  it('says where the apply link leads when a relative one comes from another site', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const element = await card(`${other}${responseUrl('open-to-all')}`);
    await settled(element);
    const href = byRole(element, 'link', /^Apply/)?.getAttribute('href') ?? '';
    expect(href).to.match(/^http:\/\/127\.0\.0\.1:/);
    expect(partTexts(element, 'note')).to.deep.equal([`You’ll apply on ${new URL(href).host}.`]);
  });

  it('says that another site may not allow it', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const element = await card(`${other}${responseUrl('one')}`);
    await settled(element);
    expectFailure(element, 'src-cross-origin', true);
  });

  it('requests without cookies and referrer', async () => {
    document.cookie = 'session=secret; path=/';
    const element = await card(responseUrl('asked'));
    await settled(element);
    document.cookie = 'session=; path=/; max-age=0';
    expect(element.data?.title).to.equal('Posting cookie= referer=');
  });

  it('asks nothing of another site without https', async () => {
    const element = await card('http://127.0.0.2:9/job.json');
    await settled(element);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['src-insecure']);
    expect(byRole(element, 'button', 'Try again')).to.equal(null);
  });

  it('takes nothing from there by a redirect either', async () => {
    const element = await card(responseUrl('to-http'));
    await settled(element);
    expect(element.data).to.equal(null);
    // where the system knows one address of its own only, there is nothing to be redirected to
    expect(element.problems.map(({ code }) => code).join()).to.match(/^src-(?:insecure|failed)$/);
  });

  describe('offline', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

    it('says so, and loads by itself once the browser is online again', async () => {
      online(false);
      const element = await card(responseUrl('recovering'));
      await settled(element);
      expectFailure(element, 'src-offline', true);
      online(true);
      window.dispatchEvent(new Event('online'));
      await nextEvent(element, 'job-load');
      expect(element.data?.title).to.equal('Posting recovering');
    });
  });

  it('gives up quietly when the element is taken out', async () => {
    const element = await card(responseUrl('slow'));
    let told = 0;
    for (const name of ['job-load', 'job-problem'] as const) element.addEventListener(name, () => told++);
    element.remove();
    // an answer to a later request: the first would have come by then
    const later = await card(responseUrl('slow'));
    await settled(later);
    expect(told).to.equal(0);
    expect(element.data).to.equal(null);
  });

  it('does not let `ready` wait for a card that is taken out, but for one that is put in again', async () => {
    const element = await card(responseUrl('slow'));
    const { ready, parentNode } = element;
    element.remove();
    expect(await ready).to.equal(null);
    parentNode?.append(element);
    expect((await element.ready)?.title).to.equal('Posting slow');
  });

  it('shows the posting after all when one tries again and it works', async () => {
    const element = await card(responseUrl('overloaded'));
    await settled(element);
    element.addEventListener('click', () => (element.src = responseUrl('one')), { once: true });
    byRole(element, 'button', 'Try again')?.click();
    await nextEvent(element, 'job-load');
    expect(element.data?.title).to.equal('Posting one');
  });

  it('keeps what is there when a refresh fails, and says that it is stale', async () => {
    const element = await card(responseUrl('once'));
    await settled(element);
    await element.reload();
    await settled(element);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(partTexts(element, 'title')).to.deep.equal(['Posting once']);
    expect(visibleText(element)).to.not.include('Own page');
  });

  it('drops what is there when another address is given and fails', async () => {
    const element = await card(responseUrl('one'));
    await settled(element);
    element.src = responseUrl('not-found');
    await nextEvent(element, 'job-problem');
    expect(element.data).to.equal(null);
    expect(visibleText(element)).to.include('Own page');
  });
});
