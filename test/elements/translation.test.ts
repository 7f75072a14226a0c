import { expect } from '@open-wc/testing';
import type { JobBoardElement, JobSalaryBadgeElement, JobStartDatePickerElement } from '../../src/index.js';
import { aPosting, asInput } from '../fixtures/postings.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { byRole, deepElements, partTexts, parts, visibleText } from '../support/queries.js';

/** The text nodes with words in an element, through shadow roots. */
const textNodes = (host: Element): Text[] =>
  [host, ...deepElements(host), ...(host.shadowRoot ? deepElements(host.shadowRoot) : [])]
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
    .filter(({ parentElement }) => !parentElement?.matches('style, script'));

const translated = (text: string): string => text.replace(/\p{L}+/gu, (word) => `‹${word}›`);

/** What the translators of browsers do to what they translate. */
const TRANSLATORS: Readonly<Record<string, (node: Text) => void>> = {
  'wrapped in two <font>': (node) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(translated(node.data));
    outer.append(inner);
    node.replaceWith(outer);
  },
  'changed in place': (node) => void (node.data = translated(node.data)),
  'replaced by another text': (node) => node.replaceWith(translated(node.data)),
  'replaced with all that is beside it': (node) => {
    const parent = node.parentElement;
    if (parent && parent.childElementCount === 0) parent.textContent = translated(parent.textContent ?? '');
  },
};

const first = aPosting({
  title: 'Orchard intern',
  jobLocation: [{ addressLocality: 'Ghent' }],
  validThrough: undefined,
  baseSalary: { currency: 'EUR', value: 900, unitText: 'MONTH', note: 'before tax' },
  startDates: [{ start: '2027-02' }, { start: '2027-09' }],
  application: { url: 'https://acme.example/apply' },
  description: '<p>Pick apples.</p>',
});
const second = aPosting({
  title: 'Vineyard intern',
  jobLocation: [{ addressLocality: 'Porto' }],
  validThrough: undefined,
  baseSalary: { currency: 'EUR', value: 950, unitText: 'WEEK', note: 'after tax' },
  startDates: [{ start: '2027-03' }, { start: '2027-10' }],
  application: { email: 'jobs@acme.example' },
  description: '<p>Pick grapes.</p>',
});

describe('elements in a page that the browser has translated', () => {
  for (const [how, translate] of Object.entries(TRANSLATORS)) {
    describe(`with each text ${how}`, () => {
      for (const layout of ['card', 'full', 'row']) {
        it(`a ${layout} shows another posting as if there had been none before`, async () => {
          const attributes = `lang="en" layout="${layout}" now="2026-11-01"`;
          const fresh = visibleText(await mountCard(second, attributes));
          const card = await mountCard(first, attributes);
          for (const node of textNodes(card)) translate(node);
          card.posting = asInput(second);
          await settled(card);
          // what is the same in both may stay translated
          expect(visibleText(card).replace(/[‹›]/g, '')).to.equal(fresh);
          expect(visibleText(card)).to.include('Vineyard intern');
        });
      }

      it('a card shows less when there is less', async () => {
        const card = await mountCard(first, 'lang="en" now="2026-11-01"');
        for (const node of textNodes(card)) translate(node);
        const { jobLocation: _, ...rest } = first;
        card.posting = asInput(rest);
        await settled(card);
        expect(visibleText(card)).to.not.include('Ghent');
      });

      it('rows of a board follow a search and other postings', async () => {
        const board = await mount<JobBoardElement>('<job-board lang="en" now="2026-11-01"></job-board>');
        board.postings = asInput([first, second]) as never;
        await board.ready;
        for (const node of textNodes(board)) translate(node);
        const search = parts(board, 'search')[0] as HTMLInputElement;
        search.focus();
        search.value = 'vineyard';
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await board.updateComplete;
        await board.ready;
        expect(partTexts(board, 'status').join()).to.equal('1 job');
        board.postings = asInput([{ ...first, title: 'Apiary intern', identifier: 'x' }]) as never;
        search.value = '';
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await board.updateComplete;
        await board.ready;
        expect(partTexts(board, 'title').map((text) => text.replace(/[‹›]/g, ''))).to.deep.equal(['Apiary intern']);
      });

      it('a badge shows another salary', async () => {
        const badge = await mount<JobSalaryBadgeElement>(
          '<job-salary-badge lang="en" currency="EUR" value="900" unit="MONTH"></job-salary-badge>',
        );
        for (const node of textNodes(badge)) translate(node);
        badge.value = '950';
        badge.unit = 'WEEK';
        await badge.updateComplete;
        expect(partTexts(badge, 'line').join()).to.include('€950 per week');
        expect(visibleText(badge)).to.not.include('900');
      });

      it('a picker shows other dates, and keeps what was chosen', async () => {
        const picker = await mount<JobStartDatePickerElement>(
          `<job-start-date-picker lang="en" now="2026-11-01" start-dates='["2027-02-01","2027-09-01"]'></job-start-date-picker>`,
        );
        (byRole(picker, 'radio', /Feb/) as HTMLInputElement).click();
        for (const node of textNodes(picker)) translate(node);
        picker.startDates = ['2027-02-01', '2027-10-01'];
        await picker.updateComplete;
        expect(partTexts(picker, 'option-label').join().replace(/[‹›]/g, '')).to.equal(
          'Feb 1, 2027,Oct 1, 2027,No preference',
        );
        expect(picker.value).to.equal('2027-02-01');
      });

      it('an apply button shows another state', async () => {
        const card = await mountCard(first, 'lang="en" now="2026-11-01"');
        for (const node of textNodes(card)) translate(node);
        card.now = '2026-11-03';
        card.posting = asInput({ ...first, validThrough: '2026-11-01' });
        await settled(card);
        expect(partTexts(card, 'status').join()).to.equal('Applications closed on Nov 1, 2026');
      });
    });
  }
});
