import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Translate, loadMessages, messagesFor, onMessages } from '../../messages/index.js';
import { warnOnce } from '../../warn.js';

/** The words for `locale`. A message that its language lacks is English, and reported. */
export const wordsFor = (locale: string): Translate =>
  messagesFor(locale, (key) => void warnOnce([{ code: 'message-missing', path: key, received: locale }]));

const hosts = new Set<ReactiveControllerHost>();

const renderAll = (): void => {
  for (const host of hosts) host.requestUpdate();
};

/** One observer for all elements: a page may switch its language, on `<html lang>` or anywhere above them. */
let watching = false;
const watch = (): void => {
  if (watching) return;
  watching = true;
  onMessages(renderAll);
  new MutationObserver(renderAll).observe(document, { subtree: true, attributeFilter: ['lang'] });
};

/** Renders its host again when words arrive or change, and when a language does. */
export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    watch();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** Fetches the words for `locale`; settles when there is something to show. Null when they are here. */
  fetch(locale: string): Promise<void> | null {
    return (
      loadMessages(locale)?.catch((error: unknown) =>
        warnOnce([{ code: 'messages-failed', path: locale, received: error }]),
      ) ?? null
    );
  }
}
