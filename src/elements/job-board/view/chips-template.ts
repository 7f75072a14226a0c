import { type TemplateResult, html, nothing } from 'lit';
import { formatNumber } from '../../../format/intl.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardView, SearchCriteria } from '../board-types.js';
import { facetLabelById } from './chosen-values.js';
import { suggestionsOf } from './suggestions.js';

const isQueryAlone = ({ filters, query }: SearchCriteria): boolean =>
  Object.keys(filters).length === 0 && query.trim() !== '';

/** The chosen filters, each with a button that removes it, and those that words of the query name. */
export const chipsTemplate = (view: BoardView, actions: BoardActions): Template => {
  const { context, criteria, index } = view;
  const { t } = context;
  const chips = (index?.facets ?? []).flatMap(({ name }) =>
    (criteria.filters[name] ?? []).map((id) => ({
      name,
      id,
      label: index ? facetLabelById(index, name, id, context) : id,
    })),
  );
  const suggestions = suggestionsOf(view);
  if (chips.length === 0 && suggestions.length === 0) return nothing;
  return html`<ul class="chips" part="chips" role="list">
    ${chips.map(
      ({ name, id, label }, position) =>
        html`<li>
          <button
            class="chip"
            part="chip"
            type="button"
            data-chip=${position}
            aria-label=${t('board.remove', { name: label })}
            @click=${(): void => actions.removeChip(name, id, position)}
          >
            <bdi>${label}</bdi>
          </button>
        </li>`,
    )}
    ${suggestions.map(
      ({ name, id, label, query }) =>
        html`<li>
          <button
            class="chip suggestion"
            part="suggestion"
            type="button"
            aria-label=${t('board.filterBy', { name: label })}
            @click=${(): void => actions.chooseSuggestion(name, id, query)}
          >
            <bdi>${label}</bdi>
          </button>
        </li>`,
    )}
    ${chips.length > 0 ? html`<li>${clearTemplate(t('board.clear'), () => actions.clearFilters('.search'))}</li>` : nothing}
  </ul>`;
};

const clearTemplate = (label: string, clear: () => void): TemplateResult =>
  html`<button class="plain" part="clear" type="button" @click=${clear}>${label}</button>`;

/** How many postings each word of the query has, of those that have any. */
const wordsTemplate = ({ context, results }: BoardView, actions: BoardActions): Template => {
  const words = (results?.words ?? []).filter(({ count }) => count > 0);
  if (words.length === 0) return nothing;
  const { locale, t } = context;
  return html`<p class="hint">${t('board.words')}</p>
    <ul class="chips" part="words" role="list">
      ${words.map(
        ({ text, count }) =>
          html`<li>
            <button
              class="chip query"
              part="suggestion"
              type="button"
              aria-label=${t.count('facet.option', count, { name: text })}
              @click=${(): void => actions.replaceQuery(text)}
            >
              <bdi>${text}</bdi> <span class="count">${formatNumber(count, locale)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
};

/** Queries with words that postings have. */
const spellingsTemplate = ({ context, results }: BoardView, actions: BoardActions): Template => {
  const spellings = results?.spellings ?? [];
  if (spellings.length === 0) return nothing;
  return html`<p class="hint">${context.t('board.meant')}</p>
    <ul class="chips" part="spellings" role="list">
      ${spellings.map(
        (text) =>
          html`<li>
            <button class="chip query" part="suggestion" type="button" @click=${(): void => actions.replaceQuery(text)}>
              <bdi>${text}</bdi>
            </button>
          </li>`,
      )}
    </ul>`;
};

/** What to do if no posting matches: the filters whose removal leaves postings, those that leave the most first. */
export const noResultsTemplate = (view: BoardView, actions: BoardActions): TemplateResult => {
  const { context, criteria, index, results } = view;
  const { t } = context;
  const relaxations = [...(results?.countsWithoutFilter ?? [])].sort(([, a], [, b]) => b - a);
  const labelOf = (name: (typeof relaxations)[number][0]): string =>
    name === 'query' || !index
      ? criteria.query
      : (criteria.filters[name] ?? []).map((id) => facetLabelById(index, name, id, context)).join(', ');
  return html`<div class="none" part="none">
    ${relaxations.map(
      ([name, count]) =>
        html`<button class="plain" part="relax" type="button" @click=${(): void => actions.relax(name)}>
          ${t.count('board.relax', count, { name: labelOf(name) })}
        </button>`,
    )}
    ${wordsTemplate(view, actions)} ${spellingsTemplate(view, actions)}
    ${isQueryAlone(criteria) ? clearTemplate(t('board.clearSearch'), () => actions.replaceQuery('')) : nothing}
    <slot name="none"></slot>
  </div>`;
};
