import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { JobPostingSchema, parsePosting } from '../../src/schema/index.js';
import { fullPosting, minimalPosting } from '../fixtures/postings.js';
import { mutate, seeded } from './mutations.js';

/** What zod makes of a value: the same, another, or nothing. */
const byZod = (value: unknown): unknown => {
  const result = z.safeParse(JobPostingSchema, value);
  return result.success ? result.data : result.error.issues;
};

describe('JobPostingSchema', () => {
  it('accepts a full posting, and the least one, unchanged', () => {
    expect(byZod(fullPosting)).to.deep.equal(fullPosting);
    expect(byZod(minimalPosting)).to.deep.equal(minimalPosting);
  });

  for (const startDate of [
    'FLEXIBLE',
    { start: '2026-05-18', end: '2026-08-07', part: 'MID', label: 'A', available: false, note: 'x' },
    { earliest: '2026-05-18', latest: '2026-06-30', label: 'A', available: true, note: 'x' },
    { season: 'SUMMER', year: 2026, label: 'A', available: true, note: 'x' },
  ]) {
    it(`loses nothing of the start date ${JSON.stringify(startDate)}`, () => {
      const posting = { ...fullPosting, startDates: [startDate] };
      expect(parsePosting(posting)).to.deep.equal({ posting, problems: [] });
      expect(byZod(posting)).to.deep.equal(posting);
    });
  }

  for (const [field, bad] of [
    ['title', ''],
    ['title', undefined],
    ['employmentType', ['JOB']],
    ['datePosted', '2026-02-30'],
    ['baseSalary', [{ minValue: 60, maxValue: 45 }]],
    ['baseSalary', [{ currency: 'Taler', value: 45 }]],
    ['baseSalary', [{ value: -1 }]],
    ['startDates', [{ start: '2026-05-18', end: '2026-05-01' }]],
    ['application', { url: 'javascript:alert(1)' }],
    ['description', 'x'.repeat(200_000)],
    ['tags', Array(101).fill('x')],
  ] as const) {
    it(`refuses what parsePosting reports: ${field} ${JSON.stringify(bad)?.slice(0, 60)}`, () => {
      const posting = { ...fullPosting, [field]: bad };
      expect(z.safeParse(JobPostingSchema, posting).success).to.equal(false);
      expect(parsePosting(posting).problems.length).to.be.above(0);
    });
  }
});

describe('parsePosting and JobPostingSchema, on 28,000 damaged postings', function () {
  this.timeout(60_000);
  for (const seed of [1, 2, 3, 4]) {
    it(`agree on what is let through of 3,000 damaged postings (seed ${seed})`, () => {
      const pick = seeded(seed);
      let kept = 0;
      for (let round = 0; round < 3000; round++) {
        const input = mutate(fullPosting, pick);
        const { posting } = parsePosting(input);
        if (!posting) continue;
        kept++;
        expect(byZod(posting), JSON.stringify(input)).to.deep.equal(posting);
      }
      expect(kept).to.be.above(1500);
    });

    it(`find nothing more to say about a posting that was read (seed ${seed})`, () => {
      const pick = seeded(seed + 100);
      for (let round = 0; round < 3000; round++) {
        const { posting } = parsePosting(mutate(fullPosting, pick));
        if (!posting) continue;
        const again = parsePosting(posting);
        expect(again.posting, JSON.stringify(posting)).to.deep.equal(posting);
        const known = /^(?:recommended|application-missing|pay-implausible)$/;
        expect(again.problems.filter(({ code }) => !known.test(code))).to.deep.equal([]);
      }
    });
  }

  it('lose nothing to each other where there is no problem', () => {
    const pick = seeded(7);
    let clean = 0;
    for (let round = 0; round < 4000; round++) {
      const input = mutate(fullPosting, pick);
      const result = parsePosting(input);
      if (result.problems.length > 0 || !z.safeParse(JobPostingSchema, input).success) continue;
      clean++;
      expect(parsePosting(byZod(input)), JSON.stringify(input)).to.deep.equal(result);
    }
    expect(clean).to.be.above(40);
  });
});
