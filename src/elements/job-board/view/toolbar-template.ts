import { type TemplateResult, html, nothing } from 'lit';
import { QUERY_LIMITS } from '../../../search-protocol/query-limits.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardView } from '../board-types.js';

const sortTemplate = ({ context: { t }, results, sorts }: BoardView, actions: BoardActions): Template => {
  if (sorts.length < 2) return nothing;
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement; // the listener is on the select
    actions.chooseSort(sorts.find((sort) => sort === value) ?? null);
  };
  const current = results?.sort;
  return html`<label class="sort"
    ><span class="label">${t('board.sort')}</span>
    <select part="sort" @change=${choose}>
      ${current && sorts.includes(current) ? nothing : html`<option value="" selected>${t('board.sort.listed')}</option>`}
      ${sorts.map(
        (sort) => html`<option value=${sort} .selected=${sort === current}>${t(`board.sort.${sort}`)}</option>`,
      )}
    </select></label
  >`;
};

/** The search field, the button that opens the filters, and the sorts. */
export const toolbarTemplate = (view: BoardView, actions: BoardActions): TemplateResult => {
  const {
    context: { t },
    criteria,
    areFiltersOpen,
  } = view;
  const filterCount = Object.values(criteria.filters).flat().length;
  const search = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement; // the listener is on the input
    actions.setQuery(value);
  };
  return html`<form
    class="toolbar"
    part="toolbar"
    role="search"
    @submit=${(event: Event): void => event.preventDefault()}
  >
    <input
      class="search"
      maxlength=${QUERY_LIMITS.words}
      part="search"
      type="search"
      aria-label=${t('board.search')}
      placeholder=${t('board.hint')}
      autocomplete="off"
      .value=${criteria.query}
      @focus=${(): void => actions.prepareSearch()}
      @input=${search}
    />
    <button
      class="filters-toggle"
      part="filters-toggle"
      type="button"
      aria-expanded=${areFiltersOpen}
      @click=${(): void => actions.toggleFilters()}
    >
      ${t('board.filters')}${filterCount > 0 ? html` <span class="badge">${filterCount}</span>` : nothing}
    </button>
    ${sortTemplate(view, actions)}
  </form>`;
};
