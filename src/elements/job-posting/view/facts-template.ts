import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { Fact } from '../../../model/posting/facts.js';
import { html } from '../../shared/joined-html.js';
import { type CardView, languageOf } from './card-view.js';
import { FACT_ICONS } from './fact-icons.js';

/** The number of values of a fact that are shown at once; the others are folded behind "+3 more". */
const VALUES_SHOWN = 6;

const valueTemplates = (texts: readonly string[]): TemplateResult[] =>
  texts.map((text) => html`<span class="value"><bdi part="value">${text}</bdi></span> `);

const valuesTemplate = (values: readonly string[], { t }: ViewContext): TemplateResult => {
  const rest = values.slice(VALUES_SHOWN);
  return html`${valueTemplates(values.slice(0, VALUES_SHOWN))}${
    rest.length > 0
      ? [
          html`<details class="more" part="more">
            <summary part="more-toggle">
              <span class="folded">${t.count('posting.more', rest.length)}</span
              ><span class="unfolded">${t('posting.fewer')}</span>
            </summary>
            <div class="rest">${valueTemplates(rest)}</div>
          </details>`,
        ]
      : []
  }`;
};

const valueTemplate = ({ values, note }: Fact, view: CardView): TemplateResult =>
  html`<dd part="fact-value">
    <div class="values">${[valuesTemplate(values, view.context)]}</div>
    ${note ? [html`<bdi class="fact-note" part="fact-note" lang=${languageOf(view)}>${note}</bdi>`] : []}
  </dd>`;

/** One fact of a list, with its label. */
export const factTemplate = (fact: Fact, view: CardView): TemplateResult =>
  html`<div class="fact ${fact.name}" part="fact ${fact.name}">
    <dt part="fact-label">${fact.label}</dt>
    ${[valueTemplate(fact, view)]}
  </div>`;

/** One fact of the summary, with an icon. The label is for screen readers, or beside it where the value needs it. */
export const summaryFactTemplate = (fact: Fact, view: CardView): TemplateResult =>
  html`<div class="fact ${fact.name}" part="fact ${fact.name}">
    <dt part="fact-label">
      <svg class="icon" part="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d=${FACT_ICONS[fact.name] ?? ''} /></svg
      ><span class="sr">${fact.label}</span>
    </dt>
    ${[valueTemplate(fact, view)]}
  </div>`;
