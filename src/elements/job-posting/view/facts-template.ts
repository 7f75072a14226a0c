import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { Fact } from '../../../model/posting/facts.js';
import { html } from '../../shared/joined-html.js';
import { type CardView, languageOf } from './card-view.js';

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
            <summary part="more-toggle">${t.count('posting.more', rest.length)}</summary>
            ${valueTemplates(rest)}
          </details>`,
        ]
      : []
  }`;
};

/** One fact of a list. */
export const factTemplate = ({ name, label, values, note }: Fact, view: CardView): TemplateResult =>
  html`<div class="fact ${name}" part="fact ${name}">
    <dt part="fact-label">${label}</dt>
    <dd part="fact-value">
      <div class="values">${[valuesTemplate(values, view.context)]}</div>
      ${note ? [html`<bdi class="fact-note" part="fact-note" lang=${languageOf(view)}>${note}</bdi>`] : []}
    </dd>
  </div>`;
