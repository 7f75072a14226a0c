import { type TemplateResult, html, nothing } from 'lit';
import type { Translate } from '../../../messages/translate.js';
import type { PostingSource } from '../posting-loader.js';

/** The page's own content while there is no posting. */
export const fallbackTemplate = ({ state }: PostingSource): TemplateResult =>
  state === 'invalid'
    ? html`<slot></slot>`
    : html`<slot name=${state === 'loading' ? 'loading' : 'empty'}></slot><slot></slot>`;

interface Card extends HTMLElement {
  reload(): unknown;
}

/**
 * The words for a posting that could not be shown, beside the page's own content. They go when it is tried again, so
 * that they are heard anew when that fails; the button stays, and the focus on it.
 */
export const failureTemplate = (
  { state, loaded, canRetry }: PostingSource,
  card: Card,
  t: Translate,
): TemplateResult | typeof nothing => {
  const isTriedAgain = state === 'loading' && loaded.data === null && loaded.issues.length > 0;
  if (state !== 'invalid' && !isTriedAgain) return nothing;
  // the page's own content needs no words of ours where it can be tried no more
  const hasWords = state === 'invalid' && (canRetry || card.childElementCount === 0);
  return html`<slot name="error"
    ><div class="base" part="error">
      ${hasWords ? html`<span part="message">${t('posting.problem')}</span>` : nothing}
      ${canRetry ? html`<button part="retry" @click=${(): unknown => card.reload()}>${t('posting.retry')}</button>` : nothing}
    </div></slot
  >`;
};
