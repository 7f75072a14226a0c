/** The markup of a row: stamped and filled in place on boards, rendered with its values elsewhere. */
import { type TemplateResult, html, nothing } from 'lit';
import type { RowText, RowView } from '../../../model/posting/row-view.js';

/** A field of `RowView` that is a cell. */
export type CellField =
  | 'employer'
  | 'place'
  | 'type'
  | 'workplace'
  | 'start'
  | 'sponsorship'
  | 'pay'
  | 'posted'
  | 'status';

/** One fact of a row: the name of its part, its field, and whether a search is highlighted in it. */
type Cell = readonly [name: string, field: CellField, isSearched: boolean];

/** The lines below the title, with their names as parts. */
export const LINES: readonly (readonly [part: string, cells: readonly Cell[]])[] = [
  [
    'cells',
    [
      ['organization', 'employer', true],
      ['location', 'place', true],
      ['type', 'type', false],
    ],
  ],
  [
    'cells chips',
    [
      ['workplace', 'workplace', false],
      ['start', 'start', false],
      ['sponsorship', 'sponsorship', false],
    ],
  ],
  ['cells terms', [['pay', 'pay', false]]],
  [
    'cells dates',
    [
      ['posted', 'posted', false],
      ['status', 'status', false],
    ],
  ],
];

/** The cells of a line that have a text. */
export const cellsOf = (view: RowView, cells: readonly Cell[]): readonly (readonly [...Cell, text: RowText])[] =>
  cells.flatMap(([name, field, isSearched]) => {
    const text = view[field];
    return text ? [[name, field, isSearched, text]] : [];
  });

export const classOfCell = (name: string): string => `cell row-${name}`;

/** What an element has besides its content. */
export interface ArticleView {
  readonly className: string;
  readonly part: string;
  /** The language of the posting, if it is stated. */
  readonly lang: string | undefined;
}

export const articleView = (
  { posting, phase, logo, monogram }: Pick<RowView, 'posting' | 'phase' | 'logo' | 'monogram'>,
  isExpanded: boolean,
): ArticleView => {
  const hasLogo = logo !== null || monogram !== null;
  const names = ['row', phase, isExpanded && 'opened', hasLogo && 'with-logo'].filter(Boolean);
  return { className: names.join(' '), part: `row ${phase}`, lang: posting.inLanguage };
};

/** What is filled in: nothing of it in a template to stamp. */
interface ArticleContent extends Partial<ArticleView> {
  readonly logo?: unknown;
  readonly headingLevel?: number;
  readonly title?: unknown;
  /** "New", to show after the title. */
  readonly newLabel?: string | undefined;
  readonly lines?: readonly unknown[];
}

export const articleTemplate = (content: ArticleContent = {}): TemplateResult => {
  const { className, part, lang, logo = nothing, headingLevel, title = nothing, newLabel, lines = [] } = content;
  return html`<article class=${className ?? nothing} part=${part ?? nothing} lang=${lang ?? nothing}>
    ${logo}
    <div
      class="title"
      part="title"
      role="heading"
      aria-level=${headingLevel ?? nothing}
      data-new=${newLabel ?? nothing}
    >
      ${title}
    </div>
    ${LINES.map(([name], at) => html`<p class=${name} part=${name}>${lines[at] ?? nothing}</p>`)}
  </article>`;
};

/** A cell: its text, and what that is short for, as a tooltip and for screen readers. Nothing is filled in to stamp it. */
export const cellTemplate = (name?: string, text?: RowText): TemplateResult => {
  const className = name ? classOfCell(name) : nothing;
  const read = text?.read ?? null;
  return html`<span class=${className} part=${className} title=${text?.exact ?? nothing}
    ><bdi aria-hidden=${read ? 'true' : nothing}>${text?.text ?? nothing}</bdi
    >${read ? html`<span class="sr">${read}</span>` : nothing}</span
  >`;
};

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

/** What stands in for a logo. */
export const monogramTemplate = (text?: string): TemplateResult =>
  html`<span class="logo monogram" part="monogram" aria-hidden="true">${text ?? nothing}</span>`;

/** @param article What is in it; nothing in a template to stamp. */
export const itemTemplate = (article: unknown = nothing): TemplateResult =>
  html`<li class="item" part="item">${article}</li>`;
