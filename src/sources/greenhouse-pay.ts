import { type Located, firstStated } from './located.js';
import { payWords } from './pay-words.js';
import type { Fields } from './source.js';

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

const rangesOf = (job: Located): Located[] =>
  job
    .at('pay_input_ranges')
    .items()
    .filter(
      (range) => firstStated(range.at('min_cents'), range.at('max_cents'), range.at('blurb')).value !== undefined,
    );

const wordsOf = (range: Located) =>
  payWords(range.at('blurb'), firstStated(range.at('title'), range.at('currency_type')));

/** The pay ranges of a job. They are in cents, and for no period but the one that their words state. */
export const payOf = (job: Located): readonly Fields[] =>
  rangesOf(job).map((range) => {
    const [title, { text, note }] = [range.at('title').stated(), wordsOf(range)];
    return {
      currency: range.at('currency_type').stated(),
      minValue: range.at('min_cents').stated().map(fromCents),
      maxValue: range.at('max_cents').stated().map(fromCents),
      unitText: unitOf(title.text() ?? '', text),
      appliesTo: title.map((words) => (typeof words === 'string' ? words.trim().replace(/:$/, '') : words)),
      note,
    };
  });

/** Words on pay too long for a note, unless the description, which mostly ends with them, has them. */
export const payTexts = (job: Located, description: string): readonly (Fields | undefined)[] =>
  rangesOf(job)
    .map(wordsOf)
    .filter(({ text }) => !description.includes(text))
    .map(({ section }) => section);
