import { type TemplateResult, html, nothing } from 'lit';
import { getFormatter } from '../../../format/intl.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { Board } from '../controller/board-controller.js';
import { listTemplate } from './list-template.js';
import { toolbarTemplate } from './toolbar-template.js';

export type BoardState = 'empty' | 'loading' | 'ready' | 'none' | 'invalid';

/** What a board is in; a refresh leaves what is there. */
export const stateOf = ({ source, results }: Board): BoardState => {
  if (results) return results.count > 0 ? 'ready' : 'none';
  return source.state === 'ready' ? 'loading' : source.state;
};

/** How many postings there are, or what is the matter. */
const statusText = (board: Board, context: ViewContext): string => {
  const { t } = context;
  const { results, source, shown } = board;
  const state = stateOf(board);
  if (state === 'loading') return '';
  if (state === 'invalid') return t('board.failed');
  const count = results?.count ?? 0;
  const parts = [
    state === 'empty' ? t('board.empty') : state === 'none' ? t('board.none') : t.count('board.count', count),
    count > shown && shownText(board, context),
    source.isPartial && t('board.partial'),
    source.isStale && t('board.stale'),
  ];
  return parts.filter(Boolean).join(' · ');
};

const shownText = ({ results, shown }: Board, { locale, t }: ViewContext): string => {
  const { format } = getFormatter(Intl.NumberFormat, locale, {});
  const { count = 0, rows = [] } = results ?? {};
  return t('board.shown', { shown: format(Math.min(shown, rows.length)), count: format(count) });
};

/** As many lines as fit a screen, where the list will stand. */
const skeletonTemplate = ({ t }: ViewContext): TemplateResult =>
  html`<div class="list skeleton" part="skeleton">
    <span class="sr">${t('board.loading')}</span>
    ${Array.from(
      { length: 8 },
      () =>
        html`<div class="item">
          <div class="row"><i></i><i></i><i></i></div>
        </div>`,
    )}
  </div>`;

const retryTemplate = (board: Board, name: string, { t }: ViewContext): TemplateResult =>
  html`<slot name=${name}
    ><div class="notice" part=${name === 'error' ? 'error' : 'notice'}>
      <button part="retry" type="button" @click=${(): void => board.source.load()}>${t('posting.retry')}</button>
    </div></slot
  >`;

const contentTemplate = (board: Board, context: ViewContext): TemplateResult | typeof nothing => {
  switch (stateOf(board)) {
    case 'ready':
      return listTemplate(board, context, shownText(board, context));
    case 'none':
      return board.tools?.none(board.tools, context) ?? nothing;
    case 'invalid':
      return html`${board.source.canRetry ? retryTemplate(board, 'error', context) : html`<slot name="error"></slot>`}<slot
        ></slot>`;
    case 'empty':
      return html`<slot name="empty"></slot><slot></slot>`;
    default:
      return board.element.childElementCount > 0
        ? html`<slot name="loading"></slot><slot></slot>`
        : skeletonTemplate(context);
  }
};

/** What the list can be narrowed down by: empty while that is on its way, where the place beside the list is kept for it. */
const filtersTemplate = ({ tools, areFiltersOpen }: Board, context: ViewContext): TemplateResult =>
  html`<div
    class="filters ${areFiltersOpen ? 'open' : ''}"
    part="filters"
    role="group"
    aria-label=${context.t('board.filters')}
  >
    ${tools?.facets(tools, context)}
  </div>`;

export const boardTemplate = (board: Board, context: ViewContext): TemplateResult => {
  const { element, source, tools } = board;
  const isSketched = stateOf(board) === 'loading' && element.childElementCount === 0;
  const isFramed = board.canAsk && (board.results !== null || isSketched || source.remote?.index.isKnown);
  return html`<div class="base board" part="base">
    ${isFramed ? toolbarTemplate(board, context) : nothing}
    <div class="body">
      ${isFramed ? filtersTemplate(board, context) : nothing}
      <div class="results" part="results" aria-busy=${source.remote?.isBusy ? 'true' : nothing}>
        ${tools?.chips(tools, context)}
        <p class="status" part="status" role="status">${statusText(board, context)}</p>
        ${source.isStale ? retryTemplate(board, 'stale', context) : nothing}
        ${source.isPartial ? retryTemplate(board, 'partial', context) : nothing} ${contentTemplate(board, context)}
      </div>
    </div>
    ${element.detail === 'dialog' ? tools?.dialog(tools, context) : nothing}
  </div>`;
};
