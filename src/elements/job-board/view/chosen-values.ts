import { getFormatter } from '../../../format/intl.js';
import { type Filters, positionsOf } from '../../../model/board/facet-index.js';
import type { FacetName } from '../../../model/board/facets.js';
import { type PayMinimum, type PayUnit, parsePayMinimum } from '../../../model/board/pay-minimum.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { FacetValues, SearchablePostings } from '../board-types.js';
import { facetValueLabel } from './facet-labels.js';

/** An amount per unit, in short: "$30/hr". */
export const perUnit = (amount: string, unit: PayUnit, { t }: ViewContext): string =>
  t(`salary.short.${unit}`, { amount });

/** "At least $30/hr". */
const minimumLabel = ({ amount, currency, unit }: PayMinimum, context: ViewContext): string => {
  const options = { style: 'currency', currency, maximumFractionDigits: 2, minimumFractionDigits: 0 } as const;
  const money = getFormatter(Intl.NumberFormat, context.locale, options).format(amount);
  return context.t('facet.payFrom', { amount: perUnit(money, unit, context) });
};

/** The label of the value with this id. If no posting has the value, its id is the label. */
export const facetLabelById = (
  index: SearchablePostings,
  name: FacetName,
  id: string,
  context: ViewContext,
): string => {
  const minimum = name === 'pay' ? parsePayMinimum(id) : null;
  if (minimum) return minimumLabel(minimum, context);
  const facet = index.facets.find((one) => one.name === name);
  const positions = facet ? positionsOf(facet, id) : [];
  const value = positions.length === 1 ? facet?.values[positions[0] ?? -1] : null;
  return value ? facetValueLabel(index, name, value.value, context) : id;
};

/** The chosen id that stands for the value at a position; undefined if it is not chosen. */
export const chosenIdOf = (facet: FacetValues, filters: Filters, position: number): string | undefined =>
  filters[facet.name]?.find((id) => positionsOf(facet, id).includes(position));
