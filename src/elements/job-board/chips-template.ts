import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/context.js';
import type { Board } from './board.js';
import { sayChosen } from './board-search.js';

type Template = TemplateResult | typeof nothing;

const areChosen = ({ question: { filters, query } }: Board): boolean =>
  Object.keys(filters).length > 0 || query.trim() !== '';

/** What is chosen, to undo it. */
export const chipsTemplate = (board: Board, context: ViewContext): Template => {
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
export const noneTemplate = (board: Board, context: ViewContext): TemplateResult => {
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
