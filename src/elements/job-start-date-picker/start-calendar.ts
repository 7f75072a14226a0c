import '../../vendor/job-calendar.js';
import { type TemplateResult, html, nothing } from 'lit';
import { toLocalDate, formatDate } from '../../format/date.js';
import { formatList, getFormatter } from '../../format/intl.js';
import type { ViewContext } from '../../model/view-context.js';
import type { StartWindow } from '../../model/posting/start-dates.js';
import type { PartNames } from '../shared/part-names.js';
import { WEEKDAYS } from '../../schema/weekdays.js';
import { firstDayOfWeek } from './first-day-of-week.js';
import type { PickerControl } from './picker-templates.js';

export { calendarStyles as styles } from './start-calendar.styles.js';

const CALENDAR_PARTS = 'container header heading button previous next disabled';
const MONTH_PARTS = 'heading table th td button day selected today disallowed';

/** The `exportparts` of the calendar. */
const exportParts = (names: string, part: PartNames): string =>
  names.replace(/\S+/g, (name) => `${name}:${part(`calendar__${name}`)},`);

/** A date in UTC: `2026-06-01` as "Monday, June 1, 2026", a Monday as "Monday". */
const format = (date: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  getFormatter(Intl.DateTimeFormat, locale, { timeZone: 'UTC', weekday: 'long', ...options }).format(date);

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** "Possible days: Monday and Tuesday." */
const weekdaysHint = ({ byDay }: StartWindow, { locale, t }: ViewContext): string | null => {
  if (!byDay) return null;
  // 5 January 1970 was a Monday
  const days = byDay.map((day) => format(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(day)), locale, {}));
  return t('start.weekday', { days: formatList(days, locale) });
};

/** "Monday, June 1, 2026, 12 weeks". */
const formatChosenDay = (day: string, { length }: StartWindow, { locale, t }: ViewContext): string => {
  if (!day) return '';
  const range = format(Date.parse(day), locale, { year: 'numeric', month: 'long', day: 'numeric' });
  return length ? t('start.period', { range, length }) : range;
};

const monthButtonTemplate = (slot: 'previous' | 'next', label: string): TemplateResult =>
  html`<span slot=${slot}
    ><span class="sr">${label}</span><span aria-hidden="true">${slot === 'next' ? '›' : '‹'}</span></span
  >`;

/** The focusable day of each picker's calendar, with the window that it belongs to: its month is shown. */
const focusedDays = new WeakMap<Element, { readonly range: string; readonly day: string }>();

/** Passes the focus on: the validation anchor is the frame, and not the calendar in it. */
const onFocus = ({ currentTarget }: Event): void => {
  const calendar = currentTarget instanceof Element && currentTarget.querySelector<HTMLElement>('.calendar');
  if (calendar) calendar.focus();
};

/** Dispatches the events of a native control for a day in the field; empty for none. */
const choose = (field: Element | null, day: string): void => {
  const input = field?.querySelector('input');
  if (!input) return;
  input.value = day;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const onChange = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement && 'value' in currentTarget)
    choose(currentTarget.parentElement, String(currentTarget.value));
};

/** Undoes the choice. The button is gone then, and the calendar receives the focus. */
const onClear = ({ currentTarget }: Event): void => {
  const field = currentTarget instanceof Element ? currentTarget.closest('.field') : null;
  choose(field, '');
  field?.querySelector<HTMLElement>('.calendar')?.focus();
};

/**
 * The days of a window, as a calendar.
 *
 * @param label The name of the calendar for screen readers.
 * @param day The chosen day, `2026-06-01`; empty if none is chosen.
 * @param isAlone Whether there is no other option, so that a button undoes the choice.
 */
export const calendarTemplate = (
  { host: picker, part, required }: PickerControl,
  label: string,
  window: StartWindow,
  day: string,
  context: ViewContext,
  isAlone: boolean,
): TemplateResult => {
  const { locale, now, timeZone, t } = context;
  const hint = weekdaysHint(window, context);
  const range = `${window.min}/${window.max}`;
  const focused = focusedDays.get(picker);
  const month = (focused?.range === range ? focused.day : day || window.min).slice(0, 7);
  const onFocusDay = ({ detail }: CustomEvent<Date>): void => {
    focusedDays.set(picker, { range, day: toDay(detail) });
    picker.requestUpdate();
  };
  return html`<div class="frame" role="group" aria-label=${label} tabindex="-1" @focus=${onFocus}>
      <input type="hidden" />
      <job-calendar-date
        class="calendar"
        exportparts=${exportParts(CALENDAR_PARTS, part)}
        .min=${window.min}
        .max=${window.max}
        .today=${toLocalDate(now, timeZone)}
        .locale=${new Intl.Locale(locale, { calendar: 'gregory' }).toString()}
        .firstDayOfWeek=${firstDayOfWeek(locale)}
        .isDateDisallowed=${(date: Date): boolean => !window.includes(toDay(date))}
        @change=${onChange}
        @focusday=${onFocusDay}
        >${monthButtonTemplate('previous', t('start.previous'))}${monthButtonTemplate('next', t('start.next'))}<span
          slot="heading"
          aria-hidden="true"
          >${formatDate(month, locale)}</span
        ><job-calendar-month class="month" exportparts=${exportParts(MONTH_PARTS, part)}></job-calendar-month
      ></job-calendar-date>
    </div>
    ${hint ? html`<p class="option-note" part=${part('option-note')}>${hint}</p>` : nothing}
    <p class="chosen" part=${part('chosen')} role="status">${formatChosenDay(day, window, context)}</p>
    ${
      isAlone && day && !required
        ? html`<button class="clear" part=${part('clear')} type="button" @click=${onClear}>${t('start.none')}</button>`
        : nothing
    }`;
};
