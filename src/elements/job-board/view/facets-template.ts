import { type TemplateResult, html, nothing } from 'lit';
import { getFormatter } from '../../../format/intl.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { FacetValues } from '../search/searchable-postings.js';
import type { BoardTools } from '../controller/search-ui.js';

type Template = TemplateResult | typeof nothing;

/** Values beyond these are shown when asked for. */
const SHOWN_VALUES = 7;
/** So many facets are unfolded by themselves. */
const OPEN_FACETS = 4;

/** The places of a facet's values, in the order they are shown. */
const orderOf = ({ facet, values }: FacetValues): number[] => {
  const { sortKey } = facet;
  const ranks = sortKey && values.map(({ value }) => sortKey(value));
  return values
    .map((_, place) => place)
    .sort((a, b) =>
      ranks ? ((ranks[a] ?? '') < (ranks[b] ?? '') ? -1 : 1) : (values[b]?.total ?? 0) - (values[a]?.total ?? 0),
    );
};

/** Whether choosing in this facet would change anything. */
const isUseful = ({ values }: FacetValues, size: number): boolean =>
  values.length > 1 || (values.length === 1 && (values[0]?.total ?? 0) < size);

const optionTemplate = (tools: BoardTools, facet: FacetValues, place: number, context: ViewContext): Template => {
  const { board } = tools;
  const value = facet.values[place];
  if (!value) return nothing;
  const count = board.results?.counts.get(facet.name)?.[place] ?? 0;
  const isChosen = board.question.filters[facet.name]?.includes(value.id) ?? false;
  return html`<label class="option ${count > 0 || isChosen ? '' : 'nothing'}" part="option"
    ><input
      part="checkbox"
      type="checkbox"
      .checked=${isChosen}
      @change=${(): void => tools.toggle(facet.name, value.id)}
    />
    <bdi>${facet.facet.formatValue?.(value.value, context) ?? value.value}</bdi>
    <span class="count" part="count">${getFormatter(Intl.NumberFormat, context.locale, {}).format(count)}</span></label
  >`;
};

const facetTemplate = (
  tools: BoardTools,
  facet: FacetValues,
  isFirst: boolean,
  context: ViewContext,
): TemplateResult => {
  const { board } = tools;
  const { name } = facet;
  const chosen = board.question.filters[name] ?? [];
  if (chosen.length > 0) tools.openFacets.add(name); // and stays so when the choice is taken back
  const order = orderOf(facet);
  const isWhole = tools.wholeFacets.has(name) || order.length <= SHOWN_VALUES + 1;
  const shown = order.filter(
    (place, at) => isWhole || at < SHOWN_VALUES || chosen.includes(facet.values[place]?.id ?? ''),
  );
  const label = context.t(facet.facet.label);
  return html`<details class="facet" part="facet ${name}" ?open=${isFirst || tools.openFacets.has(name)}>
    <summary part="facet-label">${label}</summary>
    <div role="group" aria-label=${label}>
      ${shown.map((place) => optionTemplate(tools, facet, place, context))}
      ${
        isWhole
          ? nothing
          : html`<button
              class="plain"
              part="more-toggle"
              type="button"
              aria-label=${`${context.t.count('posting.more', order.length - shown.length)}: ${label}`}
              @click=${(): void => {
                tools.wholeFacets.add(name);
                board.update(`[part~="${name}"] label:nth-of-type(${shown.length + 1}) input`);
              }}
            >
              ${context.t.count('posting.more', order.length - shown.length)}
            </button>`
      }
    </div>
  </details>`;
};

/** The facets that have something to choose. */
export const facetsTemplate = (tools: BoardTools, context: ViewContext): TemplateResult[] => {
  const { filters } = tools.board.question;
  const { facets = [], size = 0 } = tools.search?.index ?? {};
  const useful = facets.filter((facet) => isUseful(facet, size) || filters[facet.name]);
  return useful.map((facet, at) => facetTemplate(tools, facet, at < OPEN_FACETS, context));
};
