import { type TemplateResult, nothing } from 'lit';
import { detailFacts } from '../../../model/posting/detail-facts.js';
import { hasContent } from '../../../model/posting/has-content.js';
import { type TextSection, textSections } from '../../../model/posting/text-sections.js';
import { html } from '../../shared/joined-html.js';
import { type CardView, languageOf } from './card-view.js';
import { factTemplate } from './facts-template.js';
import { textsOf } from './posting-texts.js';

/** Whether there is anything in the body. */
export const hasBody = ({ posting, context }: CardView): boolean => {
  if (hasContent(posting.description)) return true;
  const { main, legal } = textSections(posting, context.t);
  return main.length + legal.length + detailFacts(posting, context).length > 0;
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

const legalTemplate = (view: CardView, sections: readonly TextSection[]): TemplateResult | typeof nothing => {
  const shown = sections.flatMap((section) => sectionTemplate(view, section));
  return shown.length > 0
    ? html`<details class="legal" part="legal">
        <summary class="toggle" part="legal-toggle">${view.context.t('section.legal')}</summary>
        ${shown}
      </details>`
    : nothing;
};

/** The further facts, the long texts and the legal notes. */
export const bodyTemplate = (view: CardView): TemplateResult => {
  const { posting, context } = view;
  const facts = detailFacts(posting, context);
  const { main, legal } = textSections(posting, context.t);
  const list = html`<dl class="facts" part="facts">${facts.map((fact) => factTemplate(fact, view))}</dl>`;
  return html`${facts.length > 0 ? [list] : []}${main.flatMap((section) =>
    sectionTemplate(view, section),
  )}${legalTemplate(view, legal)}`;
};
