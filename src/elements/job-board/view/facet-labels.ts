import type { FacetName } from '../../../model/board/facets.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { SearchablePostings } from '../board-types.js';

/** The label of a facet's value, such as "Remote" for `REMOTE`. */
export const facetValueLabel = (
  index: SearchablePostings,
  name: FacetName,
  value: string,
  context: ViewContext,
): string => index.facets.find((facet) => facet.name === name)?.facet.formatValue?.(value, context) ?? value;

/** The label of the value with this id. If no posting has the value, its id is the label. */
export const facetLabelById = (
  index: SearchablePostings,
  name: FacetName,
  id: string,
  context: ViewContext,
): string => {
  const { values, positionById } = index.facets.find((facet) => facet.name === name) ?? {};
  const value = values?.[positionById?.get(id) ?? -1];
  return value ? facetValueLabel(index, name, value.value, context) : id;
};
