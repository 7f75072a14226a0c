import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import { type BandEquivalents, equivalentsView } from '../../model/posting/salary-equivalents.js';
import type { SalaryInfo, SalaryLine } from '../../model/posting/salary.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { equivalentsStyles } from './salary-equivalents-template.styles.js';

export { compactLine } from '../../model/posting/compact-salary.js';

/** Without the parts of the employer's own amounts: a page makes those large. */
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

/** The pay in other units, and what was assumed. */
export const equivalentsTemplate = (pay: SalaryInfo, context: ViewContext, root: ShadowRoot | null): TemplateResult => {
  if (root) adoptStyles(root, [equivalentsStyles]);
  const { bands, assumed } = equivalentsView(pay, context);
  return html`${bands.map(bandTemplate)}
    <p class="note" part="note">${assumed}</p>`;
};
