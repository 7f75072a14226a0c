import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JobStartDatePickerElement } from '../../../src/index.js';
import { OPEN, fullPosting } from '../../fixtures/postings.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { byRole, partTexts, parts, visibleText } from '../../support/queries.js';

const OPTIONS =
  '<option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option><option value="2027-03-01" disabled>1 March</option>';

interface Mounted {
  form: HTMLFormElement;
  picker: JobStartDatePickerElement;
}

const inForm = async (attributes = '', inside = OPTIONS): Promise<Mounted> => {
  const form = await mount<HTMLFormElement>(
    `<form lang="en"><fieldset><label for="p">When?</label><job-start-date-picker id="p" name="start" ${attributes}>${inside}</job-start-date-picker></fieldset><button>Send</button></form>`,
  );
  const picker = form.querySelector('job-start-date-picker');
  if (!picker) throw new Error('not mounted');
  await picker.updateComplete;
  return { form, picker };
};

const sent = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('start');
const radio = (picker: Element, name: string | RegExp): HTMLInputElement | null =>
  byRole(picker, 'radio', name) as HTMLInputElement | null;

describe('<job-start-date-picker>', () => {
  describe('choices', () => {
    it('come from a posting’s start dates, with length, note and why one cannot be chosen', async () => {
      const picker = await mount<JobStartDatePickerElement>(
        '<job-start-date-picker lang="en" now="2026-06-01"></job-start-date-picker>',
      );
      picker.startDates = [
        { start: '2026-05-18', end: '2026-08-07' },
        { start: '2026-06-15', end: '2026-09-04', note: 'quarter systems' },
        { start: '2026-09', part: 'LATE', label: 'Fall', available: false },
        { season: 'summer', year: 2027 },
        'flexible',
      ];
      await picker.updateComplete;
      expect(parts(picker, 'option').map((option) => option.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'May 18 – Aug 7, 2026 12 weeks already past',
        'Jun 15 – Sep 4, 2026 12 weeks quarter systems',
        'late September 2026 Fall full',
        'Summer 2027',
        'Flexible',
      ]);
      expect(parts(picker, 'option').map((option) => option.part.contains('disabled'))).to.deep.equal([
        true,
        false,
        true,
        false,
        false,
      ]);
    });

    it('need not be made, and can be undone', async () => {
      const { picker, form } = await inForm();
      expect(radio(picker, 'No preference')?.checked).to.equal(true);
      radio(picker, '1 February')?.click();
      await picker.updateComplete;
      expect(sent(form)).to.equal('2027-02-01');
      radio(picker, 'No preference')?.click();
      await picker.updateComplete;
      expect(picker.value).to.equal('');
      expect(radio(picker, '1 February')?.checked).to.equal(false);
      expect(sent(form)).to.equal(null);
      picker.required = true;
      await picker.updateComplete;
      expect(radio(picker, 'No preference')).to.equal(null);
    });

    it('come from option elements, also ones that are added later', async () => {
      const { picker } = await inForm();
      expect(partTexts(picker, 'option-label')).to.deep.equal(['11 January', '1 February', '1 March', 'No preference']);
      picker.insertAdjacentElement('beforeend', new Option('1 April', '2027-04-01'));
      await Promise.resolve();
      await picker.updateComplete;
      expect(radio(picker, '1 April')).to.not.equal(null);
    });

    it('come from the card around it', async () => {
      const card = await mountCard(fullPosting, `now="${OPEN}" lang="en"`);
      expect(partTexts(card, 'option-label')).to.deep.equal([
        'May 18 – Aug 7, 2026',
        'Jun 15 – Sep 4, 2026',
        'Flexible',
      ]);
    });

    it('are a plain text when there is only one, which the form sends', async () => {
      const { form, picker } = await inForm('', '<option value="2027-01-11">11 January</option>');
      expect(byRole(picker, 'radiogroup', /./)).to.equal(null);
      expect(visibleText(picker)).to.include('11 January');
      expect(sent(form)).to.equal('2027-01-11');
    });

    it('are none without data: the element is empty and sends nothing', async () => {
      const { form, picker } = await inForm('required', '');
      expect(picker.matches(':state(empty)')).to.equal(true);
      expect(sent(form)).to.equal(null);
      expect(form.checkValidity()).to.equal(true);
    });
  });

  describe('form', () => {
    it('sends nothing before a choice, and the choice already inside the change event', async () => {
      const { form, picker } = await inForm();
      expect(sent(form)).to.equal(null);
      const seen: [string, FormDataEntryValue | null][] = [];
      for (const type of ['input', 'change']) form.addEventListener(type, () => seen.push([type, sent(form)]));
      radio(picker, '1 February')?.click();
      expect(seen).to.deep.equal([
        ['input', '2027-02-01'],
        ['change', '2027-02-01'],
      ]);
    });

    it('sends a value that was set, at once and without an event', async () => {
      const { form, picker } = await inForm();
      let events = 0;
      for (const type of ['input', 'change']) form.addEventListener(type, () => events++);
      picker.value = '2027-02-01';
      expect(sent(form)).to.equal('2027-02-01');
      expect(events).to.equal(0);
      await picker.updateComplete;
      expect(radio(picker, '1 February')?.checked).to.equal(true);
    });

    it('refuses a value that is no choice, or one that cannot be chosen', async () => {
      const { form, picker } = await inForm();
      for (const value of ['2027-12-24', '2027-03-01']) {
        picker.value = value;
        expect(picker.value).to.equal('');
        expect(sent(form)).to.equal(null);
      }
    });

    it('asks for a choice when it is required, in words, once one tries to send', async () => {
      const { form, picker } = await inForm('required');
      expect(picker.validity.valueMissing).to.equal(true);
      expect(partTexts(picker, 'error')).to.deep.equal(['']);
      form.requestSubmit();
      await picker.updateComplete;
      expect(partTexts(picker, 'error')).to.deep.equal(['Please choose a start date.']);
      expect(picker.matches(':state(user-invalid)')).to.equal(true);
      expect(document.activeElement).to.equal(picker);
      radio(picker, '1 February')?.click();
      await picker.updateComplete;
      expect(partTexts(picker, 'error')).to.deep.equal(['']);
      expect(form.checkValidity()).to.equal(true);
    });

    it('takes a message of the page’s own', async () => {
      const { form, picker } = await inForm('value="2027-02-01"');
      picker.setCustomValidity('Fully booked');
      expect(form.checkValidity()).to.equal(false);
      expect(picker.validationMessage).to.equal('Fully booked');
      picker.setCustomValidity('');
      expect(form.checkValidity()).to.equal(true);
    });

    it('goes back to its value attribute on reset', async () => {
      const { form, picker } = await inForm('value="2027-01-11"');
      radio(picker, '1 February')?.click();
      form.reset();
      expect(sent(form)).to.equal('2027-01-11');
      await picker.updateComplete;
      expect(radio(picker, '11 January')?.checked).to.equal(true);
    });

    it('takes back what the browser had stored', async () => {
      const { form, picker } = await inForm();
      picker.formStateRestoreCallback('2027-02-01');
      expect(sent(form)).to.equal('2027-02-01');
    });

    it('is disabled with its fieldset, and enabled with it again', async () => {
      const { form, picker } = await inForm('value="2027-01-11" required');
      const fieldset = form.querySelector('fieldset');
      if (fieldset) fieldset.disabled = true;
      await picker.updateComplete;
      expect(radio(picker, '11 January')?.disabled).to.equal(true);
      expect(sent(form)).to.equal(null);
      if (fieldset) fieldset.disabled = false;
      await picker.updateComplete;
      expect(radio(picker, '11 January')?.disabled).to.equal(false);
      expect(picker.hasAttribute('disabled')).to.equal(false);
    });

    it('knows its form and label, and is focused through the label', async () => {
      const { form, picker } = await inForm();
      expect(picker.form).to.equal(form);
      expect(byRole(picker, 'radiogroup', 'When?')).to.not.equal(null);
      form.querySelector('label')?.click();
      expect(document.activeElement).to.equal(picker);
    });
  });

  describe('keyboard', () => {
    it('is one tab stop, and the arrows choose', async () => {
      const { form, picker } = await inForm();
      picker.focus();
      await sendKeys({ press: ' ' });
      expect(sent(form)).to.equal('2027-01-11');
      await sendKeys({ press: 'ArrowDown' });
      expect(sent(form)).to.equal('2027-02-01');
      await sendKeys({ press: 'ArrowUp' });
      expect(sent(form)).to.equal('2027-01-11');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(form.querySelector('button'));
    });
  });

  it('keeps several pickers on a page apart', async () => {
    const box = await mount(`<div>${`<job-start-date-picker>${OPTIONS}</job-start-date-picker>`.repeat(2)}</div>`);
    const [one, two] = [...box.querySelectorAll('job-start-date-picker')];
    if (!one || !two) throw new Error('not mounted');
    radio(one, '11 January')?.click();
    radio(two, '1 February')?.click();
    expect([one.value, two.value]).to.deep.equal(['2027-01-11', '2027-02-01']);
  });

  it('forgets the choice with the posting, even where the next one offers the same date', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    radio(card, /May 18/)?.click();
    card.posting = { ...fullPosting, title: 'Another' };
    await settled(card);
    expect(parts(card, 'selected')).to.deep.equal([]);
    expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.equal('https://acme.example/apply/42');
  });

  it('gives the card the only date there is', async () => {
    const card = await mountCard({ ...fullPosting, startDates: ['2026-07-01'] }, `now="${OPEN}"`);
    await settled(card);
    expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.equal(
      'https://acme.example/apply/42?start=2026-07-01',
    );
  });

  it('knows options that were added in the same breath', async () => {
    const { form, picker } = await inForm();
    picker.append(new Option('1 April', '2027-04-01'));
    picker.value = '2027-04-01';
    expect(sent(form)).to.equal('2027-04-01');
  });

  it('forgets the choice when another posting comes into the card', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    radio(card, /May 18/)?.click();
    card.posting = { ...fullPosting, startDates: ['2026-07-01', '2026-08-01'] };
    await settled(card);
    expect(parts(card, 'selected')).to.deep.equal([]);
  });
});
