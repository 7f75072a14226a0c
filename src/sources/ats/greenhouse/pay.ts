import { type Fields, type TracedValue } from '../../traced-value.js';
import { parsePayHeading } from '../../fields/pay-heading.js';
import { salaryNote } from '../../fields/salary-note.js';

/** The schema's unit, its adverb and its noun, as in "hourly" and "per hour". */
const PERIODS = [
  ['HOUR', 'hourly', 'hour|hr'],
  ['DAY', 'daily', 'day'],
  ['WEEK', 'weekly', 'week'],
  ['MONTH', 'monthly', 'month'],
  ['YEAR', 'annual|annually|annualized|yearly', 'year|yr|annum'],
] as const;
const PAY = 'base|cash|gross|starting|target|salary|pay|wage|compensation';

const unitsIn = (text: string, pattern: (adverb: string, noun: string) => string): string[] =>
  PERIODS.filter(([, adverb, noun]) => new RegExp(`(?:^|[^\\w-])(?:${pattern(adverb, noun)})\\b`, 'i').test(text)).map(
    ([unit]) => unit,
  );

/**
 * The unit in the texts around an amount. In the title, any unit counts (`Mexico Monthly Pay Range`); in the longer blurb
 * only that of a range or rate (`the annual base salary range`), because bonuses and holidays have units too, and none if
 * an amount has another one (`the annual range is $41/hr`).
 */
const unitOf = (title: string, blurb: string): string | undefined => {
  const inTitle = unitsIn(title, (adverb, noun) => `${adverb}|(?:\\w* ?/ ?|(?:per|an?) )(?:${noun})`);
  const inBlurb = unitsIn(blurb, (adverb) => `(?:${adverb})(?: (?:${PAY}))* (?:range|rate)s?`);
  const ofAmounts = unitsIn(blurb, (_, noun) => `[$€£] ?\\d[\\d.,]* ?(?:/ ?|(?:per|an?) )(?:${noun})`);
  const isDenied = ofAmounts.some((unit) => !inBlurb.includes(unit));
  const units = inTitle.length > 0 || isDenied ? inTitle : inBlurb;
  return units.length === 1 ? units[0] : undefined;
};

/** Converts cents to whole units. Any other value stays, for the schema to report. */
const fromCents = (cents: unknown): unknown =>
  typeof cents === 'number' || (typeof cents === 'string' && /^\d+$/.test(cents)) ? Number(cents) / 100 : cents;

const rangesOf = (job: TracedValue): TracedValue[] =>
  job
    .get('pay_input_ranges')
    .items()
    .filter((range) => range.getFirst('min_cents', 'max_cents', 'blurb').value !== undefined);

const noteOf = (range: TracedValue) => salaryNote(range.get('blurb'), range.getFirst('title', 'currency_type'));

/** The pay ranges of a job. They are in cents; their unit is only in their texts. */
export const parseSalary = (job: TracedValue): readonly Fields[] =>
  rangesOf(job).map((range) => {
    const [title, heading, { text, note }] = [range.get('title'), parsePayHeading(range.get('title')), noteOf(range)];
    return {
      currency: range.get('currency_type').nonBlank(),
      minValue: range.get('min_cents').nonBlank().map(fromCents),
      maxValue: range.get('max_cents').nonBlank().map(fromCents),
      unitText: unitOf(title.text() ?? '', text),
      appliesTo: heading.appliesTo,
      note: [heading.note, note].filter(Boolean).join('; ') || undefined,
    };
  });

/** Sections with texts that are too long for a note and not in the description, which mostly ends with them. */
export const salarySections = (job: TracedValue, description: string): readonly (Fields | undefined)[] =>
  rangesOf(job)
    .map(noteOf)
    .filter(({ text }) => !description.includes(text))
    .map(({ section }) => section);
