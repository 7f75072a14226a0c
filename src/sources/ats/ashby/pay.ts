import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';
import { salaryNote } from '../../fields/salary-note.js';

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
const isOther = (interval: TracedValue): boolean =>
  /^[\d.]+ [A-Z]+$/.test(interval.text() ?? '') && !Object.hasOwn(UNITS, interval.text() ?? '');

/** A part of the compensation, such as pay, equity or a bonus, and the tier that it belongs to. */
interface Component {
  readonly part: TracedValue;
  readonly tier: TracedValue;
}

/** The compensation; none where the employer does not show it. */
const shownPay = (job: TracedValue): TracedValue =>
  job
    .get('compensation')
    .map((pay) => (job.get('shouldDisplayCompensationOnJobPostings').value === false ? null : pay));

/** The parts of all tiers, or else their summary. */
const componentsOf = (job: TracedValue): readonly Component[] => {
  const compensation = shownPay(job);
  const tiers = compensation.get('compensationTiers').items();
  const inTiers = tiers.flatMap((tier) =>
    tier
      .get('components')
      .items()
      .map((part) => ({ part, tier })),
  );
  if (inTiers.length > 0) return inTiers;
  return compensation
    .get('summaryComponents')
    .items()
    .map((part) => ({ part, tier: compensation }));
};

const isPay = ({ part }: Component): boolean => part.get('compensationType').value === 'Salary';
const hasAmount = (part: TracedValue): boolean =>
  firstNonBlank(part.get('minValue'), part.get('maxValue')).value !== undefined;

/** The words before an amount: `Stipend` of `Stipend $40K once`. */
const wordsBefore = (summary: string): string => /^(?![A-Z]{3} )\p{L}[\p{L} ,'-]*(?= \S*\d)/u.exec(summary)?.[0] ?? '';

const bandOf = ({ part, tier }: Component): Fields => {
  const [interval, summary] = [part.get('interval').nonBlank(), part.get('summary').text() ?? ''];
  const isPlain = hasAmount(part) && !isOther(interval);
  const words = isPlain ? wordsBefore(summary) : summary || interval.text();
  const { note } = salaryNote(tier.get('additionalInformation'), null);
  return {
    currency: part.get('currencyCode').nonBlank(),
    minValue: part.get('minValue').nonBlank(),
    maxValue: part.get('maxValue').nonBlank(),
    unitText: isOther(interval) ? null : interval.translate(UNITS),
    appliesTo: tier.get('title').nonBlank(),
    note: [words, note].filter(Boolean).join('; ') || null,
  };
};

/** A band for each tier; where there are no parts, the words that sum them up. */
export const parseSalary = (job: TracedValue): readonly Fields[] => {
  const [components, compensation] = [componentsOf(job), shownPay(job)];
  if (components.length > 0) {
    return components
      .filter((one) => isPay(one) && (hasAmount(one.part) || one.part.get('summary').text()))
      .map(bandOf);
  }
  const [summary, scraped] = ['compensationTierSummary', 'scrapeableCompensationSalarySummary'] as const;
  return [{ note: firstNonBlank(compensation.get(summary), compensation.get(scraped)) }];
};

/** What is offered beside pay: `Offers Equity`, `Equity: 0.5% – 1.75%`. */
const benefitName = (part: TracedValue): string => {
  const type = part.get('compensationType').text() ?? '';
  const label = type.replace(/^Equity.+/, 'Equity');
  const ends = new Set([part.get('minValue').id(), part.get('maxValue').id()].filter(Boolean));
  const amount =
    ends.size > 0 ? [[...ends].join(' – '), part.get('currencyCode').text()].filter(Boolean).join(' ') : '';
  const words = part.get('summary').text() ?? amount;
  return words.toLowerCase().includes(label.toLowerCase()) ? words : [label, words].filter(Boolean).join(': ');
};

/** Equity, bonus, commission. What not all tiers offer has a note of those that do. */
export const benefitsOf = (job: TracedValue): readonly Fields[] => {
  const components = componentsOf(job);
  const tiers = new Set(components.map(({ tier }) => tier.path));
  const offers = components
    .filter((one) => !isPay(one))
    .map(({ part, tier }) => ({ part, tier, name: benefitName(part) }));
  return [...new Set(offers.map(({ name }) => name))].map((name) => {
    const same = offers.filter((offer) => offer.name === name);
    const titles = same.map(({ tier }) => tier.get('title').text()).filter(Boolean);
    return { name: same[0]?.part.map(() => name), note: same.length < tiers.size ? titles.join(', ') || null : null };
  });
};

/** Words on a tier that are too long for a note. */
export const payTexts = (job: TracedValue): readonly (Fields | undefined)[] => {
  const tiers = new Set(componentsOf(job).flatMap((one) => (isPay(one) ? [one.tier] : [])));
  return [...tiers].map((tier) => {
    const heading = firstNonBlank(tier.get('title'), tier.get('tierSummary'));
    return salaryNote(tier.get('additionalInformation'), heading).section;
  });
};
