import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Board } from './board.js';

/** The posting that is open above the page. */
export const postingAbove = ({ question: { job }, element, source }: Board): JobPosting | null =>
  job !== null && element.detail === 'dialog' ? (source.index?.withId(job) ?? null) : null;

const cardTemplate = ({ element }: Board, posting: JobPosting, headingLevel: number): TemplateResult =>
  html`<job-posting
    part="posting"
    layout="full"
    heading-level=${headingLevel}
    now=${element.now ?? nothing}
    time-zone=${element.timeZone ?? nothing}
    .posting=${posting}
  ></job-posting>`;

/** A posting in full, below its line. Its own title is not shown a second time. */
export const detailTemplate = (board: Board, row: number, posting: JobPosting, headingLevel: number): TemplateResult =>
  html`<div class="detail" part="detail" id="detail-${row}">${cardTemplate(board, posting, headingLevel)}</div>`;

/** Closes by a click beside the card, on what covers the page. */
const dismiss = ({ target, currentTarget }: Event): void => {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
};

const close = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.closest('dialog')?.close();
};

/** The place for a posting above the page. */
export const dialogTemplate = (board: Board, { t }: ViewContext): TemplateResult => {
  const posting = postingAbove(board);
  return html`<dialog
    part="dialog"
    aria-label=${posting?.title ?? nothing}
    @close=${(): void => board.close()}
    @click=${dismiss}
  >
    ${
      posting
        ? html`<div class="sheet">
            <button class="close" part="close" type="button" aria-label=${t('board.close')} @click=${close}></button>
            ${cardTemplate(board, posting, 2)}
          </div>`
        : nothing
    }
  </dialog>`;
};
