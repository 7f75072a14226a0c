/** The layout for lists. Lazy-loaded with the first card that has it. */
export { rowStyles as styles } from './row-layout.styles.js';
import { type TemplateResult, nothing } from 'lit';
import { formatTitle } from '../../../format/title.js';
import { type RowText, rowView } from '../../../model/posting/row-view.js';
import { toWebUrl } from '../../../schema/url.js';
import { html } from '../../shared/joined-html.js';
import { LINES, cellsOf, classOfCell } from '../../shared/row/row-template.js';
import { linkTemplate, logoTemplate } from './card-template.js';
import { type CardView, languageOf } from './card-view.js';
import { logoShape } from './logo.js';

const cellTemplate = (name: string, cell: RowText): TemplateResult => {
  const { exact, read } = cell;
  return html`<span class=${classOfCell(name)} part=${classOfCell(name)} title=${exact ?? nothing}
    ><bdi aria-hidden=${read ? 'true' : nothing}>${cell.text}</bdi
    >${read ? [html`<span class="sr">${read}</span>`] : []}</span
  > `;
};

/** The posting as in the list of a board. No nested elements: a page may have many. */
export const rowTemplate = (view: CardView): TemplateResult => {
  const { posting, context, base, headingLevel } = view;
  const row = rowView(posting, context);
  const src = row.logo && toWebUrl(row.logo, base);
  const shape = src ? logoShape(src) : '';
  const hasLogo = src && shape !== 'broken';
  return html`<article
    class="card row ${row.phase} ${hasLogo ? 'with-logo' : ''}"
    part="card row"
    aria-labelledby="title"
  >
    ${logoTemplate(src, shape)}
    <slot name="heading"
      ><div
        class="title"
        part="title"
        id="title"
        role="heading"
        aria-level=${headingLevel}
        lang=${languageOf(view)}
        data-new=${row.isNew ? context.t('row.new') : nothing}
      >
        ${[linkTemplate(formatTitle(posting.title), posting.url, base, 'title-link')]}
      </div></slot
    >
    ${LINES.flatMap(([part, cells]) => {
      const shown = cellsOf(row, cells);
      return shown.length > 0
        ? [html`<p class=${part} part=${part}>${shown.map(([name, , , text]) => cellTemplate(name, text))}</p>`]
        : [];
    })}
  </article>`;
};
