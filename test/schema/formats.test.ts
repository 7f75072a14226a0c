import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isBlank } from '../../src/schema/blank.js';
import * as formats from '../../src/schema/formats.js';
import type { Format } from '../../src/schema/formats.js';
import { RUNS } from '../support/property-runs.js';

const PIECES =
  'a|Data|Intern|confidential|Confidential|N/A|none|null|TBD|unknown|not specified|-|.|!|7|42|é|未|\t| |  |\u00ad|\u0000|https://|http://|acme.example|/|jobs|?id=1|#a'.split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 8 }).map((pieces) => pieces.join(''));

const twoDigits = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
const date = fc
  .tuple(fc.constantFrom('0000', '1899', '1970', '2000', '2024', '2026', '2099', '9999'), twoDigits(13), twoDigits(32))
  .map((parts) => parts.join('-'));

describe('texts in their normal form', () => {
  const all: readonly (readonly [string, Format])[] = Object.entries(formats).flatMap(([name, format]) =>
    'normal' in format ? [[name, format] as const] : [],
  );

  it('are told of lines, employers, countries, URLs and dates', () => {
    expect(all.map(([name]) => name)).to.have.members([
      'line',
      'country',
      'employer',
      'url',
      'partialDate',
      'dateOrTime',
    ]);
  });

  for (const [name, { normal, normalize, advise }] of all)
    it(`are not changed, not blank and without advice: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(text, date), (given) => {
          if (!normal?.test(given)) return;
          expect([normalize(given), isBlank(given), advise?.(given, given)]).to.deep.equal([given, false, undefined]);
        }),
        { numRuns: RUNS * 5 },
      );
    });
});
