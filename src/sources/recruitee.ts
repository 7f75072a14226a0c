import { typesOrNone } from './employment.js';
import { Located, firstStated } from './located.js';
import { payBands } from './pay.js';
import { placeName } from './place-name.js';
import type { Fields, FieldValue, Source, SourcePosting } from './source.js';

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
const employmentType = (code: Located): Located[] => {
  const text = code.text() ?? '';
  const types = TYPES.filter(([pattern]) => pattern.test(text)).map(([, type]) => code.map(() => type));
  return types.length > 0 || text === 'permanent' ? types : [code.stated()];
};

/** `2026-08-05 10:10:39 UTC` as ISO 8601. */
const dateTime = (place: Located): Located =>
  place.stated().map((text) => {
    if (typeof text !== 'string') return text;
    const [, day, time, sign, hours, minutes] =
      /^([\d-]{10}) ([\d:.]+) ?(?:UTC|Z|([+-])(\d\d):?(\d\d))$/.exec(text.trim()) ?? [];
    if (!day) return text;
    return `${day}T${time}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`;
  });

const place = (location: Located, state: string): Fields => ({
  streetAddress: location.at('street').stated(),
  addressLocality: location.at('city').stated(),
  addressRegion: firstStated(location.at(state), location.at('state_code')),
  postalCode: location.at('postal_code').stated(),
  addressCountry: firstStated(location.at('country_code'), location.at('country')),
});

/** The list of places; else the offer's own town, or its words for the place. */
const places = (offer: Located): Fields[] => {
  const list = offer.at('locations').items();
  if (list.length > 0) {
    return list.map((location) => ({
      ...placeName(location.at('name'), location.at('city'), location.at('note')),
      ...place(location, 'state'),
    }));
  }
  const isKnown = firstStated(offer.at('city'), offer.at('country'), offer.at('country_code')).value !== undefined;
  return [isKnown ? place(offer, 'state_name') : { name: offer.at('location').stated() }];
};

/** The words for flags that are set. */
const flags = (offer: Located, words: Readonly<Record<string, string>>, set: unknown): Located[] =>
  Object.entries(words)
    .filter(([key]) => offer.at(key).value === set)
    .map(([key, word]) => offer.at(key).map(() => word));

/** One number, or from-to. */
const hoursPerWeek = (offer: Located): FieldValue => {
  const min = firstStated(offer.at('min_hours'), offer.at('min_hours_per_week'));
  const max = firstStated(offer.at('max_hours'), offer.at('max_hours_per_week'));
  return min.value === max.value ? min : { min, max };
};

/** The language whose translation has the offer's own title, where it is one alone. */
const inLanguage = (offer: Located): Located => {
  const [title, translations] = [offer.at('title').text(), offer.at('translations')];
  const same = Object.keys(translations.value ?? {}).filter((key) => translations.at(key).at('title').text() === title);
  return translations.map(() => (same.length === 1 && title ? same[0] : undefined));
};

/** `https://acme.recruitee.com/api/offers/` is of acme. */
const accountOf = (address: string): string | undefined =>
  /^https:\/\/([\w-]+)\.recruitee\.com(?=[/?#]|$)/i.exec(address)?.[1];

/** A code in words: `bachelor_degree`. */
const levels = (code: Located): Located[] =>
  /^$|unspecified/.test(code.text() ?? '') ? [] : [code.map((text) => String(text).replaceAll('_', ' '))];

/** What the offer says of the work. */
const work = (offer: Located): Fields => {
  const pay = offer.at('salary');
  return {
    employmentType: typesOrNone(employmentType(offer.at('employment_type_code')), offer),
    department: offer.at('department').stated(),
    tags: offer
      .at('tags')
      .items()
      .map((tag) => tag.stated()),
    jobLocation: places(offer),
    workplaceType: flags(offer, { on_site: 'ON_SITE', hybrid: 'HYBRID', remote: 'REMOTE' }, true),
    baseSalary: payBands({
      minValue: pay.at('min'),
      maxValue: pay.at('max'),
      currency: pay.at('currency'),
      unitText: pay.at('period'),
    }),
    hoursPerWeek: hoursPerWeek(offer),
    educationRequirements: { levels: levels(offer.at('education_code')) },
    description: offer.at('description').stated(),
    qualifications: offer.at('requirements').stated(),
  };
};

const toPosting = (offer: Located, url: string): SourcePosting => {
  const [page, name] = [offer.at('careers_url').stated(), offer.at('company_name').stated()];
  const account = accountOf(page.text() ?? '') ?? accountOf(url);
  return {
    id: offer.at('id').id(),
    listed: (offer.at('status').text() ?? 'published') === 'published',
    fields: {
      title: offer.at('title').stated(),
      hiringOrganization: { name: name.value === undefined ? account : name },
      url: page,
      inLanguage: inLanguage(offer),
      datePosted: dateTime(firstStated(offer.at('published_at'), offer.at('created_at'))),
      validThrough: dateTime(offer.at('close_at')),
      ...work(offer),
      application: {
        url: firstStated(offer.at('careers_apply_url'), page),
        documents: flags(offer, { options_cv: 'CV', options_cover_letter: 'Cover letter' }, 'required'),
      },
    },
  };
};

/**
 * Recruitee's Careers Site API: `https://<account>.recruitee.com/api/offers/`, or one offer of it.
 * Docs: https://docs.recruitee.com/reference/offers
 */
export const recruitee: Source = {
  name: 'recruitee',
  detects: (input) => {
    const root = new Located(input, '');
    return Array.isArray(root.at('offers').value) || root.at('offer.title').value !== undefined;
  },
  read: (input, { url = '' }) => {
    const root = new Located(input, '');
    return [...root.at('offers').items(), ...root.at('offer').all()].map((offer) => toPosting(offer, url));
  },
};
