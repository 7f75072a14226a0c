import { type Located, firstStated } from './located.js';
import { payWords } from './pay-words.js';
import type { Fields } from './source.js';

const UNITS: Readonly<Record<string, string | undefined>> = {
  '1 YEAR': 'YEAR',
  '1 MONTH': 'MONTH',
  '2 WEEK': 'TWO_WEEKS',
  '1 WEEK': 'WEEK',
  '1 DAY': 'DAY',
  '1 HOUR': 'HOUR',
  '1 TIME': 'TOTAL',
  NONE: undefined,
};
/** `0.5 MONTH`, `6 MONTH`: periods that we have no unit for. */
const isOther = (interval: Located): boolean =>
  /^[\d.]+ [A-Z]+$/.test(interval.text() ?? '') && !Object.hasOwn(UNITS, interval.text() ?? '');

/** A part of the compensation, such as pay, equity or a bonus, and the tier that it belongs to. */
interface Component {
  readonly part: Located;
  readonly tier: Located;
}

/** The compensation; none where the employer does not show it. */
const shownPay = (job: Located): Located =>
  job.at('compensation').map((pay) => (job.at('shouldDisplayCompensationOnJobPostings').value === false ? null : pay));

/** The parts of all tiers, or else their summary. */
const componentsOf = (job: Located): readonly Component[] => {
  const compensation = shownPay(job);
  const tiers = compensation.at('compensationTiers').items();
  const inTiers = tiers.flatMap((tier) =>
    tier
      .at('components')
      .items()
      .map((part) => ({ part, tier })),
  );
  if (inTiers.length > 0) return inTiers;
  return compensation
    .at('summaryComponents')
    .items()
    .map((part) => ({ part, tier: compensation }));
};

const isPay = ({ part }: Component): boolean => part.at('compensationType').value === 'Salary';
const hasAmount = (part: Located): boolean => firstStated(part.at('minValue'), part.at('maxValue')).value !== undefined;

/** The words before an amount: `Stipend` of `Stipend $40K once`. */
const wordsBefore = (summary: string): string => /^(?![A-Z]{3} )\p{L}[\p{L} ,'-]*(?= \S*\d)/u.exec(summary)?.[0] ?? '';

const bandOf = ({ part, tier }: Component): Fields => {
  const [interval, summary] = [part.at('interval').stated(), part.at('summary').text() ?? ''];
  const isPlain = hasAmount(part) && !isOther(interval);
  const words = isPlain ? wordsBefore(summary) : summary || interval.text();
  const { note } = payWords(tier.at('additionalInformation'), null);
  return {
    currency: part.at('currencyCode').stated(),
    minValue: part.at('minValue').stated(),
    maxValue: part.at('maxValue').stated(),
    unitText: isOther(interval) ? null : interval.translate(UNITS),
    appliesTo: tier.at('title').stated(),
    note: [words, note].filter(Boolean).join('; ') || null,
  };
};

/** A band for each tier; where there are no parts, the words that sum them up. */
export const payOf = (job: Located): readonly Fields[] => {
  const [components, compensation] = [componentsOf(job), shownPay(job)];
  if (components.length > 0) {
    return components.filter((one) => isPay(one) && (hasAmount(one.part) || one.part.at('summary').text())).map(bandOf);
  }
  const [summary, scraped] = ['compensationTierSummary', 'scrapeableCompensationSalarySummary'] as const;
  return [{ note: firstStated(compensation.at(summary), compensation.at(scraped)) }];
};

/** What is offered beside pay: `Offers Equity`, `Equity: 0.5% – 1.75%`. */
const benefitName = (part: Located): string => {
  const type = part.at('compensationType').text() ?? '';
  const label = type.replace(/^Equity.+/, 'Equity');
  const ends = new Set([part.at('minValue').id(), part.at('maxValue').id()].filter(Boolean));
  const amount = ends.size > 0 ? [[...ends].join(' – '), part.at('currencyCode').text()].filter(Boolean).join(' ') : '';
  const words = part.at('summary').text() ?? amount;
  return words.toLowerCase().includes(label.toLowerCase()) ? words : [label, words].filter(Boolean).join(': ');
};

/** Equity, bonus, commission. What not all tiers offer has a note of those that do. */
export const benefitsOf = (job: Located): readonly Fields[] => {
  const components = componentsOf(job);
  const tiers = new Set(components.map(({ tier }) => tier.path));
  const offers = components
    .filter((one) => !isPay(one))
    .map(({ part, tier }) => ({ part, tier, name: benefitName(part) }));
  return [...new Set(offers.map(({ name }) => name))].map((name) => {
    const same = offers.filter((offer) => offer.name === name);
    const titles = same.map(({ tier }) => tier.at('title').text()).filter(Boolean);
    return { name: same[0]?.part.map(() => name), note: same.length < tiers.size ? titles.join(', ') || null : null };
  });
};

/** Words on a tier that are too long for a note. */
export const payTexts = (job: Located): readonly (Fields | undefined)[] => {
  const tiers = new Set(componentsOf(job).flatMap((one) => (isPay(one) ? [one.tier] : [])));
  return [...tiers].map((tier) => {
    const heading = firstStated(tier.at('title'), tier.at('tierSummary'));
    return payWords(tier.at('additionalInformation'), heading).section;
  });
};
