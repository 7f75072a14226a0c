import { expect } from '@open-wc/testing';
import { bamboohr } from '../../../src/sources/ats/bamboohr.js';
import { dover } from '../../../src/sources/ats/dover.js';
import { usajobs } from '../../../src/sources/ats/usajobs.js';
import { workday } from '../../../src/sources/ats/workday.js';
import { readAll, readOne } from '../reading.js';

const NOT_THEIRS = [
  null,
  7,
  'x',
  [],
  {},
  [null],
  { result: [] },
  { jobPostings: [{}] },
  { SearchResult: {} },
  { result: [{ id: 1 }] },
];

const payOf = (RateIntervalCode: string) =>
  readOne(usajobs, {
    SearchResult: {
      SearchResultItems: [
        {
          MatchedObjectId: 1,
          MatchedObjectDescriptor: {
            PositionTitle: 'Intern',
            PositionRemuneration: [{ MinimumRange: '10', MaximumRange: '20', RateIntervalCode }],
          },
        },
      ],
    },
  }).posting;

describe('systems whose readers a page loads on demand', () => {
  for (const source of [workday, bamboohr, usajobs]) {
    it(`reads nothing of what is not of ${source.name}`, () => {
      for (const input of NOT_THEIRS) {
        expect(source.detects(input), JSON.stringify(input)).to.equal(false);
        expect(readAll(source, input)).to.deep.equal([]);
      }
    });
  }

  it('invents no date from "Posted 30+ Days Ago", no place from "3 Locations", no URL without the page', () => {
    const item = {
      title: 'Intern',
      externalPath: '/job/x/Intern_R-1',
      locationsText: '3 Locations',
      postedOn: 'Posted Today',
    };
    expect(readOne(workday, { jobPostings: [item] }).input).to.deep.equal({ title: 'Intern' });
  });

  it('leaves out a job of Workday that is not posted, and the similar ones', () => {
    const info = { id: '1', title: 'Intern' };
    const similarJobs = [{ title: 'Cook', externalPath: '/job/x/Cook_R-2' }];
    expect(readAll(workday, { jobPostingInfo: info, similarJobs }).map(({ listed }) => listed)).to.deep.equal([true]);
    expect(readOne(workday, { jobPostingInfo: { ...info, posted: false } }).listed).to.equal(false);
  });

  it('locates what is wrong', () => {
    const opening = { id: '1', jobOpeningName: 'Intern', locationType: '9', datePosted: 'some day' };
    expect(readOne(bamboohr, { result: [opening] }).errors).to.deep.equal([
      'unknown-value result[0].locationType',
      'date-invalid result[0].datePosted',
    ]);
  });

  it('knows pay by the units of USAJOBS, and what has none', () => {
    expect(payOf('BW')?.baseSalary?.[0]?.unitText).to.equal('TWO_WEEKS');
    expect(payOf('SY')?.baseSalary).to.deep.equal([{ currency: 'USD', minValue: 10, maxValue: 20 }]);
    expect(payOf('WC')).to.deep.equal({ title: 'Intern', payKind: 'UNPAID' });
  });

  it('takes remote work for no alternative to a place that says nothing', () => {
    const locations = [{}, { location_type: 'REMOTE', name: 'International' }];
    const { posting } = readOne(dover, { id: '1', title: 'Intern', client_name: 'Acme', locations });
    expect(posting?.jobLocation).to.equal(undefined);
    expect(posting?.workplaceType).to.deep.equal(['REMOTE']);
  });
});
