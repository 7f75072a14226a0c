import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../../src/index.js';
import { OPEN, aPosting, fullPosting, minimalPosting, asInput } from '../../fixtures/postings.js';
import { requestCount, responseUrl } from '../../support/responses.js';
import { unfold } from '../../support/unfold.js';
import { mount, mountCard, nextEvent, settled } from '../../support/mount.js';
import { plain } from '../../format/plain.js';
import { byRole, partTexts, parts, textOf, visibleText } from '../../support/queries.js';

/** The problems of a card without a way to apply, around content of the page. It has no link. */
const codesWith = async (content: string): Promise<string[]> => {
  const card = await mount<JobPostingElement>(
    `<job-posting><script type="application/json">{"title":"Cook","hiringOrganization":"Acme"}</script>${content}</job-posting>`,
  );
  await settled(card);
  const [apply] = parts(card, 'apply');
  expect(apply?.querySelector('a, button')).to.equal(null);
  return card.problems.map(({ code, severity }) => `${severity} ${code}`);
};

const band = (value: number, unitText: 'HOUR' | 'YEAR') => ({ currency: 'USD', value, unitText });

describe('<job-posting>', () => {
  describe('data', () => {
    it('shows what an applicant decides by', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      expect(textOf(byRole(card, 'heading', 'Machine learning internship'))).to.equal('Machine learning internship');
      expect(byRole(card, 'link', 'Acme')?.getAttribute('href')).to.equal('https://acme.example/');
      expect(visibleText(card)).to.include('Anvils and more');
      expect(partTexts(card, 'jobLocation')).to.deep.equal([
        'Location San Francisco, CA (Hybrid, 3 days a week) Toronto, ON, Canada',
      ]);
      expect(partTexts(card, 'amount')).to.deep.equal(['$45 – $60']);
      expect(partTexts(card, 'duration')).to.deep.equal(['Duration 12 weeks can be extended']);
      expect(partTexts(card, 'tag')).to.deep.equal(['Internship', 'Full-time', 'Python', 'Research']);
      expect(byRole(card, 'link', 'Apply for Machine learning internship at Acme')).to.not.equal(null);
    });

    it('shows no employment type that the posting does not state', async () => {
      const card = await mountCard({ title: 'Warehouse manager' }, 'layout="full"');
      expect(visibleText(card)).to.not.match(/intern/i);
      expect(await card.toJSONLD()).to.not.have.property('employmentType');
    });

    it('shows every text with content under its heading, and no heading without', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" layout="full" lang="en"`);
      const headings = [
        'Note to applicants',
        'About the role',
        'What you’ll do',
        'What we’re looking for',
        'How to apply',
      ];
      for (const heading of [...headings, 'Hiring process', 'About Acme', 'Equal opportunity']) {
        expect(byRole(card, 'heading', heading), heading).to.not.equal(null);
      }
      expect(byRole(card, 'heading', 'Lost text')).to.equal(null);
      expect([...(parts(card, 'responsibilities')[0]?.querySelectorAll('li') ?? [])].map(textOf)).to.deep.equal([
        'Train models',
        'Explain them',
      ]);
    });

    it('shows a text as often as the posting has it', async () => {
      const twice = {
        notice: 'Read this.',
        description: 'Read this.',
        sections: [{ heading: 'Again', body: 'Read this.' }],
      };
      const card = await mountCard({ ...minimalPosting, ...twice }, 'layout="full"');
      expect(partTexts(card, 'text')).to.deep.equal(['Read this.', 'Read this.', 'Read this.']);
    });

    it('reads a JSON script of its own, and one that changes later', async () => {
      const card = await mount<JobPostingElement>(
        `<job-posting><script type="application/json">{"title": "From a script"}</script></job-posting>`,
      );
      await settled(card);
      expect(card.data?.title).to.equal('From a script');
      const loaded = nextEvent(card, 'job-load');
      const script = card.querySelector('script');
      if (script) script.textContent = '{"title": "Changed"}';
      expect((await loaded).posting.title).to.equal('Changed');
    });

    it('reads the data script that src names', async () => {
      const box = await mount(
        `<div><script type="application/ld+json" id="data">{"title": "By id"}</script><job-posting src="#data"></job-posting></div>`,
      );
      const card = box.querySelector('job-posting');
      expect((await card?.ready)?.title).to.equal('By id');
    });

    it('fetches src, and resolves the addresses in it against where it came from', async () => {
      const card = await mount<JobPostingElement>('<job-posting src="/responses/one"></job-posting>');
      expect(card.matches(':state(loading)')).to.equal(true);
      await settled(card);
      expect(card.data?.title).to.equal('Posting one');
      expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.equal(`${location.origin}/responses/apply`);
    });

    it('reads schema.org JSON-LD, from a script or a property', async () => {
      const data = {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: 'Linked',
        hiringOrganization: { '@type': 'Organization', name: 'Acme', sameAs: 'https://acme.example/' },
        url: 'https://acme.example/jobs/1',
        jobLocation: {
          '@type': 'Place',
          address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' },
        },
      };
      const card = await mountCard(data);
      expect(partTexts(card, 'jobLocation')).to.deep.equal(['Location Oslo, Norway']);
      expect(byRole(card, 'link', 'Acme')?.getAttribute('href')).to.equal('https://acme.example/');
      const other = await mount<JobPostingElement>(
        `<job-posting><script type="application/ld+json">${JSON.stringify(data)}</script></job-posting>`,
      );
      await settled(other);
      expect(other.problems).to.deep.equal([]);
      expect(partTexts(other, 'jobLocation')).to.deep.equal(['Location Oslo, Norway']);
    });

    it('reads the answer of a recruiting system, and names its own fields in problems', async () => {
      const card = await mountCard([
        {
          id: '8a1c0b5e',
          text: 'Lever job',
          hostedUrl: 'https://jobs.lever.co/acme/8a1c0b5e',
          applyUrl: 'javascript:alert(1)',
          categories: { location: 'Oslo' },
        },
      ]);
      expect(card.data?.title).to.equal('Lever job');
      expect(card.problems.map(({ code, path }) => `${code} ${path}`)).to.include('url-invalid [0].applyUrl');
    });

    it('shows the last src when it changes while one is under way', async () => {
      const card = await mount<JobPostingElement>('<job-posting src="/responses/never"></job-posting>');
      card.src = '/responses/one';
      await card.updateComplete;
      card.src = '/responses/two';
      expect((await nextEvent(card, 'job-load')).posting.title).to.equal('Posting two');
    });

    it('fetches again on reload, and takes the same answer for no change', async () => {
      const src = responseUrl('one');
      const card = await mount<JobPostingElement>(`<job-posting src="${src}"></job-posting>`);
      await settled(card);
      const { data } = card;
      let events = 0;
      for (const name of ['job-load', 'job-problem']) card.addEventListener(name, () => events++);
      expect((await card.reload())?.title).to.equal('Posting one');
      expect(await requestCount(src)).to.equal(2);
      expect(events).to.equal(0);
      expect(card.data).to.equal(data);
    });

    it('keeps what is good beside what is wrong, and never shows a broken value', async () => {
      const card = await mountCard(
        aPosting({
          baseSalary: { currency: 'money', minValue: 60, maxValue: -1 },
          validThrough: '2026-02-30',
          startDates: ['2026-05-18', { start: '2026-02-30' }],
          application: { url: 'javascript:alert(1)', email: 'jobs@acme.example' },
          description: 'x'.repeat(200_000),
        }),
        `now="${OPEN}" lang="en_US"`,
      );
      expect(visibleText(card)).to.not.match(/NaN|Invalid|undefined|null|Infinity/);
      expect(partTexts(card, 'amount')).to.deep.equal(['60']);
      expect(byRole(card, 'link', /^Apply by e-mail/)?.getAttribute('href')).to.match(/^mailto:jobs@acme\.example\?/);
      const codes = card.problems.map(({ code, path }) => `${code} ${path}`);
      expect(codes).to.include.members([
        'currency-invalid baseSalary.currency',
        'out-of-range baseSalary.maxValue',
        'date-invalid validThrough',
        'date-invalid startDates[1].start',
        'url-invalid application.url',
        'text-too-long description',
        'language-invalid lang',
      ]);
    });
  });

  describe('fallback', () => {
    for (const { title, markup, state } of [
      { title: 'nothing is given', markup: '<job-posting><a href="#">Own page</a></job-posting>', state: 'empty' },
      {
        title: 'it loads',
        markup: '<job-posting src="/responses/never"><a href="#">Own page</a></job-posting>',
        state: 'loading',
      },
      {
        title: 'the address is wrong',
        markup: '<job-posting src="/responses/not-found"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
      {
        title: 'HTML comes',
        markup: '<job-posting src="/responses/html"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
      {
        title: 'broken JSON comes',
        markup: '<job-posting src="/responses/broken"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
      {
        title: 'too much comes',
        markup: '<job-posting src="/responses/huge"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
      {
        title: 'the address is no address',
        markup: '<job-posting src="javascript:alert(1)"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
      {
        title: 'no script has the id',
        markup: '<job-posting src="#none"><a href="#">Own page</a></job-posting>',
        state: 'invalid',
      },
    ]) {
      it(`stays while ${title}`, async () => {
        const card = await mount<JobPostingElement>(markup);
        if (state === 'invalid') await settled(card);
        expect(card.matches(`:state(${state})`), state).to.equal(true);
        expect(visibleText(card)).to.match(/^Own page/);
        expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
      });
    }

    it('says so itself when the page gives none', async () => {
      const card = await mountCard({ titel: 'x' });
      expect(visibleText(card)).to.equal('This job can’t be shown right now.');
    });

    it('goes once the posting is there', async () => {
      const card = await mount<JobPostingElement>(
        '<job-posting src="/responses/one"><a href="#">Own page</a></job-posting>',
      );
      await settled(card);
      expect(card.querySelector('a')?.checkVisibility()).to.equal(false);
    });
  });

  describe('a way to apply', () => {
    it('is a problem if there is none, and the applicant sees no link', async () => {
      expect(await codesWith('')).to.deep.equal(['warning application-missing']);
    });

    it('is no problem if the page provides it', async () => {
      expect(await codesWith('<a slot="apply" href="/apply">Apply here</a>')).to.deep.equal([]);
      expect(await codesWith('<form slot="before-apply"><button>Send</button></form>')).to.deep.equal([]);
    });
  });

  it('shows one deadline everywhere, also for midnight in another zone', async () => {
    const card = await mount<JobPostingElement>(
      '<job-posting time-zone="America/New_York" now="2026-12-11T21:00:00Z"></job-posting>',
    );
    card.posting = {
      title: 'Cook',
      hiringOrganization: 'Acme',
      validThrough: '2026-12-12T00:00:00Z',
      application: { url: '/a' },
    };
    await settled(card);
    expect(partTexts(card, 'validThrough')).to.deep.equal([]);
    expect(partTexts(card, 'status').map(plain)).to.deep.equal(['Closes in 3 hours (Dec 11, 2026, 7:00 PM EST)']);
  });

  it('shows the deadline among the facts where the page has an apply link of its own', async () => {
    const card = await mount<JobPostingElement>(
      '<job-posting now="2026-12-01"><a slot="apply" href="/own">Apply here</a></job-posting>',
    );
    card.posting = { title: 'Cook', hiringOrganization: 'Acme', validThrough: '2026-12-12' };
    await settled(card);
    expect(partTexts(card, 'validThrough').map(plain)).to.deep.equal(['Deadline Dec 12, 2026']);
  });

  it('names the unit of bands of pay again where it changes', async () => {
    const card = await mount<JobPostingElement>('<job-posting now="2026-12-01"></job-posting>');
    card.posting = {
      title: 'Cook',
      baseSalary: [band(20, 'HOUR'), band(25, 'HOUR'), band(60_000, 'YEAR'), band(30, 'HOUR')],
    };
    await settled(card);
    const seen = parts(card, 'salary__line').map((line) => textOf(line.querySelector('[aria-hidden]')));
    expect(seen.map(plain)).to.deep.equal(['$20 per hour', '$25', '$60,000 per year', '$30 per hour']);
  });

  describe('events', () => {
    it('tells of the posting that arrived, after it is shown', async () => {
      const card = await mount<JobPostingElement>('<job-posting></job-posting>');
      const shown = new Promise<string[]>((resolve) => {
        document.addEventListener('job-load', () => resolve(partTexts(card, 'title')), { once: true });
      });
      card.posting = minimalPosting;
      expect(await shown).to.deep.equal(['Research internship']);
    });

    it('tells of problems, and whether anything could be shown', async () => {
      const card = await mount<JobPostingElement>('<job-posting></job-posting>');
      const minor = nextEvent(card, 'job-problem');
      card.posting = { ...minimalPosting, hiringOrganization: 'Acme', url: '/jobs/1', datePosted: 'yesterday' };
      const { problems, fatal } = await minor;
      expect(fatal).to.equal(false);
      expect(problems.map(({ path }) => path)).to.deep.equal(['datePosted']);
      expect(problems[0]?.hint).to.not.equal('');
      const fatalEvent = nextEvent(card, 'job-problem');
      card.posting = asInput({ hiringOrganization: 'Acme' });
      expect((await fatalEvent).fatal).to.equal(true);
      expect(card.data).to.equal(null);
    });

    it('is silent when an attribute changes how a posting is shown', async () => {
      const card = await mountCard(minimalPosting);
      const heard: string[] = [];
      for (const name of ['job-load', 'job-problem', 'job-apply']) card.addEventListener(name, () => heard.push(name));
      card.layout = 'full';
      card.headingLevel = 3;
      card.setAttribute('now', OPEN);
      await card.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });

  describe('states and layouts', () => {
    for (const { now, state, action } of [
      { now: '2026-01-01', state: 'upcoming', action: 'Applications open on Jan 20, 2026' },
      { now: '2026-04-01T12:00:00Z', state: 'expired', action: 'Applications closed on Mar 31, 2026' },
    ]) {
      it(`is ${state}, with no way to apply, on ${now}`, async () => {
        const card = await mountCard(fullPosting, `now="${now}" lang="en"`);
        expect(card.matches(`:state(ready):state(${state})`)).to.equal(true);
        expect(partTexts(card, 'status')).to.deep.equal([action]);
        expect(byRole(card, 'link', /^Apply/)).to.equal(null);
        expect(byRole(card, 'radiogroup', /./)).to.equal(null);
      });
    }

    it('closes with the last start date when there is no deadline', async () => {
      const posting = aPosting({ validThrough: undefined, startDates: ['2026-05-18', '2026-06-15'] });
      const card = await mountCard(posting, 'now="2026-06-17" lang="en"');
      expect(card.matches(':state(expired)')).to.equal(true);
      expect(partTexts(card, 'status')).to.deep.equal(['Closed: all start dates have passed']);
    });

    it('is one line with layout="row", without nested elements', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" layout="row" lang="en"`);
      expect(byRole(card, 'link', fullPosting.title)?.getAttribute('href')).to.equal(fullPosting.url);
      expect(parts(card, 'cell').map((cell) => visibleText(cell))).to.deep.equal([
        'Acme',
        'San Francisco, CA +1',
        'Full-time',
        'Remote or hybrid',
        'Summer 2026 +1',
        '$45 – $60 per hour',
        '17 days ago',
        'Apply by Mar 31, 2026',
      ]);
      expect(parts(card, 'row-start')[0]?.getAttribute('title')).to.contain('May 18 – Aug 7, 2026');
      expect(parts(card, 'salary')).to.deep.equal([]);
    });

    it('folds the long text in a card, and opens it in full', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}"`);
      const about = byRole(card, 'heading', 'About the role');
      expect(about?.checkVisibility()).to.equal(false);
      card.layout = 'full';
      await card.updateComplete;
      expect(byRole(card, 'heading', 'About the role')?.checkVisibility()).to.equal(true);
      expect(textOf(parts(card, 'description')[0] ?? null)).to.equal('About the role You will train models.');
    });

    it('requests a logo without a referrer', async () => {
      const card = await mountCard(aPosting({ hiringOrganization: { name: 'Acme', logo: responseUrl('logo') } }));
      expect(parts(card, 'logo')[0]?.getAttribute('referrerpolicy')).to.equal('no-referrer');
    });

    it('shows the employer and the logo that the page states where the posting states none', async () => {
      const logo = responseUrl('logo');
      const card = await mount<JobPostingElement>(
        `<job-posting employer="Bakers &amp; Sons" logo="${logo}"></job-posting>`,
      );
      card.posting = { title: 'Cook', application: 'https://bakers.example/apply' };
      await settled(card);
      expect(partTexts(card, 'organization-name')).to.deep.equal(['Bakers & Sons']);
      expect(parts(card, 'logo')[0]?.getAttribute('src')).to.equal(new URL(logo, location.href).href);
      expect(card.data?.hiringOrganization?.name).to.equal('Bakers & Sons');
      expect(card.problems).to.deep.equal([]);
      card.posting = { title: 'Cook', hiringOrganization: 'Millers', application: 'https://bakers.example/apply' };
      await settled(card);
      expect(partTexts(card, 'organization-name')).to.deep.equal(['Millers']);
      expect(parts(card, 'logo')).to.have.length(0);
    });

    it('shows six places and counts the rest', async () => {
      const places = Array.from({ length: 65 }, (_, index) => `Town ${index + 1}`);
      const card = await mountCard(aPosting({ jobLocation: places }), `now="${OPEN}" lang="en"`);
      const [toggle] = parts(card, 'more-toggle');
      expect(toggle?.innerText.trim()).to.equal('+59 more');
      toggle?.click();
      expect(toggle?.innerText.trim()).to.equal('Show fewer');
      const last = parts(card, 'value').find((value) => textOf(value) === 'Town 65');
      expect(last?.checkVisibility()).to.equal(true);
    });

    it('puts the title at the asked heading level, and the others below it', async () => {
      const card = await mountCard(aPosting({ description: '<h1>Inside</h1>' }), `now="${OPEN}" heading-level="3"`);
      expect(byRole(card, 'heading', fullPosting.title)?.ariaLevel).to.equal('3');
      expect(byRole(card, 'heading', 'About the role')?.ariaLevel).to.equal('4');
      await unfold(card);
      expect(byRole(card, 'heading', 'Inside')?.localName).to.equal('h5');
    });

    it('takes slots in place of its own parts', async () => {
      const card = await mount<JobPostingElement>(
        '<job-posting><h2 slot="heading">Own heading</h2><form slot="apply"><button>Own form</button></form></job-posting>',
      );
      card.posting = fullPosting;
      card.now = OPEN;
      await settled(card);
      expect(visibleText(card)).to.include('Own heading').and.to.include('Own form');
      expect(parts(card, 'title')[0]?.checkVisibility()).to.equal(false);
    });
  });

  describe('locale and language', () => {
    it('formats for the nearest lang, and marks the posting’s own language', async () => {
      const box = await mount('<div lang="de"><job-posting></job-posting></div>');
      const card = box.querySelector('job-posting');
      if (!card) throw new Error('no card');
      card.posting = { ...minimalPosting, baseSalary: [{ currency: 'EUR', value: 1234.5 }], inLanguage: 'en' };
      await settled(card);
      expect(partTexts(card, 'amount')).to.deep.equal(['1.234,50 €']);
      expect(parts(card, 'title')[0]?.lang).to.equal('en');
    });

    it('follows a lang that changes', async () => {
      const card = await mountCard({ ...minimalPosting, datePosted: '2026-01-15' }, 'lang="en"');
      card.setAttribute('lang', 'en-GB');
      await card.updateComplete;
      expect(partTexts(card, 'posted')).to.deep.equal(['Posted 15 Jan 2026']);
    });
  });

  describe('lifecycle', () => {
    it('takes properties that were set before the upgrade', async () => {
      const card = document.createElement('div');
      card.innerHTML = '<job-posting-late></job-posting-late>';
      const late = card.firstElementChild as Element & { posting?: unknown };
      late.posting = minimalPosting;
      document.body.append(card);
      class Late extends (customElements.get('job-posting') as typeof JobPostingElement) {}
      Late.define('job-posting-late');
      await settled(late as unknown as JobPostingElement);
      expect(partTexts(late, 'title')).to.deep.equal(['Research internship']);
      card.remove();
    });

    it('keeps its content when it is moved, without reading again', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}"`);
      let loads = 0;
      card.addEventListener('job-load', () => loads++);
      const before = parts(card, 'description')[0];
      document.body.append(card);
      await settled(card);
      expect(parts(card, 'description')[0]).to.equal(before);
      expect(loads).to.equal(0);
      card.remove();
    });

    it('finishes a load that was cut off by taking it out', async () => {
      const card = await mount<JobPostingElement>('<job-posting src="/responses/one"></job-posting>');
      const home = card.parentElement;
      card.remove();
      await Promise.resolve();
      home?.append(card);
      await settled(card);
      expect(card.data?.title).to.equal('Posting one');
    });

    it('leaves the first definition in place when a second comes', () => {
      const first = customElements.get('job-posting') as typeof JobPostingElement;
      class Second extends first {}
      expect(() => Second.define('job-posting')).to.not.throw();
      expect(customElements.get('job-posting')).to.equal(first);
    });
  });
});
