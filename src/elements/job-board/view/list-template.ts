import { type TemplateResult, html, nothing, render } from 'lit';
import { formatTitle } from '../../../format/title.js';
import { warnOnce } from '../../../schema/issues/report.js';
import type { BoardActions, BoardGroup, BoardRow, PostingKey, ReadyView } from '../board-types.js';
import { RowElement, type RowOptions } from './row-element.js';

type SearchTemplates = typeof import('./search-templates.js');

/** The most rows whose layout the browser puts off while they are out of sight. With more, that takes it longer than layout. */
const LAID_OUT_LATER_MAX = 500;

/**
 * Fills an element with a row, or a new one if the page, or a translator, has changed what is in it. Of a row that cannot
 * be filled the title is shown; the others are shown all the same.
 */
const fill = (row: BoardRow, options: RowOptions, known?: RowElement): RowElement => {
  const element = known ?? new RowElement();
  try {
    element.update(row, options);
  } catch (received) {
    if (known) return fill(row, options);
    void warnOnce([{ code: 'element-failed', path: 'job-board', received }]);
    const { title } = row.view.posting;
    const shown = html`<div class="row" part="row"><bdi class="title" part="title">${formatTitle(title)}</bdi></div>`;
    if (!element.item.textContent?.trim()) render(shown, element.item);
  }
  return element;
};

/** Renders the rows of a list. */
export interface RowRenderer {
  /** The items of each group, as values of a template. */
  render(groups: readonly BoardGroup[], options: RowOptions): readonly (readonly unknown[])[];
}

/**
 * The elements of the rows that are shown, by the posting's key. A posting keeps its element wherever it comes to stand;
 * the elements of postings that are shown no more are used for others.
 */
export class RowElements implements RowRenderer {
  #elements: ReadonlyMap<PostingKey, RowElement> = new Map();

  /** Fills the elements of all rows of the list. */
  render(groups: readonly BoardGroup[], options: RowOptions): readonly HTMLElement[][] {
    const keys = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
    const free = [...this.#elements].flatMap(([key, element]) => (!keys.has(key) && element.isFree ? [element] : []));
    free.reverse(); // taken from its end, in the order of the list
    const next = new Map<PostingKey, RowElement>();
    const items = groups.map(({ rows }) =>
      rows.map((row) => {
        const element = fill(row, options, this.#elements.get(row.key) ?? free.pop());
        next.set(row.key, element);
        return element.item;
      }),
    );
    this.#elements = next;
    return items;
  }
}

const headingTemplate = ({ label }: BoardGroup, at: number, { context, headingLevel }: ReadyView): TemplateResult =>
  html`<div class="group" part="group" id="group-${at}" role="heading" aria-level=${headingLevel}>
    <bdi>${label ?? context.t('board.rest')}</bdi>
  </div>`;

const moreTemplate = ({ context: { t } }: ReadyView, actions: BoardActions, shownText: string): TemplateResult =>
  html`<div class="end">
    <button class="more" part="more" type="button" aria-describedby="shown" @click=${(): void => actions.showMore()}>
      ${t('board.more')}
    </button>
    <span id="shown" class="shown">${shownText}</span>
  </div>`;

/** Shows all postings in place of those like one that is gone. */
const allTemplate = ({ context: { t }, results }: ReadyView, actions: BoardActions): TemplateResult =>
  html`<div class="end">
    <button class="more" part="show-all" type="button" @click=${(): void => actions.showAll()}>
      ${t.count('board.showResults', results.count)}
    </button>
  </div>`;

/** The first postings, and the button that shows more of them. */
export const listTemplate = (
  view: ReadyView,
  actions: BoardActions,
  templates: SearchTemplates | null,
  rows: RowRenderer,
  shownText: string,
): TemplateResult => {
  const { context, host, groups, headingLevel, results, visibleCount, isSimilar } = view;
  const hasHeadings = groups.some(({ label }) => label !== null);
  const options = { view, actions, templates, headingLevel: headingLevel + (hasHeadings ? 1 : 0) };
  const items = rows.render(groups, options);
  const lists = groups.map(
    (group, at) =>
      html`${hasHeadings ? headingTemplate(group, at, view) : nothing}
        <ul
          class="list"
          part="list"
          role="list"
          aria-label=${hasHeadings ? nothing : context.t('board.label')}
          aria-labelledby=${hasHeadings ? `group-${at}` : nothing}
        >
          ${items[at]}
        </ul>`,
  );
  const hasFurtherRows = results.count > Math.min(visibleCount, results.rows.length);
  const isLaidOutLater = Math.min(visibleCount, results.rows.length) <= LAID_OUT_LATER_MAX;
  const layout = `${host.layout === 'cards' ? 'cards' : 'rows'} ${isLaidOutLater ? 'laid-out-later' : ''}`;
  return html`<div class="lists ${layout}">${lists}</div>
    ${isSimilar ? allTemplate(view, actions) : hasFurtherRows ? moreTemplate(view, actions, shownText) : nothing}`;
};
