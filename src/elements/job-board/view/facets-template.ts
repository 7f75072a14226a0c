import { type TemplateResult, html, nothing } from 'lit';
import { formatNumber } from '../../../format/intl.js';
import { compareFacetValues } from '../../../model/board/facet-index.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardView, FacetValues } from '../board-types.js';
import { facetValueLabel } from './facet-labels.js';

/** Further values are shown on request. */
const SHOWN_VALUES = 7;
/** How many facets are open at first. */
const OPEN_FACETS = 4;

/** The positions of a facet's values, in display order. */
const displayOrder = ({ facet, values }: FacetValues): number[] => {
  const compare = compareFacetValues(facet);
  const ordered = [...values.entries()].sort(([, a], [, b]) => compare(a, b));
  return ordered.map(([position]) => position);
};

/** Whether choosing a value would change anything. */
const isUseful = ({ values }: FacetValues, size: number): boolean =>
  values.length > 1 || (values.length === 1 && (values[0]?.total ?? 0) < size);

const optionTemplate = (view: BoardView, actions: BoardActions, facet: FacetValues, position: number): Template => {
  const { context, criteria, index, results } = view;
  const { name } = facet;
  const value = facet.values[position];
  if (!value || !index) return nothing;
  const count = results?.counts.get(name)?.[position] ?? 0;
  const isChosen = criteria.filters[name]?.includes(value.id) ?? false;
  return html`<label class="option ${count > 0 || isChosen ? '' : 'nothing'}" part="option"
    ><input
      part="checkbox"
      type="checkbox"
      .checked=${isChosen}
      @change=${(): void => actions.toggleFilter(name, value.id)}
    />
    <bdi>${facetValueLabel(index, name, value.value, context)}</bdi>
    <span class="count" part="count">${formatNumber(count, context.locale)}</span></label
  >`;
};

const facetTemplate = (
  view: BoardView,
  actions: BoardActions,
  facet: FacetValues,
  isOpenAtFirst: boolean,
): TemplateResult => {
  const { context, criteria, expandedFacets, fullyShownFacets } = view;
  const { name } = facet;
  const chosen = criteria.filters[name] ?? [];
  const order = displayOrder(facet);
  const showsAll = fullyShownFacets.has(name) || order.length <= SHOWN_VALUES + 1;
  const shown = order.filter(
    (position, at) => showsAll || at < SHOWN_VALUES || chosen.includes(facet.values[position]?.id ?? ''),
  );
  const label = context.t(facet.facet.label);
  const moreLabel = context.t.count('posting.more', order.length - shown.length);
  return html`<details class="facet" part="facet ${name}" ?open=${isOpenAtFirst || expandedFacets.has(name)}>
    <summary part="facet-label">${label}</summary>
    <div role="group" aria-label=${label}>
      ${shown.map((position) => optionTemplate(view, actions, facet, position))}
      ${
        showsAll
          ? nothing
          : html`<button
              class="plain"
              part="more-toggle"
              type="button"
              aria-label=${`${moreLabel}: ${label}`}
              @click=${(): void => actions.showAllValues(name, shown.length)}
            >
              ${moreLabel}
            </button>`
      }
    </div>
  </details>`;
};

/** The facets whose values differ among the postings; none until the filters have been in sight. */
export const facetsTemplate = (view: BoardView, actions: BoardActions): TemplateResult[] => {
  if (!view.hasFacets) return [];
  const { facets = [], size = 0 } = view.index ?? {};
  const useful = facets.filter((facet) => isUseful(facet, size) || view.criteria.filters[facet.name]);
  return useful.map((facet, at) => facetTemplate(view, actions, facet, at < OPEN_FACETS));
};
