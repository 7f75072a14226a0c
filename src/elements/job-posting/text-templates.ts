import { type TemplateResult, html, nothing } from 'lit';
import { type TextSection, textsOf } from '../../model/texts.js';
import { toFragment } from '../../rich-text/to-fragment.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { CardView } from './card-templates.js';

/** The rich texts of a posting that have been made safe, by their place in the card and their heading level. */
const rendered = new WeakMap<JobPosting, Map<string, HTMLElement>>();

/** Third-party rich text, made safe once: Lit leaves a node that it has already placed alone. */
export const richText = (place: string, text: string, { posting, headingLevel, base }: CardView): HTMLElement => {
  const texts = rendered.get(posting) ?? new Map<string, HTMLElement>();
  rendered.set(posting, texts);
  const key = `${headingLevel} ${place}`; // not the text: the same one may stand in two places
  const element = texts.get(key) ?? document.createElement('div');
  if (!texts.has(key)) {
    element.className = 'text';
    element.part.add('text');
    // its headings stand below the section's, which stands below the title
    element.append(toFragment(text, { headingLevel: headingLevel + 2, base }));
    texts.set(key, element);
  }
  return element;
};

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
