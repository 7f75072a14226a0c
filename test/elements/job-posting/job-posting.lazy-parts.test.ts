import { expect, waitUntil } from '@open-wc/testing';
import { OPEN, aPosting } from '../../fixtures/postings.js';
import { mountCard } from '../../support/mount.js';
import { type PageWithout, cardOf, openPageWithout } from '../../support/page-without.js';
import { parts } from '../../support/queries.js';

const FOREIGN = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Linked' };
const withScript = (input: unknown, attributes = ''): string =>
  `<job-posting lang="en" now="${OPEN}" ${attributes}><a href="#">Own page</a><script type="application/json">${JSON.stringify(input)}</script></job-posting>`;

describe('<job-posting> and the parts it loads on demand', () => {
  // first: no other test in this file has loaded the row layout
  it('loads the row layout for a card that becomes a row', async () => {
    const card = await mountCard(aPosting({}), `now="${OPEN}" lang="en"`);
    expect(parts(card, 'row')).to.have.length(0);
    card.layout = 'row';
    await waitUntil(() => parts(card, 'row').length === 1);
  });

  describe('where a file is missing', () => {
    let page: PageWithout;
    afterEach(() => page.remove());

    it('shows its own content for a format whose parser is missing, and names the file', async () => {
      page = await openPageWithout('src/sources/parse-source.ts', withScript(FOREIGN));
      const card = await cardOf(page);
      expect(card.data).to.equal(null);
      expect(card.matches(':state(invalid)')).to.equal(true);
      expect(card.problems.map(({ code, path }) => `${code} ${path}`).join()).to.match(
        /^part-missing parse-source\.[jt]s$/,
      );
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('shows a posting in our own format all the same', async () => {
      page = await openPageWithout('src/sources/parse-source.ts', withScript(aPosting({ title: 'Native' })));
      expect((await cardOf(page)).data?.title).to.equal('Native');
    });

    it('names the file with the retries, in place of an address that failed', async () => {
      const src = `/responses/failing/${Date.now()}`;
      page = await openPageWithout(
        'src/sources/fetch/fetch-retry.ts',
        `<job-posting lang="en" src="${src}"><a href="#">Own page</a></job-posting>`,
      );
      const card = await cardOf(page);
      expect(card.problems.map(({ code, path }) => `${code} ${path}`).join()).to.match(
        /^part-missing fetch-retry\.[jt]s$/,
      );
    });

    it('names the file that tells the API of a recruiting system', async () => {
      page = await openPageWithout(
        'src/sources/parse-source.ts',
        '<job-posting lang="en" src="https://jobs.lever.co/acme/1"><a href="#">Own page</a></job-posting>',
      );
      expect((await cardOf(page)).problems.map(({ code }) => code)).to.deep.equal(['part-missing']);
    });

    it('names the file that looks for the posting elsewhere', async () => {
      page = await openPageWithout(
        'src/elements/shared/loading/read-on.ts',
        `<job-posting lang="en" src="/responses/page-with-board/${Date.now()}"><a href="#">Own page</a></job-posting>`,
      );
      const card = await cardOf(page);
      expect(card.problems.map(({ code, path }) => `${code} ${path}`).join()).to.match(/part-missing read-on\.[jt]s/);
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('shows the summary, and the description as plain text, without the details', async () => {
      page = await openPageWithout('src/elements/job-posting/view/card-details.ts', withScript(aPosting({})));
      const card = await cardOf(page);
      expect(card.matches(':state(ready)')).to.equal(true);
      expect(card.shadowRoot?.querySelector('#title')?.textContent.trim()).to.equal('Machine learning internship');
      expect(card.shadowRoot?.querySelector('[part~=text]')?.localName).to.equal('p');
    });
  });
});
