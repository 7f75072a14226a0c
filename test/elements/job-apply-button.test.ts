import { expect } from '@open-wc/testing';
import type { JobApplyButtonElement, JobApplyEvent, JobPostingElement } from '../../src/index.js';
import { OPEN, aPosting, fullPosting } from '../fixtures/postings.js';
import { corpus } from '../schema/shared-data.js';
import { reached } from '../support/goals.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { byRole, partTexts, parts } from '../support/queries.js';

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
        status: ['Closes in 2 days: Sep 30, 2026'],
        state: 'closing-soon',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30T17:00Z" now="2026-09-30T12:00Z" time-zone="UTC"',
        status: ['Closes in 5 hours: Sep 30, 2026, 5:00 PM UTC'],
        state: 'closing-soon',
        link: true,
      },
      {
        attributes: 'href="/a" valid-through="2026-09-30" now="2026-09-30T23:59" time-zone="Asia/Tokyo"',
        status: ['Closes this hour: Sep 30, 2026'],
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
        status: ['There is no address to apply to.'],
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
      expect(partTexts(element, 'note')).to.deep.equal(['You continue on jobs.example.com.']);
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
        expect(notes, address).to.deep.equal(host === location.host ? [] : [`You continue on ${host}.`]);
      }
      expect(links).to.be.above(100);
      await reached(
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

  describe('applying once', () => {
    it('remembers it on this device, and still lets one apply again', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      expect(partTexts(card, 'note')).to.include('Please apply only once.');
      click(card);
      await settled(card);
      expect(partTexts(card, 'note')).to.include('You applied on Feb 1, 2026.');
      expect(byRole(card, 'link', /^Apply again/)).to.not.equal(null);
      const again = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      expect(byRole(again, 'link', /^Apply again/)).to.not.equal(null);
    });

    it('does not believe what it finds in storage', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      click(card);
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '<img src=x>');
      const again = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      expect(byRole(again, 'link', /^Apply again/)).to.equal(null);
    });

    it('shows nothing of what was planted in storage', async function () {
      const names = ['xss-live', 'proto-pollution', 'text-hostile'];
      const planted = (await Promise.all(names.map((name) => corpus<string>(this, name)))).flat();
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      click(card);
      const keys = Object.keys(localStorage);
      expect(keys).to.have.length(1);
      const element = await mount<JobApplyButtonElement>(
        `<job-apply-button now="${OPEN}" lang="en"></job-apply-button>`,
      );
      for (const text of planted) {
        for (const key of keys) localStorage.setItem(key, text);
        element.posting = { ...fullPosting };
        await element.updateComplete;
        expect(element.matches(':state(applied)'), text).to.equal(false);
        expect(partTexts(element, 'note'), text).to.deep.equal([
          'Please apply only once.',
          'One application counts for several roles.',
          'You continue on acme.example.',
        ]);
      }
    });

    it('stores nothing for postings without a limit', async () => {
      const card = await mountCard(aPosting({ application: { url: '/apply' } }), `now="${OPEN}"`);
      click(card);
      expect(localStorage.length).to.equal(0);
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
