import { type TemplateResult, html, nothing } from 'lit';
import type { BoardActions, BoardView } from '../board-types.js';
import { facetsTemplate } from './facets-template.js';

/** The filters on a phone: over the whole screen, with what closes them always in sight. */
export const filterSheetTemplate = (view: BoardView, actions: BoardActions): TemplateResult => {
  const { criteria, results, context } = view;
  const { t } = context;
  const clear = html`<button
    class="plain"
    part="clear-filters"
    type="button"
    @click=${(): void => actions.clearFilters('.close')}
  >
    ${t('board.clear')}
  </button>`;
  return html`<dialog
    class="filter-sheet"
    part="filters"
    aria-labelledby="filters-heading"
    @close=${(): void => actions.closeFilters('.filters-toggle')}
  >
    <div class="sheet-head" part="filters-head">
      <div class="sheet-heading" id="filters-heading" role="heading" aria-level="2">${t('board.filters')}</div>
      ${Object.keys(criteria.filters).length > 0 ? clear : nothing}
      <button
        class="close"
        part="close"
        type="button"
        aria-label=${t('board.close')}
        @click=${(): void => actions.closeFilters('.filters-toggle')}
      ></button>
    </div>
    ${facetsTemplate(view, actions)}
    <div class="filters-end">
      <button class="more" part="show-results" type="button" @click=${(): void => actions.closeFilters()}>
        ${t.count('board.showResults', results?.count ?? 0)}
      </button>
    </div>
  </dialog>`;
};
