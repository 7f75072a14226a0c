/** The long texts, the note to applicants and the further facts of a card. Lazy-loaded, together with the posting. */
import { type TemplateResult, nothing } from 'lit';
import { detailFacts } from '../../../model/posting/detail-facts.js';
import { type TextSection, textSections } from '../../../model/posting/text-sections.js';
import { html } from '../../shared/joined-html.js';
import { type CardView, type Template, languageOf } from './card-view.js';
import { factsTemplate } from './facts-template.js';
import { textsOf } from './posting-texts.js';

export { detailsStyles as styles } from './card-details.styles.js';
export { foldTexts } from './folded-texts.js';

/** The note to applicants. */
export const noticeTemplate = (view: CardView): Template => {
  const { notice } = view.posting;
  const text = notice && textsOf(view).elementFor('notice', notice);
  return text
    ? html`<section class="notice" part="notice">
        <div class="notice-heading" part="notice-heading" role="heading" aria-level=${view.headingLevel + 1}>
          ${view.context.t('section.notice')}
        </div>
        ${text}
      </section>`
    : nothing;
};

const sectionTemplate = (view: CardView, { name, path, heading, body }: TextSection): TemplateResult[] => {
  const text = textsOf(view).elementFor(path, body);
  return text
    ? [
        html`<section class="section" part="section ${name}">
          <div class="section-heading" part="section-heading" role="heading" aria-level=${view.headingLevel + 1}>
            <bdi lang=${name === 'section' ? languageOf(view) : nothing}>${heading}</bdi>
          </div>
          ${text}
        </section>`,
      ]
    : [];
};

const legalTemplate = (view: CardView, sections: readonly TextSection[]): Template => {
  const shown = sections.flatMap((section) => sectionTemplate(view, section));
  return shown.length > 0
    ? html`<details class="legal" part="legal">
        <summary part="legal-toggle">${view.context.t('section.legal')}</summary>
        ${shown}
      </details>`
    : nothing;
};

/** The further facts, the long texts and the legal notes; nothing if the posting has none of them. */
export const bodyTemplate = (view: CardView): Template => {
  const { posting, context } = view;
  const facts = detailFacts(posting, context);
  const { main, legal } = textSections(posting, context.t);
  if (main.length === 0 && legal.length === 0 && facts.length === 0) return nothing;
  return html`${facts.length > 0 ? [factsTemplate(facts, nothing, view)] : []}${main.flatMap((section) =>
    sectionTemplate(view, section),
  )}${legalTemplate(view, legal)}`;
};
