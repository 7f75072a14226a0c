import { typesOrEmpty } from '../fields/employment-types.js';
import { type FieldValue, type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { placeName } from '../fields/place-name.js';
import type { Ats, SourcePosting } from '../source.js';

/** The words that the codes of employment types are made of, as in `fulltime_fixed_term`. */
const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/fulltime/, 'FULL_TIME'],
  [/parttime/, 'PART_TIME'],
  [/fixed_term|temporary|seasonal/, 'TEMPORARY'],
  [/internship/, 'INTERN'],
  [/freelance|^contract/, 'CONTRACTOR'],
  [/volunteer/, 'VOLUNTEER'],
  [/trainee|apprentice|^other$/, 'OTHER'],
];

/** What a code says; all of it where it says nothing that is known. `permanent` alone has no word of ours. */
const employmentType = (code: TracedValue): TracedValue[] => {
  const text = code.text() ?? '';
  const types = TYPES.filter(([pattern]) => pattern.test(text)).map(([, type]) => code.map(() => type));
  return types.length > 0 || text === 'permanent' ? types : [code.nonBlank()];
};

/** `2026-08-05 10:10:39 UTC` as ISO 8601. */
const dateTime = (place: TracedValue): TracedValue =>
  place.nonBlank().map((text) => {
    if (typeof text !== 'string') return text;
    const [, day, time, sign, hours, minutes] =
      /^([\d-]{10}) ([\d:.]+) ?(?:UTC|Z|([+-])(\d\d):?(\d\d))$/.exec(text.trim()) ?? [];
    if (!day) return text;
    return `${day}T${time}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`;
  });

const place = (location: TracedValue, state: string): Fields => ({
  streetAddress: location.get('street').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  addressRegion: firstNonBlank(location.get(state), location.get('state_code')),
  postalCode: location.get('postal_code').nonBlank(),
  addressCountry: firstNonBlank(location.get('country_code'), location.get('country')),
});

/** The list of places; else the offer's own town, or its words for the place. */
const parseLocations = (offer: TracedValue): Fields[] => {
  const list = offer.get('locations').items();
  if (list.length > 0) {
    return list.map((location) => ({
      ...placeName(location.get('name'), location.get('city'), location.get('note')),
      ...place(location, 'state'),
    }));
  }
  const isKnown = firstNonBlank(offer.get('city'), offer.get('country'), offer.get('country_code')).value !== undefined;
  return [isKnown ? place(offer, 'state_name') : { name: offer.get('location').nonBlank() }];
};

/** The words for flags that are set. */
const labelsForFlags = (offer: TracedValue, words: Readonly<Record<string, string>>, set: unknown): TracedValue[] =>
  Object.entries(words)
    .filter(([key]) => offer.get(key).value === set)
    .map(([key, word]) => offer.get(key).map(() => word));

/** One number, or from-to. */
const hoursPerWeek = (offer: TracedValue): FieldValue => {
  const min = firstNonBlank(offer.get('min_hours'), offer.get('min_hours_per_week'));
  const max = firstNonBlank(offer.get('max_hours'), offer.get('max_hours_per_week'));
  return min.value === max.value ? min : { min, max };
};

/** The language whose translation has the offer's own title, where it is one alone. */
const inLanguage = (offer: TracedValue): TracedValue => {
  const [title, translations] = [offer.get('title').text(), offer.get('translations')];
  const same = Object.keys(translations.value ?? {}).filter(
    (key) => translations.get(key).get('title').text() === title,
  );
  return translations.map(() => (same.length === 1 && title ? same[0] : undefined));
};

/** `https://acme.recruitee.com/api/offers/` is of acme. */
const accountOf = (address: string): string | undefined =>
  /^https:\/\/([\w-]+)\.recruitee\.com(?=[/?#]|$)/i.exec(address)?.[1];

/** A code in words: `bachelor_degree`. */
const levels = (code: TracedValue): TracedValue[] =>
  /^$|unspecified/.test(code.text() ?? '') ? [] : [code.map((text) => String(text).replaceAll('_', ' '))];

/** What the offer says of the work. */
const parseJobTerms = (offer: TracedValue): Fields => {
  const pay = offer.get('salary');
  return {
    employmentType: typesOrEmpty(employmentType(offer.get('employment_type_code')), offer),
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
    educationRequirements: { levels: levels(offer.get('education_code')) },
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
      datePosted: dateTime(firstNonBlank(offer.get('published_at'), offer.get('created_at'))),
      validThrough: dateTime(offer.get('close_at')),
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
    return Array.isArray(root.get('offers').value) || root.get('offer.title').value !== undefined;
  },
  read: (input, { url = '' }) => {
    const root = new TracedValue(input, '');
    return [...root.get('offers').items(), ...root.get('offer').asArray()].map((offer) => toPosting(offer, url));
  },
};
