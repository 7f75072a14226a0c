import { distinctTags, fromCode, withoutFiller } from '../fields/labels.js';
import { type FieldValue, type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { placeName } from '../fields/place-name.js';
import { type Page, accountOfHost, apiUrl } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

/** The parts of codes such as `fulltime_fixed_term`. */
const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/fulltime/, 'FULL_TIME'],
  [/parttime/, 'PART_TIME'],
  [/fixed_term|temporary|seasonal/, 'TEMPORARY'],
  [/internship/, 'INTERN'],
  [/freelance|^contract/, 'CONTRACTOR'],
  [/volunteer/, 'VOLUNTEER'],
  [/^other$/, 'OTHER'],
];
/** Contracts that the schema has no type for. All but `permanent` become tags. */
const WITHOUT_TYPE = /^(?:permanent|trainee(?:ship)?|apprentice(?:ship)?)$/;

/** The types in a code; an unknown code stays, for the schema to report. */
const employmentTypes = (code: TracedValue): TracedValue[] => {
  const text = code.text() ?? '';
  const types = TYPES.filter(([pattern]) => pattern.test(text)).map(([, type]) => code.map(() => type));
  return types.length > 0 || WITHOUT_TYPE.test(text) ? types : [code.nonBlank()];
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

/** Without value if it is zero: nobody is hired for no hours. */
const withoutZero = (hours: TracedValue): TracedValue =>
  hours.map((value) =>
    (typeof value === 'string' || typeof value === 'number') && Number(value) === 0 ? undefined : value,
  );

/** A number, or `{min, max}`. */
const hoursPerWeek = (offer: TracedValue): FieldValue => {
  const min = withoutZero(offer.getFirst('min_hours', 'min_hours_per_week'));
  const max = withoutZero(offer.getFirst('max_hours', 'max_hours_per_week'));
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

/** The label of a code such as `bachelor_degree`. */
const parseLevels = (code: TracedValue): TracedValue[] =>
  /unspecified|^(?:other|no_education|not_required)$/.test(code.text() ?? '') ? [] : fromCode(code).asArray();

/** The fields about the work itself. */
const parseJobTerms = (offer: TracedValue): Fields => {
  const [pay, code, department] = [
    offer.get('salary'),
    offer.get('employment_type_code'),
    withoutFiller(offer.get('department')),
  ];
  const isTag = WITHOUT_TYPE.test(code.text() ?? '') && code.text() !== 'permanent';
  return {
    employmentType: employmentTypes(code),
    department,
    tags: distinctTags([isTag ? fromCode(code) : null, ...offer.get('tags').items()], department),
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

const toPosting = (offer: TracedValue): SourcePosting => {
  const page = offer.get('careers_url').nonBlank();
  return {
    id: offer.get('id').id(),
    listed: (offer.get('status').text() ?? 'published') === 'published',
    fields: {
      title: offer.get('title').nonBlank(),
      hiringOrganization: { name: offer.get('company_name').nonBlank() },
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

/** The API of a career site, which is on the same host; `slug` is that of one offer. */
const apiOf = (origin: string, slug?: string): AtsAddress => ({
  board: [`${origin}/api/offers/`],
  posting: slug ? { id: slug, api: [`${origin}/api/offers/${encodeURIComponent(slug)}`] } : null,
});

/** The slug in `/o/<slug>`, with or without a locale, or in the path of the API. */
const slugOf = (path: readonly string[]): string | undefined => {
  const at = path.findIndex((step) => step === 'o' || step === 'offers');
  return at === -1 ? undefined : path[at + 1];
};

const addressOf = ({ host, path }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'recruitee.com');
  return account ? apiOf(apiUrl`https://${account}.recruitee.com`, slugOf(path)) : null;
};

/** A career site with a domain of its own. Pictures may be on any page. */
const findBoard = (html: string, { origin, pathname }: URL): AtsAddress | null => {
  const isSite = /\bcaptcha-assets\.recruiteecdn\.com\b|\.recruiteecdn\.com\/[\w./-]{1,300}\.js\b/.test(html);
  return isSite ? apiOf(origin, slugOf(pathname.split('/'))) : null;
};

/**
 * Recruitee's Careers Site API: `https://<account>.recruitee.com/api/offers/`, or one offer of it.
 * Docs: https://docs.recruitee.com/reference/offers
 */
export const recruitee: Ats<'recruitee'> = {
  name: 'recruitee',
  addressOf,
  findBoard,
  detects: (input) => {
    const root = new TracedValue(input, '');
    const offers = root.get('offers');
    if (!Array.isArray(offers.value)) return root.get('offer.title').value !== undefined;
    return (
      offers.value.length === 0 ||
      offers.items().some((offer) => offer.getFirst('careers_url', 'slug', 'close_at').value !== undefined)
    );
  },
  read: (input) => {
    const root = new TracedValue(input, '');
    return [...root.get('offers').items(), ...root.get('offer').asArray()].map(toPosting);
  },
};
