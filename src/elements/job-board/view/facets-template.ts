import { type TemplateResult, html, nothing } from 'lit';
import { formatNumber } from '../../../format/intl.js';
import { compareFacetValues } from '../../../model/board/facet-index.js';
import type { FacetName } from '../../../model/board/facets.js';
import { normalizeText } from '../../../text-search/normalize.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardView, FacetValues } from '../board-types.js';
import { chosenIdOf } from './chosen-values.js';
import { facetValueLabel } from './facet-labels.js';
import { type ValueGroup, groupValues } from './facet-groups.js';
import { payMinimumTemplate } from './pay-minimum-template.js';
import { moveFocus, takeFocus } from './roving-focus.js';

/** Further values are shown on request; of starts, most are folded below their terms. */
const [SHOWN_VALUES, SHOWN_STARTS] = [7, 24];
/** A facet with at least this many values has a search field. */
const SEARCHED_VALUES = 12;
/** How many facets are shown, and open, at first. */
const [SHOWN_FACETS, OPEN_FACETS] = [5, 2];

/** The facets in the order in which applicants decide by them. */
const ORDER: readonly FacetName[] = [
  'place',
  'workplace',
  'start',
  'pay',
  'type',
  'department',
  'sponsorship',
  'degree',
  'team',
  'employer',
];

/** One facet of a board. */
interface FacetView {
  readonly view: BoardView;
  readonly actions: BoardActions;
  readonly facet: FacetValues;
}

/** The positions of a facet's values, in display order. */
const displayOrder = ({ facet, values }: FacetValues): number[] => {
  const compare = compareFacetValues(facet);
  const ordered = [...values.entries()].sort(([, a], [, b]) => compare(a, b));
  return ordered.map(([position]) => position);
};

/** Whether choosing a value would change anything: some posting does not have it. */
const isUseful = ({ values }: FacetValues, size: number): boolean => values.some(({ total }) => total < size);

const countOf = ({ view, facet }: FacetView, position: number): number =>
  view.results?.counts.get(facet.name)?.[position] ?? 0;

const labelOf = ({ view, facet }: FacetView, position: number): string => {
  const value = facet.values[position]?.value ?? '';
  return view.index ? facetValueLabel(view.index, facet.name, value, view.context) : value;
};

const isChosen = ({ view, facet }: FacetView, position: number): boolean =>
  chosenIdOf(facet, view.criteria.filters, position) !== undefined;

const optionTemplate = (shown: FacetView, position: number, label: string): Template => {
  const { view, actions, facet } = shown;
  const { context, criteria } = view;
  const value = facet.values[position];
  if (!value) return nothing;
  const count = countOf(shown, position);
  const chosenId = chosenIdOf(facet, criteria.filters, position);
  return html`<label class="option ${count > 0 || chosenId !== undefined ? '' : 'nothing'}" part="option"
    ><input
      part="checkbox"
      type="checkbox"
      aria-label=${context.t.count('facet.option', count, { name: label })}
      .checked=${chosenId !== undefined}
      @change=${(): void => actions.toggleFilter(facet.name, chosenId ?? value.id)}
    />
    <bdi>${label}</bdi>
    <span class="count" part="count">${formatNumber(count, context.locale)}</span></label
  >`;
};

/** Values under their heading, or folded below the value that includes them. */
const groupTemplate = (shown: FacetView, { label, parent, positions, labelOf: own }: ValueGroup): TemplateResult => {
  const options = positions.map((position) => optionTemplate(shown, position, own(position)));
  if (parent !== null)
    return html`${optionTemplate(shown, parent, own(parent))}
    ${
      options.length > 0
        ? html`<details class="inside" ?open=${positions.some((position) => isChosen(shown, position))}>
            <summary part="facet-inside">${label}</summary>
            ${options}
          </details>`
        : nothing
    }`;
  return label
    ? html`<div role="group" aria-label=${label}>
        <span class="group-label" part="facet-group" aria-hidden="true">${label}</span>${options}
      </div>`
    : html`${options}`;
};

/** The field that finds a value. */
const findTemplate = ({ view, actions, facet: { name } }: FacetView, label: string): TemplateResult => {
  const find = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement; // the listener is on the input
    actions.searchFacet(name, value);
  };
  return html`<input
    class="find"
    part="facet-search"
    type="search"
    autocomplete="off"
    aria-label=${view.context.t('facet.find', { name: label })}
    placeholder=${view.context.t('facet.find', { name: label })}
    .value=${view.facetQueries.get(name) ?? ''}
    @input=${find}
  />`;
};

/** The values that are shown: those with postings and the chosen ones, or those with the words that the user has typed. */
const shownValues = (shown: FacetView, order: readonly number[]): readonly number[] => {
  const { view, facet } = shown;
  const typed = normalizeText(view.facetQueries.get(facet.name) ?? '');
  if (typed) return order.filter((position) => ` ${normalizeText(labelOf(shown, position))}`.includes(` ${typed}`));
  if (view.fullyShownFacets.has(facet.name)) return order;
  const used = order.filter((position) => countOf(shown, position) > 0);
  const most = facet.name === 'start' ? SHOWN_STARTS : SHOWN_VALUES;
  const first = new Set(used.length <= most + 1 ? used : used.slice(0, most));
  return order.filter((position) => first.has(position) || isChosen(shown, position));
};

const facetTemplate = (shown: FacetView, isOpenAtFirst: boolean): TemplateResult => {
  const { view, actions, facet } = shown;
  const { context, expandedFacets, facetQueries } = view;
  const { name } = facet;
  const order = displayOrder(facet);
  const positions = shownValues(shown, order);
  const hidden = facetQueries.get(name) ? 0 : order.length - positions.length;
  const label = context.t(facet.facet.label);
  const moreLabel = context.t.count('posting.more', hidden);
  const groups = groupValues(facet, positions, { labelOf: (position) => labelOf(shown, position), context });
  return html`<details class="facet" part="facet ${name}" ?open=${isOpenAtFirst || expandedFacets.has(name)}>
    <summary part="facet-label">${label}</summary>
    ${order.length >= SEARCHED_VALUES && name !== 'start' ? findTemplate(shown, label) : nothing}
    <div class="values" role="group" aria-label=${label} @keydown=${moveFocus} @focusin=${takeFocus}>
      ${groups.map((group) => groupTemplate(shown, group))}
      ${
        hidden > 0
          ? html`<button
              class="plain"
              part="more-toggle"
              type="button"
              aria-label=${`${moreLabel}: ${label}`}
              @click=${(): void => actions.showAllValues(name, positions.length)}
            >
              ${moreLabel}
            </button>`
          : nothing
      }
    </div>
    ${name === 'pay' ? payMinimumTemplate(view, actions) : nothing}
  </details>`;
};

/** The facets whose values differ among the postings; none until the filters have been in sight. */
export const facetsTemplate = (view: BoardView, actions: BoardActions): TemplateResult[] => {
  if (!view.hasFacets) return [];
  const { facets = [], size = 0 } = view.index ?? {};
  const ordered = ORDER.flatMap((name) => facets.find((facet) => facet.name === name) ?? []);
  const useful = ordered.filter((facet) => isUseful(facet, size) || view.criteria.filters[facet.name]);
  const showsAll = view.showsAllFacets || useful.length <= SHOWN_FACETS + 1;
  const shown = useful.filter((facet, at) => showsAll || at < SHOWN_FACETS || view.criteria.filters[facet.name]);
  const [firstHidden] = useful.filter((facet) => !shown.includes(facet));
  const templates = shown.map((facet, at) => facetTemplate({ view, actions, facet }, at < OPEN_FACETS));
  if (!firstHidden) return templates;
  const more = html`<button
    class="plain"
    part="more-facets"
    type="button"
    @click=${(): void => actions.showAllFacets(firstHidden.name)}
  >
    ${view.context.t('board.moreFilters')}
  </button>`;
  return [...templates, more];
};
