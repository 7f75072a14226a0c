import { type FieldValue, type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { placeName } from '../fields/place-name.js';
import type { Ats, SourcePosting } from '../source.js';

/** The parts of codes such as `fulltime_fixed_term`. */
const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/fulltime/, 'FULL_TIME'],
  [/parttime/, 'PART_TIME'],
  [/fixed_term|temporary|seasonal/, 'TEMPORARY'],
  [/internship/, 'INTERN'],
  [/freelance|^contract/, 'CONTRACTOR'],
  [/volunteer/, 'VOLUNTEER'],
  [/trainee|apprentice|^other$/, 'OTHER'],
];

/** The types in a code; an unknown code stays, for the schema to report. The schema has no type for `permanent`. */
const employmentType = (code: TracedValue): TracedValue[] => {
  const text = code.text() ?? '';
  const types = TYPES.filter(([pattern]) => pattern.test(text)).map(([, type]) => code.map(() => type));
  return types.length > 0 || text === 'permanent' ? types : [code.nonBlank()];
};

/** Turns `2026-08-05 10:10:39 UTC` into ISO 8601. */
const toIso = (dateTime: TracedValue): TracedValue =>
  dateTime.nonBlank().map((text) => {
    if (typeof text !== 'string') return text;
    const [, day, time, sign, hours, minutes] =
      /^([\d-]{10}) ([\d:.]+) ?(?:UTC|Z|([+-])(\d\d):?(\d\d))$/.exec(text.trim()) ?? [];
    if (!day) return text;
    return `${day}T${time}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`;
  });

/** @param state The key of the state's name, which offers and locations name differently. */
const parseAddress = (location: TracedValue, state: string): Fields => ({
  streetAddress: location.get('street').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  addressRegion: firstNonBlank(location.get(state), location.get('state_code')),
  postalCode: location.get('postal_code').nonBlank(),
  addressCountry: location.getFirst('country_code', 'country'),
});

/** The list of locations, or else the town of the offer itself, or else its text for the location. */
const parseLocations = (offer: TracedValue): Fields[] => {
  const list = offer.get('locations').items();
  if (list.length > 0) {
    return list.map((location) => ({
      ...placeName(location.get('name'), location.get('city'), location.get('note')),
      ...parseAddress(location, 'state'),
    }));
  }
  const isKnown = offer.getFirst('city', 'country', 'country_code').value !== undefined;
  return [isKnown ? parseAddress(offer, 'state_name') : { name: offer.get('location').nonBlank() }];
};

/** The labels of the keys whose value is `set`. */
const labelsForFlags = (offer: TracedValue, labels: Readonly<Record<string, string>>, set: unknown): TracedValue[] =>
  Object.entries(labels)
    .filter(([key]) => offer.get(key).value === set)
    .map(([key, label]) => offer.get(key).map(() => label));

/** A number, or `{min, max}`. */
const hoursPerWeek = (offer: TracedValue): FieldValue => {
  const min = offer.getFirst('min_hours', 'min_hours_per_week');
  const max = offer.getFirst('max_hours', 'max_hours_per_week');
  return min.value === max.value ? min : { min, max };
};

/** The language whose translation has the same title as the offer, if there is exactly one. */
const inLanguage = (offer: TracedValue): TracedValue => {
  const [title, translations] = [offer.get('title').text(), offer.get('translations')];
  const same = Object.keys(translations.value ?? {}).filter(
    (key) => translations.get(key).get('title').text() === title,
  );
  return translations.map(() => (same.length === 1 && title ? same[0] : undefined));
};

/** The account in a URL: `acme` in `https://acme.recruitee.com/api/offers/`. */
const accountOf = (url: string): string | undefined => /^https:\/\/([\w-]+)\.recruitee\.com(?=[/?#]|$)/i.exec(url)?.[1];

/** The label of a code such as `bachelor_degree`. */
const parseLevels = (code: TracedValue): TracedValue[] =>
  /^$|unspecified/.test(code.text() ?? '') ? [] : [code.map((text) => String(text).replaceAll('_', ' '))];

/** The fields about the work itself. */
const parseJobTerms = (offer: TracedValue): Fields => {
  const pay = offer.get('salary');
  return {
    employmentType: employmentType(offer.get('employment_type_code')),
    department: offer.get('department').nonBlank(),
    tags: offer
      .get('tags')
      .items()
      .map((tag) => tag.nonBlank()),
    jobLocation: parseLocations(offer),
    workplaceType: labelsForFlags(offer, { on_site: 'ON_SITE', hybrid: 'HYBRID', remote: 'REMOTE' }, true),
    baseSalary: salaryBands({
      minValue: pay.get('min'),
      maxValue: pay.get('max'),
      currency: pay.get('currency'),
      unitText: pay.get('period'),
    }),
    hoursPerWeek: hoursPerWeek(offer),
    educationRequirements: { levels: parseLevels(offer.get('education_code')) },
    description: offer.get('description').nonBlank(),
    qualifications: offer.get('requirements').nonBlank(),
  };
};

const toPosting = (offer: TracedValue, url: string): SourcePosting => {
  const [page, name] = [offer.get('careers_url').nonBlank(), offer.get('company_name').nonBlank()];
  const account = accountOf(page.text() ?? '') ?? accountOf(url);
  return {
    id: offer.get('id').id(),
    listed: (offer.get('status').text() ?? 'published') === 'published',
    fields: {
      title: offer.get('title').nonBlank(),
      hiringOrganization: { name: name.value === undefined ? account : name },
      url: page,
      inLanguage: inLanguage(offer),
      datePosted: toIso(offer.getFirst('published_at', 'created_at')),
      validThrough: toIso(offer.get('close_at')),
      ...parseJobTerms(offer),
      application: {
        url: firstNonBlank(offer.get('careers_apply_url'), page),
        documents: labelsForFlags(offer, { options_cv: 'CV', options_cover_letter: 'Cover letter' }, 'required'),
      },
    },
  };
};

/**
 * Recruitee's Careers Site API: `https://<account>.recruitee.com/api/offers/`, or one offer of it.
 * Docs: https://docs.recruitee.com/reference/offers
 */
export const recruitee: Ats<'recruitee'> = {
  name: 'recruitee',
  pages: [
    {
      page: /^https:\/\/([\w-]+)\.recruitee\.com\/(?:l\/[\w-]+\/)?o\/([\w-]+)/,
      api: 'https://$1.recruitee.com/api/offers/$2',
    },
    { page: /^https:\/\/([\w-]+)\.recruitee\.com\/?$/, api: 'https://$1.recruitee.com/api/offers/' },
  ],
  detects: (input) => {
    const root = new TracedValue(input, '');
    const offers = root.get('offers');
    if (!Array.isArray(offers.value)) return root.get('offer.title').value !== undefined;
    return (
      offers.value.length === 0 ||
      offers.items().some((offer) => offer.getFirst('careers_url', 'slug', 'close_at').value !== undefined)
    );
  },
  read: (input, { url = '' }) => {
    const root = new TracedValue(input, '');
    return [...root.get('offers').items(), ...root.get('offer').asArray()].map((offer) => toPosting(offer, url));
  },
};
