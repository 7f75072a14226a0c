import { type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import type { Ats, SourcePosting } from '../source.js';

/** SmartRecruiters' ids of employment types that the schema accepts; the label of `permanent` is "Full-time". */
const TYPES = /^(?:contract|intern|other|part-time|permanent|temporary|volunteer)$/;

/** By id if that is known, because labels are in any language. An internship may also be a level of experience. */
const employmentType = (posting: TracedValue): TracedValue[] => {
  const [id, label] = [posting.get('typeOfEmployment.id'), posting.get('typeOfEmployment.label')];
  const type = TYPES.test(id.text() ?? '') ? id.translate({ permanent: 'FULL_TIME' }) : label.nonBlank();
  const level = posting.get('experienceLevel.id');
  const isIntern = level.value === 'internship' && !/^intern/i.test(type.text() ?? '');
  return isIntern ? [type, level.map(() => 'INTERN')] : [type];
};

const parseLocation = (location: TracedValue): Fields => ({
  name: location.get('fullLocation').nonBlank(),
  streetAddress: location.get('address').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  addressRegion: location.get('region').nonBlank(),
  postalCode: location.get('postalCode').nonBlank(),
  addressCountry: location.get('country').nonBlank(),
});

/** Only `true` counts: `false` is also the default of a posting that does not state it. */
const parseWorkplaceTypes = (location: TracedValue): TracedValue[] => {
  const [remote, hybrid] = [location.get('remote'), location.get('hybrid')];
  const types = [];
  if (remote.value === true) types.push(remote.map(() => 'REMOTE'));
  if (hybrid.value === true) types.push(hybrid.map(() => 'HYBRID'));
  return types;
};

/** The texts of an ad without a field of their own. Videos have URLs instead of a text. */
const otherSections = (ad: TracedValue, fields: readonly string[]): Fields[] =>
  Object.keys(ad.value ?? {})
    .filter((key) => !fields.includes(key))
    .map((key) => {
      const [title, text, urls] = [
        ad.get(key).get('title').nonBlank(),
        ad.get(key).get('text'),
        ad.get(key).get('urls').items(),
      ];
      const links = ad.get(key).map(() => urls.flatMap((url) => url.text() ?? []).join('\n'));
      return { heading: title.value === undefined ? key : title, body: firstNonBlank(text, links) };
    })
    .filter(({ body }) => body.value !== undefined);

const parseSections = (posting: TracedValue): Fields => {
  const ad = posting.get('jobAd.sections');
  const name = posting.getFirst('company.name', 'company.identifier');
  // the schema requires the name of an employer
  const isNamed = name.value !== undefined;
  return {
    hiringOrganization: isNamed ? { name, description: ad.get('companyDescription.text').nonBlank() } : undefined,
    description: ad.get('jobDescription.text').nonBlank(),
    qualifications: ad.get('qualifications.text').nonBlank(),
    sections: otherSections(ad, ['jobDescription', 'qualifications', ...(isNamed ? ['companyDescription'] : [])]),
  };
};

/** The fields about the work itself. */
const parseJobTerms = (posting: TracedValue): Fields => {
  const [location, pay, level] = [posting.get('location'), posting.get('compensation'), posting.get('experienceLevel')];
  const labels = [
    posting.get('function.label'),
    ...(level.get('id').value === 'not_applicable' ? [] : [level.get('label')]),
  ];
  return {
    employmentType: employmentType(posting),
    industry: posting.get('industry.label').nonBlank(),
    department: posting.get('department.label').nonBlank(),
    tags: labels.map((label) => label.nonBlank()),
    jobLocation: [parseLocation(location)],
    workplaceType: parseWorkplaceTypes(location),
    workplaceNote: location.get('hybridDescription').nonBlank(),
    baseSalary: salaryBands({
      minValue: pay.get('min'),
      maxValue: pay.get('max'),
      currency: pay.get('currency'),
      unitText: pay.get('period'),
    }),
  };
};

/** The page of a posting in a list, which has no URL. */
const pageOf = (posting: TracedValue): TracedValue => {
  const path = [posting.get('company.identifier').text(), posting.get('id').id()];
  const page = `https://jobs.smartrecruiters.com/${path.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
  return posting.get('id').map(() => (path.every(Boolean) ? page : undefined));
};

const toPosting = (posting: TracedValue): SourcePosting => {
  const page = firstNonBlank(posting.get('postingUrl'), pageOf(posting));
  return {
    id: posting.get('id').id(),
    listed: posting.get('active').value !== false && (posting.get('visibility').text() ?? 'PUBLIC') === 'PUBLIC',
    fields: {
      title: posting.get('name').nonBlank(),
      identifier: posting.get('refNumber').nonBlank(),
      url: page,
      inLanguage: posting.get('language.code').nonBlank(),
      datePosted: posting.get('releasedDate').nonBlank(),
      application: { url: firstNonBlank(posting.get('applyUrl'), page) },
      ...parseJobTerms(posting),
      ...parseSections(posting),
    },
  };
};

/** The postings of one page of the list, or the one posting with all its texts. */
const postingsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  return root.get('content').value === undefined ? root.asArray() : root.get('content').items();
};

/**
 * SmartRecruiters' Posting API: the list, which has no texts, and one posting.
 * Docs: https://developers.smartrecruiters.com/docs/posting-api
 */
export const smartrecruiters: Ats<'smartrecruiters'> = {
  name: 'smartrecruiters',
  pages: [
    {
      page: /^https:\/\/(?:jobs|careers)\.smartrecruiters\.com\/([\w-]+)\/(\d{6,})/,
      api: 'https://api.smartrecruiters.com/v1/companies/$1/postings/$2',
    },
    {
      page: /^https:\/\/(?:jobs|careers)\.smartrecruiters\.com\/([\w-]+)\/?$/,
      api: 'https://api.smartrecruiters.com/v1/companies/$1/postings',
    },
  ],
  detects: (input) =>
    (new TracedValue(input, '').get('totalFound').value !== undefined &&
      Array.isArray(new TracedValue(input, '').get('content').value)) ||
    postingsOf(input).some((posting) => posting.getFirst('jobAd', 'releasedDate').value !== undefined),
  read: (input) => postingsOf(input).map(toPosting),
};
