import type { JobPostingElement } from '../../src/index.js';

/** A page of its own, in a frame, on which one file of this library is missing. */
export interface PageWithout {
  readonly document: Document;
  remove(): void;
}

/**
 * Opens a page on which `file`, a path such as `src/elements/job-posting/json-ld-script.ts`, cannot be loaded; all
 * elements are defined on it, and `body` is in it.
 */
export const openPageWithout = async (file: string, body: string): Promise<PageWithout> => {
  const frame = document.createElement('iframe');
  const imports = JSON.stringify({ imports: { [`/${file}`]: '/responses/not-found/a-file' } });
  frame.srcdoc = `<!doctype html><html lang="en"><script type="importmap">${imports}</script>
    <script type="module" src="/src/define/all.ts"></script><body>${body}</body></html>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame has no page');
  await contentWindow.customElements.whenDefined('job-board');
  return { document: contentDocument, remove: () => frame.remove() };
};

/** The card on such a page, once it has read its input. */
export const cardOf = async ({ document: page }: PageWithout): Promise<JobPostingElement> => {
  const card = page.querySelector('job-posting');
  if (!card) throw new Error('there is no card');
  await card.ready;
  return card;
};
