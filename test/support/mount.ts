import { asInput } from '../fixtures/postings.js';
import { fixture } from '@open-wc/testing';
import '../../src/define/all.js';
import type { JobPostingElement } from '../../src/index.js';

/** Puts markup on the page and returns its first element, rendered. */
export const mount = <Kind extends Element>(markup: string): Promise<Kind> => fixture<Kind>(markup);

/** A card that shows `posting`, with everything nested in it rendered. */
export const mountCard = async (posting: unknown, attributes = ''): Promise<JobPostingElement> => {
  const card = await mount<JobPostingElement>(`<job-posting ${attributes}></job-posting>`);
  card.posting = asInput(posting);
  await settled(card);
  return card;
};

/** Waits until an image has been loaded, or turns out to be broken. */
const loadedImage = async (image: HTMLImageElement): Promise<void> => {
  if (image.complete) return;
  await new Promise((resolve) => {
    for (const type of ['load', 'error']) image.addEventListener(type, resolve, { once: true });
  });
};

/** Waits until the card has read its input, its logo is there or left out, and it and all nested elements have rendered. */
export const settled = async (card: JobPostingElement): Promise<void> => {
  await card.ready;
  await Promise.all([...(card.shadowRoot?.querySelectorAll('img') ?? [])].map(loadedImage));
  await card.updateComplete;
  const nested = [...(card.shadowRoot?.querySelectorAll('*') ?? [])];
  await Promise.all(nested.map((element) => ('updateComplete' in element ? element.updateComplete : null)));
};

/** Clicks what is in an element, and waits until that shows the outcome. @throws If there is nothing to click. */
export const click = async (
  element: Element & { readonly ready: Promise<unknown> },
  target: HTMLElement | null | undefined,
): Promise<void> => {
  if (!target) throw new Error('nothing to click');
  target.click();
  await element.ready;
};

/** The next event of this name at `target`. */
export const nextEvent = <Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), { once: true });
  });
