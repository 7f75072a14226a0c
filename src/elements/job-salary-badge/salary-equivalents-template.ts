/** The short line, and the salary in other units. Lazy-loaded on first use. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import { type BandEquivalents, equivalentsView } from '../../model/posting/salary-equivalents.js';
import type { SalaryInfo, SalaryLine } from '../../model/posting/salary.js';
import type { PartNames } from '../shared/part-names.js';

export { compactLine } from '../../model/posting/compact-salary.js';
export { equivalentsStyles as styles } from './salary-equivalents-template.styles.js';

/** A calculated amount. It lacks the parts of the employer's own amounts, which pages often enlarge. */
const lineTemplate = ({ before, amount, after, spoken }: SalaryLine, part: PartNames): TemplateResult =>
  html`<li part=${part('equivalent')}>
    <span class="sr">${spoken}</span
    ><span aria-hidden="true">${before}<bdi class="worked-out">${amount}</bdi>${after}</span>
  </li>`;

const bandTemplate = ({ labels, lines }: BandEquivalents, part: PartNames): TemplateResult => html`
  ${labels.length > 0 ? html`<p class="note band" part=${part('note')}><bdi>${labels.join(' · ')}</bdi></p>` : nothing}
  <ul role="list">
    ${lines.map((line) => lineTemplate(line, part))}
  </ul>
`;

/** The salary in other units, and what was assumed for them. */
export const equivalentsTemplate = (salary: SalaryInfo, context: ViewContext, part: PartNames): TemplateResult => {
  const { bands, assumed } = equivalentsView(salary, context);
  return html`${bands.map((band) => bandTemplate(band, part))}
    <p class="note" part=${part('note')}>${assumed}</p>`;
};
