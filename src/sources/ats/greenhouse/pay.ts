import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';
import { salaryNote } from '../../fields/salary-note.js';

/** Our unit, its adverb and its noun. */
const PERIODS = [
  ['HOUR', 'hourly', 'hour|hr'],
  ['DAY', 'daily', 'day'],
  ['WEEK', 'weekly', 'week'],
  ['MONTH', 'monthly', 'month'],
  ['YEAR', 'annual|annually|annualized|yearly', 'year|yr|annum'],
] as const;
const PAY = 'base|cash|gross|starting|target|salary|pay|wage|compensation';

const unitsIn = (words: string, pattern: (adverb: string, noun: string) => string): string[] =>
  PERIODS.filter(([, adverb, noun]) => new RegExp(`(?:^|[^\\w-])(?:${pattern(adverb, noun)})\\b`, 'i').test(words)).map(
    ([unit]) => unit,
  );

/**
 * The period that the words around an amount state: any in the title (`Mexico Monthly Pay Range`), in the longer blurb
 * only that of a range or rate (`the annual base salary range`), because bonuses and holidays have periods too; and none
 * where an amount says otherwise (`the annual range is $41/hr`).
 */
const unitOf = (title: string, blurb: string): string | undefined => {
  const inTitle = unitsIn(title, (adverb, noun) => `${adverb}|(?:\\w* ?/ ?|(?:per|an?) )(?:${noun})`);
  const inBlurb = unitsIn(blurb, (adverb) => `(?:${adverb})(?: (?:${PAY}))* (?:range|rate)s?`);
  const ofAmounts = unitsIn(blurb, (_, noun) => `[$€£] ?\\d[\\d.,]* ?(?:/ ?|(?:per|an?) )(?:${noun})`);
  const isDenied = ofAmounts.some((unit) => !inBlurb.includes(unit));
  const units = inTitle.length > 0 || isDenied ? inTitle : inBlurb;
  return units.length === 1 ? units[0] : undefined;
};

/** Whole units for cents; anything else is passed on for the schema to report. */
const fromCents = (cents: unknown): unknown =>
  typeof cents === 'number' || (typeof cents === 'string' && /^\d+$/.test(cents)) ? Number(cents) / 100 : cents;

const rangesOf = (job: TracedValue): TracedValue[] =>
  job
    .get('pay_input_ranges')
    .items()
    .filter(
      (range) => firstNonBlank(range.get('min_cents'), range.get('max_cents'), range.get('blurb')).value !== undefined,
    );

const wordsOf = (range: TracedValue) =>
  salaryNote(range.get('blurb'), firstNonBlank(range.get('title'), range.get('currency_type')));

/** The pay ranges of a job. They are in cents, and for no period but the one that their words state. */
export const parseSalary = (job: TracedValue): readonly Fields[] =>
  rangesOf(job).map((range) => {
    const [title, { text, note }] = [range.get('title').nonBlank(), wordsOf(range)];
    return {
      currency: range.get('currency_type').nonBlank(),
      minValue: range.get('min_cents').nonBlank().map(fromCents),
      maxValue: range.get('max_cents').nonBlank().map(fromCents),
      unitText: unitOf(title.text() ?? '', text),
      appliesTo: title.map((words) => (typeof words === 'string' ? words.trim().replace(/:$/, '') : words)),
      note,
    };
  });

/** Words on pay too long for a note, unless the description, which mostly ends with them, has them. */
export const payTexts = (job: TracedValue, description: string): readonly (Fields | undefined)[] =>
  rangesOf(job)
    .map(wordsOf)
    .filter(({ text }) => !description.includes(text))
    .map(({ section }) => section);
