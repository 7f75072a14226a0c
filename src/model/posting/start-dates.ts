import { toLocalDate, formatDate, formatDatePair, formatDateRange, weeksBetween } from '../../format/date.js';
import { type OpenRangeFormatter, formatDuration, formatUnits } from '../../format/duration.js';
import type { Translate } from '../../messages/translate.js';
import type { DurationChoice, StartDate } from '../../schema/start-date.js';
import type { Weekday } from '../../schema/weekdays.js';
import type { ViewContext } from '../view-context.js';

/** The days or months from which the applicant chooses. */
export interface StartWindow {
  /** The first one that is not past. */
  readonly min: string;
  /** The last one, in the same form as `min`: `2026-06-30`, or `2026-06` if the posting names months only. */
  readonly max: string;
  /** The possible weekdays; undefined for all. */
  readonly byDay: readonly Weekday[] | undefined;
  /** "12 weeks"; null unless all starts have one length. */
  readonly length: string | null;
  /** The validation message for no choice: "Please choose a day between May 18 – Jun 30, 2026." */
  readonly requiredMessage: string;
  /** Whether `date` is one of the days or months. */
  includes(date: string): boolean;
}

/** One choice of the picker. */
export interface StartOption {
  /** What a form submits: `2026-05-18`, `2026-05`, `2026-05-18/2026-06-30`, `2026-SUMMER`, `FLEXIBLE`, or the label. */
  readonly value: string;
  /** "18 May – 7 Aug 2026". */
  readonly label: string;
  /** "12 weeks", the employer's label and note, the reason for being disabled. */
  readonly details: readonly string[];
  readonly disabled: boolean;
  /** The days or months to choose from, if the choice is a window; the value is then that day or month. */
  readonly window?: StartWindow;
}

/** The last month in which a term can start; a winter term may start at either end of its year. */
const LAST_MONTH = { SPRING: '05', SUMMER: '08', FALL: '11', WINTER: '12' } as const;

type Choice = Exclude<StartDate, string>;

/** The last date on which this choice can begin, as precise as the posting states it; null if it never passes. */
export const lastStart = (choice: StartDate): string | null => {
  if (typeof choice === 'string') return null;
  if ('earliest' in choice) return choice.latest ?? null;
  if ('season' in choice) return choice.year ? `${choice.year}-${LAST_MONTH[choice.season]}` : null;
  return choice.start ?? null;
};

/** Whether the day, month or year in which this choice begins is over in `timeZone`. */
const isPast = (choice: StartDate, { now, timeZone }: ViewContext): boolean => {
  const last = lastStart(choice);
  return last !== null && last < toLocalDate(now, timeZone).slice(0, last.length);
};

const valueOf = (choice: Choice): string => {
  if ('earliest' in choice) return [choice.earliest, choice.latest ?? '..'].join('/');
  if ('season' in choice) return [choice.year, choice.season].filter(Boolean).join('-');
  return choice.start ?? choice.label ?? '';
};

const whenOf = (choice: Choice, { locale, t }: ViewContext): string | null => {
  if ('earliest' in choice) {
    const { earliest, latest, byDay } = choice;
    if (!latest) return t('start.from', { date: formatDate(earliest, locale) });
    const isAnyDay = !byDay && earliest.length === 10 && latest.length === 10;
    return t(isAnyDay ? 'start.window' : 'start.months', formatDatePair(earliest, latest, locale));
  }
  if ('season' in choice) {
    const season = t(`season.${choice.season}`);
    return choice.year ? t('term.year', { season, year: String(choice.year) }) : season;
  }
  const { start, end, part } = choice;
  if (!start) return null;
  if (end) return formatDateRange(start, end, locale);
  const date = formatDate(start, locale);
  return part && start.length === 7 ? t(`start.${part}`, { date }) : date;
};

/** Formats ranges with one end: "from 10 weeks". */
export const openRangeFormatter =
  (t: Translate): OpenRangeFormatter =>
  (end, amount) =>
    t(`range.${end}`, { amount });

const lengthOf = (choice: Choice, duration: readonly DurationChoice[], { locale, t }: ViewContext): string | null => {
  if ('earliest' in choice || 'season' in choice || !choice.start) return null;
  if (choice.end) {
    const weeks = weeksBetween(choice.start, choice.end);
    return weeks ? formatUnits(weeks, 'week', locale) : null;
  }
  // with several durations, the posting does not state which start has which
  return duration.length === 1 ? formatDuration(duration, locale, openRangeFormatter(t)) : null;
};

/** Whether this choice is available and not past. */
export const canStart = (choice: StartDate, context: ViewContext): boolean =>
  typeof choice === 'string' || (choice.available !== false && !isPast(choice, context));

/** "18 May – 7 Aug 2026", "Flexible". */
export const startLabel = (choice: StartDate, context: ViewContext): string =>
  typeof choice === 'string' ? context.t(`start.${choice}`) : (whenOf(choice, context) ?? choice.label ?? '');

const optionOf = (choice: StartDate, duration: readonly DurationChoice[], context: ViewContext): StartOption => {
  const { t } = context;
  const label = startLabel(choice, context);
  if (typeof choice === 'string') return { value: choice, label, details: [], disabled: false };
  const past = isPast(choice, context);
  const full = choice.available === false;
  const reason = past ? t('start.past') : full ? t('start.full') : null;
  const name = choice.label === label ? null : choice.label;
  return {
    value: valueOf(choice),
    label,
    details: [name, lengthOf(choice, duration, context), choice.note, reason].filter(
      (text) => typeof text === 'string',
    ),
    disabled: past || full,
  };
};

/** The start dates as options of the picker, in the order of the posting. */
export const startOptions = (
  choices: readonly StartDate[],
  duration: readonly DurationChoice[],
  context: ViewContext,
): StartOption[] => choices.map((choice) => optionOf(choice, duration, context));
