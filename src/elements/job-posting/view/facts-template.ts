import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { Fact } from '../../../model/posting/facts.js';
import type { CardView } from './card-template.js';

/** The language of the posting's own words, which the words of the interface around them need not share. */
export const languageOf = ({ posting }: Pick<CardView, 'posting'>): string | typeof nothing =>
  posting.inLanguage ?? nothing;

/** Values beyond these are behind "+3 more" in a summary. */
const SHOWN_VALUES = 6;

const bdis = (texts: readonly string[]): TemplateResult[] =>
  texts.map((text) => html`<span class="value"><bdi part="value">${text}</bdi></span> `);

const valuesTemplate = (values: readonly string[], { t }: ViewContext): TemplateResult => {
  const rest = values.slice(SHOWN_VALUES);
  return html`${bdis(values.slice(0, SHOWN_VALUES))}
  ${
    rest.length > 0
      ? html`<details class="more" part="more">
          <summary part="more-toggle">${t.count('posting.more', rest.length)}</summary>
          ${bdis(rest)}
        </details>`
      : nothing
  }`;
};

const factTemplate = ({ name, label, values, note }: Fact, view: CardView): TemplateResult =>
  html`<div class="fact ${name}" part="fact ${name}">
    <dt part="fact-label">${label}</dt>
    <dd part="fact-value">
      <div class="values">${valuesTemplate(values, view.context)}</div>
      ${note ? html`<bdi class="fact-note" part="fact-note" lang=${languageOf(view)}>${note}</bdi>` : nothing}
    </dd>
  </div>`;

/** A list of facts; `lead` stands before them. */
export const factsTemplate = (
  facts: readonly Fact[],
  lead: TemplateResult | typeof nothing,
  view: CardView,
): TemplateResult => html`<dl class="facts" part="facts">${lead} ${facts.map((fact) => factTemplate(fact, view))}</dl>`;
