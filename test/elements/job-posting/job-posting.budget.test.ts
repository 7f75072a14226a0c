import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../../src/index.js';
import { recordMetric } from '../../support/quality.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { deepElements, parts, textOf } from '../../support/queries.js';
import { comesTo } from '../../support/snapshot.js';
import { parsedTexts, unfold } from '../../support/unfold.js';

const posting = (fields: object): object => ({
  title: 'Intern',
  hiringOrganization: 'Acme',
  url: '/jobs/1',
  ...fields,
});
const problemsOf = ({ problems }: JobPostingElement): string[] => problems.map(({ code, path }) => `${code} ${path}`);
/** The elements of the long texts. */
const textElements = (card: JobPostingElement): number =>
  parts(card, 'text').reduce((sum, text) => sum + text.querySelectorAll('*').length, 0);

/** 100 sections of 4,700 tags each: 1.9 MB. */
const HUGE_SECTIONS = Array.from({ length: 100 }, (_, index) => ({
  heading: `Section ${index}`,
  body: '<p>a</p>'.repeat(2350),
}));

describe('the budget of a posting', function () {
  this.timeout(60_000);

  it('parses no folded text before it is opened, and each once after', async () => {
    const parsed = parsedTexts();
    const sections = [
      { heading: 'Team', body: '<p>Five <b>people</b></p>' },
      { heading: 'Equal pay', kind: 'LEGAL', body: '<p>All <b>welcome</b></p>' },
    ];
    const card = await mountCard(posting({ description: '<p>Build <b>things</b></p>', sections }), 'lang="en"');
    expect(parsed.count).to.equal(0);
    expect(parts(card, 'text').map(textOf)).to.deep.equal(['Build things', 'Five people', 'All welcome']);
    const [details] = parts(card, 'details');
    if (!(details instanceof HTMLDetailsElement)) throw new Error('no details');
    details.open = true;
    expect(await comesTo('2', () => String(parsed.count))).to.equal('2');
    expect(details.querySelectorAll('strong')).to.have.length(2);
    await unfold(card);
    expect(parsed.count).to.equal(3);
    details.open = false;
    await unfold(card);
    expect(parsed.count).to.equal(3);
    expect(parts(card, 'text').map(textOf)).to.deep.equal(['Build things', 'Five people', 'All welcome']);
    parsed.stop();
  });

  it('has the words in the folded part before, so that they are found in the page', async () => {
    const card = await mountCard(posting({ description: '<ul><li>Rust &amp; C++</li><li>a &lt; b</li></ul>' }));
    expect(parts(card, 'text')[0]?.textContent?.trim().split(/\n+/)).to.deep.equal(['Rust & C++', 'a < b']);
  });

  it('builds the folded texts for print', async () => {
    const card = await mountCard(posting({ description: '<p>Build <b>things</b></p>' }));
    expect(parts(card, 'text')[0]?.querySelector('strong')).to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(card, 'text')[0]?.querySelector('strong')).to.not.equal(null);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('builds the texts of the layout that shows them at once, also when it is changed', async () => {
    const full = await mountCard(posting({ description: '<p>Build <b>things</b></p>' }), 'layout="full"');
    expect(parts(full, 'text')[0]?.querySelector('strong')).to.not.equal(null);
    const card = await mountCard(posting({ description: '<p>Build <b>things</b></p>' }));
    card.layout = 'full';
    await settled(card);
    expect(parts(card, 'text')[0]?.querySelector('strong')).to.not.equal(null);
  });

  it('builds texts that arrive while the part is open', async () => {
    const card = await mountCard(posting({ description: '<p>Build <b>things</b></p>' }));
    await unfold(card);
    card.posting = { title: 'Other', hiringOrganization: 'Acme', description: '<p>Mend <b>things</b></p>' };
    await settled(card);
    expect(textOf(parts(card, 'text')[0]?.querySelector('strong') ?? null)).to.equal('things');
    expect(textOf(parts(card, 'text')[0] ?? null)).to.equal('Mend things');
  });

  it('ends all texts together after 10,000 tags, and says where', async () => {
    const parsed = parsedTexts();
    const card = await mountCard(posting({ sections: HUGE_SECTIONS }), 'lang="en" structured-data');
    expect(parsed.count).to.equal(0);
    expect(deepElements(card.shadowRoot ?? card).length).to.be.below(100);
    expect(card.data?.sections).to.have.length(100);
    await unfold(card);
    expect(parsed.count).to.equal(3);
    parsed.stop();
    expect(textElements(card)).to.be.within(1, 10_000);
    // what search engines miss may come before or after
    const cuts = (): string[] => problemsOf(card).filter((problem) => problem.startsWith('posting-too-long'));
    expect(await comesTo('posting-too-long sections[2].body', () => cuts()[0] ?? '')).to.equal(
      'posting-too-long sections[2].body',
    );
    expect(card.problems.find(({ code }) => code === 'posting-too-long')?.message).to.equal(
      'sections[2].body was cut: the texts of a posting may have 10,000 tags together.',
    );
    // what search engines get is the data, and not what is shown
    const data = await card.toJSONLD();
    expect(String(data?.['description'])).to.include('Section 99');
    await recordMetric('S11', '10,000 tags, 20,000 nodes and 400,000 characters are shown of all texts of a posting');
  });

  it('ends all texts together after 400,000 characters, and says where', async () => {
    const body = 'word '.repeat(19_000).trim();
    const sections = Array.from({ length: 10 }, (_, index) => ({ heading: `Section ${index}`, body }));
    const card = await mountCard(posting({ description: body, sections }), 'lang="en" layout="full"');
    const length = parts(card, 'text').reduce((sum, text) => sum + (text.textContent?.length ?? 0), 0);
    expect(length).to.be.within(399_000, 400_000);
    expect(await comesTo('posting-too-long sections[3].body', () => problemsOf(card).join())).to.equal(
      'posting-too-long sections[3].body',
    );
  });

  it('says it of a text with more than 5,000 tags, and shows those after it', async () => {
    const sections = ['<p>word'.repeat(6000), '<p>The end'].map((body) => ({ heading: 'Section', body }));
    const card = await mountCard(posting({ sections }), 'lang="en" layout="full"');
    expect(await comesTo('text-too-long sections[0].body', () => problemsOf(card).join())).to.equal(
      'text-too-long sections[0].body',
    );
    expect(card.problems[0]?.hint).to.equal('Keep it within 5,000 tags.');
    expect(textOf(parts(card, 'text')[1] ?? null)).to.equal('The end');
  });

  for (const { name, body } of [
    { name: 'lines', body: 'a\n\n'.repeat(33_000) },
    { name: 'marks', body: '*a* '.repeat(25_000) },
    { name: 'formatting that is left open', body: `${'<b><i><u><s><em><code>'.repeat(3)}${'<p>x'.repeat(4900)}` },
    { name: 'cells of tables', body: '<table><td>x</table>'.repeat(2400) },
    { name: 'escaped tags', body: '&lt;p&gt;x'.repeat(9000) },
  ]) {
    it(`ends all texts together after 20,000 nodes, whatever they are made of: ${name}`, async () => {
      const sections = Array.from({ length: 20 }, () => ({ heading: 'Section', body }));
      const card = await mountCard(posting({ sections }), 'lang="en" layout="full"');
      let nodes = 0;
      for (const text of parts(card, 'text')) {
        const walker = document.createTreeWalker(text);
        while (walker.nextNode()) nodes++;
      }
      expect(nodes).to.be.within(1, 20_000);
      const cut = (): string => String(card.problems.filter(({ code }) => code === 'posting-too-long').length);
      expect(await comesTo('1', cut)).to.equal('1');
    });
  }

  it('keeps two million characters of texts as data, and says what it cut', async () => {
    const body = 'word '.repeat(20_000).trim();
    const sections = Array.from({ length: 30 }, (_, index) => ({ heading: `Section ${index}`, body }));
    const card = await mountCard(posting({ sections }), 'lang="en"');
    const kept = card.data?.sections?.reduce((sum, { body: text = '' }) => sum + text.length, 0);
    expect(kept).to.be.within(1_999_000, 2_000_000);
    expect(problemsOf(card).slice(0, 1)).to.deep.equal(['posting-too-long sections[20].body']);
  });

  it('shows lists within their bounds, whatever the rest of the posting is', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `Value ${index} ${'x'.repeat(1000)}`);
    const card = await mount<JobPostingElement>('<job-posting lang="en"></job-posting>');
    card.posting = posting({
      tags: many,
      skills: many,
      languages: many,
      jobLocation: many,
      jobBenefits: many,
      startDates: many.map((label) => ({ label })),
      baseSalary: many.map((note) => ({ note })),
      applicantLocationRequirements: many,
      educationRequirements: { levels: many, fields: many, classYears: many },
      application: { url: '/apply', documents: many, steps: many },
      ...Object.fromEntries(many.map((key) => [key, many])),
    }) as never;
    await settled(card);
    await unfold(card);
    expect(deepElements(card.shadowRoot ?? card).length).to.be.within(100, 4000);
  });

  it('names at most 100 problems of a posting, and says that there are more', async () => {
    const jobBenefits = Array.from({ length: 100 }, (_, at) => ({ name: `Benefit ${at}`, provded: true, vlue: 1 }));
    const card = await mountCard(posting({ jobBenefits }), 'lang="en"');
    expect(card.problems).to.have.length(101);
    expect(card.problems.at(-1)?.code).to.equal('more-problems');
    expect(card.problems.at(-1)?.message).to.equal('The input has 100 further problems, which are not listed.');
  });

  it('names a key of a megabyte in a short message', async () => {
    const card = await mountCard(posting({ ['k'.repeat(1_000_000)]: 1 }), 'lang="en"');
    expect(card.problems.map(({ code }) => code)).to.deep.equal(['unknown-key']);
    expect(card.problems[0]?.message.length).to.be.below(400);
  });
});
