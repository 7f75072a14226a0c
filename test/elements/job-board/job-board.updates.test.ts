import { expect } from '@open-wc/testing';
import { FEED_DAY, boardFeed } from '../../../demo/board-feed.js';
import type { JobBoardElement, JobPostingElement, JobPostingInput } from '../../../src/index.js';
import { click, mount } from '../../support/mount.js';
import { byRole, parts, partTexts, textOf } from '../../support/queries.js';
import { responseUrl } from '../../support/responses.js';
import { comesTo } from '../../support/snapshot.js';

type Feed = ReturnType<typeof boardFeed>;

const FEED = boardFeed(120);

const status = (element: Element): string => textOf(parts(element, 'status')[0] ?? null);
const titles = (element: Element): string[] => partTexts(element, 'title');
const focused = (element: JobBoardElement): Element | null => element.shadowRoot?.activeElement ?? null;
const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const settle = async (element: JobBoardElement): Promise<void> => {
  await element.updateComplete;
  await element.ready;
};
const board = async (postings: Feed | readonly JobPostingInput[], attributes = ''): Promise<JobBoardElement> => {
  const element = await mount<JobBoardElement>(
    `<job-board lang="en" no-url now="${FEED_DAY}T09:00:00Z" ${attributes}></job-board>`,
  );
  element.postings = postings;
  await settle(element);
  return element;
};
const type = async (element: JobBoardElement, text: string): Promise<void> => {
  const [field] = parts(element, 'search');
  if (!(field instanceof HTMLInputElement)) throw new Error('no search field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.ready;
};

/** All nodes of the board that are no part of a posting's card. */
const nodesOf = (element: JobBoardElement): Set<Node> => {
  const walker = document.createTreeWalker(element.shadowRoot ?? element);
  const nodes = new Set<Node>();
  while (walker.nextNode()) nodes.add(walker.currentNode);
  return nodes;
};

/** Watches a board while `change` is made and settles. */
const watched = async (element: JobBoardElement, change: () => void) => {
  let renderings = 0;
  const counter = { hostUpdated: () => renderings++ };
  element.addController(counter);
  const before = nodesOf(element);
  const seen = new Set<string>();
  const look = (): void => {
    if (parts(element, 'skeleton').length > 0) seen.add('skeleton');
    if (parts(element, 'item').length === 0) seen.add('no rows');
    if (element.matches(':state(loading)')) seen.add('loading');
  };
  const observer = new MutationObserver(look);
  observer.observe(element.shadowRoot ?? element, { subtree: true, childList: true, characterData: true });
  change();
  look();
  await element.updateComplete;
  look();
  await element.ready;
  look();
  observer.disconnect();
  element.removeController(counter);
  const after = nodesOf(element);
  return {
    renderings,
    seen: [...seen],
    created: [...after].filter((node) => !before.has(node)).length,
    removed: [...before].filter((node) => !after.has(node)).length,
  };
};

/** The feed with another title for one posting. */
const renamed = (feed: Feed, at: number): Feed =>
  feed.map((posting, index) => (index === at ? { ...posting, title: 'Renamed Internship' } : posting));

const nodesIn = (node: Node): number => [...node.childNodes].reduce((sum, child) => sum + 1 + nodesIn(child), 0);

/** How often templates are cloned while `run` settles. */
const clonings = async (run: () => Promise<unknown>): Promise<number> => {
  const original = Document.prototype.importNode;
  let count = 0;
  Document.prototype.importNode = function importNode<Kind extends Node>(this: Document, node: Kind): Kind {
    count++;
    return original.call(this, node, true) as Kind; // Lit clones deeply, and a clone is of the same kind
  };
  try {
    await run();
  } finally {
    Document.prototype.importNode = original;
  }
  return count;
};

describe('the rows of a <job-board>', () => {
  it('have at most 60 nodes each with all nine facts, and a space between them', async () => {
    const element = await board([
      {
        ...FEED[0],
        title: 'Full Cook',
        hiringOrganization: 'Acme',
        jobLocation: 'Berlin',
        workplaceType: 'REMOTE',
        baseSalary: { value: 20, currency: 'EUR', unitText: 'HOUR' },
        startDates: ['2027-05-03'],
        employmentType: 'INTERN',
        workAuthorization: { sponsorship: 'OFFERED' },
        validThrough: '2026-12-31',
        datePosted: '2026-10-01',
      },
    ]);
    const [item] = parts(element, 'item');
    expect(parts(element, 'cell').map((cell) => cell.part.value)).to.deep.equal(
      ['organization', 'location', 'type', 'workplace', 'start', 'sponsorship', 'pay', 'posted', 'status'].map(
        (name) => `cell row-${name}`,
      ),
    );
    expect(
      textOf(item ?? null)
        .split(' ')
        .slice(0, 5),
    ).to.deep.equal(['Full', 'Cook', 'Acme', 'Berlin', 'Internship']);
    // itself, what is in it, and the two comments by which Lit finds its place
    expect(1 + nodesIn(item ?? element) + 2).to.be.at.most(60);
  });

  it('clone one template each when they are made, and none when they are filled again', async () => {
    const element = await board(FEED.slice(0, 3));
    const made = await clonings(async () => {
      element.postings = FEED.slice(0, 53);
      await settle(element);
    });
    expect(made).to.be.at.most(50 + 5);
    await type(element, 'engineering');
    const filled = await clonings(() => type(element, 'design'));
    expect(titles(element)).to.not.have.length(0);
    expect(filled).to.be.at.most(5);
  });

  it('highlight what a search finds, and no longer what the one before found', async () => {
    const element = await board(FEED);
    await type(element, 'engineering');
    expect(new Set(partTexts(element, 'match'))).to.deep.equal(new Set(['Engineering']));
    await type(element, 'intern');
    expect(new Set(partTexts(element, 'match'))).to.deep.equal(new Set(['Intern']));
    await type(element, '');
    expect(parts(element, 'match')).to.have.length(0);
  });

  it('show a logo, a letter for a posting without one, and neither where no posting has a logo', async () => {
    const acme = { title: 'With a logo', hiringOrganization: { name: 'Acme', logo: responseUrl('logo') } };
    const bolt = { title: 'Without', hiringOrganization: { name: 'Bolt' } };
    const element = await board([acme, bolt]);
    expect(parts(element, 'logo')).to.have.length(1);
    expect(parts(element, 'item')[0]?.querySelector('img') !== null).to.equal(true);
    expect(partTexts(element, 'monogram')).to.deep.equal(['B']);
    element.postings = [{ title: 'Another' }, bolt];
    await settle(element);
    expect(parts(element, 'logo')).to.have.length(0);
    expect(parts(element, 'monogram')).to.have.length(0);
    expect(element.shadowRoot?.querySelectorAll('.with-logo').length).to.equal(0);
  });

  it('show no logo that all have, and a letter for one that is broken', async () => {
    const hiringOrganization = { name: 'Acme', logo: responseUrl('logo') };
    const element = await board([
      { title: 'One', hiringOrganization },
      { title: 'Two', hiringOrganization },
    ]);
    expect(parts(element, 'logo')).to.have.length(0);
    const broken = { name: 'Bolt', logo: responseUrl('not-found') };
    element.postings = [
      { title: 'One', hiringOrganization },
      { title: 'Two', hiringOrganization: broken },
    ];
    await settle(element);
    expect(await comesTo('B', () => partTexts(element, 'monogram').join())).to.equal('B');
    expect(parts(element, 'logo')).to.have.length(1);
  });

  it('leave out what all postings say', async () => {
    const acme = { name: 'Acme' };
    const stated = { hiringOrganization: acme, employmentType: 'FULL_TIME', workplaceType: 'REMOTE' };
    const element = await board([
      { title: 'One', ...stated },
      { title: 'Two', ...stated },
    ]);
    expect(parts(element, 'cell')).to.have.length(0);
    element.postings = [
      { title: 'One', ...stated },
      { title: 'Two', ...stated, workplaceType: 'ON_SITE', hiringOrganization: { name: 'Bolt' } },
    ];
    await settle(element);
    expect(partTexts(element, 'cell').sort()).to.deep.equal(['Acme', 'Bolt', 'On-site', 'Remote']);
  });

  it('say short texts, and what they are short for to screen readers and under the mouse', async () => {
    const element = await board([
      { title: 'One', datePosted: '2026-10-03', jobLocation: ['Bern', 'Basel'] },
      { title: 'Two', datePosted: '2026-10-03' },
    ]);
    const [posted] = parts(element, 'row-posted');
    expect(posted?.querySelector('bdi')?.ariaHidden).to.equal('true');
    expect(posted?.querySelector('.sr')?.textContent).to.match(/^Posted Oct 3, 2026$/);
    expect(parts(element, 'row-location')[0]?.getAttribute('title')).to.equal('Bern · Basel');
    (parts(element, 'row-location')[0] as HTMLElement).click();
    await settle(element);
    expect(parts(element, 'detail')).to.have.length(1);
  });
});

describe('the filters of a <job-board>', () => {
  it('are drawn when they come into sight, and stay when they are closed', async () => {
    const element = await board(FEED);
    await type(element, 'engineering');
    expect(parts(element, 'facet')).to.have.length(0);
    const toggle = byRole(element, 'button', 'Filters');
    await click(element, toggle);
    const facets = parts(element, 'facet');
    expect(facets.length).to.be.greaterThan(3);
    expect(partTexts(element, 'count').some((count) => Number(count) > 0)).to.equal(true);
    await click(element, toggle);
    await type(element, 'engine');
    expect(parts(element, 'facet')).to.deep.equal(facets);
  });

  it('are beside the list where there is room, and counted after the list is there', async () => {
    const element = await board(FEED.slice(0, 0));
    element.style.inlineSize = '70rem';
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const counts = partTexts(element, 'count').length > 0 ? 'counts' : 'no counts';
      seen.push(parts(element, 'item').length > 0 ? `rows, ${counts}` : `no rows, ${counts}`);
    });
    observer.observe(element.shadowRoot ?? element, { subtree: true, childList: true });
    element.postings = boardFeed(4000);
    await settle(element);
    expect(await comesTo('rows, counts', () => seen.at(-1) ?? '')).to.equal('rows, counts');
    expect(seen).to.include('rows, no counts');
    expect(seen).to.not.include('no rows, counts');
    observer.disconnect();
  });

  it('hold without having been seen', async () => {
    const home = location.href;
    history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}workplace=remote`);
    const element = await mount<JobBoardElement>(`<job-board lang="en" now="${FEED_DAY}T09:00:00Z"></job-board>`);
    element.postings = FEED;
    await settle(element);
    history.replaceState(null, '', home);
    expect(partTexts(element, 'chip')).to.deep.equal(['Remote']);
    expect(new Set(partTexts(element, 'row-workplace'))).to.deep.equal(new Set(['Remote']));
    expect(parts(element, 'facet')).to.have.length(0);
  });
});

describe('a <job-board> whose postings are set again', () => {
  for (const [how, set] of [
    ['as a property', (element: JobBoardElement, feed: Feed) => (element.postings = feed)],
    [
      'as an attribute',
      (element: JobBoardElement, feed: Feed) => element.setAttribute('postings', JSON.stringify(feed)),
    ],
  ] as const)
    it(`${how}: keeps rows, page, focus, scroll and what is open, and draws what differs alone`, async () => {
      const element = await board(FEED);
      await click(element, byRole(element, 'button', 'Show more'));
      const links = parts(element, 'title-link');
      await click(element, links[4]);
      await (parts(element, 'posting')[0] as JobPostingElement | undefined)?.ready; // it has a skeleton before
      links[60]?.focus();
      // rows that come into sight are laid out, and move those below them
      for (let times = 0; times < 3; times++) {
        links[60]?.scrollIntoView({ block: 'center' });
        await twoFrames();
      }
      const top = (): number => links[60]?.getBoundingClientRect().top ?? 0;
      const [items, posting, topBefore] = [parts(element, 'item'), parts(element, 'posting')[0], top()];
      const [title = ''] = titles(element);
      const at = FEED.findIndex((one) => one['title'] === title && textOf(links[0] ?? null) === title);
      const changes = await watched(element, () => set(element, renamed(FEED, at)));
      expect(titles(element)[0]).to.equal('Renamed Internship');
      expect(changes.seen).to.deep.equal([]);
      expect([changes.created, changes.removed], 'nodes').to.deep.equal([0, 0]);
      expect(
        changes.renderings,
        'renderings: of the input, of its end, and of the answer, which may take two',
      ).to.be.at.most(4);
      expect(parts(element, 'item').every((item, index) => item === items[index])).to.equal(true);
      expect(parts(element, 'item')).to.have.length(100);
      expect(focused(element)).to.equal(links[60]);
      await twoFrames();
      expect(top(), 'the place on the screen').to.be.closeTo(topBefore, 2);
      expect(parts(element, 'posting')).to.deep.equal([posting]);
      expect(status(element)).to.equal('120 jobs · 100 of 120 shown');
    });

  it('keeps the rows of all postings that stay', async () => {
    const element = await board(FEED.slice(0, 30));
    const items = parts(element, 'item');
    const before = items.map((item) => textOf(item));
    const changes = await watched(element, () => {
      element.postings = [{ title: 'A New Internship', datePosted: FEED_DAY }, ...FEED.slice(1, 30)];
    });
    expect(changes.seen).to.deep.equal([]);
    expect(status(element)).to.equal('30 jobs');
    expect(parts(element, 'item').filter((item) => items.includes(item))).to.have.length(30);
    const changed = items.filter((item, at) => textOf(item) !== before[at]);
    expect(changed.map((item) => textOf(item).startsWith('A New Internship'))).to.deep.equal([true]);
  });

  it('keeps the search and its choice', async () => {
    const element = await board(FEED);
    await type(element, 'engineering');
    const [shown, items] = [titles(element), parts(element, 'item')];
    expect(shown).to.not.have.length(0);
    const changes = await watched(element, () => (element.postings = FEED.map((one) => ({ ...one, industry: 'Any' }))));
    expect(changes.seen).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(shown);
    expect(parts(element, 'item')).to.deep.equal(items);
  });

  it('keeps the postings that are equal, wherever they stand now, so that nothing is worked out for them again', async () => {
    const element = await board(FEED.slice(0, 30));
    const before = new Set(element.data);
    element.postings = [{ title: 'A New Internship' }, ...structuredClone(renamed(FEED, 7)).slice(0, 30).reverse()];
    await settle(element);
    const added = element.data?.filter((posting) => !before.has(posting)).map(({ title }) => title);
    expect(added).to.deep.equal(['A New Internship', 'Renamed Internship']);
  });

  it('keeps what is shown when the last is no list, until that is known', async () => {
    const element = await board(FEED.slice(0, 3));
    const changes = await watched(element, () => (element.postings = 'nothing'));
    expect(changes.seen).to.deep.equal(['no rows']);
    expect(element.matches(':state(invalid)')).to.equal(true);
    element.postings = FEED.slice(0, 3);
    await settle(element);
    expect(titles(element)).to.have.length(3);
  });

  it('shows no row of the postings before when there are none any more', async () => {
    const element = await board(FEED.slice(0, 3));
    element.postings = [];
    await settle(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(titles(element)).to.deep.equal([]);
  });
});
