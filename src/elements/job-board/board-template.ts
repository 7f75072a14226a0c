import { type TemplateResult, html, nothing } from 'lit';
import { formatter } from '../../format/intl.js';
import type { Sort } from '../../model/board-sort.js';
import type { ViewContext } from '../../model/context.js';
import type { Board } from './board.js';
import { sayChosen } from './board-search.js';
import { dialogTemplate } from './detail-template.js';
import { facetsTemplate } from './facets-template.js';
import { listTemplate } from './list-template.js';

type Template = TemplateResult | typeof nothing;

export type BoardState = 'empty' | 'loading' | 'ready' | 'none' | 'invalid';

/** What a board is in; a refresh leaves what is there. */
export const stateOf = ({ source, results }: Board): BoardState => {
  if (results) return results.rows.length > 0 ? 'ready' : 'none';
  return source.state === 'ready' ? 'loading' : source.state;
};

const areChosen = ({ question: { filters, query } }: Board): boolean =>
  Object.keys(filters).length > 0 || query.trim() !== '';

/** How many postings there are, or what is the matter. */
const statusText = (board: Board, context: ViewContext): string => {
  const { t } = context;
  const { results, source, shown } = board;
  const state = stateOf(board);
  if (state === 'loading') return '';
  if (state === 'invalid') return t('board.failed');
  const count = results?.rows.length ?? 0;
  const parts = [
    state === 'empty' ? t('board.empty') : state === 'none' ? t('board.none') : t.count('board.count', count),
    count > shown && shownText(board, context),
    source.isPartial && t('board.partial'),
    source.isStale && t('board.stale'),
  ];
  return parts.filter(Boolean).join(' · ');
};

const shownText = ({ results, shown }: Board, { locale, t }: ViewContext): string => {
  const { format } = formatter(Intl.NumberFormat, locale, {});
  const count = results?.rows.length ?? 0;
  return t('board.shown', { shown: format(Math.min(shown, count)), count: format(count) });
};

const sortTemplate = (board: Board, { t }: ViewContext): Template => {
  const sorts: readonly Sort[] = board.search?.sorts(board.question) ?? [];
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement; // it is what the listener is on
    board.ask({ sort: sorts.find((sort) => sort === value) ?? null }, 'push');
  };
  if (sorts.length === 0) return nothing;
  const current = board.results?.sort;
  return html`<label class="sort"
    ><span class="label">${t('board.sort')}</span>
    <select part="sort" @change=${choose}>
      ${sorts.map(
        (sort) =>
          html`<option value=${sort} ?selected=${sort === current} .selected=${sort === current}>
            ${t(`board.sort.${sort}`)}
          </option>`,
      )}
    </select></label
  >`;
};

const toolbarTemplate = (board: Board, context: ViewContext): TemplateResult => {
  const { t } = context;
  const chosen = Object.values(board.question.filters).flat().length;
  const search = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement; // as above
    board.prepare();
    board.ask({ query: value }, 'replace');
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
      @focus=${(): void => board.prepare()}
      @input=${search}
    />
    <button
      class="filters-toggle"
      part="filters-toggle"
      type="button"
      aria-expanded=${board.areFiltersOpen}
      @click=${(): void => {
        board.areFiltersOpen = !board.areFiltersOpen;
        board.update();
      }}
    >
      ${t('board.filters')}${chosen > 0 ? html` <span class="badge">${chosen}</span>` : nothing}
    </button>
    ${sortTemplate(board, context)}
  </form>`;
};

const chipsTemplate = (board: Board, context: ViewContext): Template => {
  const { t } = context;
  const { index } = board.source;
  const chosen = (board.search?.index.facets ?? []).flatMap(({ name }) =>
    (board.question.filters[name] ?? []).map((id) => ({
      name,
      id,
      text: index ? sayChosen(index, name, id, context) : id,
    })),
  );
  if (chosen.length === 0 || !index) return nothing;
  return html`<ul class="chips" part="chips" role="list">
    ${chosen.map(
      ({ name, id, text }, at) =>
        html`<li>
          <button
            class="chip"
            part="chip"
            type="button"
            data-chip=${at}
            aria-label=${t('board.remove', { name: text })}
            @click=${(): void => {
              board.toggle(name, id);
              // the next one, or the one before; with the last the search
              board.update(`[data-chip="${at}"]`, `[data-chip="${at - 1}"]`, '.search');
            }}
          >
            <bdi>${text}</bdi>
          </button>
        </li>`,
    )}
    <li>${clearTemplate(board, t)}</li>
  </ul>`;
};

const clearTemplate = (board: Board, t: ViewContext['t']): TemplateResult =>
  html`<button
    class="plain"
    part="clear"
    type="button"
    @click=${(): void => {
      board.ask({ filters: {}, query: '' }, 'push');
      board.update('.search');
    }}
  >
    ${t('board.clear')}
  </button>`;

/** The filters that leave something when they are undone, those that leave most first. */
const noneTemplate = (board: Board, context: ViewContext): TemplateResult => {
  const { t } = context;
  const { question, results } = board;
  const { index } = board.source;
  const relaxed = [...(results?.without ?? [])].sort(([, a], [, b]) => b - a);
  return html`<div class="none" part="none">
    ${relaxed.map(([name, count]) => {
      const { filters, query } = question;
      const ids = name === 'query' ? [] : (filters[name] ?? []);
      const texts = name === 'query' || !index ? [query] : ids.map((id) => sayChosen(index, name, id, context));
      const undo = (): void => {
        const others = name === 'query' ? filters : { ...filters, [name]: undefined };
        const kept = Object.fromEntries(Object.entries(others).filter(([, values]) => values));
        board.ask({ filters: kept, query: name === 'query' ? '' : query }, 'push');
        board.update('.search');
      };
      return html`<button class="plain" part="relax" type="button" @click=${undo}>
        ${t.count('board.relax', count, { name: texts.join(', ') })}
      </button>`;
    })}
    ${areChosen(board) && Object.keys(question.filters).length === 0 ? clearTemplate(board, t) : nothing}
    <slot name="none"></slot>
  </div>`;
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
      <button part="retry" type="button" @click=${(): void => board.load()}>${t('posting.retry')}</button>
    </div></slot
  >`;

const contentTemplate = (board: Board, context: ViewContext): TemplateResult => {
  switch (stateOf(board)) {
    case 'ready':
      return listTemplate(board, context, shownText(board, context));
    case 'none':
      return noneTemplate(board, context);
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

export const boardTemplate = (board: Board, context: ViewContext): TemplateResult => {
  const { element, source } = board;
  const state = stateOf(board);
  const isSketched = state === 'loading' && element.childElementCount === 0;
  const isFramed = board.results !== null || isSketched;
  return html`<div class="base board" part="base">
    ${isFramed ? toolbarTemplate(board, context) : nothing}
    <div class="body">
      ${isFramed ? facetsTemplate(board, context) : nothing}
      <div class="results" part="results">
        ${chipsTemplate(board, context)}
        <p class="status" part="status" role="status">${statusText(board, context)}</p>
        ${source.isStale ? retryTemplate(board, 'stale', context) : nothing}
        ${source.isPartial ? retryTemplate(board, 'partial', context) : nothing} ${contentTemplate(board, context)}
      </div>
    </div>
    ${element.detail === 'dialog' ? dialogTemplate(board, context) : nothing}
  </div>`;
};
