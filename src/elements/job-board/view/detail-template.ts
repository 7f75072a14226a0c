import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { BoardTools } from '../controller/search-ui.js';
import type { JobBoardElement } from '../job-board.js';
import type { Text } from './highlight-template.js';

/** The posting that is open above the page. */
export const postingAbove = ({ board: { element, question }, search }: BoardTools): JobPosting | null =>
  question.job !== null && element.detail === 'dialog' ? (search?.index.withId(question.job) ?? null) : null;

/** Shows the dialog above the page, or takes it away; the browser gives the focus back. */
export const showDialog = (root: ParentNode, isOpen: boolean): void => {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === isOpen) return;
  if (isOpen) dialog.showModal();
  else dialog.close();
};

const cardTemplate = (element: JobBoardElement, posting: JobPosting, headingLevel: number): TemplateResult =>
  html`<job-posting
    part="posting"
    layout="full"
    heading-level=${headingLevel}
    now=${element.now ?? nothing}
    time-zone=${element.timeZone ?? nothing}
    apply-target=${element.applyTarget ?? nothing}
    track=${element.track ?? nothing}
    .posting=${posting}
  ></job-posting>`;

/** A posting in full, below its line. Its own title is not shown a second time. */
export const detailTemplate = (
  element: JobBoardElement,
  row: number,
  posting: JobPosting,
  headingLevel: number,
): TemplateResult =>
  html`<div class="detail" part="detail" id="detail-${row}">${cardTemplate(element, posting, headingLevel)}</div>`;

/** A click that asks for the page itself, not for a tab or a window of its own. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** What opens a posting above the page, at an address of its own. */
export const linkTemplate = (tools: BoardTools, row: number, title: Text): TemplateResult => {
  const { element, question } = tools.board;
  const id = tools.search?.index.ids[row] ?? '';
  const open = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    tools.open(id);
  };
  const href = element.noUrl ? '#' : tools.address.of({ ...question, job: id });
  return html`<a class="link" part="title-link" data-row=${row} href=${href} aria-haspopup="dialog" @click=${open}
    ><bdi>${title}</bdi></a
  >`;
};

/** Closes by a click beside the card, on what covers the page. */
const dismiss = ({ target, currentTarget }: Event): void => {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
};

const close = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.closest('dialog')?.close();
};

/** The place for a posting above the page. */
export const dialogTemplate = (tools: BoardTools, { t }: ViewContext): TemplateResult => {
  const posting = postingAbove(tools);
  return html`<dialog
    part="dialog"
    aria-label=${posting?.title ?? nothing}
    @close=${(): void => tools.close()}
    @click=${dismiss}
  >
    ${
      posting
        ? html`<div class="sheet">
            <button class="close" part="close" type="button" aria-label=${t('board.close')} @click=${close}></button>
            ${cardTemplate(tools.board.element, posting, 2)}
          </div>`
        : nothing
    }
  </dialog>`;
};
