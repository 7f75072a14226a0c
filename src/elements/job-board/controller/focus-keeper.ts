/** The element with the focus, through shadow roots. */
const focusedIn = (root: DocumentOrShadowRoot | null): HTMLElement | null => {
  let focused = root?.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
};

/** Keeps the focus where it is during a render, or moves it. */
export class FocusKeeper {
  #focused: HTMLElement | null = null;
  #targets: readonly string[] = [];

  /** After the next render, the first of these selectors that is there receives the focus. */
  moveTo(targets: readonly string[]): void {
    this.#targets = targets;
  }

  /** Call before rendering. */
  capture(root: ShadowRoot | null): void {
    this.#focused = focusedIn(root);
  }

  /** Call after rendering. An element that is moved in the DOM loses the focus, and receives it again. */
  restore(root: ShadowRoot): void {
    const targets = this.#targets.map((selector) => root.querySelector<HTMLElement>(selector));
    const target = targets.find((element) => element !== null);
    this.#targets = [];
    if (target) target.focus();
    else if (this.#focused?.isConnected && focusedIn(root) !== this.#focused)
      this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }
}
