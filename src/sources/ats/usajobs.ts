import { parseEmploymentTypes } from '../fields/employment-types.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

/** https://developer.usajobs.gov/api-reference/get-codelist-remunerationrateintervalcodes */
const UNITS: Readonly<Record<string, string | undefined>> = {
  PA: 'YEAR',
  PH: 'HOUR',
  PD: 'DAY',
  BW: 'TWO_WEEKS',
  PM: 'MONTH',
  // without compensation, by the piece, by the year of school, and others have no unit
  WC: undefined,
  PW: undefined,
  SY: undefined,
  FB: undefined,
};

const salaryOf = (pay: TracedValue): Fields => ({
  currency: 'USD',
  minValue: pay.get('MinimumRange').nonBlank(),
  maxValue: pay.get('MaximumRange').nonBlank(),
  unitText: pay.get('RateIntervalCode').translate(UNITS),
});

const placesOf = (item: TracedValue): Fields[] => {
  const places = item.get('PositionLocation').items();
  if (places.length === 0) return [{ name: item.get('PositionLocationDisplay').nonBlank() }];
  return places.map((place) => ({
    name: place.getFirst('LocationName', 'CityName'),
    addressCountry: place.get('CountryCode').nonBlank(),
  }));
};

/** Days are written as their midnight. */
const withoutMidnight = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/T00:00:00(?:\.0+)?$/, '') : date;

const paysOf = (item: TracedValue): TracedValue[] =>
  item
    .get('PositionRemuneration')
    .items()
    .filter((pay) => pay.get('RateIntervalCode').text() !== 'WC');

const toPosting = (result: TracedValue): SourcePosting => {
  const item = result.get('MatchedObjectDescriptor');
  const details = item.get('UserArea.Details');
  const types = parseEmploymentTypes(item.getFirst('PositionSchedule[0].Name'));
  const unpaid = item.get('PositionRemuneration[0].RateIntervalCode').text() === 'WC';
  return {
    id: result.get('MatchedObjectId').id(),
    listed: true,
    fields: {
      title: item.get('PositionTitle'),
      hiringOrganization: { name: item.getFirst('OrganizationName', 'DepartmentName') },
      identifier: item.get('PositionID').nonBlank(),
      url: item.get('PositionURI').nonBlank(),
      employmentType: types.asArray(),
      jobLocation: placesOf(item),
      workplaceType:
        details.get('RemoteIndicator').value === true ? details.get('RemoteIndicator').map(() => 'REMOTE') : undefined,
      baseSalary: paysOf(item).map(salaryOf),
      payKind: unpaid ? 'UNPAID' : undefined,
      datePosted: item.get('PublicationStartDate').nonBlank().map(withoutMidnight),
      validThrough: item.get('ApplicationCloseDate').nonBlank(),
      description: details.get('JobSummary').nonBlank(),
      responsibilities: details.get('MajorDuties').nonBlank(),
      qualifications: item.get('QualificationSummary').nonBlank(),
      application: { url: item.getFirst('ApplyURI[0]', 'PositionURI') },
    },
  };
};

const resultsOf = (input: unknown): TracedValue[] =>
  new TracedValue(input, '')
    .get('SearchResult.SearchResultItems')
    .items()
    .filter((item) => item.get('MatchedObjectDescriptor').getFirst('PositionID', 'PositionTitle').value !== undefined);

/** The search of USAJOBS. Docs: https://developer.usajobs.gov/api-reference/get-api-search */
export const usajobs: Source<'usajobs'> = {
  name: 'usajobs',
  detects: (input) => resultsOf(input).length > 0,
  read: (input) => resultsOf(input).map(toPosting),
};
