/** What the page shows of a posting without JavaScript. */
import type { JobPosting, Place, SalaryBand } from '../../../src/schema/index.js';
import { toWebUrl } from '../../../src/schema/index.js';

export interface Summary {
  readonly title: string;
  /** Employer, places and pay: as far as the posting has them. */
  readonly facts: readonly string[];
  /** Where to apply, or the posting's own page; null if there is neither. */
  readonly href: string | null;
}

const UNITS: Readonly<Record<string, string>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'weekOfYear',
  MONTH: 'month',
  YEAR: 'year',
};

/** `month`, in the language of the posting. */
const unitName = (unit: string, language: string): string => {
  const field = UNITS[unit];
  if (!field) return unit.toLowerCase();
  return new Intl.DisplayNames(language, { type: 'dateTimeField' }).of(field) ?? unit.toLowerCase();
};

const payOf = (
  { currency, value, minValue, maxValue, unitText, note, appliesTo }: SalaryBand,
  language: string,
): string => {
  const format = new Intl.NumberFormat(language, {
    ...(currency && { style: 'currency', currency }),
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const [min, max] = [value ?? minValue, value ?? maxValue];
  const amount =
    min !== undefined && max !== undefined && min !== max
      ? `${format.format(min)}–${format.format(max)}`
      : (min ?? max) === undefined
        ? ''
        : format.format(min ?? max ?? 0);
  const pay = amount && unitText ? `${amount} / ${unitName(unitText, language)}` : amount || (note ?? '');
  return pay && appliesTo ? `${appliesTo}: ${pay}` : pay;
};

const placeOf = ({ name, addressLocality, addressRegion, addressCountry }: Place): string => {
  const town = [addressLocality, addressRegion, addressCountry].filter(Boolean).join(', ');
  return town || (name ?? '');
};

const hrefOf = ({ application, url }: JobPosting): string | null => {
  if (application?.url) return toWebUrl(application.url, 'https://page.invalid/') ? application.url : null;
  if (application?.email) return `mailto:${application.email}`;
  return url ?? null;
};

/** A language that `Intl` knows. */
const languageOf = ({ inLanguage = 'en' }: JobPosting): string => {
  try {
    return Intl.getCanonicalLocales(inLanguage)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

export const summaryOf = (posting: JobPosting): Summary => {
  const language = languageOf(posting);
  const places = (posting.jobLocation ?? []).map(placeOf).filter(Boolean).join('; ');
  const pay = (posting.baseSalary ?? [])
    .map((band) => payOf(band, language))
    .filter(Boolean)
    .join('; ');
  return {
    title: posting.title,
    facts: [posting.hiringOrganization?.name ?? '', places, pay].filter(Boolean),
    href: hrefOf(posting),
  };
};
