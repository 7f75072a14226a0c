import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';
import { parsePayHeading } from '../../fields/pay-heading.js';
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
/** Whether this is an interval that the schema has no unit for: `0.5 MONTH`, `6 MONTH`. */
const isOther = (interval: TracedValue): boolean =>
  /^[\d.]+ [A-Z]+$/.test(interval.text() ?? '') && !Object.hasOwn(UNITS, interval.text() ?? '');

/** A part of the compensation, such as salary, equity or a bonus, and its tier. */
interface Component {
  readonly part: TracedValue;
  readonly tier: TracedValue;
}

/** The compensation; without value if the employer hides it. */
const shownCompensation = (job: TracedValue): TracedValue =>
  job
    .get('compensation')
    .map((all) => (job.get('shouldDisplayCompensationOnJobPostings').value === false ? null : all));

/** The components of all tiers, or else the summary components. */
const componentsOf = (job: TracedValue): readonly Component[] => {
  const compensation = shownCompensation(job);
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

const isSalary = ({ part }: Component): boolean => part.get('compensationType').value === 'Salary';
const hasAmount = (part: TracedValue): boolean => part.getFirst('minValue', 'maxValue').value !== undefined;

/** What a summary says about when an amount is paid: the interval says that too. */
const INTERVAL_WORDS =
  /^(?:once|per|an?|each|every|year|yearly|annual|annually|month|monthly|week|weekly|day|daily|hour|hourly)$/i;

/** The words beside the amounts: `Stipend` in `Stipend $40K once`, `OTE` in `OTE €60K – €90K`. */
const wordsOf = (summary: string, currency: string | undefined): string =>
  summary
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word) && word !== currency && !INTERVAL_WORDS.test(word))
    .join(' ');

const parseBand = ({ part, tier }: Component): Fields => {
  const [interval, summary] = [part.get('interval').nonBlank(), part.get('summary').text() ?? ''];
  const isPlain = hasAmount(part) && !isOther(interval);
  const label = isPlain ? wordsOf(summary, part.get('currencyCode').text()) : summary || interval.text();
  const { note } = salaryNote(tier.get('additionalInformation'), null);
  const heading = parsePayHeading(tier.get('title'));
  return {
    currency: part.get('currencyCode').nonBlank(),
    minValue: part.get('minValue').nonBlank(),
    maxValue: part.get('maxValue').nonBlank(),
    unitText: isOther(interval) ? null : interval.translate(UNITS),
    appliesTo: heading.appliesTo,
    note: [...new Set([heading.note, label, note])].filter(Boolean).join('; ') || null,
  };
};

/** A band for each salary component, or else a note with the summary of the compensation. */
export const parseSalary = (job: TracedValue): readonly Fields[] => {
  const [components, compensation] = [componentsOf(job), shownCompensation(job)];
  if (components.length > 0) {
    return components
      .filter((one) => isSalary(one) && (hasAmount(one.part) || one.part.get('summary').text()))
      .map(parseBand);
  }
  const [summary, scraped] = ['compensationTierSummary', 'scrapeableCompensationSalarySummary'] as const;
  return [{ note: firstNonBlank(compensation.get(summary), compensation.get(scraped)) }];
};

/** The name of a benefit: `Offers Equity`, `Equity: 0.5% – 1.75%`. */
const benefitName = (part: TracedValue): string => {
  const type = part.get('compensationType').text() ?? '';
  const label = type.replace(/^Equity.+/, 'Equity');
  const ends = new Set([part.get('minValue').id(), part.get('maxValue').id()].filter(Boolean));
  const amount =
    ends.size > 0 ? [[...ends].join(' – '), part.get('currencyCode').text()].filter(Boolean).join(' ') : '';
  const text = part.get('summary').text() ?? amount;
  return text.toLowerCase().includes(label.toLowerCase()) ? text : [label, text].filter(Boolean).join(': ');
};

/** Equity, bonus, commission. A benefit that only some tiers have gets a note with their titles. */
export const parseBenefits = (job: TracedValue): readonly Fields[] => {
  const components = componentsOf(job);
  const tiers = new Set(components.map(({ tier }) => tier.path));
  const offers = components
    .filter((one) => !isSalary(one))
    .map(({ part, tier }) => ({ part, tier, name: benefitName(part) }));
  return [...new Set(offers.map(({ name }) => name))].map((name) => {
    const same = offers.filter((offer) => offer.name === name);
    const titles = same.map(({ tier }) => tier.get('title').text()).filter(Boolean);
    return { name: same[0]?.part.map(() => name), note: same.length < tiers.size ? titles.join(', ') || null : null };
  });
};

/** Sections with texts about a tier that are too long for a note. */
export const salarySections = (job: TracedValue): readonly (Fields | undefined)[] => {
  const tiers = new Set(componentsOf(job).flatMap((one) => (isSalary(one) ? [one.tier] : [])));
  return [...tiers].map((tier) => {
    const heading = tier.getFirst('title', 'tierSummary');
    return salaryNote(tier.get('additionalInformation'), heading).section;
  });
};
