/**
 * The page around an element. On a server there is no document: then it is the page that HTML is written for. In a script
 * for browsers nothing is left of that.
 */
import { isServer } from 'lit';

/** Whether there is a document: in browsers, and where tests imitate one. */
export const hasDocument = !isServer || 'document' in globalThis;

/** What HTML is written for. */
export interface ServerPage {
  /** The absolute URL of the page. */
  readonly url: string;
  /** The language of elements that state none, BCP 47. */
  readonly lang: string;
}

/** The host of a page whose URL is not known. */
export const UNKNOWN_HOST = 'page.invalid';

const UNKNOWN: ServerPage = { url: `https://${UNKNOWN_HOST}/`, lang: 'en' };
let serverPage = UNKNOWN;

/** Calls `run` for a page. Without asynchronous code: a server writes several pages at a time. */
export const onPage = <Result>(page: ServerPage, run: () => Result): Result => {
  serverPage = page;
  try {
    return run();
  } finally {
    serverPage = UNKNOWN;
  }
};

/** What stands for the page where there is no document. */
export const getServerPage = (): ServerPage => serverPage;

/** What relative URLs of the page resolve against. */
export const pageBase = (): string => (hasDocument ? document.baseURI : serverPage.url);

/** Observes nothing, where there are no nodes. */
export const NO_OBSERVER: Pick<MutationObserver, 'observe' | 'disconnect' | 'takeRecords'> = {
  observe: () => undefined,
  disconnect: () => undefined,
  takeRecords: () => [],
};
