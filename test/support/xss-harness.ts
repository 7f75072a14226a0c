/** The functions by which the payloads of the corpora say that they ran. */
const TELLTALES = ['alert', 'confirm', 'prompt', 'print'] as const;

/** Replaces the window's dialogs by one that calls `fired`; returns what puts them back. */
export const hookDialogs = (view: Window, fired: () => void): (() => void) => {
  const own = TELLTALES.map((name) => [name, Object.getOwnPropertyDescriptor(view, name)] as const);
  for (const name of TELLTALES) {
    Object.defineProperty(view, name, { configurable: true, writable: true, value: () => (fired(), true) });
  }
  return () => own.forEach(([name, before]) => before && Object.defineProperty(view, name, before));
};

const schemeOf = (node: EventTarget): string => (node as { protocol?: string }).protocol ?? '';

const stay = (event: Event): void => {
  const [scheme = ''] = event
    .composedPath()
    .map(schemeOf)
    .filter((protocol) => protocol.length > 1);
  if (/^(?:https?|mailto|tel):$/.test(scheme)) event.preventDefault();
};

/** Clicks on links that only lead elsewhere do not; those that would run something do. */
export const stayOn = (target: EventTarget): void => {
  // WebKit follows a link on either
  for (const type of ['click', 'auxclick']) target.addEventListener(type, stay, true);
};

const CLICKABLE = 'a, area, button, input, summary, label';

/** Dispatches every event there is a handler for at every element, and clicks all that can be clicked. */
export const poke = (elements: Iterable<Element>, handlers: readonly string[]): void => {
  for (const element of elements) {
    const view = element.ownerDocument.defaultView;
    if (!view) continue; // a payload took its document away
    for (const handler of handlers) element.dispatchEvent(new view.Event(handler.slice(2), { cancelable: true }));
    // SVG's links have no click() of their own
    if (element.matches(CLICKABLE))
      element.dispatchEvent(new view.MouseEvent('click', { cancelable: true, bubbles: true, composed: true }));
  }
};

/** A document that reaches no other server, whatever is put into it; what is relative in it is not this page. */
const FRAME = `<!doctype html><base href="/answers/empty/"><meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"><body>`;

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

/** Settles when what has been set off before must have run: the same two ways, unsanitised, and later. */
export const allRan = async (): Promise<void> => {
  await firesRaw(['<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>'], ['onclick']);
};

/** Puts each payload into a frame of its own, by `innerHTML`; returns those that ran, once 95 % have or time is up. */
export const firesRaw = async (
  payloads: readonly string[],
  handlers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const fired = new Set<string>();
  const enough = Math.ceil(payloads.length * 0.95);
  let told: (() => void) | null = null;
  const frames = await Promise.all(payloads.map(frameWith));
  payloads.forEach((payload, index) => {
    const view = frames[index]?.contentWindow;
    if (!view) return;
    hookDialogs(view, () => (fired.add(payload), told?.()));
    stayOn(view.document);
    const box = view.document.createElement('div');
    view.document.body.append(box);
    box.innerHTML = payload;
    poke([...box.querySelectorAll('*')], handlers);
  });
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 20_000);
    told = () => {
      if (fired.size < enough) return;
      clearTimeout(timer);
      resolve();
    };
    told();
  });
  for (const frame of frames) frame.remove();
  return fired;
};
