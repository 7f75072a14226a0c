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
