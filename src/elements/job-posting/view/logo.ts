import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `wide` logos, such as words, stand on a line of their own; `broken` ones are left out. */
type LogoShape = 'wide' | 'broken' | '';

/** A logo that is wider than this many times its height is wide. */
const WIDE_FROM = 1.6;

/** The shapes of the logos that have been loaded, by address: another card of the employer is right at once. */
const shapes = new Map<string, LogoShape>();

/** The shape of the logo at an address; empty until it has been loaded. */
export const logoShape = (src: string): LogoShape => shapes.get(src) ?? '';

/** Finds the shape of the logo in a card once it has been loaded, and renders the card again if that matters. */
export class LogoController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #image: HTMLImageElement | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  hostUpdated(): void {
    const image = this.#host.renderRoot.querySelector<HTMLImageElement>('img.logo');
    if (image === this.#image) return;
    this.#image = image;
    if (!image) return;
    // the element stays for another posting, with another logo
    for (const type of ['load', 'error']) image.addEventListener(type, () => this.#measure(image));
    if (image.complete) this.#measure(image);
  }

  #measure({ src, naturalWidth, naturalHeight }: HTMLImageElement): void {
    const shape = naturalWidth === 0 ? 'broken' : naturalWidth > naturalHeight * WIDE_FROM ? 'wide' : '';
    if (shape === logoShape(src)) return;
    shapes.set(src, shape);
    this.#host.requestUpdate();
  }
}
