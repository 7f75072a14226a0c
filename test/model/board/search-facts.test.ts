import { expect } from '@open-wc/testing';
import { factsOf } from '../../../src/model/board/search-facts.js';
import type { Place } from '../../../src/schema/job-posting.js';

const factsAt = (place: Place): readonly string[] => factsOf({ title: 'Cook', jobLocation: [place] });

describe('the facts that a posting is found by', () => {
  for (const [name, facts] of [
    ['Austin, TX', ['#us', '#ustx']],
    ['Denver, CO', ['#us', '#usco']],
    ['Dallas, TX - Headquarters', ['#us', '#ustx']],
    ['Houston, TX (Fannin)', ['#us', '#ustx']],
    ['Boston MA', ['#us', '#usma']],
    ['NYC', ['#us', '#usny']],
    ['Washington, D.C.', ['#us', '#usdc']],
    ['Toronto, ON', ['#ca', '#caon']],
    ['München', ['#de', '#europe']],
    ['東京', ['#jp', '#asia']],
    ['Springfield', []],
    ['Office IT', []],
    ['Salt Lake City UT', ['#us', '#usut']],
    ['Wilmington, DE, USA', ['#us', '#usde']],
    // codes of countries, too: the town tells which is meant, or nothing does
    ['Berlin, DE', ['#de', '#europe']],
    ['Munich DE (Hybrid)', ['#de', '#europe']],
    ['Bangalore, IN', ['#in', '#asia']],
    ['Toronto CA', ['#ca', '#caon']],
    ['Remote in DE', []],
    ['Home Office IL', []],
    ['Bogotá, CO', []],
    ['Casablanca MA', []],
  ] as const) {
    it(`has the country and state of a place that is named ${name}`, () => {
      expect(factsAt({ name })).to.deep.equal(facts);
    });
  }

  it('has no other country than that which is stated', () => {
    expect(factsAt({ name: 'Berlin', addressCountry: 'US' })).to.deep.equal(['#us']);
    expect(factsAt({ addressLocality: 'Paris', addressRegion: 'TX' })).to.deep.equal(['#us', '#ustx']);
  });

  it('has that a visa is not sponsored', () => {
    expect(factsOf({ title: 'Cook', workAuthorization: { sponsorship: 'NOT_OFFERED' } })).to.deep.equal(['#novisa']);
  });

  it('has that a co-op is an internship', () => {
    expect(factsOf({ title: 'Cook Co-op' })).to.deep.equal(['#intern']);
  });
});
