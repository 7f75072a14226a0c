import { expect } from '@open-wc/testing';
import type {
  JobApplyButtonElement,
  JobBoardElement,
  JobPostingElement,
  JobSalaryBadgeElement,
  JobStartDatePickerElement,
} from '../../src/index.js';
import { OPEN, asInput, fullPosting } from '../fixtures/postings.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { byRole, parts, partTexts, visibleText } from '../support/queries.js';

const EVENTS = ['job-load', 'job-problem', 'job-board-change', 'input', 'change'];

/** The events at an element from now on. */
const recordEvents = (element: Element): string[] => {
  const names: string[] = [];
  for (const name of EVENTS) element.addEventListener(name, () => names.push(name));
  return names;
};

/** Counts the updates of an element from now on. */
const countUpdates = (element: Element & { requestUpdate(): void; isUpdatePending: boolean }): (() => number) => {
  let count = 0;
  const { requestUpdate } = element;
  element.requestUpdate = function (...args) {
    const wasPending = element.isUpdatePending;
    requestUpdate.apply(element, args);
    if (!wasPending && element.isUpdatePending) count++;
  };
  return () => count;
};

/** An equal value with other identities, and its keys in another order. */
const again = <Value>(value: Value): Value => structuredClone(value);
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, item]) => [key, reversed(item)]),
        )
      : value;

const START_DATES = ['2027-05-18', '2027-06-15', '2027-07-13'];
const POSTING = { ...fullPosting, startDates: START_DATES.map((start) => ({ start })) };

const choose = (host: Element, value: string): void => {
  const radio = byRoleValue(host, value);
  radio.click();
};
const byRoleValue = (host: Element, value: string): HTMLInputElement => {
  const radio = parts(host, 'radio').find((part) => part instanceof HTMLInputElement && part.value === value);
  if (!(radio instanceof HTMLInputElement)) throw new Error(`no ${value}`);
  return radio;
};
const chosen = (host: Element): string[] =>
  parts(host, 'radio').flatMap((part) => (part instanceof HTMLInputElement && part.checked ? [part.value] : []));

describe('the same data given again', () => {
  it('changes nothing on a card, a thousand times', async () => {
    const card = await mountCard(POSTING, `now="${OPEN}"`);
    choose(card, '2027-06-15');
    await settled(card);
    const events = recordEvents(card);
    const updates = countUpdates(card);
    for (let time = 0; time < 1000; time++) {
      card.posting = time % 3 === 0 ? JSON.stringify(POSTING, null, time % 2) : again(POSTING);
      if (time % 100 === 0) await settled(card);
    }
    card.posting = asInput(reversed(POSTING));
    await settled(card);
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(0);
    expect(chosen(card)).to.deep.equal(['2027-06-15']);
  });

  it('changes nothing when it is in another form, or comes by attribute, data script or from its address', async () => {
    const linkedData = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Cook' };
    const card = await mountCard(linkedData, 'lang="en"');
    const events = recordEvents(card);
    card.posting = asInput(again(linkedData));
    await settled(card);
    card.posting = null;
    await settled(card);

    card.setAttribute('posting', JSON.stringify(POSTING));
    await settled(card);
    events.length = 0;
    card.setAttribute('posting', JSON.stringify(POSTING, null, 2));
    await settled(card);

    const withScript = await mount<JobPostingElement>(
      `<job-posting now="${OPEN}"><script type="application/json">${JSON.stringify(POSTING)}</script></job-posting>`,
    );
    await settled(withScript);
    choose(withScript, '2027-06-15');
    const scriptEvents = recordEvents(withScript);
    const script = withScript.querySelector('script');
    if (script) script.textContent = JSON.stringify(POSTING, null, 2);
    await settled(withScript);
    expect(events).to.deep.equal([]);
    expect(scriptEvents).to.deep.equal([]);
    expect(chosen(withScript)).to.deep.equal(['2027-06-15']);
  });

  it('keeps a choice that is still on offer when the posting changes otherwise, and drops one that is not', async () => {
    const card = await mountCard(POSTING, `now="${OPEN}"`);
    choose(card, '2027-06-15');
    card.posting = again({ ...POSTING, description: 'Changed.', startDates: POSTING.startDates.slice(1) });
    await settled(card);
    expect(chosen(card)).to.deep.equal(['2027-06-15']);
    expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.include('2027-06-15');
    card.posting = again({ ...POSTING, startDates: [{ start: '2027-05-18' }, { start: '2027-07-13' }] });
    await settled(card);
    expect(chosen(card), 'no preference').to.deep.equal(['']);
    expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).not.to.include('2027-06-15');
  });

  it('does not carry a choice to another job', async () => {
    const card = await mountCard(POSTING, `now="${OPEN}"`);
    choose(card, '2027-06-15');
    card.posting = again({ ...POSTING, identifier: 'another' });
    await settled(card);
    expect(chosen(card), 'no preference').to.deep.equal(['']);
  });

  it('is told from data that was changed in place', async () => {
    const posting = structuredClone({ ...POSTING, hiringOrganization: { name: 'Acme' } });
    const card = await mountCard(posting, `now="${OPEN}"`);
    posting.hiringOrganization.name = 'Other';
    card.posting = { ...posting };
    await settled(card);
    expect(visibleText(card)).to.include('Other');
    posting.hiringOrganization.name = 'Third';
    await card.reload();
    await settled(card);
    card.posting = { ...posting, hiringOrganization: { name: 'Other' } };
    await settled(card);
    expect(visibleText(card)).to.include('Other');
  });

  it('changes nothing on a badge, a picker and an apply button', async () => {
    const badge = await mount<JobSalaryBadgeElement>('<job-salary-badge lang="en"></job-salary-badge>');
    const picker = await mount<JobStartDatePickerElement>(
      `<job-start-date-picker now="${OPEN}"></job-start-date-picker>`,
    );
    const button = await mount<JobApplyButtonElement>(`<job-apply-button now="${OPEN}"></job-apply-button>`);
    const salary = { currency: 'EUR', value: 1000, unitText: 'MONTH' } as const;
    const give = (): void => {
      badge.salary = again([salary]);
      picker.startDates = again(START_DATES);
      button.posting = again(POSTING);
    };
    give();
    await Promise.all([badge.updateComplete, picker.updateComplete, button.updateComplete]);
    choose(picker, '2027-06-15');
    await picker.updateComplete;
    const events = [badge, picker, button].map(recordEvents);
    const counts = [badge, picker, button].map(countUpdates);
    for (let time = 0; time < 1000; time++) give();
    picker.startDates = JSON.stringify(START_DATES);
    await Promise.all([badge.updateComplete, picker.updateComplete, button.updateComplete]);
    expect(counts.map((count) => count())).to.deep.equal([0, 0, 0]);
    expect(events.flat()).to.deep.equal([]);
    expect(picker.value).to.equal('2027-06-15');
  });

  it('changes nothing on a board: neither an open row nor the search', async () => {
    const postings = ['Cook', 'Baker', 'Waiter'].map((title) => ({ ...POSTING, title, identifier: title }));
    const board = await mount<JobBoardElement>(`<job-board lang="en" no-url now="${OPEN}"></job-board>`);
    board.postings = postings;
    await board.ready;
    parts(board, 'title-link')[0]?.click();
    await board.ready;
    const { data } = board;
    const opened = parts(board, 'detail')[0];
    expect(opened).to.not.equal(undefined);
    const events = recordEvents(board);
    const updates = countUpdates(board);
    for (let time = 0; time < 1000; time++) board.postings = again(postings);
    await board.ready;
    expect(updates()).to.equal(0);

    // too many to compare before they are read
    const tags = Array.from({ length: 100 }, (_, at) => `Tag ${at}`);
    const many = Array.from({ length: 600 }, (_, at) => ({ title: `Job ${at}`, identifier: `${at}`, tags }));
    board.postings = many;
    await board.ready;
    events.length = 0;
    const shown = board.data;
    board.postings = again(many);
    await board.ready;
    expect(board.data).to.equal(shown);
    expect(board.data).not.to.equal(data);
    expect(events).to.deep.equal([]);
  });

  it('is a change when it cannot be compared', async () => {
    const card = await mountCard(POSTING);
    const round = { title: 'Round', self: {} };
    round.self = round;
    for (const posting of [round, { title: 'Dated', datePosted: new Date(0) }, { title: 'Plain' }]) {
      card.posting = asInput(posting);
      await settled(card);
      expect(partTexts(card, 'title')).to.deep.equal([posting.title]);
    }
  });
});

/** JSON text for an attribute. */
const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('"', '&quot;');

describe('data in attributes', () => {
  it('is JSON text, on every element', async () => {
    const badge = await mount(
      `<job-salary-badge lang="en" salary="${quoted({ currency: 'USD', value: 25, unitText: 'HOUR' })}"></job-salary-badge>`,
    );
    expect(visibleText(badge)).to.include('$25');
    const picker = await mount<JobStartDatePickerElement>(
      `<job-start-date-picker lang="en" now="${OPEN}" start-dates="${quoted(START_DATES)}"></job-start-date-picker>`,
    );
    expect(parts(picker, 'radio').length).to.equal(4, 'and “No preference”');
    const button = await mount(`<job-apply-button now="${OPEN}" posting="${quoted(POSTING)}"></job-apply-button>`);
    expect(byRole(button, 'link', /^Apply/)?.getAttribute('href')).to.include('acme.example');
    const card = await mount<JobPostingElement>(`<job-posting posting="${quoted(POSTING)}"></job-posting>`);
    await settled(card);
    expect(partTexts(card, 'title')).to.deep.equal([POSTING.title]);
    const board = await mount<JobBoardElement>(
      `<job-board no-url now="${OPEN}" postings="${quoted([POSTING])}"></job-board>`,
    );
    await board.ready;
    expect(partTexts(board, 'title')).to.deep.equal([POSTING.title]);
  });

  it('is seen when it changes, and the one that was set last counts', async () => {
    const card = await mount<JobPostingElement>('<job-posting></job-posting>');
    card.setAttribute('posting', '{"title": "By attribute"}');
    await settled(card);
    expect(partTexts(card, 'title')).to.deep.equal(['By attribute']);
    card.posting = { title: 'By property' };
    await settled(card);
    expect(partTexts(card, 'title')).to.deep.equal(['By property']);
    expect(card.getAttribute('posting')).to.equal('{"title": "By attribute"}');
    card.removeAttribute('posting');
    await settled(card);
    expect(card.data).to.equal(null);
  });

  for (const text of ['[object Object]', '[object Object],[object Object]'])
    it(`counts as absent when it is ${text}, which is reported`, async () => {
      const card = await mount<JobPostingElement>(
        `<job-posting posting="${text}"><a href="#own">Own page</a></job-posting>`,
      );
      await settled(card);
      expect(card.problems.map(({ code, path }) => [code, path])).to.deep.equal([['object-as-text', 'posting']]);
      expect(card.problems[0]?.hint).to.include('JSON.stringify');
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
      card.posting = { title: 'By property' };
      card.setAttribute('posting', text);
      await settled(card);
      expect(partTexts(card, 'title')).to.deep.equal(['By property']);
    });

  it('may be empty, null or undefined', async () => {
    for (const text of ['', ' ', 'null', 'undefined']) {
      const card = await mount<JobPostingElement>(`<job-posting posting="${text}"></job-posting>`);
      await settled(card);
      expect(card.matches(':state(empty)'), text).to.equal(true);
      expect(card.problems).to.deep.equal([]);
    }
  });
});
