import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RowView } from '../../model/board-row.js';
import type { ViewContext } from '../../model/context.js';
import { toWebUrl } from '../../schema/url.js';
import type { Board } from './board.js';
import type { Group } from './board-answers.js';

type Template = TemplateResult | typeof nothing;

interface RowOptions {
  readonly board: Board;
  readonly context: ViewContext;
  readonly headingLevel: number;
}

/** A text with what was searched for in it marked. */
const textTemplate = (text: string, { results, tools }: Board): TemplateResult => {
  const needles = results?.needles ?? [];
  return tools && needles.length > 0 ? tools.marked(text, needles) : html`<bdi>${text}</bdi>`;
};

const cellTemplate = (part: string, text: string | null, board?: Board): Template =>
  text
    ? html`<span class="cell ${part}" part="cell ${part}"
        >${board ? textTemplate(text, board) : html`<bdi>${text}</bdi>`}</span
      > `
    : nothing;

/** A click that asks for the page itself, not for a tab or a window of its own. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

const titleTemplate = (row: number, view: RowView, { board }: RowOptions): TemplateResult => {
  const { posting } = view;
  const title = textTemplate(posting.title, board);
  const { tools } = board;
  const { detail, noUrl } = board.element;
  const url = posting.url && toWebUrl(posting.url, document.baseURI);
  if (detail === 'link' && url)
    return html`<a class="link" part="title-link" data-row=${row} href=${url} rel="noopener noreferrer">${title}</a>`;
  if (detail === 'dialog' && tools) {
    const id = tools.search?.index.ids[row] ?? '';
    const open = (event: MouseEvent): void => {
      if (!isPlain(event)) return;
      event.preventDefault();
      tools.open(id);
    };
    const href = noUrl ? '#' : tools.address.of({ ...board.question, job: id });
    return html`<a class="link" part="title-link" data-row=${row} href=${href} aria-haspopup="dialog" @click=${open}
      >${title}</a
    >`;
  }
  const isOpen = board.opened.has(posting);
  const toggle = (): void => {
    if (!board.opened.delete(posting)) board.opened.add(posting);
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
    ${title}
  </button>`;
};

const rowTemplate = (row: number, options: RowOptions): Template => {
  const { board, context, headingLevel } = options;
  const posting = board.search?.postings[row];
  if (!posting) return nothing;
  const view = board.row(posting, context);
  const logo = posting.hiringOrganization?.logo && toWebUrl(posting.hiringOrganization.logo, document.baseURI);
  const isOpen = board.opened.has(posting);
  return html`<li class="item" part="item">
    <article
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
      <div class="title" part="title" role="heading" aria-level=${headingLevel}>
        ${titleTemplate(row, view, options)}
      </div>
      <p class="cells" part="cells">
        ${cellTemplate('row-organization', view.employer, board)} ${cellTemplate('row-location', view.place, board)}
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
    ${isOpen ? board.tools?.detail(board.element, row, posting, headingLevel) : nothing}
  </li>`;
};

const groupTemplate = (group: Group, key: number, options: RowOptions, isNamed: boolean): TemplateResult => {
  const { context, headingLevel } = options;
  const rows = repeat(
    group.rows,
    (row) => row,
    (row) => rowTemplate(row, { ...options, headingLevel: headingLevel + (isNamed ? 1 : 0) }),
  );
  if (!isNamed)
    return html`<ul class="list" part="list" role="list" aria-label=${context.t('board.label')}>
      ${rows}
    </ul>`;
  return html`<div class="group" part="group" id="group-${key}" role="heading" aria-level=${headingLevel}>
      <bdi>${group.name ?? context.t('board.rest')}</bdi>
    </div>
    <ul class="list" part="list" role="list" aria-labelledby="group-${key}">
      ${rows}
    </ul>`;
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
  const groups = board.results?.groups ?? [];
  const isNamed = groups.some(({ name }) => name !== null);
  const level = Math.min(6, Math.max(1, Math.trunc(board.element.headingLevel ?? 3) || 3));
  const options = { board, context, headingLevel: level };
  const count = board.results?.rows.length ?? 0;
  return html`<div class="lists ${board.element.layout === 'cards' ? 'cards' : 'rows'}">
      ${firstRows(groups, board.shown).map((group, key) => groupTemplate(group, key, options, isNamed))}
    </div>
    ${
      count > board.shown
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
