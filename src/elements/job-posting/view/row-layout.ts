/** The one-line layout. Lazy-loaded with the first card that has it. */
import type { TemplateResult } from 'lit';
import { formatFirstPlusCount } from '../../../format/first-plus-count.js';
import { formatPlace } from '../../../format/place.js';
import { compactLine } from '../../../model/posting/compact-salary.js';
import { type SalaryLine, salaryView } from '../../../model/posting/salary.js';
import { startLabel } from '../../../model/posting/start-dates.js';
import { html } from '../../shared/joined-html.js';
import { linkTemplate } from './card-template.js';
import { type CardView, languageOf } from './card-view.js';

export { rowStyles as styles } from './row-layout.styles.js';

const salaryTemplate = ({ before, amount, after, spoken, details }: SalaryLine): TemplateResult =>
  html`${spoken ? [html`<span class="sr">${spoken}</span><span aria-hidden="true">${before + amount + after}</span>`] : []}
  ${details.join(' ')}`;

const cellTemplate = (part: string, content: string | TemplateResult): TemplateResult =>
  html`<span class="cell" part="cell ${part}"><bdi>${typeof content === 'string' ? content : [content]}</bdi></span> `;

/** The posting in one line. No nested elements: a list has many rows. */
export const rowTemplate = (view: CardView): TemplateResult => {
  const { posting, context, application, base, headingLevel } = view;
  const { title, url, hiringOrganization, jobLocation = [], startDates = [] } = posting;
  const salary = compactLine(posting, context);
  const places = jobLocation.map((place) => formatPlace(place, context.locale)).filter((place) => place !== null);
  const starts = startDates.map((choice) => startLabel(choice, context));
  const cells: [part: string, content: string | TemplateResult | null | undefined][] = [
    ['row-organization', hiringOrganization?.name],
    ['row-location', formatFirstPlusCount(places)],
    ['row-pay', salary ? salaryTemplate(salary) : salaryView(posting, context)?.text],
    ['row-start', formatFirstPlusCount(starts)],
    ['row-status', application.text],
  ];
  return html`<article class="card row ${application.phase}" part="card row" aria-labelledby="title">
    <slot name="heading"
      ><div class="title" part="title" id="title" role="heading" aria-level=${headingLevel} lang=${languageOf(view)}>
        ${[linkTemplate(title, url, base, 'title-link')]}
      </div></slot
    >
    <p class="cells" part="cells">
      ${cells.flatMap(([part, content]) => (content ? [cellTemplate(part, content)] : []))}
    </p>
  </article>`;
};
