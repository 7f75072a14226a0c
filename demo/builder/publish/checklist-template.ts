import { type TemplateResult, html, nothing } from 'lit';
import type { Draft } from '../job.js';
import { type Check, checklist } from './checklist.js';

const MARKS: Readonly<Record<Check['state'], readonly [sign: string, words: string]>> = {
  done: ['✓', 'done'],
  missing: ['✕', 'missing'],
  optional: ['○', 'recommended'],
};

const checkTemplate = ({ label, state, note, advice }: Check, edit: () => void): TemplateResult => {
  const [sign, words] = MARKS[state];
  return html`
    <li class=${state}>
      <span class="mark" aria-hidden="true">${sign}</span>
      <span>${label}<span class="visually-hidden">: ${words}</span></span>
      ${
        state === 'done'
          ? html`<span></span>`
          : html`<button type="button" class="quiet" aria-label="Add: ${label}" @click=${edit}>Add</button>`
      }
      ${note ? html`<p class="note">${note}</p>` : nothing}
      ${
        advice.length > 0
          ? html`<ul class="advice">
              ${advice.map(({ message }) => html`<li>${message}</li>`)}
            </ul>`
          : nothing
      }
    </li>
  `;
};

/**
 * @param edit Goes to where the job is edited.
 * @param isOne Whether it is one of several jobs.
 */
export const checklistTemplate = (draft: Draft, edit: () => void, isOne = false): TemplateResult => html`
  <section class="box" aria-labelledby="checklist">
    <h3 id="checklist">Checklist${isOne ? html` for “${draft.title || 'No title yet'}”` : nothing}</h3>
    <ul class="checks">
      ${checklist(draft).map((check) => checkTemplate(check, edit))}
    </ul>
    <p class="hint">
      After publishing, check the page with Google’s
      <a href="https://search.google.com/test/rich-results" target="_blank" rel="noopener">Rich Results Test</a>.
    </p>
  </section>
`;
