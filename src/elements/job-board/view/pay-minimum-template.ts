import { type TemplateResult, html, nothing } from 'lit';
import {
  PAY_UNITS,
  type PayMinimum,
  type PayUnit,
  mainCurrency,
  parsePayMinimum,
} from '../../../model/board/pay-minimum.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { BoardActions, BoardView } from '../board-types.js';
import { perUnit } from './chosen-values.js';

/** What most postings of a list state pay in. */
interface Customs {
  readonly currency: string | undefined;
  readonly unit: PayUnit;
}

const customs = new WeakMap<readonly JobPosting[], Customs>();

const customsOf = (postings: readonly JobPosting[]): Customs => {
  const known = customs.get(postings);
  if (known) return known;
  const currency = mainCurrency(postings);
  const counts = new Map<string | undefined, number>();
  for (const { baseSalary = [] } of postings)
    for (const band of baseSalary)
      if (band.currency === currency) counts.set(band.unitText, (counts.get(band.unitText) ?? 0) + 1);
  const [unit = 'YEAR'] = [...PAY_UNITS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const found = { currency, unit };
  customs.set(postings, found);
  return found;
};

/** The sign of a currency: "$". */
const signOf = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** The fields for the least pay, in the currency of most postings. */
export const payMinimumTemplate = (
  { context, criteria, index }: BoardView,
  actions: BoardActions,
): TemplateResult | typeof nothing => {
  const { currency, unit } = customsOf(index?.postings ?? []);
  const chosen = (criteria.filters.pay ?? []).map(parsePayMinimum).find((minimum) => minimum !== null);
  const own = chosen?.currency ?? currency;
  if (!own) return nothing;
  const minimum: PayMinimum = chosen ?? { amount: 0, currency: own, unit };
  const change = ({ currentTarget }: Event): void => {
    const fields = currentTarget instanceof Element ? currentTarget.closest('.minimum') : null;
    const amount = Number(fields?.querySelector('input')?.value);
    const named = PAY_UNITS.find((name) => name === fields?.querySelector('select')?.value) ?? unit;
    actions.choosePayMinimum(amount > 0 ? { amount, currency: own, unit: named } : null);
  };
  const sign = signOf(own, context.locale);
  const label = context.t('facet.payFrom', { amount: '' }).trim();
  return html`<div class="minimum" part="pay-minimum" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <input
      type="number"
      part="pay-amount"
      min="0"
      step="any"
      inputmode="decimal"
      aria-label=${context.t('facet.payFrom', { amount: sign })}
      .value=${minimum.amount > 0 ? String(minimum.amount) : ''}
      @change=${change}
    />
    <select part="pay-unit" aria-label=${context.t('fact.baseSalary')} @change=${change}>
      ${PAY_UNITS.map(
        (name) =>
          html`<option value=${name} .selected=${name === minimum.unit}>${perUnit(sign, name, context)}</option>`,
      )}
    </select>
  </div>`;
};
