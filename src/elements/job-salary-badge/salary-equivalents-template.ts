/** The short line, and the salary in other units. Lazy-loaded on first use. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import { type BandEquivalents, equivalentsView } from '../../model/posting/salary-equivalents.js';
import type { SalaryInfo, SalaryLine } from '../../model/posting/salary.js';

export { compactLine } from '../../model/posting/compact-salary.js';
export { equivalentsStyles as styles } from './salary-equivalents-template.styles.js';

/** A calculated amount. It lacks the parts of the employer's own amounts, which pages often enlarge. */
const lineTemplate = ({ before, amount, after, spoken }: SalaryLine): TemplateResult =>
  html`<li part="equivalent">
    <span class="sr">${spoken}</span
    ><span aria-hidden="true">${before}<bdi class="worked-out">${amount}</bdi>${after}</span>
  </li>`;

const bandTemplate = ({ labels, lines }: BandEquivalents): TemplateResult => html`
  ${labels.length > 0 ? html`<p class="note label" part="note"><bdi>${labels.join(' · ')}</bdi></p>` : nothing}
  <ul role="list">
    ${lines.map(lineTemplate)}
  </ul>
`;

/** The salary in other units, and what was assumed for them. */
export const equivalentsTemplate = (salary: SalaryInfo, context: ViewContext): TemplateResult => {
  const { bands, assumed } = equivalentsView(salary, context);
  return html`${bands.map(bandTemplate)}
    <p class="note" part="note">${assumed}</p>`;
};
