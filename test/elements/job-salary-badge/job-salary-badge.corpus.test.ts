import { expect } from '@open-wc/testing';
import type { JobSalaryBadgeElement } from '../../../src/index.js';
import { faultOf } from '../../model/posting/salary-faults.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mount } from '../../support/mount.js';
import { deepElements, visibleText } from '../../support/queries.js';
import { setOrRemove } from '../../support/property-runs.js';

interface Band {
  readonly value?: unknown;
  readonly currency?: unknown;
  readonly minValue?: unknown;
  readonly maxValue?: unknown;
}

const ATTRIBUTES = { value: 'value', currency: 'currency', minValue: 'min-value', maxValue: 'max-value' } as const;
const LOCALES = ['en', 'de', 'ja', 'ar-EG', 'hi'];

const bands = async (test: Mocha.Context): Promise<readonly Band[]> => [
  ...(await corpus<{ value: unknown }>(test, 'money-numbers')).map(({ value }) => ({ value, currency: 'USD' })),
  ...(await corpus<string>(test, 'money-strings')).map((value) => ({ value, currency: 'USD' })),
  ...(await corpus<string>(test, 'money-currencies')).map((currency) => ({ value: 21.5, currency })),
  ...(await corpus<[unknown, unknown]>(test, 'money-ranges')).map(([minValue, maxValue]) => ({ minValue, maxValue })),
];

/** All that is shown, and all that is said in its place. */
const wordsOf = (badge: JobSalaryBadgeElement): string[] => [
  visibleText(badge),
  ...deepElements(badge.shadowRoot ?? badge).flatMap(({ className, textContent, ariaLabel }) =>
    className === 'sr' ? [textContent ?? ''] : [ariaLabel ?? ''],
  ),
];

const expectSound = async (badge: JobSalaryBadgeElement, band: Band): Promise<number> => {
  await badge.updateComplete;
  const input = JSON.stringify(band);
  for (const words of wordsOf(badge)) expect(faultOf(words), `${input}: ${words}`).to.equal(null);
  const { minValue, maxValue } = band;
  const isReversed = minValue !== null && maxValue !== null && Number(minValue) > Number(maxValue);
  if (isReversed) expect(visibleText(badge), input).to.not.match(/\p{Nd}\D+\p{Nd}/u);
  return visibleText(badge) === '' ? 0 : 1;
};

describe('<job-salary-badge> of the oddities in the captures', () => {
  for (const way of ['attributes', 'property'] as const) {
    it(`never shows what is no amount, given by ${way}`, async function () {
      this.timeout(30_000);
      const all = await bands(this);
      const badge = await mount<JobSalaryBadgeElement>('<job-salary-badge></job-salary-badge>');
      let shown = 0;
      for (const lang of LOCALES) {
        badge.lang = lang;
        for (const band of all) {
          if (way === 'property') badge.salary = band as typeof badge.salary; // as feeds have it
          for (const [key, attribute] of Object.entries(ATTRIBUTES)) {
            const value = band[key as keyof Band] ?? null; // the keys are those of a band
            if (way === 'attributes')
              setOrRemove(
                badge,
                attribute,
                typeof value === 'string' || value === null ? value : JSON.stringify(value),
              );
          }
          shown += await expectSound(badge, band);
        }
      }
      expect(shown, 'amounts shown').to.be.above(all.length);
      await recordMetric(
        'R7',
        `0 faults in ${all.length} amounts of the corpora by ${way}, ${LOCALES.length} languages`,
      );
    });
  }
});
