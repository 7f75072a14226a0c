import { expect, waitUntil } from '@open-wc/testing';
import type { JobPostingElement } from '../../src/index.js';
import { mount, settled } from '../support/mount.js';
import { deepElements, parts, textOf } from '../support/queries.js';

const JSON_TEXT = JSON.stringify({
  title: 'Orchard intern',
  hiringOrganization: 'Acme',
  url: 'https://acme.example/1',
});
const POSTING = `posting='${JSON_TEXT}'`;

/** Puts markup on the page as the only content of a box. */
const page = (markup: string): Promise<HTMLElement> => mount<HTMLElement>(`<div>${markup}</div>`);

const isShown = (element: Element | null): boolean =>
  element?.checkVisibility() === true && element.getClientRects().length > 0;

describe('an element without an end tag', () => {
  for (const [name, tag] of [
    ['card', `<job-posting ${POSTING} />`],
    ['board', `<job-board postings='[${JSON_TEXT}]' />`],
    ['badge', '<job-salary-badge currency="EUR" value="900" />'],
    ['picker', `<job-start-date-picker start-dates='["2030-02-01","2030-03-01"]' />`],
    ['apply button', '<job-apply-button href="/apply" />'],
  ] as const) {
    it(`shows what follows it on the page, and is a ${name} all the same`, async () => {
      const box = await page(`${tag}<section><h2 id="after">Other things</h2></section><footer>Imprint</footer>`);
      const [element] = box.children as unknown as [HTMLElement];
      await waitUntil(() => isShown(box.querySelector('footer')), 'the footer is shown');
      await waitUntil(
        () => parts(element, 'base').some(isShown) || parts(element, 'card').some(isShown),
        'the element too',
      );
      expect(isShown(box.querySelector('#after'))).to.equal(true);
      const inLink = deepElements(element).filter((inner) => inner.closest('a,button'));
      expect(inLink, 'nothing of the page is in a link').to.not.include(box.querySelector('#after'));
    });
  }

  it('is a problem that says what to write', async () => {
    const box = await page(`<job-posting ${POSTING} /><footer>Imprint</footer>`);
    const card = box.querySelector('job-posting');
    await waitUntil(() => card?.problems.some(({ code }) => code === 'not-closed'));
    const problem = card?.problems.find(({ code }) => code === 'not-closed');
    expect(problem?.severity).to.equal('warning');
    expect(problem?.hint).to.include('<job-posting …></job-posting>');
  });

  it('shows each of several cards, each within the one before', async () => {
    const other = POSTING.replace('Orchard', 'Vineyard');
    const box = await page(
      `<job-posting ${POSTING} /><job-posting ${other} /><job-posting ${POSTING} /><footer>Imprint</footer>`,
    );
    await waitUntil(() => isShown(box.querySelector('footer')));
    const cards = [...box.querySelectorAll('job-posting')];
    expect(cards).to.have.length(3);
    for (const card of cards) await waitUntil(() => isShown(card.shadowRoot?.querySelector('[part~=card]') ?? null));
    expect(cards.map((card) => card.problems.map(({ code }) => code))).to.deep.equal([
      ['not-closed'],
      ['not-closed'],
      ['not-closed'],
    ]);
  });

  for (const [name, content] of [
    ['a link', '<a href="/1">Orchard intern</a>'],
    ['a paragraph', '<p>Orchard intern at <a href="/1">Acme</a></p>'],
    [
      'a whole article',
      '<article><header><h2>Orchard intern</h2></header><p>Pick apples.</p><ul><li>Ghent</li></ul><footer>Acme</footer></article>',
    ],
    ['headings and lists', '<h2>Orchard intern</h2><p>One</p><p>Two</p><ul><li>Ghent</li></ul>'],
    [
      'slots',
      '<h1 slot="heading">Own</h1><footer slot="footer">Own</footer><job-apply-button slot="apply"><form slot="form"><header>x</header></form></job-apply-button>',
    ],
    ['elements bound to it', '<job-salary-badge></job-salary-badge><job-apply-button></job-apply-button>'],
    ['a data script', `<script type="application/json">${JSON_TEXT}</script><p>Orchard intern</p>`],
  ] as const) {
    it(`is not one whose content ends with its parent: ${name}`, async () => {
      const box = await page(`<job-posting ${name === 'a data script' ? '' : POSTING}>${content}</job-posting>`);
      const card = box.querySelector<JobPostingElement>('job-posting');
      if (!card) throw new Error('there is no card');
      await settled(card);
      await card.updateComplete;
      expect(card.problems).to.deep.equal([]);
      expect(textOf(card.shadowRoot?.querySelector('[part~=title]') ?? null)).to.not.equal('');
      expect(isShown(card.querySelector(':scope > :is(a, p, article, h2)'))).to.equal(false);
    });
  }

  it('is not one that the page goes on after', async () => {
    const box = await page(`<job-posting ${POSTING}><main>All of the page</main></job-posting>\n<p>After</p>`);
    const card = box.querySelector('job-posting');
    await card?.ready;
    expect(card?.problems).to.deep.equal([]);
    expect(isShown(box.querySelector('main'))).to.equal(false);
  });
});
