import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import { sayChosen } from '../search/local-search.js';
import type { BoardTools } from '../controller/search-ui.js';

type Template = TemplateResult | typeof nothing;

const areChosen = ({
  board: {
    question: { filters, query },
  },
}: BoardTools): boolean => Object.keys(filters).length > 0 || query.trim() !== '';

/** What is chosen, to undo it. */
export const chipsTemplate = (tools: BoardTools, context: ViewContext): Template => {
  const { t } = context;
  const { board, search } = tools;
  const index = search?.index;
  const chosen = (index?.facets ?? []).flatMap(({ name }) =>
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
              tools.toggle(name, id);
              // the next one, or the one before; with the last the search
              board.update(`[data-chip="${at}"]`, `[data-chip="${at - 1}"]`, '.search');
            }}
          >
            <bdi>${text}</bdi>
          </button>
        </li>`,
    )}
    <li>${clearTemplate(tools, t)}</li>
  </ul>`;
};

const clearTemplate = (tools: BoardTools, t: ViewContext['t']): TemplateResult =>
  html`<button
    class="plain"
    part="clear"
    type="button"
    @click=${(): void => {
      tools.ask({ filters: {}, query: '' }, 'push');
      tools.board.update('.search');
    }}
  >
    ${t('board.clear')}
  </button>`;

/** The filters that leave something when they are undone, those that leave most first. */
export const noneTemplate = (tools: BoardTools, context: ViewContext): TemplateResult => {
  const { t } = context;
  const { board, search } = tools;
  const { question, results } = board;
  const index = search?.index;
  const relaxed = [...(results?.countsWithoutFilter ?? [])].sort(([, a], [, b]) => b - a);
  return html`<div class="none" part="none">
    ${relaxed.map(([name, count]) => {
      const { filters, query } = question;
      const ids = name === 'query' ? [] : (filters[name] ?? []);
      const texts = name === 'query' || !index ? [query] : ids.map((id) => sayChosen(index, name, id, context));
      const undo = (): void => {
        const others = name === 'query' ? filters : { ...filters, [name]: undefined };
        const kept = Object.fromEntries(Object.entries(others).filter(([, values]) => values));
        tools.ask({ filters: kept, query: name === 'query' ? '' : query }, 'push');
        board.update('.search');
      };
      return html`<button class="plain" part="relax" type="button" @click=${undo}>
        ${t.count('board.relax', count, { name: texts.join(', ') })}
      </button>`;
    })}
    ${areChosen(tools) && Object.keys(question.filters).length === 0 ? clearTemplate(tools, t) : nothing}
    <slot name="none"></slot>
  </div>`;
};
