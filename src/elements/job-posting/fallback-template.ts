import { type TemplateResult, html, nothing } from 'lit';
import type { Translate } from '../../messages/index.js';
import type { PostingSource } from './posting-source.js';

interface Options {
  readonly t: Translate;
  /** Whether the page has content of its own to show in the posting's place. */
  readonly hasFallback: boolean;
  reload(): void;
}

/** The page's own content while there is no posting; beside it, when one failed, the words for that. */
export const fallbackTemplate = ({ state, loaded }: PostingSource, options: Options): TemplateResult => {
  if (state !== 'invalid') return html`<slot name=${state === 'loading' ? 'loading' : 'empty'}></slot><slot></slot>`;
  const { t, reload, hasFallback } = options;
  // another try helps where something could not be fetched
  const again = loaded.findings.some(({ code }) => /^src-(?!missing|insecure)/.test(code));
  return html`<slot></slot>
    <slot name="error"
      ><div class="base" part="error" role="status">
        ${again || !hasFallback ? html`<span part="message">${t('posting.problem')}</span>` : nothing}
        ${again ? html`<button part="retry" @click=${reload}>${t('posting.retry')}</button>` : nothing}
      </div></slot
    >`;
};
