import { expect } from '@open-wc/testing';
import { OPEN, aPosting, fullPosting } from '../../fixtures/postings.js';
import type { JobPostingElement, Problem } from '../../../src/index.js';
import { mount, mountCard, settled } from '../../support/mount.js';

const posting = aPosting({
  jobLocation: { name: 'San Francisco', addressLocality: 'San Francisco', addressCountry: 'US' },
});

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The JSON-LD blocks that stand in the head, once there are `count`, all with this title if one is given. */
const blocks = async (count: number, title = ''): Promise<Record<string, unknown>[]> => {
  const there = (): boolean => scripts().length === count && scripts().every(({ text }) => text.includes(title));
  if (!there()) {
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!there()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document.head, { childList: true });
    });
  }
  return scripts().map((script) => JSON.parse(script.text) as Record<string, unknown>);
};

describe('<job-posting structured-data>', () => {
  it('writes the posting into the head, and takes it away with the element', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    const [data] = await blocks(1);
    expect(data?.['@type']).to.equal('JobPosting');
    expect(data?.['title']).to.equal(fullPosting.title);
    expect(await card.toJSONLD()).to.deep.equal(data);
    card.remove();
    expect(await blocks(0)).to.deep.equal([]);
  });

  it('tells the page what Google would miss, as advice', async () => {
    const card = await mount<JobPostingElement>(`<job-posting structured-data now="${OPEN}"></job-posting>`);
    const told = new Promise<readonly Problem[]>((resolve) => {
      card.addEventListener('job-problem', ({ problems }) => {
        if (problems.some(({ code }) => code === 'google-advice')) resolve(problems);
      });
    });
    card.posting = { title: 'Intern', hiringOrganization: 'Acme', description: 'All of it' };
    const problems = await told;
    expect(problems.map(({ path }) => path)).to.include.members(['datePosted', 'jobLocation']);
    expect(problems.every(({ severity, hint }) => severity === 'advice' && hint.includes('https://'))).to.equal(true);
    expect(card.problems).to.include.members(problems);
    card.remove();
  });

  it('tells the second card on a page that Google wants a page for each', async () => {
    const first = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    const second = await mount<JobPostingElement>(`<job-posting structured-data now="${OPEN}"></job-posting>`);
    const told = new Promise<void>((resolve) => {
      second.addEventListener('job-problem', ({ problems }) => {
        if (problems.some(({ code }) => code === 'several-cards')) resolve();
      });
    });
    second.posting = { ...posting, title: 'Second' };
    await told;
    first.remove();
    second.remove();
  });

  it('writes another posting in place of the first', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    card.posting = { ...posting, title: 'Another' };
    await settled(card);
    const [data] = await blocks(1, 'Another');
    expect(data?.['title']).to.equal('Another');
    card.remove();
  });

  it('comes back with an element that is put back', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    const home = card.parentElement;
    card.remove();
    home?.append(card);
    expect(await blocks(1)).to.have.length(1);
    card.remove();
  });

  it('writes it again when the head of another page takes its place, as often as that happens', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    for (let page = 0; page < 5; page++) {
      await blocks(1);
      await new Promise((resolve) => setTimeout(resolve)); // pages come in tasks of their own
      for (const script of scripts()) script.remove();
    }
    expect(await blocks(1, fullPosting.title)).to.have.length(1);
    card.remove();
    expect(await blocks(0)).to.deep.equal([]);
  });

  it('leaves it out of a page whose scripts remove it whenever it comes', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    let removals = 0;
    const remove = (): void => {
      for (const script of scripts()) {
        removals++;
        script.remove();
      }
    };
    const cleaner = new MutationObserver(remove);
    cleaner.observe(document.head, { childList: true });
    remove();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    cleaner.disconnect();
    expect(scripts()).to.deep.equal([]);
    expect(removals).to.be.lessThan(4);
    card.remove();
  });

  for (const [place, attribute, kept] of [
    ['that a tool wrote into the body for it, and was marked as its own', 'data-job-posting-elements', false],
    ['of the page, in the body', '', true],
  ] as const) {
    it(`states the posting once beside JSON-LD ${place}`, async () => {
      const { title } = posting;
      const stated = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title });
      const script = await mount<HTMLScriptElement>(
        `<script type="application/ld+json" ${attribute}>${stated}</script>`,
      );
      const card = await mountCard(posting, `structured-data now="${OPEN}"`);
      await blocks(kept ? 0 : 1);
      await card.toJSONLD();
      expect(script.isConnected).to.equal(kept);
      expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
      card.remove();
      script.remove();
    });
  }

  it('takes JSON-LD out of the body once applications are closed', async () => {
    const script = await mount<HTMLScriptElement>(
      '<script type="application/ld+json" data-job-posting-elements>{"@type": "JobPosting"}</script>',
    );
    const card = await mountCard(posting, 'structured-data now="2099-05-01"');
    await card.toJSONLD();
    expect(script.isConnected).to.equal(false);
    card.remove();
  });

  for (const [title, input, attributes] of [
    ['without the attribute', posting, `now="${OPEN}"`],
    ['once it has expired', posting, 'structured-data now="2026-05-01"'],
    ['for what could not be shown', {}, 'structured-data'],
  ] as const) {
    it(`writes nothing ${title}`, async () => {
      const card = await mountCard(input, attributes);
      await card.toJSONLD();
      expect(await blocks(0)).to.deep.equal([]);
      card.remove();
    });
  }
});
