import { type TemplateResult, html, nothing } from 'lit';
import type { Sort } from '../../../model/board/sort.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { Board } from '../controller/board-controller.js';

type Template = TemplateResult | typeof nothing;

const sortTemplate = (board: Board, { t }: ViewContext): Template => {
  const sorts: readonly Sort[] = board.search?.sorts(board.question) ?? [];
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement; // it is what the listener is on
    board.withTools((tools) => tools?.ask({ sort: sorts.find((sort) => sort === value) ?? null }, 'push'));
  };
  if (sorts.length === 0) return nothing;
  const current = board.results?.sort;
  return html`<label class="sort"
    ><span class="label">${t('board.sort')}</span>
    <select part="sort" @change=${choose}>
      ${current && sorts.includes(current) ? nothing : html`<option value="" selected>–</option>`}
      ${sorts.map(
        (sort) => html`<option value=${sort} .selected=${sort === current}>${t(`board.sort.${sort}`)}</option>`,
      )}
    </select></label
  >`;
};

/** Search, order and what opens the filters. */
export const toolbarTemplate = (board: Board, context: ViewContext): TemplateResult => {
  const { t } = context;
  const chosen = Object.values(board.question.filters).flat().length;
  const search = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement; // as above
    board.withTools((tools) => {
      tools?.prepare();
      tools?.ask({ query: value }, 'replace');
    });
  };
  return html`<form
    class="toolbar"
    part="toolbar"
    role="search"
    @submit=${(event: Event): void => event.preventDefault()}
  >
    <input
      class="search"
      part="search"
      type="search"
      aria-label=${t('board.search')}
      placeholder=${t('board.hint')}
      autocomplete="off"
      .value=${board.question.query}
      @focus=${(): void => board.withTools((tools) => tools?.prepare())}
      @input=${search}
    />
    <button
      class="filters-toggle"
      part="filters-toggle"
      type="button"
      aria-expanded=${board.areFiltersOpen}
      @click=${(): void => {
        board.areFiltersOpen = !board.areFiltersOpen;
        board.withTools(() => board.update());
      }}
    >
      ${t('board.filters')}${chosen > 0 ? html` <span class="badge">${chosen}</span>` : nothing}
    </button>
    ${sortTemplate(board, context)}
  </form>`;
};
