import { typesOrNone } from './employment.js';
import { Located, firstStated } from './located.js';
import { payBands } from './pay.js';
import type { Fields, Source, SourcePosting } from './source.js';

/** The vendor's ids of types of employment that the schema can read, once `permanent` is what its label says. */
const TYPES = /^(?:contract|intern|other|part-time|permanent|temporary|volunteer)$/;

/** By its id where that is known, for labels may be in any language. An internship may be a level of experience. */
const employmentType = (posting: Located): Located[] => {
  const [id, label] = [posting.at('typeOfEmployment.id'), posting.at('typeOfEmployment.label')];
  const type = TYPES.test(id.text() ?? '') ? id.translate({ permanent: 'FULL_TIME' }) : label.stated();
  const level = posting.at('experienceLevel.id');
  const isIntern = level.value === 'internship' && !/^intern/i.test(type.text() ?? '');
  return isIntern ? [type, level.map(() => 'INTERN')] : [type];
};

const isRemoteWord = (value: unknown): boolean => typeof value === 'string' && /^\s*remote\s*$/i.test(value);

/** `Remote, , United States` has one part that is a place. */
const printedPlace = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const parts = value.split(',').map((part) => part.trim());
  return parts.filter((part) => part && !isRemoteWord(part)).join(', ');
};
const countryCode = (value: unknown): unknown =>
  typeof value === 'string' && /^[a-z]{2}$/.test(value) ? value.toUpperCase() : value;

const placeOf = (location: Located): Fields => ({
  name: location.at('fullLocation').map(printedPlace).stated(),
  streetAddress: location.at('address').stated(),
  addressLocality: location
    .at('city')
    .stated()
    .map((city) => (isRemoteWord(city) ? undefined : city)),
  addressRegion: location.at('region').stated(),
  postalCode: location.at('postalCode').stated(),
  addressCountry: location.at('country').stated().map(countryCode),
});

/** Only `true` counts: `false` is what a posting has that says nothing of it. */
const workplaceType = (location: Located): Located[] => {
  const [remote, hybrid, city] = [location.at('remote'), location.at('hybrid'), location.at('city')];
  const types = [];
  if (remote.value === true || isRemoteWord(city.value)) types.push(remote.map(() => 'REMOTE'));
  if (hybrid.value === true) types.push(hybrid.map(() => 'HYBRID'));
  return types;
};

/** The texts of an ad that have no field of their own; videos have addresses in place of a text. */
const sections = (ad: Located, fields: readonly string[]): Fields[] =>
  Object.keys(ad.value ?? {})
    .filter((key) => !fields.includes(key))
    .map((key) => {
      const [title, text, urls] = [
        ad.at(key).at('title').stated(),
        ad.at(key).at('text'),
        ad.at(key).at('urls').items(),
      ];
      const links = ad.at(key).map(() => urls.flatMap((url) => url.text() ?? []).join('\n'));
      return { heading: title.value === undefined ? key : title, body: firstStated(text, links) };
    })
    .filter(({ body }) => body.value !== undefined);

const texts = (posting: Located): Fields => {
  const ad = posting.at('jobAd.sections');
  const name = firstStated(posting.at('company.name'), posting.at('company.identifier'));
  // without a name there is no employer that could be described
  const isNamed = name.value !== undefined;
  return {
    hiringOrganization: isNamed ? { name, description: ad.at('companyDescription.text').stated() } : undefined,
    description: ad.at('jobDescription.text').stated(),
    qualifications: ad.at('qualifications.text').stated(),
    sections: sections(ad, ['jobDescription', 'qualifications', ...(isNamed ? ['companyDescription'] : [])]),
  };
};

/** What a posting says of the work. */
const work = (posting: Located): Fields => {
  const [location, pay, level] = [posting.at('location'), posting.at('compensation'), posting.at('experienceLevel')];
  const labels = [
    posting.at('function.label'),
    ...(level.at('id').value === 'not_applicable' ? [] : [level.at('label')]),
  ];
  return {
    employmentType: typesOrNone(employmentType(posting), posting),
    industry: posting.at('industry.label').stated(),
    department: posting.at('department.label').stated(),
    tags: labels.map((label) => label.stated()),
    jobLocation: [placeOf(location)],
    workplaceType: workplaceType(location),
    workplaceNote: location.at('hybridDescription').stated(),
    baseSalary: payBands({
      minValue: pay.at('min'),
      maxValue: pay.at('max'),
      currency: pay.at('currency'),
      unitText: pay.at('period'),
    }),
  };
};

/** The page of a posting, which a list does not state. */
const pageOf = (posting: Located): Located => {
  const path = [posting.at('company.identifier').text(), posting.at('id').id()];
  const page = `https://jobs.smartrecruiters.com/${path.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
  return posting.at('id').map(() => (path.every(Boolean) ? page : undefined));
};

const toPosting = (posting: Located): SourcePosting => {
  const page = firstStated(posting.at('postingUrl'), pageOf(posting));
  return {
    id: posting.at('id').id(),
    listed: posting.at('active').value !== false && (posting.at('visibility').text() ?? 'PUBLIC') === 'PUBLIC',
    fields: {
      title: posting.at('name').stated(),
      identifier: posting.at('refNumber').stated(),
      url: page,
      inLanguage: posting.at('language.code').stated(),
      datePosted: posting.at('releasedDate').stated(),
      application: { url: firstStated(posting.at('applyUrl'), page) },
      ...work(posting),
      ...texts(posting),
    },
  };
};

/** The postings of a page of the list, or the one that is there in full. */
const postingsOf = (input: unknown): Located[] => {
  const root = new Located(input, '');
  return root.at('content').value === undefined ? root.all() : root.at('content').items();
};

/**
 * SmartRecruiters' Posting API: the list, which has no texts, and the posting in full.
 * Docs: https://developers.smartrecruiters.com/docs/posting-api
 */
export const smartrecruiters: Source = {
  name: 'smartrecruiters',
  detects: (input) =>
    new Located(input, '').at('totalFound').value !== undefined ||
    postingsOf(input).some(
      (posting) => firstStated(posting.at('jobAd'), posting.at('releasedDate')).value !== undefined,
    ),
  read: (input) => postingsOf(input).map(toPosting),
};
