import { type TemplateResult, html, nothing, render } from 'lit';
import { formatTitle } from '../../../format/title.js';
import type { RowText, RowView } from '../../../model/posting/row-view.js';
import { toWebUrl } from '../../../schema/url.js';
import {
  LINES,
  articleTemplate,
  articleView,
  cellTemplate,
  cellsOf,
  classOfCell,
  logoTemplate,
  monogramTemplate,
} from '../../shared/row/row-template.js';
import type { Template } from '../../shared/template.js';
import type { BoardActions, BoardRow, ReadyView } from '../board-types.js';

type SearchTemplates = typeof import('./search-templates.js');

/** What the rows of a list have in common. */
export interface RowOptions {
  readonly view: ReadyView;
  readonly actions: BoardActions;
  readonly templates: SearchTemplates | null;
  readonly headingLevel: number;
}

/** Parses a template that is one element, without white space but a space between children, and without Lit's comments. */
const parse = (template: TemplateResult): HTMLElement => {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const element = fragment.firstElementChild as HTMLElement; // as the template has one
  const children = [...element.children];
  for (const child of children) if (child.childElementCount === 0) child.replaceChildren();
  element.replaceChildren(...children.flatMap((child, at) => (at > 0 ? [' ', child] : [child])));
  return element;
};

/** Creates elements of a template: it is parsed once, and each is a clone. */
const stampOf = (template: TemplateResult): (() => HTMLElement) => {
  let first: HTMLElement | undefined;
  return () => (first ??= parse(template)).cloneNode(true) as HTMLElement; // a clone is of the same kind
};

const createArticle = stampOf(articleTemplate());
const createCell = stampOf(cellTemplate());
const createLogo = stampOf(logoTemplate());
const createMonogram = stampOf(monogramTemplate());

/** The URLs of the logos that could not be shown. */
const brokenLogos = new Set<string>();

/** Sets the text of an element, in its text node if that is all it has. */
const setText = (element: Element, text: string): void => {
  const { firstChild } = element;
  if (!(firstChild instanceof Text) || firstChild !== element.lastChild) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
};

/** Sets an attribute, or removes it, if it is another one. */
const setAttribute = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Shows what the text of a cell, in `bdi`, is short for: as a tooltip, and for screen readers. */
const setExact = (cell: HTMLElement, bdi: Element, { exact, read }: RowText): void => {
  const { lastElementChild } = cell;
  const spoken = lastElementChild === bdi ? null : lastElementChild;
  if (cell.getAttribute('title') === exact && (spoken?.textContent ?? null) === read) return;
  setAttribute(cell, 'title', exact ?? undefined);
  cell.classList.toggle('exact', exact !== null);
  setAttribute(bdi, 'aria-hidden', read === null ? undefined : 'true');
  if (read === null) spoken?.remove();
  else if (spoken) setText(spoken, read);
  else {
    const added = document.createElement('span');
    added.className = 'sr';
    added.textContent = read;
    cell.append(added);
  }
};

/** The link or button of the title. Its text is set in place. */
const linkTemplate = ({ key, row, view: { posting }, isExpanded }: BoardRow, options: RowOptions): TemplateResult => {
  const { view, actions, templates } = options;
  const { detail } = view.host;
  const url = detail === 'link' && posting.url && toWebUrl(posting.url, document.baseURI);
  if (url)
    return html`<a class="link" part="title-link" data-row=${row} href=${url} rel="noopener noreferrer"
      ><bdi></bdi
    ></a>`;
  if (detail === 'dialog' && templates) return templates.linkTemplate(view, actions, row);
  return html`<button
    class="link"
    part="title-link"
    type="button"
    data-row=${row}
    aria-expanded=${isExpanded}
    aria-controls=${isExpanded ? `detail-${row}` : nothing}
    @click=${(): void => actions.toggleRow(key)}
  >
    <bdi></bdi>
  </button>`;
};

/** The `<li>` of one posting. It is filled in place, also for another posting. */
export class RowElement {
  readonly item = document.createElement('li');
  readonly #article = createArticle();
  readonly #title: HTMLElement;
  readonly #lines: readonly HTMLElement[];
  readonly #cells = new Map<string, HTMLElement>();
  #logo: HTMLElement | null = null;
  #monogram: HTMLElement | null = null;
  /** What the element was filled with last. */
  #row: BoardRow | null = null;
  #options: RowOptions | null = null;

  constructor() {
    const [title, ...lines] = this.#article.children;
    this.#title = title as HTMLElement; // as in the template
    this.#lines = lines as HTMLElement[];
    this.item.className = 'item';
    this.item.part = 'item';
    this.item.append(this.#article);
  }

  /** Whether another posting may have the element: nothing is open in it, and it has no focus. */
  get isFree(): boolean {
    return this.#row?.isExpanded !== true && !this.item.matches(':focus-within');
  }

  update(row: BoardRow, options: RowOptions): void {
    const { posting } = row.view;
    const { className, part, lang } = articleView(row.view, row.isExpanded);
    setAttribute(this.#article, 'class', className);
    setAttribute(this.#article, 'part', part);
    setAttribute(this.#article, 'lang', lang);
    setAttribute(this.#title, 'aria-level', String(options.headingLevel));
    this.#setLogo(row.view);
    setAttribute(this.#title, 'data-new', row.view.isNew ? options.view.context.t('row.new') : undefined);
    render(linkTemplate(row, options), this.#title);
    this.#setText(this.#title.querySelector('bdi'), formatTitle(posting.title), options);
    if (!this.#hasSameFacts(row, options))
      for (const [at, [, cells]] of LINES.entries()) this.#updateLine(this.#lines[at], cells, row, options);
    this.#renderDetail(row, options);
    this.#row = row;
    this.#options = options;
  }

  #hasSameFacts(row: BoardRow, { view, templates }: RowOptions): boolean {
    const [terms, before] = [view.results.matchedTerms, this.#options?.view.results.matchedTerms];
    const isSameSearch = terms === before || (terms.length === 0 && before?.length === 0);
    return row.view === this.#row?.view && isSameSearch && templates === this.#options?.templates;
  }

  /** Shows the logo, or the monogram if there is none or it is broken. */
  #setLogo(view: RowView): void {
    const stated = view.logo && toWebUrl(view.logo, document.baseURI);
    const url = stated && !brokenLogos.has(stated) ? stated : null;
    if (url) {
      this.#logo ??= this.#createLogo();
      setAttribute(this.#logo, 'src', url);
    } else if (view.monogram !== null) {
      this.#monogram ??= createMonogram();
      setText(this.#monogram, view.monogram);
    }
    const shown = url ? this.#logo : view.monogram === null ? null : this.#monogram;
    for (const image of [this.#logo, this.#monogram]) if (image !== shown) image?.remove();
    if (shown && !shown.isConnected) this.#article.prepend(shown);
  }

  #createLogo(): HTMLElement {
    const logo = createLogo();
    logo.addEventListener('error', () => {
      brokenLogos.add((logo as HTMLImageElement).src); // as in its template
      if (this.#row) this.#setLogo(this.#row.view);
    });
    return logo;
  }

  /** The cells that have a text, with a space between them. Those that stay are filled in place. */
  #updateLine(
    line: HTMLElement | undefined,
    cells: (typeof LINES)[number][1],
    { view }: BoardRow,
    options: RowOptions,
  ): void {
    const shown = cellsOf(view, cells);
    for (const [name, , isSearched, text] of shown) {
      const cell = this.#cellOf(name);
      const bdi = cell.firstElementChild; // as in the template; faster than to look for it
      this.#setText(bdi, text.text, isSearched ? options : null);
      if (bdi) setExact(cell, bdi, text);
    }
    const elements = shown.map(([name]) => this.#cellOf(name));
    if (line && !(line.childElementCount === elements.length && elements.every((cell) => cell.parentNode === line)))
      line.replaceChildren(...elements.flatMap((cell, at) => (at > 0 ? [' ', cell] : [cell])));
  }

  #cellOf(name: string): HTMLElement {
    const known = this.#cells.get(name);
    if (known) return known;
    const cell = createCell();
    cell.className = classOfCell(name);
    cell.part = cell.className;
    cell.addEventListener('click', (event) => this.#followLink(event));
    this.#cells.set(name, cell);
    return cell;
  }

  /** A cell with a tooltip is above the link, which covers the row. */
  #followLink(event: MouseEvent): void {
    const { ctrlKey, metaKey, shiftKey } = event;
    const click = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey,
      metaKey,
      shiftKey,
    });
    this.#title.querySelector('.link')?.dispatchEvent(click);
  }

  /** Sets the text of a `<bdi>`, with what `options` searches for highlighted. */
  #setText(bdi: Element | null, text: string, options: RowOptions | null): void {
    const terms = options?.view.results.matchedTerms ?? [];
    const pieces = terms.length > 0 && options?.templates?.highlight(text, terms);
    if (pieces && pieces.some((piece) => typeof piece !== 'string')) bdi?.replaceChildren(...pieces);
    else if (bdi) setText(bdi, text);
  }

  #renderDetail(row: BoardRow, { view, templates, headingLevel }: RowOptions): void {
    if (!row.isExpanded && !this.#row?.isExpanded) return;
    const detail: Template = row.isExpanded
      ? (templates?.detailTemplate(view, row.row, row.view.posting, headingLevel) ?? nothing)
      : nothing;
    render(detail, this.item);
  }
}
