/** The body of a card, and the note to applicants. Lazy-loaded, together with the posting. */
import { nothing } from 'lit';
import { html } from '../../shared/joined-html.js';
import type { Template } from '../../shared/template.js';
import type { CardView } from './card-view.js';
import { textsOf } from './posting-texts.js';

export { bodyOf } from './body-controller.js';
export { bodyTemplate, hasBody } from './body-template.js';
export { detailsStyles as styles } from './card-details.styles.js';

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
