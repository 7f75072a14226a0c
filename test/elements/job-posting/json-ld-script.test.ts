import { expect } from '@open-wc/testing';
import { OPEN, aPosting } from '../../fixtures/postings.js';
import { nextEvent } from '../../support/mount.js';
import { type PageWithout, cardOf, openPageWithout } from '../../support/page-without.js';

const posting = aPosting({ jobLocation: { addressLocality: 'San Francisco', addressCountry: 'US' } });
const markup = (attributes: string): string =>
  `<job-posting now="${OPEN}" ${attributes}><script type="application/json">${JSON.stringify(posting)}</script></job-posting>`;

describe('<job-posting> on a page that lacks the file for structured data', () => {
  let page: PageWithout;
  afterEach(() => page.remove());

  it('gives null for the JSON-LD, and says once which file is missing', async () => {
    page = await openPageWithout('src/elements/job-posting/json-ld-script.ts', markup(''));
    const card = await cardOf(page);
    const told = nextEvent(card, 'job-problem');
    expect(await card.toJSONLD()).to.equal(null);
    const { problems, fatal } = await told;
    expect(problems.map(({ code, path }) => `${code} ${path}`).join()).to.match(/^part-missing json-ld-script\.[jt]s$/);
    expect(fatal).to.equal(false);
    expect(await card.toJSONLD()).to.equal(null);
    await card.ready;
    expect(card.problems.filter(({ code }) => code === 'part-missing')).to.have.length(1);
  });

  it('shows the posting, and says that it could not be written into the head', async () => {
    page = await openPageWithout('src/elements/job-posting/json-ld-script.ts', markup('structured-data'));
    const card = await cardOf(page);
    if (!card.problems.some(({ code }) => code === 'part-missing')) await nextEvent(card, 'job-problem');
    expect(card.problems.map(({ code }) => code)).to.include('part-missing');
    expect(card.matches(':state(ready)')).to.equal(true);
    expect(page.document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('gives null without a posting, and no problem', async () => {
    page = await openPageWithout('src/elements/job-posting/json-ld-script.ts', '<job-posting></job-posting>');
    const card = await cardOf(page);
    expect(await card.toJSONLD()).to.equal(null);
    expect(card.problems).to.deep.equal([]);
  });
});
