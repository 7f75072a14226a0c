import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/context.js';
import { type BandEquivalents, equivalentsView } from '../../model/equivalents.js';
import type { Pay, SalaryLine } from '../../model/salary.js';
import { dress } from '../shared/dress.js';
import { equivalentsStyles } from './pay-extras.styles.js';

export { compactLine } from '../../model/compact-pay.js';

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
export const equivalentsTemplate = (pay: Pay, context: ViewContext, root: ShadowRoot | null): TemplateResult => {
  if (root) dress(root, [equivalentsStyles]);
  const { bands, assumed } = equivalentsView(pay, context);
  return html`${bands.map(bandTemplate)}
    <p class="note" part="note">${assumed}</p>`;
};
