/** The long texts, the note to applicants and the further facts of a card. Lazy-loaded, together with the posting. */
import { type TemplateResult, html, nothing } from 'lit';
import { detailFacts } from '../../../model/posting/detail-facts.js';
import { type TextSection, textSections } from '../../../model/posting/text-sections.js';
import { renderRichText } from '../../../rich-text/render-rich-text.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type CardView, type Template, languageOf } from './card-view.js';
import { factsTemplate } from './facts-template.js';

export { detailsStyles as styles } from './card-details.styles.js';

/** The sanitized rich texts of each posting, by heading level and position in the card. */
const rendered = new WeakMap<JobPosting, Map<string, HTMLElement>>();

/** Third-party rich text, sanitized once per posting: Lit does not touch a node that it has inserted before. */
const richText = (position: string, text: string, { posting, headingLevel, base }: CardView): HTMLElement => {
  const texts = rendered.get(posting) ?? new Map<string, HTMLElement>();
  rendered.set(posting, texts);
  const key = `${headingLevel} ${position}`; // not the text: two sections may have the same one
  const element = texts.get(key) ?? document.createElement('div');
  if (!texts.has(key)) {
    element.className = 'text';
    element.part.add('text');
    if (posting.inLanguage) element.lang = posting.inLanguage;
    element.dir = 'auto'; // an Arabic text on an English page
    // below the heading of the section, which is below the title
    element.append(renderRichText(text, { headingLevel: headingLevel + 2, base }));
    texts.set(key, element);
  }
  return element;
};

/** The note to applicants. */
export const noticeTemplate = (view: CardView): Template =>
  view.posting.notice
    ? html`<section class="notice" part="notice">
        <div class="notice-heading" part="notice-heading" role="heading" aria-level=${view.headingLevel + 1}>
          ${view.context.t('section.notice')}
        </div>
        ${richText('notice', view.posting.notice, view)}
      </section>`
    : nothing;

const sectionTemplate = ({ name, heading, body }: TextSection, index: number, view: CardView): TemplateResult =>
  html`<section class="section" part="section ${name}">
    <div class="section-heading" part="section-heading" role="heading" aria-level=${view.headingLevel + 1}>
      <bdi lang=${name === 'section' ? languageOf(view) : nothing}>${heading}</bdi>
    </div>
    ${richText(`${name} ${index}`, body, view)}
  </section>`;

const legalTemplate = (sections: readonly TextSection[], view: CardView): Template =>
  sections.length > 0
    ? html`<details class="legal" part="legal">
        <summary part="legal-toggle">${view.context.t('section.legal')}</summary>
        ${sections.map((section, index) => sectionTemplate(section, -1 - index, view))}
      </details>`
    : nothing;

/** The further facts, the long texts and the legal notes; nothing if the posting has none of them. */
export const bodyTemplate = (view: CardView): Template => {
  const { posting, context } = view;
  const facts = detailFacts(posting, context);
  const { main, legal } = textSections(posting, context.t);
  if (main.length === 0 && legal.length === 0 && facts.length === 0) return nothing;
  return html`${facts.length > 0 ? factsTemplate(facts, nothing, view) : nothing}
  ${main.map((section, index) => sectionTemplate(section, index, view))} ${legalTemplate(legal, view)}`;
};
