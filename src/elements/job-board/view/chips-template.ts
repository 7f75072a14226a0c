import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardView, SearchCriteria } from '../board-types.js';
import { facetLabelById } from './facet-labels.js';

const isQueryAlone = ({ filters, query }: SearchCriteria): boolean =>
  Object.keys(filters).length === 0 && query.trim() !== '';

/** The chosen filters, each with a button that removes it. */
export const chipsTemplate = ({ context, criteria, index }: BoardView, actions: BoardActions): Template => {
  const { t } = context;
  const chips = (index?.facets ?? []).flatMap(({ name }) =>
    (criteria.filters[name] ?? []).map((id) => ({
      name,
      id,
      label: index ? facetLabelById(index, name, id, context) : id,
    })),
  );
  if (chips.length === 0) return nothing;
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
    <li>${clearTemplate(t, actions)}</li>
  </ul>`;
};

const clearTemplate = (t: ViewContext['t'], actions: BoardActions): TemplateResult =>
  html`<button class="plain" part="clear" type="button" @click=${(): void => actions.clearCriteria()}>
    ${t('board.clear')}
  </button>`;

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
    ${isQueryAlone(criteria) ? clearTemplate(t, actions) : nothing}
    <slot name="none"></slot>
  </div>`;
};
