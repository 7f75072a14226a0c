/** The functions that the payloads of the corpora call when they run. */
const DIALOGS = ['alert', 'confirm', 'prompt', 'print'] as const;

/** Replaces the dialogs of a window by calls of `fired`. @returns A function that restores them. */
export const hookDialogs = (view: Window, fired: () => void): (() => void) => {
  const own = DIALOGS.map((name) => [name, Object.getOwnPropertyDescriptor(view, name)] as const);
  for (const name of DIALOGS) {
    Object.defineProperty(view, name, { configurable: true, writable: true, value: () => (fired(), true) });
  }
  return () => own.forEach(([name, before]) => before && Object.defineProperty(view, name, before));
};

const schemeOf = (node: EventTarget): string => (node as { protocol?: string }).protocol ?? '';

const preventOrdinaryLink = (event: Event): void => {
  const [scheme = ''] = event
    .composedPath()
    .map(schemeOf)
    .filter((protocol) => protocol.length > 1);
  if (/^(?:https?|mailto|tel):$/.test(scheme)) event.preventDefault();
};

/** Clicks on http, mailto and tel links do nothing; others, such as javascript: links, still run. */
export const preventNavigation = (target: EventTarget): void => {
  // WebKit follows a link on either
  for (const type of ['click', 'auxclick']) target.addEventListener(type, preventOrdinaryLink, true);
};

const CLICKABLE = 'a, area, button, input, summary, label';

/** Dispatches the events of these handler attributes (`onclick`, …) at every element, and clicks all controls. */
export const triggerHandlers = (elements: Iterable<Element>, handlers: readonly string[]): void => {
  for (const element of elements) {
    const view = element.ownerDocument.defaultView;
    if (!view) continue; // a payload took its document away
    for (const handler of handlers) element.dispatchEvent(new view.Event(handler.slice(2), { cancelable: true }));
    // SVG's links have no click() of their own
    if (element.matches(CLICKABLE))
      element.dispatchEvent(new view.MouseEvent('click', { cancelable: true, bubbles: true, composed: true }));
  }
};

/** A document that reaches no other server, and whose relative URLs are not this page. */
const FRAME = `<!doctype html><base href="/responses/empty/"><meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"><body>`;

const frameWith = async (): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  // scripts and our hooks, but no way to take this page somewhere else
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.srcdoc = FRAME;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
};

/** Settles when payloads that were triggered before must have run, because two unsanitized ones triggered now have. */
export const untilPayloadsRan = async (): Promise<void> => {
  await runUnsanitized(['<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>'], ['onclick']);
};

/**
 * Puts each payload into a frame of its own, by `innerHTML`.
 *
 * @returns Those that ran until 95 % had, or 20 s were over.
 */
export const runUnsanitized = async (
  payloads: readonly string[],
  handlers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const fired = new Set<string>();
  const enough = Math.ceil(payloads.length * 0.95);
  let onFired: (() => void) | null = null;
  const frames = await Promise.all(payloads.map(frameWith));
  payloads.forEach((payload, index) => {
    const view = frames[index]?.contentWindow;
    if (!view) return;
    hookDialogs(view, () => (fired.add(payload), onFired?.()));
    preventNavigation(view.document);
    const box = view.document.createElement('div');
    view.document.body.append(box);
    box.innerHTML = payload;
    triggerHandlers([...box.querySelectorAll('*')], handlers);
  });
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 20_000);
    onFired = () => {
      if (fired.size < enough) return;
      clearTimeout(timer);
      resolve();
    };
    onFired();
  });
  for (const frame of frames) frame.remove();
  return fired;
};
