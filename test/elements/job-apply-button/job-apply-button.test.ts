import { expect, waitUntil } from '@open-wc/testing';
import type { JobApplyButtonElement, JobApplyEvent, JobPostingElement } from '../../../src/index.js';
import { OPEN, aPosting, fullPosting } from '../../fixtures/postings.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { byRole, partTexts, parts, textOf, visibleText } from '../../support/queries.js';
import { nextTask } from '../../support/snapshot.js';

const button = (attributes: string): Promise<JobApplyButtonElement> =>
  mount<JobApplyButtonElement>(`<job-apply-button lang="en" ${attributes}></job-apply-button>`);

const stop = (event: Event): void => event.preventDefault();

/** Clicks the link, without leaving the page, and returns what the page was told. */
const click = (host: HTMLElement): JobApplyEvent | null => {
  let told: JobApplyEvent | null = null;
  host.addEventListener('job-apply', (event) => (told = event), { once: true });
  document.addEventListener('click', stop, { once: true });
  byRole(host, 'link', /^Apply/)?.click();
  document.removeEventListener('click', stop);
  return told;
};

/** A promise, and what settles it. */
const openPromise = () => {
  const settle: ((reason?: Error) => void)[] = [];
  const work = new Promise<void>((resolve, reject) => settle.push(() => resolve(), reject));
  const [resolve, reject] = settle as [() => void, (reason: Error) => void];
  return { work, resolve, reject };
};

/** A link whose page takes applying over; `settle` ends it. */
const takenOver = async () => {
  const element = await mount<JobApplyButtonElement>('<job-apply-button lang="en"></job-apply-button>');
  element.posting = { title: 'Intern', application: { url: '/apply' }, timeZone: 'UTC' };
  element.now = '2026-02-01';
  await element.updateComplete;
  const { work, resolve, reject } = openPromise();
  element.addEventListener('job-apply', (event) => event.waitUntil(work));
  let prevented = false;
  document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
  byRole(element, 'link', /^Apply/)?.click();
  expect(prevented, 'the page is not left').to.equal(true);
  await waitUntil(() => element.matches(':state(pending)'));
  await element.updateComplete;
  expect(textOf(byRole(element, 'status', /./) ?? parts(element, 'message')[0] ?? null)).to.equal('One moment…');
  return { element, resolve, reject };
};

const again = (host: Element): HTMLElement | null => byRole(host, 'link', /^Apply again/);
const cardOnce = (more = ''): Promise<JobPostingElement> => mountCard(fullPosting, `now="${OPEN}" lang="en" ${more}`);
const applied = async (): Promise<JobPostingElement> => {
  const card = await cardOnce();
  click(card);
  await waitUntil(() => again(card), 'the link to apply again', { timeout: 5000 });
  return card;
};

describe('<job-apply-button> with white space in it', () => {
  it('says Apply, and the page’s words where there are some', async () => {
    const element = await mount<JobApplyButtonElement>('<job-apply-button lang="en" href="/a">\n  </job-apply-button>');
    const shown = (): string => visibleText(element).trim();
    expect(shown()).to.match(/^Apply\b/);
    element.append('Join us');
    await waitUntil(() => shown().startsWith('Join us'));
    expect(shown()).to.not.contain('Apply');
  });
});

describe('<job-apply-button>', () => {
  afterEach(() => localStorage.clear());

  describe('states', () => {
    for (const { attributes, status, state, link } of [
      {
        attributes: 'href="/a" valid-through="2026-09-30" now="2026-09-01"',
        status: ['Apply by Sep 30, 2026'],
        state: '',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30" now="2026-09-29" time-zone="UTC"',
        status: ['Closes tomorrow (Sep 30, 2026)'],
        state: 'closing-soon',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30T17:00Z" now="2026-09-30T12:00Z" time-zone="UTC"',
        status: ['Closes in 5 hours (Sep 30, 2026, 5:00 PM UTC)'],
        state: 'closing-soon',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30" now="2026-09-30T23:59" time-zone="Asia/Tokyo"',
        status: ['Closes in 1 minute (Sep 30, 2026)'],
        state: 'closing-soon',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30" now="2026-10-01T00:00" time-zone="Asia/Tokyo"',
        status: ['Applications closed on Sep 30, 2026'],
        state: 'expired',
        link: false,
      },
      {
        attributes: 'href="/a" application-opens="2026-09-01" now="2026-08-31"',
        status: ['Applications open on Sep 1, 2026'],
        state: 'upcoming',
        link: false,
      },
      { attributes: 'href="/a"', status: [], state: '', link: true },
      {
        attributes: 'href="javascript:alert(1)"',
        status: [],
        state: '',
        link: false,
      },
    ]) {
      it(`${link ? 'links' : 'does not link'} with ${attributes}`, async () => {
        const element = await button(attributes);
        expect(partTexts(element, 'status')).to.deep.equal(status);
        expect(byRole(element, 'link', 'Apply') !== null).to.equal(link);
        for (const name of ['closing-soon', 'expired', 'upcoming']) {
          expect(element.matches(`:state(${name})`), name).to.equal(name === state);
        }
      });
    }

    it('shows nothing without an address or a posting', async () => {
      const element = await button('');
      expect(element.shadowRoot?.textContent?.trim()).to.equal('');
    });

    it('says where the link leads when that is another site', async () => {
      const element = await button('href="https://jobs.example.com/42"');
      expect(partTexts(element, 'note')).to.deep.equal(['You’ll apply on jobs.example.com.']);
      element.href = '/own';
      await element.updateComplete;
      expect(partTexts(element, 'note')).to.deep.equal([]);
    });

    it('says where every hostile address leads, or does not link', async function () {
      const names = ['url-open-redirect', 'url-schemes-evasion'];
      const addresses = (await Promise.all(names.map((name) => corpus<string>(this, name)))).flat();
      const element = await button('');
      let links = 0;
      for (const address of addresses) {
        element.href = address;
        await element.updateComplete;
        const link = parts(element, 'button')[0];
        const notes = partTexts(element, 'note');
        if (!(link instanceof HTMLAnchorElement)) {
          expect(notes, address).to.deep.equal([]);
          continue;
        }
        links++;
        const { protocol, host } = new URL(link.getAttribute('href') ?? '');
        expect(protocol, address).to.match(/^https?:$/);
        expect(notes, address).to.deep.equal(host === location.host ? [] : [`You’ll apply on ${host}.`]);
      }
      expect(links).to.be.above(100);
      await recordMetric(
        'S5',
        `the host of ${addresses.length} of ${addresses.length} apply addresses is shown, or none linked`,
      );
    });

    it('closes by itself at the deadline while the page is open', async () => {
      const soon = new Date(Date.now() + 1200).toISOString();
      const element = await button(`href="/a" valid-through="${soon}"`);
      expect(byRole(element, 'link', 'Apply')).to.not.equal(null);
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (byRole(element, 'link', 'Apply')) return;
          watch.disconnect();
          resolve();
        });
        if (element.shadowRoot) watch.observe(element.shadowRoot, { childList: true, subtree: true });
      });
      expect(element.matches(':state(expired)')).to.equal(true);
      expect(Date.now()).to.be.at.least(Date.parse(soon));
    });

    it('takes who was in the link to the word that it closed', async () => {
      const soon = new Date(Date.now() + 1500).toISOString();
      const element = await button(`href="/a" valid-through="${soon}"`);
      byRole(element, 'link', 'Apply')?.focus();
      await waitUntil(() => element.shadowRoot?.activeElement?.role === 'status', 'no focus', { timeout: 8000 });
      await element.updateComplete;
      expect(textOf(element.shadowRoot?.activeElement ?? null)).to.match(/^Applications closed on/);
    });

    it('refuses a click after the deadline that no clock has seen', async () => {
      const soon = new Date(Date.now() + 600);
      const element = await button(`href="/a" valid-through="${soon.toISOString()}"`);
      const link = byRole(element, 'link', 'Apply');
      while (Date.now() < soon.getTime()); // the page is too busy for timers
      let prevented = false;
      const see = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', see, { once: true });
      let told = false;
      element.addEventListener('job-apply', () => (told = true));
      link?.click();
      expect([prevented, told]).to.deep.equal([true, false]);
      await waitUntil(() => element.matches(':state(expired)'));
    });

    it('closes an element that was moved, and all others, by one timer', async () => {
      const soon = new Date(Date.now() + 900).toISOString();
      const markup = `<job-apply-button href="/a" valid-through="${soon}"></job-apply-button>`;
      const box = await mount<HTMLElement>(`<div>${markup.repeat(3)}</div>`);
      const elements = [...box.querySelectorAll('job-apply-button')];
      if (elements[0]) box.append(elements[0]);
      await waitUntil(() => elements.every((element) => element.matches(':state(expired)')), '', { timeout: 8000 });
    });
  });

  describe('events', () => {
    it('tells the page what is applied for before the navigation, and lets it be stopped', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}"`);
      let prevented: boolean | null = null;
      card.addEventListener('job-apply', (event) => event.preventDefault());
      card.addEventListener('click', (event) => (prevented = event.defaultPrevented));
      const told = click(card);
      expect(told?.posting?.title).to.equal(fullPosting.title);
      expect(told?.url).to.equal('https://acme.example/apply/42');
      expect(prevented).to.equal(true);
      expect(localStorage.length).to.equal(0);
    });

    it('carries the start date chosen in the card', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}"`);
      byRole(card, 'radio', /Jun 15/)?.click();
      await settled(card);
      const told = click(card);
      expect(told?.startDate).to.equal('2026-06-15');
      expect(told?.url).to.equal('https://acme.example/apply/42?start=2026-06-15');
    });
  });

  describe('work of the page’s own', () => {
    it('is pending, and then one has applied, though nothing is stored', async () => {
      const { element, resolve } = await takenOver();
      resolve();
      await waitUntil(() => element.matches(':state(applied)'));
      expect(element.matches(':state(pending)')).to.equal(false);
      expect(partTexts(element, 'note')).to.include('You applied on Feb 1, 2026.');
      expect(byRole(element, 'button', 'I didn’t apply'), 'it is certain').to.equal(null);
      expect(localStorage.length).to.equal(0);
    });

    it('is started once, and the page hears of one application, however often the link is clicked', async () => {
      const element = await button('href="/apply"');
      const { work, resolve } = openPromise();
      let events = 0;
      let starts = 0;
      element.addEventListener('job-apply', (event) => {
        events++;
        event.waitUntil(work.then(() => starts++));
      });
      const left: boolean[] = [];
      const see = (event: Event): void => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', see);
      const link = byRole(element, 'link', 'Apply');
      link?.click();
      link?.click(); // before anything could be rendered, or loaded
      await waitUntil(() => element.matches(':state(pending)'));
      link?.click();
      await element.updateComplete;
      byRole(element, 'link', 'Apply')?.click();
      document.removeEventListener('click', see);
      expect(left, 'no click leaves the page').to.deep.equal([false, false, false, false]);
      expect(events).to.equal(1);
      resolve();
      await waitUntil(() => element.matches(':state(sent)'));
      expect(starts).to.equal(1);
    });

    it('is started once, however often a form is sent', async () => {
      const element = await mount<JobApplyButtonElement>(
        '<job-apply-button open lang="en"><form slot="form" action="/nowhere" method="post"><button>Send</button></form></job-apply-button>',
      );
      await waitUntil(() => parts(element, 'message').length > 0);
      const { work, resolve } = openPromise();
      let events = 0;
      element.addEventListener('job-apply', (event) => {
        events++;
        event.waitUntil(work);
      });
      const form = element.querySelector('form');
      let sent = 0;
      element.addEventListener('submit', (event) => {
        sent += event.defaultPrevented ? 0 : 1;
        event.preventDefault();
      });
      for (let times = 0; times < 3; times++) form?.requestSubmit();
      await waitUntil(() => element.matches(':state(pending)'));
      form?.requestSubmit();
      expect([events, sent]).to.deep.equal([1, 0]);
      resolve();
      await waitUntil(() => element.matches(':state(sent)'));
    });

    it('can be tried again once it has failed', async () => {
      const element = await button('href="/apply"');
      let events = 0;
      element.addEventListener('job-apply', (event) => {
        events++;
        event.waitUntil(Promise.reject(new Error('declined')));
      });
      for (const expected of [1, 2]) {
        byRole(element, 'link', 'Apply')?.click();
        expect(events).to.equal(expected);
        await waitUntil(() => element.matches(':state(failed)'));
        await element.updateComplete;
      }
    });

    it('says nothing of another posting that is shown when it ends', async () => {
      const { element, resolve } = await takenOver();
      element.posting = { title: 'Another', application: { url: '/another' } };
      await element.updateComplete;
      expect(element.matches(':state(pending)')).to.equal(false);
      resolve();
      await nextTask();
      await element.updateComplete;
      for (const state of ['sent', 'applied']) expect(element.matches(`:state(${state})`), state).to.equal(false);
      expect(byRole(element, 'link', 'Apply for Another')).to.not.equal(null);
    });

    it('belongs to the event: a page can read the work, and not replace it', async () => {
      const element = await button('href="/apply"');
      const { work, resolve } = openPromise();
      let event: JobApplyEvent | null = null;
      element.addEventListener('job-apply', (dispatched) => {
        event = dispatched;
        expect(dispatched.pending).to.equal(null);
        dispatched.waitUntil(work);
      });
      byRole(element, 'link', 'Apply')?.click();
      expect(event).to.not.equal(null);
      expect((event as unknown as JobApplyEvent).pending).to.equal(work);
      expect(() => Object.assign(event ?? {}, { pending: null })).to.throw(TypeError);
      resolve();
      await waitUntil(() => element.matches(':state(sent)'));
    });

    it('is as before where that fails', async () => {
      const { element, reject } = await takenOver();
      reject(new Error('declined'));
      await waitUntil(() => element.matches(':state(failed)'));
      expect(byRole(element, 'link', /^Apply for Intern$/)).to.not.equal(null);
      expect(element.matches(':state(applied)')).to.equal(false);
    });
  });

  describe('applying once', () => {
    it('remembers it on this device, and still lets one apply again', async () => {
      const first = await cardOnce();
      expect(partTexts(first, 'note')).to.include('Please apply only once.');
      const card = await applied();
      expect(partTexts(card, 'note')).to.include('You applied on Feb 1, 2026.');
      const later = await cardOnce();
      await waitUntil(() => again(later));
    });

    it('shows it on every button of the posting, and undoes it on every one', async () => {
      const [one, other] = [await applied(), await cardOnce()];
      await waitUntil(() => again(other));
      byRole(other, 'button', 'I didn’t apply')?.click();
      await waitUntil(() => !again(one) && !again(other));
      expect(localStorage.length).to.equal(0);
      const link = parts(other, 'button')[0];
      await waitUntil(() => link?.matches(':focus'), 'the focus goes on to the link');
      expect(textOf(link ?? null)).to.equal('Apply for Machine learning internship at Acme');
    });

    it('does not believe what it finds in storage', async () => {
      await applied();
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '<img src=x>');
      const card = await cardOnce();
      expect(again(card)).to.equal(null);
    });

    it('stores nothing where the page wants nothing stored', async () => {
      const element = await mount<JobApplyButtonElement>('<job-apply-button no-memory lang="en"></job-apply-button>');
      element.posting = { ...fullPosting, validThrough: undefined, startDates: undefined };
      await element.updateComplete;
      click(element);
      expect(localStorage.length).to.equal(0);
      expect(again(element)).to.equal(null);
    });

    it('shows nothing of what was planted in storage', async function () {
      const names = ['xss-live', 'proto-pollution', 'text-hostile'];
      const planted = (await Promise.all(names.map((name) => corpus<string>(this, name)))).flat();
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      click(card);
      await waitUntil(() => localStorage.length === 1, 'the note', { timeout: 5000 });
      const keys = Object.keys(localStorage);
      const element = await mount<JobApplyButtonElement>(
        `<job-apply-button now="${OPEN}" lang="en"></job-apply-button>`,
      );
      for (const text of planted) {
        for (const key of keys) localStorage.setItem(key, text);
        element.posting = { ...fullPosting };
        await element.updateComplete;
        expect(element.matches(':state(applied)'), text).to.equal(false);
        expect(partTexts(element, 'note'), text).to.deep.equal([
          'You’ll apply on acme.example.',
          'Please apply only once.',
          'One application covers several roles.',
        ]);
      }
    });

    it('stores nothing for postings without a limit', async () => {
      const card = await mountCard(aPosting({ application: { url: '/apply' } }), `now="${OPEN}"`);
      click(card);
      expect(localStorage.length).to.equal(0);
    });
  });

  describe('by e-mail', () => {
    it('begins the letter with the title and the chosen start date, and shows the address', async () => {
      const application = { email: 'jobs@acme.example' };
      const card = await mountCard(aPosting({ application }), `now="${OPEN}" lang="en"`);
      byRole(card, 'radio', /Jun 15/)?.click();
      const body = (): string | null => {
        const href = byRole(card, 'link', /^Apply by e-mail/)?.getAttribute('href') ?? '';
        return href ? new URL(href).searchParams.get('body') : null;
      };
      await waitUntil(() => body()?.includes('Start date'));
      expect(body()?.replace(/\s+/g, ' ')).to.match(
        /^I am applying for: Machine learning internship Start date: Jun 15 – Sep 4, 2026 $/,
      );
      expect(partTexts(card, 'note')).to.include('jobs@acme.example');
    });
  });

  describe('ways to keep it', () => {
    it('offers them only where they are asked for', async () => {
      const element = await button('href="/a" valid-through="2099-09-30"');
      expect(parts(element, 'tool')).to.deep.equal([]);
    });

    it('has the deadline for a calendar', async () => {
      const element = await button('href="/a" valid-through="2026-09-30" now="2026-09-01" tools');
      await waitUntil(() => byRole(element, 'link', 'Add deadline to calendar'));
      const link = byRole(element, 'link', 'Add deadline to calendar') as HTMLAnchorElement;
      expect(link.download).to.equal('deadline.ics');
      const file = await (await fetch(link.href)).text();
      expect(file).to.include('\r\nDTSTART;VALUE=DATE:20260930\r\n');
    });

    it('offers nothing once it is closed', async () => {
      const element = await button('href="/a" valid-through="2026-09-30" now="2026-10-02" tools');
      await waitUntil(() => parts(element, 'tools').length > 0);
      await element.updateComplete;
      expect(parts(element, 'tool')).to.deep.equal([]);
    });
  });

  describe('binding', () => {
    it('takes the posting of the card that for names, wherever it stands', async () => {
      const box = await mount(
        `<div><job-apply-button for="card" lang="en"></job-apply-button><job-posting id="card" now="${OPEN}"></job-posting></div>`,
      );
      const card = box.querySelector<JobPostingElement>('job-posting');
      const element = box.querySelector('job-apply-button');
      if (!card || !element) throw new Error('not mounted');
      card.posting = fullPosting;
      await settled(card);
      await element.updateComplete;
      expect(byRole(element, 'link', 'Apply for Machine learning internship at Acme')).to.not.equal(null);
    });

    it('takes the card around it without for, and follows the choice made there', async () => {
      const box = await mount(
        `<div><job-posting now="${OPEN}"><job-apply-button slot="apply">Join us</job-apply-button></job-posting></div>`,
      );
      const card = box.querySelector<JobPostingElement>('job-posting');
      const element = box.querySelector('job-apply-button');
      if (!card || !element) throw new Error('not mounted');
      card.posting = fullPosting;
      await settled(card);
      byRole(card, 'radio', /May 18/)?.click();
      await element.updateComplete;
      const link = parts(element, 'button')[0];
      expect(link?.getAttribute('href')).to.equal('https://acme.example/apply/42?start=2026-05-18');
    });
  });
});
