import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `wide` logos, such as words, stand on a line of their own; `broken` ones are left out. */
type LogoShape = 'wide' | 'broken' | '';

/** A logo that is wider than this many times its height is wide. */
const WIDE_FROM = 1.6;

/** The shapes of the logos that have been loaded, by address: another card of the employer is right at once. */
const shapes = new Map<string, LogoShape>();

const isWide = ({ naturalWidth, naturalHeight }: HTMLImageElement): boolean => naturalWidth > naturalHeight * WIDE_FROM;

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
    const setBroken = (): void => this.#setShape(image, 'broken');
    const measure = (): void => this.#setShape(image, isWide(image) ? 'wide' : '');
    // the element stays for another posting, with another logo
    image.addEventListener('load', measure);
    image.addEventListener('error', setBroken);
    // one that was complete before: WebKit may not know the size of an SVG yet, so that is no sign of a broken one
    const { src, complete } = image;
    if (complete && 'decode' in image) void image.decode().then(measure, () => image.src === src && setBroken());
  }

  #setShape({ src }: HTMLImageElement, shape: LogoShape): void {
    if (shape === logoShape(src)) return;
    shapes.set(src, shape);
    this.#host.requestUpdate();
  }
}
