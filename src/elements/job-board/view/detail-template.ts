import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { BoardActions, BoardView } from '../board-types.js';

const cardTemplate = ({ host }: BoardView, posting: JobPosting, headingLevel: number): TemplateResult =>
  html`<job-posting
    part="posting"
    layout="full"
    heading-level=${headingLevel}
    now=${host.now ?? nothing}
    time-zone=${host.timeZone ?? nothing}
    apply-target=${host.applyTarget ?? nothing}
    track=${host.track ?? nothing}
    .posting=${posting}
  ></job-posting>`;

/** A posting in full, below its row. Styles hide its title, which the row shows. */
export const detailTemplate = (
  view: BoardView,
  row: number,
  posting: JobPosting,
  headingLevel: number,
): TemplateResult =>
  html`<div class="detail" part="detail" id="detail-${row}">${cardTemplate(view, posting, headingLevel)}</div>`;

/** Whether a click opens the link here, not in another tab or window. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Opens a posting in the dialog; the link has a URL of its own, to share. Its text is set in place. */
export const linkTemplate = (view: BoardView, actions: BoardActions, row: number): TemplateResult => {
  const id = view.rowIndex?.ids[row] ?? '';
  const open = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    actions.openDialog(id);
  };
  const href = view.host.noUrl ? '#' : view.dialogUrl(id);
  return html`<a class="link" part="title-link" data-row=${row} href=${href} aria-haspopup="dialog" @click=${open}
    ><bdi></bdi
  ></a>`;
};

/** Closes the dialog by a click on its backdrop. */
const closeOnBackdrop = ({ target, currentTarget }: Event): void => {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
};

const close = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.closest('dialog')?.close();
};

/** Moves to the apply link of the card, and gives it the focus. */
const showApply = ({ currentTarget }: Event): void => {
  if (!(currentTarget instanceof HTMLElement)) return;
  const card = currentTarget.closest('dialog')?.querySelector('job-posting');
  const link = card?.shadowRoot?.querySelector<HTMLElement>('[part~=apply__button]');
  link?.scrollIntoView({ block: 'center' });
  link?.focus({ preventScroll: true });
};

/** On a phone, the way to the apply link while that is out of sight. */
const endTemplate = ({ t }: ViewContext): TemplateResult =>
  html`<div class="sheet-end" hidden>
    <button class="more" part="show-apply" type="button" @click=${showApply}>${t('apply')}</button>
  </div>`;

/** The dialog, empty while no posting is open in it. */
export const dialogTemplate = (view: BoardView, actions: BoardActions): TemplateResult => {
  const { dialogPosting: posting, context } = view;
  return html`<dialog
    part="dialog"
    aria-label=${posting?.title ?? nothing}
    @close=${(): void => actions.closeDialog()}
    @click=${closeOnBackdrop}
  >
    ${
      posting
        ? html`<div class="sheet">
            <button
              class="close"
              part="close"
              type="button"
              aria-label=${context.t('board.close')}
              @click=${close}
            ></button>
            ${cardTemplate(view, posting, 2)} ${endTemplate(context)}
          </div>`
        : nothing
    }
  </dialog>`;
};
