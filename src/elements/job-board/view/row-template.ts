/** The markup of a row: stamped and filled in place in browsers, rendered with its values on servers. */
import { type TemplateResult, html, nothing } from 'lit';
import type { RowView } from '../../../model/posting/row-view.js';
import { toWebUrl } from '../../../schema/url.js';
import type { BoardRow } from '../board-types.js';

/** The facts below the title, line by line, and whether a search is highlighted in them. */
export const LINES = [
  [
    ['organization', 'employer', true],
    ['location', 'place', true],
    ['workplace', 'workplace', false],
  ],
  [
    ['pay', 'pay', false],
    ['start', 'start', false],
  ],
  [
    ['type', 'type', false],
    ['status', 'status', false],
    ['posted', 'posted', false],
  ],
] as const;

type Line = (typeof LINES)[number];

/** The cells of a line that have a text. */
export const cellsOf = (view: RowView, line: Line): Line[number][] => line.filter(([, field]) => view[field]);

export const classOfCell = (name: string): string => `cell row-${name}`;

/** What the element of a row has besides its content. */
export interface ArticleView {
  readonly className: string;
  readonly part: string;
  /** The language of the posting, if it is stated. */
  readonly lang: string | undefined;
  /** The URL of the employer's logo; null for none. */
  readonly logo: string | null;
}

/** @param base What relative URLs resolve against. */
export const articleView = ({ view: { posting, phase }, isExpanded }: BoardRow, base: string): ArticleView => {
  const { logo: stated } = posting.hiringOrganization ?? {};
  const logo = stated ? toWebUrl(stated, base) : null;
  const names = ['row', phase, isExpanded && 'opened', logo && 'with-logo'].filter(Boolean);
  return { className: names.join(' '), part: `row ${phase}`, lang: posting.inLanguage, logo };
};

/** What is filled in: nothing of it in a template to stamp. */
interface ArticleContent extends Partial<Omit<ArticleView, 'logo'>> {
  readonly logo?: unknown;
  readonly headingLevel?: number;
  readonly title?: unknown;
  readonly lines?: readonly unknown[];
}

export const articleTemplate = (content: ArticleContent = {}): TemplateResult => {
  const { className, part, lang, logo = nothing, headingLevel, title = nothing, lines = [] } = content;
  return html`<article class=${className ?? nothing} part=${part ?? nothing} lang=${lang ?? nothing}>
    ${logo}
    <div class="title" part="title" role="heading" aria-level=${headingLevel ?? nothing}>${title}</div>
    <p class="cells" part="cells">${lines[0] ?? nothing}</p>
    <p class="cells terms" part="cells terms">${lines[1] ?? nothing}</p>
    <p class="cells dates" part="cells dates">${lines[2] ?? nothing}</p>
  </article>`;
};

export const cellTemplate = (className?: string, text?: unknown): TemplateResult =>
  html`<span class=${className ?? nothing} part=${className ?? nothing}><bdi>${text ?? nothing}</bdi></span>`;

export const logoTemplate = (src?: string): TemplateResult =>
  html`<img
    class="logo"
    part="logo"
    src=${src ?? nothing}
    alt=""
    width="40"
    height="40"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;

/** @param article What is in it; nothing in a template to stamp. */
export const itemTemplate = (article: unknown = nothing): TemplateResult =>
  html`<li class="item" part="item">${article}</li>`;
