import { type TemplateResult, html, nothing, render } from 'lit';
import { warnOnce } from '../../../schema/issues/report.js';
import { toWebUrl } from '../../../schema/url.js';
import type { BoardActions, BoardGroup, BoardRow, PostingKey, ReadyView } from '../board-types.js';
import type { HighlightedText } from './highlight-template.js';

type Template = TemplateResult | typeof nothing;
type SearchTemplates = typeof import('./search-templates.js');

interface RowOptions {
  readonly view: ReadyView;
  readonly actions: BoardActions;
  readonly templates: SearchTemplates | null;
  readonly headingLevel: number;
}

/** The most rows whose layout the browser puts off while they are out of sight. With more, that takes it longer than layout. */
const LAID_OUT_LATER_MAX = 500;

/** Renders the title of a row that cannot be rendered, unless it shows something already: the others are shown all the same. */
const renderTitle = ({ view }: BoardRow, element: HTMLElement): void => {
  if (!element.querySelector('.title'))
    render(
      html`<div class="row" part="row"><bdi class="title" part="title">${view.posting.title}</bdi></div>`,
      element,
    );
};

/** Renders a row into its element, or into a new one if the page, or a translator, has changed what is in it. */
const renderItem = (row: BoardRow, templateOf: (row: BoardRow) => TemplateResult, known?: HTMLElement): HTMLElement => {
  const element = known ?? document.createElement('li');
  element.className = 'item';
  element.part = 'item';
  try {
    render(templateOf(row), element);
  } catch (received) {
    if (known) return renderItem(row, templateOf);
    void warnOnce([{ code: 'element-failed', path: 'job-board', received }]);
    renderTitle(row, element);
  }
  return element;
};

/**
 * The `<li>` of each row that is shown, by the posting's key. Each is rendered into on its own: thousands of rows are
 * faster than in one template, and a posting keeps its element wherever it comes to stand.
 */
export class RowElements {
  #elements: ReadonlyMap<PostingKey, HTMLElement> = new Map();

  /** Renders all rows of the list, and forgets the elements of other rows. */
  render(groups: readonly BoardGroup[], templateOf: (row: BoardRow) => TemplateResult): readonly HTMLElement[][] {
    const next = new Map<PostingKey, HTMLElement>();
    const elements = groups.map(({ rows }) =>
      rows.map((row) => {
        const element = renderItem(row, templateOf, this.#elements.get(row.key));
        next.set(row.key, element);
        return element;
      }),
    );
    this.#elements = next;
    return elements;
  }
}

const highlighted = (text: string, { view, templates }: RowOptions): HighlightedText => {
  const { matchedTerms } = view.results;
  return templates && matchedTerms.length > 0 ? templates.highlight(text, matchedTerms) : text;
};

const cellTemplate = (part: string, text: HighlightedText | null): Template => {
  const name = `cell ${part}`;
  return text ? html`<span class=${name} part=${name}><bdi>${text}</bdi></span> ` : nothing;
};

const titleTemplate = ({ key, row, view: { posting }, isExpanded }: BoardRow, options: RowOptions): TemplateResult => {
  const { view, actions, templates } = options;
  const title = highlighted(posting.title, options);
  const { detail } = view.host;
  const url = detail === 'link' && posting.url && toWebUrl(posting.url, document.baseURI);
  if (url)
    return html`<a class="link" part="title-link" data-row=${row} href=${url} rel="noopener noreferrer"
      ><bdi>${title}</bdi></a
    >`;
  if (detail === 'dialog' && templates) return templates.linkTemplate(view, actions, row, title);
  return html`<button
    class="link"
    part="title-link"
    type="button"
    data-row=${row}
    aria-expanded=${isExpanded}
    aria-controls=${isExpanded ? `detail-${row}` : nothing}
    @click=${(): void => actions.toggleRow(key)}
  >
    <bdi>${title}</bdi>
  </button>`;
};

const rowTemplate = (boardRow: BoardRow, options: RowOptions): TemplateResult => {
  const { row, view, isExpanded } = boardRow;
  const { posting, phase } = view;
  const { templates, headingLevel } = options;
  const logo = posting.hiringOrganization?.logo && toWebUrl(posting.hiringOrganization.logo, document.baseURI);
  return html`<article
      class="row ${phase} ${isExpanded ? 'opened' : ''} ${logo ? 'with-logo' : ''}"
      part="row ${phase}"
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
        ${titleTemplate(boardRow, options)}
      </div>
      <p class="cells" part="cells">
        ${cellTemplate('row-organization', view.employer && highlighted(view.employer, options))}
        ${cellTemplate('row-location', view.place && highlighted(view.place, options))}
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
    ${isExpanded ? templates?.detailTemplate(options.view, row, posting, headingLevel) : nothing}`;
};

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

/** The first postings, and the button that shows more of them. */
export const listTemplate = (
  view: ReadyView,
  actions: BoardActions,
  templates: SearchTemplates | null,
  rowElements: RowElements,
  shownText: string,
): TemplateResult => {
  const { context, host, groups, headingLevel, results, visibleCount } = view;
  const hasHeadings = groups.some(({ label }) => label !== null);
  const options = { view, actions, templates, headingLevel: headingLevel + (hasHeadings ? 1 : 0) };
  const items = rowElements.render(groups, (row) => rowTemplate(row, options));
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
    ${hasFurtherRows ? moreTemplate(view, actions, shownText) : nothing}`;
};
