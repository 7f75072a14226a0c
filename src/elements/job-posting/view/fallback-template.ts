import { type TemplateResult, html } from 'lit';
import type { LoadStatus } from '../posting-loader.js';
import type { Template } from '../../shared/template.js';

/** What is shown beside the page's own content when the posting could not be loaded. */
export interface FailureView {
  /** The message; null if the page's own content says enough. */
  readonly message: string | null;
  /** The label of the button that loads the posting again; null if that cannot help. */
  readonly retryLabel: string | null;
}

/** The page's own content, in a card that is still to come. Its height is that of most cards, so that little moves. */
const skeletonTemplate = (): TemplateResult =>
  html`<div class="base">
    <div class="card skeleton" part="skeleton">
      <slot></slot><slot name="loading"><i></i><i></i><i></i></slot>
    </div>
  </div>`;

/** The page's own content, while there is no posting. */
export const fallbackTemplate = (status: LoadStatus, layout: string | null): TemplateResult => {
  if (status === 'invalid') return html`<slot></slot>`;
  if (status === 'empty') return html`<slot name="empty"></slot><slot></slot>`;
  return layout === 'row' ? html`<slot name="loading"></slot><slot></slot>` : skeletonTemplate();
};

/** The message for a posting that could not be shown, and the button that loads it again. */
export const failureTemplate = ({ message, retryLabel }: FailureView, onRetry: () => void): Template =>
  html`<slot name="error"
    ><div class="base" part="error">
      ${message && html`<span part="message">${message}</span>`}
      ${retryLabel && html`<button class="retry" part="retry" @click=${onRetry}>${retryLabel}</button>`}
    </div></slot
  >`;
