import type { BoardView } from '../board-types.js';

const findDialog = (root: ShadowRoot, part: string): HTMLDialogElement | null =>
  root.querySelector<HTMLDialogElement>(`dialog[part~=${part}]`);

/** Opens and closes the dialogs of a board after a render; the browser moves the focus. */
export class Dialogs {
  /** The page's own title while that of a posting is shown; null while it is not. */
  #pageTitle: string | null = null;
  #jobTitle = '';
  #applyInSight: IntersectionObserver | null = null;

  sync(root: ShadowRoot, view: BoardView, isConnected: boolean): void {
    const { dialogPosting, isJobGone, context, host } = view;
    const posting = isConnected ? dialogPosting : null;
    const dialog = findDialog(root, 'dialog');
    if (posting && dialog && !dialog.open) {
      dialog.showModal();
      void this.#watchApply(dialog);
    }
    if (!posting && dialog?.open) dialog.close();
    if (!posting) this.#applyInSight?.disconnect();
    const sheet = findDialog(root, 'filters');
    if (isConnected && sheet && !sheet.open) sheet.showModal();
    const title = isConnected && isJobGone ? context.t('board.jobGone') : (posting?.title ?? null);
    this.#titlePage(host.noUrl ? null : title);
  }

  /** Shows the way to the apply link of the card while that is out of sight. */
  async #watchApply(dialog: HTMLDialogElement): Promise<void> {
    const card = dialog.querySelector('job-posting');
    const end = dialog.querySelector<HTMLElement>('.sheet-end');
    await card?.ready;
    const link = card?.shadowRoot?.querySelector('[part~=apply__button]');
    this.#applyInSight?.disconnect();
    if (!link || !end || !dialog.open) return;
    this.#applyInSight = new IntersectionObserver((entries) => {
      end.hidden = entries.at(-1)?.isIntersecting ?? true;
    });
    this.#applyInSight.observe(link);
  }

  /** Gives the page the title of the posting that its address leads to, or says that there is none. */
  #titlePage(jobTitle: string | null): void {
    // a page that has changed its title meanwhile keeps it
    const isOurs = this.#pageTitle !== null && document.title === this.#jobTitle;
    if (jobTitle === null) {
      if (isOurs) document.title = this.#pageTitle ?? '';
      this.#pageTitle = null;
    } else if (this.#pageTitle === null || isOurs) {
      this.#pageTitle ??= document.title;
      document.title = jobTitle;
      this.#jobTitle = document.title; // without white space at its ends
    }
  }
}
