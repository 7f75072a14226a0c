import { type TemplateResult, html, nothing } from 'lit';
import { type TextSection, textsOf } from '../../model/texts.js';
import type { CardView } from './card-templates.js';
import { richText } from './rich-text.js';

const sectionTemplate = ({ name, heading, body }: TextSection, index: number, view: CardView): TemplateResult =>
  html`<section class="section" part="section ${name}">
    <div class="section-heading" part="section-heading" role="heading" aria-level=${view.headingLevel + 1}>
      <bdi>${heading}</bdi>
    </div>
    ${richText(`${name} ${index}`, body, view)}
  </section>`;

const legalTemplate = (sections: readonly TextSection[], view: CardView): TemplateResult | typeof nothing =>
  sections.length > 0
    ? html`<details class="legal" part="legal">
        <summary part="legal-toggle">${view.context.t('section.legal')}</summary>
        ${sections.map((section, index) => sectionTemplate(section, -1 - index, view))}
      </details>`
    : nothing;

/** The long text: folded in a card, open in the full layout. */
export const textsTemplate = (
  view: CardView,
  facts: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing => {
  const { main, legal } = textsOf(view.posting, view.context.t);
  if (main.length === 0 && legal.length === 0 && facts === nothing) return nothing;
  const body = html`${facts} ${main.map((section, index) => sectionTemplate(section, index, view))}
  ${legalTemplate(legal, view)}`;
  if (view.layout === 'full') return html`<div class="body" part="body">${body}</div>`;
  return html`<details class="details" part="details">
    <summary part="details-toggle">${view.context.t('posting.details')}</summary>
    <div class="body" part="body">${body}</div>
  </details>`;
};
