import { expect } from '@open-wc/testing';
import { filterId } from '../../../src/model/board/filter-ids.js';

describe('the id of a filter in a link', () => {
  for (const [name, spellings, id] of [
    ['type', ['full_time', 'full-time', 'Full Time', 'fulltime', 'FULL_TIME'], 'full_time'],
    ['type', ['intern', 'Internship', 'internships'], 'intern'],
    ['type', ['contractor', 'contract', 'Freelance'], 'contractor'],
    ['workplace', ['on_site', 'on-site', 'Onsite', 'in office'], 'on_site'],
    ['workplace', ['remote', 'REMOTE', 'Remotely'], 'remote'],
    ['sponsorship', ['offered', 'Yes'], 'offered'],
    ['sponsorship', ['not_offered', 'no', 'Not offered'], 'not_offered'],
    ['pay', ['paid', 'stated', 'Paid'], 'paid'],
    ['pay', ['30-usd-hour', '30 USD per hour', '30USD/HOUR'], '30-usd-hour'],
    ['start', ['2027-summer', 'Summer 2027', 'summer-2027', '2027-SUMMER'], '2027-summer'],
    ['start', ['2027-fall', 'Autumn 2027'], '2027-fall'],
    ['start', ['2027-06', '2027-6', 'June 2027', 'jun-2027'], '2027-06'],
    ['start', ['immediate', 'ASAP', 'immediately'], 'immediate'],
    ['department', ['engineering', 'Engineering', ' ENGINEERING '], 'engineering'],
    ['place', ['munchen de', 'München, DE'], 'munchen de'],
    ['employer', ['東京'], '東京'],
    ['type', ['unheard of'], 'unheard of'],
    ['start', ['someday'], 'someday'],
  ] as const) {
    it(`is ${id} of ${name}, for ${spellings.join(', ')}`, () => {
      expect(spellings.map((text) => filterId(name, text))).to.deep.equal(spellings.map(() => id));
    });
  }
});
