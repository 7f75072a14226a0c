import { expect, waitUntil } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { isForAuthor } from '../../src/elements/shared/debug/is-for-author.js';
import type { JobBoardElement, JobPostingElement } from '../../src/index.js';
import { axeViolations } from '../support/axe.js';
import { mount, settled } from '../support/mount.js';
import { byRole, parts, textOf } from '../support/queries.js';

const strip = (element: Element): HTMLElement | null =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=debug]') ?? [])].find((each) => !each.hidden) ?? null;

const shownStrip = async (element: Element): Promise<HTMLElement> => {
  await waitUntil(() => strip(element), `a strip on <${element.localName}>`);
  return strip(element) as HTMLElement; // as has been waited for
};

const BROKEN = `{
  "title": "Orchard intern",
  "hiringOrganization": "Acme",
  "url": "https://acme.example/1",
  "baseSalary": {"currency": "EUROPE", "value": 900}
}`;

describe('what page authors see on their own machine', () => {
  before(() => document.documentElement.removeAttribute('debug'));
  after(() => document.documentElement.setAttribute('debug', 'off'));

  it('is the problem, with the line of the JSON, a caret, the hint and a link', async () => {
    const card = await mount<JobPostingElement>(
      `<job-posting lang="en"><script type="application/json">${BROKEN}</script></job-posting>`,
    );
    const shown = await shownStrip(card);
    const text = textOf(shown);
    expect(text).to.include('1 problem of <job-posting>');
    expect(text).to.include('error');
    expect(text).to.include('Use three letters: USD, EUR, GBP.');
    expect(text).to.include('the data script, line 5, column 18');
    expect(shown.querySelector('pre')?.textContent).to.match(/"currency": "EUROPE".*\n +\^$/);
    const link = byRole(shown, 'link', 'currency-invalid') as HTMLAnchorElement;
    expect(link.href).to.match(/\/troubleshooting\.md#currency-invalid$/);
    expect(parts(card, 'title').length, 'the card is there').to.equal(1);
    expect(shown.getBoundingClientRect().top).to.be.at.least(
      parts(card, 'card')[0]?.getBoundingClientRect().bottom ?? 0,
    );
    expect(computeAccessibleName(parts(card, 'card')[0] as Element)).to.equal('Orchard intern');
  });

  it('is the place of a mistake in the JSON itself, the same in every engine', async () => {
    const card = await mount<JobPostingElement>(
      '<job-posting><script type="application/json">{\n  "title": "A",\n  "url": "https://a.example",\n}</script></job-posting>',
    );
    const text = textOf(await shownStrip(card));
    expect(text).to.include('the data script, line 4, column 1: a name in double quotes must be here');
  });

  it('is at most three problems, the gravest first, and how many more there are', async () => {
    const postings = Array.from({ length: 5 }, () => ({ title: 'A', hiringOrganization: 'B', url: 'no:', tagz: [1] }));
    const board = await mount<JobBoardElement>(`<job-board postings='${JSON.stringify(postings)}'></job-board>`);
    const shown = await shownStrip(board);
    expect(shown.querySelectorAll('li')).to.have.length(3);
    expect([...shown.querySelectorAll('li')].map(({ className }) => className)).to.deep.equal([
      'error',
      'error',
      'error',
    ]);
    expect(textOf(shown)).to.match(/and \d+ more in the console$/);
    expect(textOf(shown)).to.include('postings, line 1, column ');
  });

  for (const markup of [
    '<job-salary-badge currency="XX" value="7"></job-salary-badge>',
    `<job-start-date-picker start-dates='[{"start":"2030-02-31"}]'></job-start-date-picker>`,
    '<job-apply-button href="javascript:0"></job-apply-button>',
    '<job-salary-badge for="nowhere"></job-salary-badge>',
    '<job-board src="/responses/not-found/strip"></job-board>',
  ]) {
    it(`is on elements of every kind: ${markup}`, async () => {
      expect(textOf(await shownStrip(await mount(markup)))).to.match(/problems? of <job-/);
    });
  }

  it('goes when it is closed, and when nothing is wrong any more', async () => {
    const card = await mount<JobPostingElement>(`<job-posting posting='${BROKEN}'></job-posting>`);
    byRole(await shownStrip(card), 'button', /Close/)?.click();
    expect(strip(card)).to.equal(null);
    card.posting = { title: 'A', hiringOrganization: 'B', url: 'https://a.example', tagz: 1 } as never;
    await shownStrip(card);
    card.posting = { title: 'A', hiringOrganization: 'B', url: 'https://a.example' };
    await settled(card);
    await waitUntil(() => strip(card) === null);
  });

  it('is off where the page says so, on the element or around it', async () => {
    const markup = `<job-posting posting='${BROKEN}'></job-posting>`;
    const box = await mount(
      `<div><div debug="off">${markup}</div>${markup.replace('<job-posting', '<job-posting debug="off"')}${markup}</div>`,
    );
    const [around, own, on] = box.querySelectorAll('job-posting');
    await shownStrip(on as Element);
    expect([around, own].map((card) => strip(card as Element))).to.deep.equal([null, null]);
  });

  it('is not in print, and nothing for axe to find, in light and dark, on a narrow page', async () => {
    const box = await mount<HTMLElement>(`<div><job-posting lang="en" posting='${BROKEN}'></job-posting></div>`);
    const card = box.firstElementChild as Element;
    box.style.inlineSize = '320px';
    const shown = await shownStrip(card);
    for (const scheme of ['light', 'dark']) {
      box.style.colorScheme = scheme;
      expect(await axeViolations(card)).to.deep.equal([]);
      expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
    }
  });
});

describe('isForAuthor', () => {
  it('is asked of the page once for every element', () => {
    const element = document.createElement('div');
    expect(isForAuthor(element), 'not on the page').to.equal(false);
    document.documentElement.removeAttribute('debug');
    document.body.append(element);
    expect(isForAuthor(element), 'this page is on localhost').to.equal(true);
    element.remove();
    document.documentElement.setAttribute('debug', 'off');
    for (const value of ['off', 'false']) {
      element.setAttribute('debug', value);
      expect(isForAuthor(element), value).to.equal(false);
    }
    for (const value of ['', 'true', 'on']) {
      element.setAttribute('debug', value);
      expect(isForAuthor(element), value).to.equal(true);
    }
  });
});
