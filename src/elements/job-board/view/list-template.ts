import { type TemplateResult, html, nothing, render } from 'lit';
import type { RowView } from '../../../model/posting/row-view.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { toWebUrl } from '../../../schema/url.js';
import type { Board } from '../controller/board-controller.js';
import type { Group } from '../search/newest-first.js';
import type { Text } from './highlight-template.js';

type Template = TemplateResult | typeof nothing;

interface RowOptions {
  readonly board: Board;
  readonly context: ViewContext;
  readonly headingLevel: number;
}

/** A text with what was searched for in it marked. */
const textOf = (text: string, { results, tools }: Board): Text => {
  const matchedTerms = results?.matchedTerms ?? [];
  return tools && matchedTerms.length > 0 ? tools.marked(text, matchedTerms) : text;
};

const cellTemplate = (part: string, text: Text | null): Template => {
  const name = `cell ${part}`;
  return text ? html`<span class=${name} part=${name}><bdi>${text}</bdi></span> ` : nothing;
};

const titleTemplate = (row: number, { posting }: RowView, board: Board): TemplateResult => {
  const { element, tools, opened } = board;
  const title = textOf(posting.title, board);
  const url = element.detail === 'link' && posting.url && toWebUrl(posting.url, document.baseURI);
  if (url)
    return html`<a class="link" part="title-link" data-row=${row} href=${url} rel="noopener noreferrer"
      ><bdi>${title}</bdi></a
    >`;
  if (element.detail === 'dialog' && tools) return tools.link(tools, row, title);
  const isOpen = opened.has(posting);
  const toggle = (): void => {
    if (!opened.delete(posting)) opened.add(posting);
    board.withTools(() => board.update());
  };
  return html`<button
    class="link"
    part="title-link"
    type="button"
    data-row=${row}
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? `detail-${row}` : nothing}
    @click=${toggle}
  >
    <bdi>${title}</bdi>
  </button>`;
};

const itemTemplate = (
  row: number,
  posting: JobPosting,
  { board, context, headingLevel }: RowOptions,
): TemplateResult => {
  const view = board.row(posting, context);
  const logo = posting.hiringOrganization?.logo && toWebUrl(posting.hiringOrganization.logo, document.baseURI);
  const isOpen = board.opened.has(posting);
  return html`<article
      class="row ${view.phase} ${isOpen ? 'opened' : ''}"
      part="row ${view.phase}"
      lang=${posting.inLanguage ?? nothing}
    >
      ${
        logo
          ? html`<img
              class="logo"
              part="logo"
              src=${logo}
              alt=""
              width="40"
              height="40"
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />`
          : nothing
      }
      <div class="title" part="title" role="heading" aria-level=${headingLevel}>${titleTemplate(row, view, board)}</div>
      <p class="cells" part="cells">
        ${cellTemplate('row-organization', view.employer && textOf(view.employer, board))}
        ${cellTemplate('row-location', view.place && textOf(view.place, board))}
        ${cellTemplate('row-workplace', view.workplace)}
      </p>
      <p class="cells terms" part="cells terms">
        ${cellTemplate('row-pay', view.pay)} ${cellTemplate('row-start', view.start)}
      </p>
      <p class="cells dates" part="cells dates">
        ${cellTemplate('row-type', view.type)} ${cellTemplate('row-status', view.status)}
        ${cellTemplate('row-posted', view.posted)}
      </p>
    </article>
    ${isOpen ? board.tools?.detail(board.element, row, posting, headingLevel) : nothing}`;
};

/** The same element for the same posting, wherever in the list it comes to stand. */
const itemOf = (row: number, items: Map<number, HTMLElement>, options: RowOptions): Node | typeof nothing => {
  const { board } = options;
  const posting = board.search?.postings[row];
  if (!posting) return nothing;
  const item = board.items.get(row) ?? document.createElement('li');
  item.className = 'item';
  item.part = 'item';
  render(itemTemplate(row, posting, options), item);
  items.set(row, item);
  return item;
};

/** The groups, cut off after so many rows. */
const firstRows = (groups: readonly Group[], count: number): Group[] => {
  let left = count;
  const shown: Group[] = [];
  for (const { name, rows } of groups) {
    if (left <= 0) break;
    shown.push({ name, rows: rows.slice(0, left) });
    left -= rows.length;
  }
  return shown;
};

/** The first postings, and what shows more of them. */
export const listTemplate = (board: Board, context: ViewContext, shownText: string): TemplateResult => {
  const { element, shown, tools, results } = board;
  const groups = results?.groups ?? [];
  const isNamed = groups.some(({ name }) => name !== null);
  const level = Math.min(6, Math.max(1, Math.trunc(element.headingLevel ?? 3) || 3));
  const items = new Map<number, HTMLElement>();
  const options = { board, context, headingLevel: level + (isNamed ? 1 : 0) };
  const lists = firstRows(groups, shown).map(
    ({ name, rows }, key) =>
      html`${isNamed ? tools?.heading(name, key, level, context) : nothing}
        <ul
          class="list"
          part="list"
          role="list"
          aria-label=${isNamed ? nothing : context.t('board.label')}
          aria-labelledby=${isNamed ? `group-${key}` : nothing}
        >
          ${rows.map((row) => itemOf(row, items, options))}
        </ul>`,
  );
  board.items = items;
  return html`<div class="lists ${element.layout === 'cards' ? 'cards' : 'rows'}">${lists}</div>
    ${
      (results?.count ?? 0) > Math.min(shown, results?.rows.length ?? 0)
        ? html`<div class="end">
            <button
              class="more"
              part="more"
              type="button"
              aria-describedby="shown"
              @click=${(): void => board.showMore()}
            >
              ${context.t('board.more')}
            </button>
            <span id="shown" class="shown">${shownText}</span>
          </div>`
        : nothing
    }`;
};
