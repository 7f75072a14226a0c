import { type TemplateResult, html, nothing } from 'lit';
import { formatFirstPlusCount } from '../../../format/first-plus-count.js';
import { formatPlace } from '../../../format/place.js';
import { compactLine } from '../../../model/posting/compact-salary.js';
import { type SalaryLine, salaryView } from '../../../model/posting/salary.js';
import { startLabel } from '../../../model/posting/start-dates.js';
import { type CardView, linkTemplate } from './card-template.js';

export { rowStyles as styles } from './row-layout.styles.js';

const payTemplate = ({ before, amount, after, spoken, details }: SalaryLine): TemplateResult =>
  html`${spoken ? html`<span class="sr">${spoken}</span><span aria-hidden="true">${before}${amount}${after}</span>` : nothing}
  ${details.join(' ')}`;

/** One flat line for lists: no nested element, because a list has many. */
export const rowTemplate = ({ posting, context, application, base, headingLevel }: CardView): TemplateResult => {
  const { title, url, hiringOrganization, jobLocation = [], startDates = [] } = posting;
  const pay = compactLine(posting, context);
  const places = jobLocation.map((place) => formatPlace(place)).filter((place) => place !== null);
  const starts = startDates.map((choice) => startLabel(choice, context));
  const cells: [part: string, text: string | TemplateResult | null | undefined][] = [
    ['row-organization', hiringOrganization?.name],
    ['row-location', formatFirstPlusCount(places)],
    ['row-pay', pay ? payTemplate(pay) : salaryView(posting, context)?.text],
    ['row-start', formatFirstPlusCount(starts)],
    ['row-status', application.text],
  ];
  return html`<article class="card row ${application.phase}" part="card row" aria-labelledby="title">
    <slot name="heading"
      ><div
        class="title"
        part="title"
        id="title"
        role="heading"
        aria-level=${headingLevel}
        lang=${posting.inLanguage ?? nothing}
      >
        ${linkTemplate(title, url, base, 'title-link')}
      </div></slot
    >
    <p class="cells" part="cells">
      ${cells.map(([part, text]) => (text ? html`<span class="cell" part="cell ${part}"><bdi>${text}</bdi></span> ` : nothing))}
    </p>
  </article>`;
};
