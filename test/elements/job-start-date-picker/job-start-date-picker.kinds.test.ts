import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JobStartDatePickerElement } from '../../../src/index.js';
import { fullPosting } from '../../fixtures/postings.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { byRole, deepElements, partTexts, parts, textOf } from '../../support/queries.js';

type Picker = JobStartDatePickerElement;

const COHORT = { start: '2026-05-18', end: '2026-08-07' };
const WINDOW = { earliest: '2026-05-18', latest: '2026-06-30' };

const mountPicker = async (startDates: unknown[], attributes = 'lang="en"'): Promise<Picker> => {
  const picker = await mount<Picker>(`<job-start-date-picker now="2026-04-01" ${attributes}></job-start-date-picker>`);
  picker.startDates = startDates;
  await picker.updateComplete;
  return picker;
};

const days = (picker: Element): HTMLButtonElement[] =>
  deepElements(picker.shadowRoot ?? document.body).filter(
    (element): element is HTMLButtonElement => element instanceof HTMLButtonElement && element.part.contains('day'),
  );
const day = (picker: Element, number: number): HTMLButtonElement => {
  const button = days(picker).find(({ textContent }) => textContent === String(number));
  if (!button) throw new Error(`no day ${number}`);
  return button;
};
const calendar = async (picker: Element): Promise<void> => {
  await waitUntil(() => days(picker).length > 0, 'no calendar', { timeout: 9000 });
};
const canBeChosen = (picker: Element): string[] =>
  days(picker)
    .filter((button) => !button.disabled && button.ariaDisabled !== 'true')
    .map(textOf);
const focusedDay = (picker: Picker): string => {
  let { activeElement } = picker.shadowRoot ?? document;
  while (activeElement?.shadowRoot) activeElement = activeElement.shadowRoot.activeElement;
  return textOf(activeElement);
};

describe('<job-start-date-picker>: kinds of choice', () => {
  describe('by number', () => {
    const months = Array.from({ length: 13 }, (_, index) => (index < 8 ? `2026-0${index + 2}` : `2027-0${index - 7}`));

    for (const [count, name] of [
      [6, 'options'],
      [7, 'options in columns'],
      [12, 'options in columns'],
    ] as const) {
      it(`${count} are ${name}`, async () => {
        const picker = await mountPicker(months.slice(0, count));
        expect(parts(picker, 'radio')).to.have.lengthOf(count + 1, 'and “No preference”');
        const columns = getComputedStyle(parts(picker, 'options')[0] ?? picker).gridTemplateColumns.split(' ').length;
        expect(columns > 1).to.equal(count > 6);
      });
    }

    it('13 are the browser’s own list, with the reason of those that cannot be chosen', async () => {
      const picker = await mountPicker(months);
      await waitUntil(() => parts(picker, 'select').length > 0);
      const list = byRole(picker, 'combobox', 'Choose a start date (optional)');
      const options = [...(list?.querySelectorAll('option') ?? [])];
      expect(options.slice(0, 4).map((option) => [textOf(option), option.disabled])).to.deep.equal([
        ['Choose a start date', false],
        ['February 2026, already past', true],
        ['March 2026, already past', true],
        ['April 2026', false],
      ]);
      expect(options).to.have.lengthOf(14);
    });

    it('a window in a list has its calendar below', async () => {
      const picker = await mountPicker([...months, WINDOW], 'lang="en" value="2026-06-05"');
      await calendar(picker);
      const list = picker.shadowRoot?.querySelector('select');
      expect(list?.selectedOptions[0]?.label).to.equal('Any day from May 18 to Jun 30, 2026');
    });
  });

  describe('the employer’s words for a choice', () => {
    const words = { label: 'Quarter schools', note: 'classes end in June' };
    const all = 'Quarter schools, classes end in June';

    it('stand beside it, and are in its name: of a term and a window', async () => {
      const term = { season: 'SUMMER', year: 2026, ...words };
      const picker = await mountPicker([term, { ...WINDOW, ...words }, COHORT]);
      await waitUntil(() => byRole(picker, 'radio', /^(?:Any day|Between)/) !== null);
      expect(byRole(picker, 'radio', 'Summer 2026 Quarter schools classes end in June')).to.not.equal(null);
      expect(byRole(picker, 'radio', /^(?:Any day|Between) .* Quarter schools classes end in June$/)).to.not.equal(
        null,
      );
      expect(partTexts(picker, 'option-note')).to.deep.equal([
        words.label,
        words.note,
        words.label,
        words.note,
        '12 weeks',
      ]);
      expect(
        deepElements(picker.shadowRoot ?? document.body).filter((element) => element.hasAttribute('title')),
      ).to.deep.equal([]);
    });

    it('are in the name of the calendar, and of the list of months', async () => {
      const ofDays = await mountPicker([{ ...WINDOW, ...words }]);
      await calendar(ofDays);
      expect(byRole(ofDays, 'group', `Any day from May 18 to Jun 30, 2026, ${all}`)).to.not.equal(null);
      const ofMonths = await mountPicker([{ earliest: '2026-05', latest: '2026-06', ...words }]);
      await waitUntil(() => parts(ofMonths, 'select').length > 0);
      expect(byRole(ofMonths, 'combobox', `Between May and June 2026, ${all}`)).to.not.equal(null);
      for (const picker of [ofDays, ofMonths])
        expect(partTexts(picker, 'option-note').slice(0, 2)).to.deep.equal([words.label, words.note]);
    });

    it('are in the text of an option of a list', async () => {
      const dates = Array.from({ length: 13 }, (_, index) => `2026-06-${index + 11}`);
      const picker = await mountPicker([...dates, { season: 'FALL', year: 2026, ...words }]);
      await waitUntil(() => parts(picker, 'select').length > 0);
      expect(byRole(picker, 'option', `Fall 2026, ${all}`)).to.not.equal(null);
    });
  });

  describe('an “or”', () => {
    for (const [what, startDates, lang, words] of [
      ['stands before what is no date', [COHORT, 'IMMEDIATE', 'FLEXIBLE'], 'en', ['or']],
      ['is in the reader’s language', [COHORT, 'FLEXIBLE'], 'de', ['oder']],
      ['is in the reader’s language', [COHORT, 'FLEXIBLE'], 'ar', ['أو']],
      ['is in the reader’s language', [COHORT, 'FLEXIBLE'], 'ja', ['または']],
      ['is not there without dates', ['IMMEDIATE', 'FLEXIBLE'], 'en', []],
      ['is not there when dates follow', ['FLEXIBLE', COHORT], 'en', []],
      ['is not there among dates', [COHORT, '2026-06'], 'en', []],
    ] as const) {
      it(`${what}: ${startDates.length} in ${lang}`, async () => {
        const picker = await mountPicker([...startDates], `lang="${lang}"`);
        expect(partTexts(picker, 'or')).to.deep.equal(words);
      });
    }
  });

  describe('a window of days', () => {
    it('opens with its radio button, which changes nothing yet; then the day is the value', async () => {
      const picker = await mountPicker([COHORT, { ...WINDOW, note: 'by agreement' }, 'FLEXIBLE']);
      let events = 0;
      for (const type of ['input', 'change']) picker.addEventListener(type, () => events++);
      await waitUntil(() => byRole(picker, 'radio', /^Any day from May 18/) !== null);
      byRole(picker, 'radio', /^Any day from May 18/)?.click();
      await calendar(picker);
      expect([picker.value, events]).to.deep.equal(['', 0]);
      expect(byRole(picker, 'radio', /^Any day from May 18/)).to.have.property('checked', true);
      day(picker, 20).click();
      expect([picker.value, events]).to.deep.equal(['2026-05-20', 2]);
      await picker.updateComplete;
      expect(partTexts(picker, 'chosen')).to.deep.equal(['Wednesday, May 20, 2026']);
      byRole(picker, 'radio', 'Flexible')?.click();
      await picker.updateComplete;
      expect([picker.value, days(picker).length]).to.deep.equal(['FLEXIBLE', 0]);
    });

    it('stays chosen when its day is a cohort’s too', async () => {
      const picker = await mountPicker([COHORT, WINDOW]);
      await waitUntil(() => byRole(picker, 'radio', /^(?:Any day|Between)/) !== null);
      byRole(picker, 'radio', /^(?:Any day|Between)/)?.click();
      await calendar(picker);
      day(picker, 18).click();
      await picker.updateComplete;
      expect(picker.value).to.equal('2026-05-18');
      expect(byRole(picker, 'radio', /^(?:Any day|Between)/)).to.have.property('checked', true);
    });

    it('offers no day that is past, outside or on another weekday', async () => {
      const picker = await mountPicker([{ ...WINDOW, byDay: ['Monday', 'WEDNESDAY'] }]);
      picker.now = '2026-05-19';
      await picker.updateComplete;
      await calendar(picker);
      expect(canBeChosen(picker)).to.deep.equal(['20', '25', '27']);
      expect(partTexts(picker, 'option-note')).to.include('Only on Monday and Wednesday.');
      day(picker, 21).click();
      expect(picker.value).to.equal('');
    });

    it('is alone a calendar without a radio button', async () => {
      const picker = await mountPicker([WINDOW]);
      await calendar(picker);
      expect(parts(picker, 'radio')).to.deep.equal([]);
      expect(byRole(picker, 'group', 'Any day from May 18 to Jun 30, 2026')).to.not.equal(null);
      expect(byRole(picker, 'button', 'May 20')).to.not.equal(null);
    });

    it('alone has a button that undoes the choice, by mouse and keyboard, unless a choice is required', async () => {
      const picker = await mountPicker([WINDOW]);
      await calendar(picker);
      expect(byRole(picker, 'button', 'No preference')).to.equal(null);
      const values: string[] = [];
      picker.addEventListener('change', () => values.push(picker.value));
      day(picker, 20).click();
      await picker.updateComplete;
      byRole(picker, 'button', 'No preference')?.click();
      await picker.updateComplete;
      expect([picker.value, partTexts(picker, 'chosen'), parts(picker, 'clear')]).to.deep.equal(['', [''], []]);
      await waitUntil(() => focusedDay(picker) === '20');
      await sendKeys({ press: 'Enter' });
      await picker.updateComplete;
      expect(picker.value).to.equal('2026-05-20');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect([picker.value, values]).to.deep.equal(['', ['2026-05-20', '', '2026-05-20', '']]);
      picker.required = true;
      day(picker, 21).click();
      await picker.updateComplete;
      expect(byRole(picker, 'button', 'No preference')).to.equal(null);
    });

    it('among others is undone by “No preference”', async () => {
      const picker = await mountPicker([COHORT, WINDOW]);
      byRole(picker, 'radio', /^Any day/)?.click();
      await calendar(picker);
      day(picker, 20).click();
      await picker.updateComplete;
      expect([picker.value, byRole(picker, 'button', 'No preference')]).to.deep.equal(['2026-05-20', null]);
      byRole(picker, 'radio', 'No preference')?.click();
      await picker.updateComplete;
      expect([picker.value, days(picker)]).to.deep.equal(['', []]);
    });

    it('is no calendar without an end, or when it is past or full', async () => {
      for (const [choice, words] of [
        [{ earliest: '2026-05-18' }, 'From May 18, 2026'],
        [{ ...WINDOW, available: false }, 'Any day from May 18 to Jun 30, 2026 full'],
        [{ earliest: '2026-01-05', latest: '2026-02-01' }, 'Any day from Jan 5 to Feb 1, 2026 already past'],
      ] as const) {
        const picker = await mountPicker([choice, 'FLEXIBLE']);
        expect(parts(picker, 'option').map(textOf)).to.include(words);
        expect(days(picker)).to.deep.equal([]);
      }
    });

    it('gives the card its day, with the length of all starts', async () => {
      const card = await mountCard(
        { ...fullPosting, startDates: [WINDOW], duration: 'P12W', validThrough: undefined },
        'now="2026-04-01" lang="en"',
      );
      await calendar(card);
      day(card, 20).click();
      await settled(card);
      expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.match(/start=2026-05-20$/);
      expect(partTexts(card, 'chosen')).to.deep.equal(['Wednesday, May 20, 2026, 12 weeks']);
    });

    for (const [lang, month, weekday, words] of [
      ['en', /^May 2026$/, 'Sunday', 'Previous month'],
      ['de', /^Mai 2026$/, 'Montag', 'Vorheriger Monat'],
      ['fr', /^mai 2026$/, 'lundi', 'Mois précédent'],
      ['ja', /^2026年5月$/, '日曜日', '前の月'],
      ['ar', /^مايو (?:2026|٢٠٢٦)$/, 'السبت', 'الشهر السابق'],
      ['hi', /^मई 2026$/, 'रविवार', 'पिछला महीना'],
    ] as const) {
      it(`speaks ${lang}, and begins its weeks there: ${weekday}`, async () => {
        const picker = await mountPicker([WINDOW], `lang="${lang}"`);
        await calendar(picker);
        const all = deepElements(picker.shadowRoot ?? document.body);
        expect(textOf(all.find(({ slot }) => slot === 'heading') ?? null)).to.match(month);
        expect(textOf(all.find((element) => element.matches('th .vh')) ?? null)).to.equal(weekday);
        expect(textOf(all.find(({ slot }) => slot === 'previous') ?? null)).to.contain(words);
      });
    }
  });

  describe('option elements', () => {
    it('have the words of their value where they have none, and their group’s', async () => {
      const picker = await mount<Picker>(`<job-start-date-picker lang="en" now="2026-04-01">
        <option value="2026-05-18"></option><option value="2026-06"></option><option value="2026-SUMMER"></option>
        <optgroup label="Later" disabled><option value="2026-09-01">1 September</option></optgroup>
        <option value="2026-03-01">1 March</option><option value="soon">As soon as you can</option>
        <option value="FLEXIBLE"></option></job-start-date-picker>`);
      await waitUntil(() => byRole(picker, 'radio', 'Flexible') !== null);
      expect(parts(picker, 'option').map(textOf)).to.deep.equal([
        'May 18, 2026',
        'June 2026',
        'Summer 2026',
        '1 September Later',
        '1 March already past',
        'As soon as you can',
        'Flexible',
      ]);
      const disabled = parts(picker, 'disabled').map(textOf);
      expect(disabled).to.deep.equal(['1 September Later', '1 March already past']);
    });
  });

  describe('keyboard', () => {
    for (const [dir, next, previous] of [
      ['ltr', 'ArrowRight', 'ArrowLeft'],
      ['rtl', 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      it(`moves through the calendar and chooses, ${dir}`, async () => {
        const picker = await mountPicker([COHORT, WINDOW, 'FLEXIBLE'], `lang="en" dir="${dir}"`);
        await waitUntil(() => byRole(picker, 'radio', /^(?:Any day|Between)/) !== null);
        picker.focus();
        await sendKeys({ press: ' ' });
        await sendKeys({ press: 'ArrowDown' });
        await calendar(picker);
        // to "next month", for there is none before; then to the day
        for (let tabs = 0; tabs < 4 && focusedDay(picker) !== '18'; tabs++) await sendKeys({ press: 'Tab' });
        expect(focusedDay(picker)).to.equal('18');
        for (const [key, focused] of [
          [next, '19'],
          [next, '20'],
          [previous, '19'],
          ['ArrowDown', '26'],
          ['PageDown', '26'],
          ['PageUp', '26'],
        ] as const) {
          await sendKeys({ press: key });
          await waitUntil(() => focusedDay(picker) === focused, `${key} leads to ${focusedDay(picker)}`);
        }
        await sendKeys({ press: 'Enter' });
        expect(picker.value).to.equal('2026-05-26');
      });
    }

    it('gives the focus to the day when a needed one is missing', async () => {
      const picker = await mountPicker([WINDOW], 'lang="en" required');
      await calendar(picker);
      picker.reportValidity();
      await waitUntil(() => focusedDay(picker) === '18');
    });
  });
});
