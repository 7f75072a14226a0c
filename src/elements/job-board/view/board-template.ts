import { type TemplateResult, html, nothing } from 'lit';
import { formatNames, formatNumber } from '../../../format/intl.js';
import type { ViewContext } from '../../../model/view-context.js';
import { toWebUrl } from '../../../schema/url.js';
import { pageBase } from '../../shared/page.js';
import type { BoardActions, BoardView } from '../board-types.js';
import { type RowRenderer, listTemplate } from './list-template.js';
import { toolbarTemplate } from './toolbar-template.js';

type SearchTemplates = typeof import('./search-templates.js');

/** "50 of 1,200 shown". */
const shownText = ({ context: { locale, t }, results, visibleCount }: BoardView): string => {
  const { count = 0, rows = [] } = results ?? {};
  return t('board.shown', {
    shown: formatNumber(Math.min(visibleCount, rows.length), locale),
    count: formatNumber(count, locale),
  });
};

const toUrl = (url: string): URL => new URL(toWebUrl(url, pageBase()) ?? pageBase());

/** A list as readers know it: its host, and where other lists have the same one also its path. */
const nameList = (url: string, all: readonly string[]): string => {
  const { host, pathname } = toUrl(url);
  return all.filter((other) => toUrl(other).host === host).length > 1 ? host + pathname : host;
};

/** Which lists could not be loaded, and of how many. */
const partialText = ({ failedUrls, urls, context: { t, locale } }: BoardView): string =>
  failedUrls.length === 0 || urls.length < 2
    ? t('board.partial')
    : t('board.partialSources', {
        sources: formatNames(
          failedUrls.map((url) => nameList(url, urls)),
          locale,
        ),
        failed: formatNumber(failedUrls.length, locale),
        count: formatNumber(urls.length, locale),
      });

/** How many postings there are, or why there are none; empty while they load. */
const statusText = (view: BoardView): string => {
  const {
    context: { t },
    state,
    results,
    visibleCount,
    isPartial,
    isStale,
    isSimilar,
  } = view;
  if (state === 'loading' || isSimilar) return '';
  if (state === 'invalid') return t('board.failed');
  const count = results?.count ?? 0;
  const parts = [
    state === 'empty' ? t('board.empty') : state === 'none' ? t('board.none') : t.count('board.count', count),
    count > visibleCount && shownText(view),
    isPartial && partialText(view),
    isStale && t('board.stale'),
  ];
  return parts.filter(Boolean).join(' · ');
};

/** Placeholder rows, as many as fit a screen, in the place of the list. */
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

/** A slot for what could not be loaded; by default with a button that loads it again, if that may help. */
const retryTemplate = (
  slot: 'error' | 'stale' | 'partial',
  { canRetry, context: { t } }: BoardView,
  actions: BoardActions,
): TemplateResult =>
  html`<slot name=${slot}
    >${
      canRetry
        ? html`<div class="notice" part=${slot === 'error' ? 'error' : 'notice'}>
            <button part="retry" type="button" @click=${(): void => actions.retry()}>${t('posting.retry')}</button>
          </div>`
        : nothing
    }</slot
  >`;

const contentTemplate = (
  view: BoardView,
  actions: BoardActions,
  templates: SearchTemplates | null,
  rows: RowRenderer,
): TemplateResult | typeof nothing => {
  switch (view.state) {
    case 'ready':
      return listTemplate(view, actions, templates, rows, shownText(view));
    case 'none':
      return templates?.noResultsTemplate(view, actions) ?? nothing;
    case 'invalid':
      return html`${retryTemplate('error', view, actions)}<slot></slot>`;
    case 'empty':
      return html`<slot name="empty"></slot><slot></slot>`;
    default:
      return view.host.childElementCount > 0
        ? html`<slot name="loading"></slot><slot></slot>`
        : skeletonTemplate(view.context);
  }
};

/** What ends the choice of filters, in sight as long as they are. Styles hide it beside the list. */
const endTemplate = ({ context: { t }, results }: BoardView, actions: BoardActions): TemplateResult =>
  html`<div class="filters-end">
    <button class="more" part="show-results" type="button" @click=${(): void => actions.closeFilters()}>
      ${t.count('board.showResults', results?.count ?? 0)}
    </button>
  </div>`;

/** The filters. Empty until they are loaded, so that the list does not move when they are. */
const filtersTemplate = (view: BoardView, actions: BoardActions, templates: SearchTemplates | null): TemplateResult =>
  (view.isFilterSheet && templates?.filterSheetTemplate(view, actions)) ||
  html`<div
    class="filters ${view.areFiltersOpen ? 'open' : ''}"
    part="filters"
    role="group"
    aria-label=${view.context.t('board.filters')}
  >
    ${templates?.facetsTemplate(view, actions)} ${view.areFiltersOpen ? endTemplate(view, actions) : nothing}
  </div>`;

/** The whole board. `templates` is null until the search UI is loaded. */
export const boardTemplate = (
  view: BoardView,
  actions: BoardActions,
  templates: SearchTemplates | null,
  rows: RowRenderer,
): TemplateResult => {
  const { host, hasToolbar, headingLevel, isBusy, isPartial, isStale, isJobGone } = view;
  const { t } = view.context;
  return html`<div class="base board" part="base">
    <div class="ruler"></div>
    ${
      hasToolbar
        ? html`<button class="skip" part="skip" type="button" @click=${(): void => actions.skipToResults()}>
              ${t('board.skip')}</button
            >${toolbarTemplate(view, actions)}`
        : nothing
    }
    <div class="body">
      ${hasToolbar ? filtersTemplate(view, actions, templates) : nothing}
      <div
        class="results"
        part="results"
        role="region"
        aria-labelledby="results"
        aria-busy=${isBusy ? 'true' : nothing}
      >
        <div
          class="results-heading sr"
          id="results"
          role="heading"
          aria-level=${Math.max(1, headingLevel - 1)}
          tabindex="-1"
        >
          ${t('board.label')}
        </div>
        ${isJobGone ? html`<p class="notice" part="notice" role="status">${t('board.jobGone')}</p>` : nothing}
        ${templates?.chipsTemplate(view, actions)}
        <p class="status" part="status" role="status">${statusText(view)}</p>
        ${isStale ? retryTemplate('stale', view, actions) : nothing}
        ${isPartial ? retryTemplate('partial', view, actions) : nothing}
        ${contentTemplate(view, actions, templates, rows)}
      </div>
    </div>
    ${host.detail === 'dialog' ? templates?.dialogTemplate(view, actions) : nothing}
  </div>`;
};
