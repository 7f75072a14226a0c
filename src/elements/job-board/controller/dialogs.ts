import type { BoardView } from '../board-types.js';

const findDialog = (root: ShadowRoot, part: string): HTMLDialogElement | null =>
  root.querySelector<HTMLDialogElement>(`dialog[part~=${part}]`);

/** Opens and closes the dialogs of a board after a render; the browser moves the focus. */
export class Dialogs {
  /** The page's own title while that of a posting is shown; null while it is not. */
  #pageTitle: string | null = null;
  #jobTitle = '';

  sync(root: ShadowRoot, { dialogPosting, host: { noUrl } }: BoardView, isConnected: boolean): void {
    const posting = isConnected ? dialogPosting : null;
    const dialog = findDialog(root, 'dialog');
    if (posting && dialog && !dialog.open) dialog.showModal();
    if (!posting && dialog?.open) dialog.close();
    const sheet = findDialog(root, 'filters');
    if (isConnected && sheet && !sheet.open) sheet.showModal();
    this.#titlePage(noUrl ? null : (posting?.title ?? null));
  }

  /** Gives the page the title of the posting that its address leads to. */
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
