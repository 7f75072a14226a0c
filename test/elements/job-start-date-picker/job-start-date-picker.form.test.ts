import type { JobStartDatePickerElement } from '../../../src/index.js';
import { type ControlKind, describeFormControl } from '../../support/form-control-suite.js';
import { recordMetric } from '../../support/quality.js';
import { deepElements } from '../../support/queries.js';

type Picker = JobStartDatePickerElement;

const inside = (picker: Picker): Element[] => (picker.shadowRoot ? deepElements(picker.shadowRoot) : []);
const radios = (picker: Picker): HTMLInputElement[] => [
  ...(picker.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
];
const dayButton = (picker: Picker, day: string): HTMLElement | undefined =>
  inside(picker)
    .filter((element) => element instanceof HTMLButtonElement && element.part.contains('day'))
    .find((element): element is HTMLElement => element.textContent === String(Number(day.slice(8))));

const byRadio: Pick<ControlKind, 'isReady' | 'choose' | 'missing'> = {
  missing: /^Please choose a start date\.$/,
  isReady: (picker) => radios(picker).length > 1,
  choose: (picker, value) =>
    radios(picker)
      .find((radio) => radio.value === value)
      ?.click(),
};

/** As a browser does it when a user takes another option. */
const take = (select: HTMLSelectElement | null | undefined, value: string): void => {
  if (!select) throw new Error('no list');
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const bySelect: Pick<ControlKind, 'isReady' | 'choose' | 'missing'> = {
  missing: /^Please choose a/,
  isReady: (picker) => picker.shadowRoot?.querySelector('select') !== null,
  choose: (picker, value) => take(picker.shadowRoot?.querySelector('select'), value),
};

const withStartDates = (startDates: unknown): Pick<ControlKind, 'prepare'> => ({
  prepare: (picker) => Object.assign(picker, { startDates }),
});

const days = Array.from({ length: 14 }, (_, index) => `2027-01-${String(index + 11)}`);
const range = '2027-01-11/2027-02-28';

const KINDS: ControlKind[] = [
  {
    name: 'days',
    ...withStartDates([{ start: '2027-01-11', end: '2027-03-26' }, '2027-02-01', { start: '2026-01-05' }]),
    values: ['2027-01-11', '2027-02-01'],
    unknown: '2026-01-05', // past
    ...byRadio,
  },
  {
    name: 'months',
    ...withStartDates(['2027-01', '2027-02', { start: '2027-03', available: false }]),
    values: ['2027-01', '2027-02'],
    unknown: '2027-03', // full
    ...byRadio,
  },
  {
    name: 'terms and words',
    ...withStartDates([{ season: 'SUMMER', year: 2027 }, 'FLEXIBLE']),
    values: ['2027-SUMMER', 'FLEXIBLE'],
    unknown: '2027-FALL',
    ...byRadio,
  },
  {
    name: 'option elements',
    inside:
      '<option value="2027-01-11">11 January</option><optgroup label="Later"><option value="2027-02"></option></optgroup><option value="2027-03-01" disabled>1 March</option>',
    values: ['2027-01-11', '2027-02'],
    unknown: '2027-03-01',
    ...byRadio,
  },
  {
    name: 'many days',
    ...withStartDates(days),
    values: ['2027-01-11', '2027-01-24'],
    unknown: '2027-01-25',
    ...bySelect,
  },
  {
    name: 'a window of months',
    ...withStartDates([{ earliest: '2027-01', latest: '2027-04' }]),
    values: ['2027-01', '2027-04'],
    unknown: '2027-05',
    ...bySelect,
  },
  {
    name: 'a window of days',
    ...withStartDates([{ earliest: '2027-01-11', latest: '2027-02-28' }]),
    values: ['2027-01-12', '2027-01-29'],
    unknown: '2027-01-10',
    missing: /^Please choose a day from Jan 11 to Feb 28, 2027\.$/,
    isReady: (picker) => dayButton(picker, '2027-01-12') !== undefined,
    choose: (picker, value) => dayButton(picker, value)?.click(),
  },
  {
    name: 'a window of Mondays behind its radio button',
    ...withStartDates([
      { start: '2027-01-11', end: '2027-03-26' },
      { earliest: '2027-01-11', latest: '2027-02-28', byDay: ['Monday'] },
      'FLEXIBLE',
    ]),
    values: ['FLEXIBLE', '2027-01-11'],
    unknown: '2027-01-12', // a Tuesday
    ...byRadio,
  },
  {
    name: 'a window as an option element',
    inside: `<option value="${range}">In winter</option>`,
    values: ['2027-01-12', '2027-01-13'],
    unknown: range, // a day of it is
    missing: /^Please choose a day from/,
    isReady: (picker) => dayButton(picker, '2027-01-12') !== undefined,
    choose: (picker, value) => dayButton(picker, value)?.click(),
  },
];

describe('<job-start-date-picker>', () => {
  for (const kind of KINDS) describeFormControl(kind);

  after(async () => {
    await recordMetric(
      'R9',
      `${KINDS.length} kinds of choice: value inside change, required, reset, restore, disabling, label`,
    );
  });
});
