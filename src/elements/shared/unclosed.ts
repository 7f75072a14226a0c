/** Elements without an end tag. Lazy-loaded with the first that may be one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../schema/issues/issue.js';
import { warnOnce } from '../../schema/issues/report.js';
import { UNCLOSED } from './page-runtime.js';

/** What no fallback content has, outside of an article: a page's own landmarks, forms and scripts, and other postings. */
const SIGNS = ['main', 'nav', 'aside', 'header', 'footer', 'form', 'script[src]', 'job-posting', 'job-board'];

/** What is in no label, option or amount besides. */
const INNER_SIGNS = ['h1', 'h2', 'h3', 'section', 'table', 'p~p', 'job-salary-badge', 'job-apply-button'];

/** What makes more of a text than a line. */
const BLOCKS = [
  'p',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'section',
  'table',
  'hr',
  'blockquote',
  'address',
];

/**
 * Whether an element has the line break in it that a page ends with. A parser puts that into the innermost element that
 * is open, so after any element of the body that has an end tag, also if the file has no `</body>`.
 */
const hasEndOfPage = ({ parentNode, lastChild }: Element): boolean =>
  parentNode === document.body && lastChild instanceof Text && /^\s*\n\s*$/.test(lastChild.data);

/**
 * Whether an element has no end tag, as in `<job-posting />`, so that what follows it on the page is in it. Then it ends
 * where its parent does, and has what no fallback content has: other parts of a page, or the end of the page. Content in its slots is the page author's own.
 */
const isUnclosed = (element: Element): boolean => {
  if (document.readyState === 'loading' || element.nextSibling) return false;
  const signs = /posting|board/.test(element.localName) ? SIGNS : [...SIGNS, ...INNER_SIGNS, element.localName];
  if (hasEndOfPage(element) && element.querySelector(`:scope > :is(${BLOCKS.join()}):not([slot])`)) return true;
  return element.querySelector(`:is(${signs.join()}):not([slot],:scope :is([slot],article) *)`) !== null;
};

interface UnclosedHost extends ReactiveControllerHost, Element {
  readonly ownIssues: Map<string, Issue>;
}

/** Keeps a slot at the end of the shadow root. */
class LastSlot implements ReactiveController {
  readonly #host: Element;
  readonly #slot = document.createElement('slot');

  constructor(host: UnclosedHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const { shadowRoot: root } = this.#host;
    // only the strip of the page's author may follow
    if (root && (this.#slot.parentNode !== root || this.#slot.nextElementSibling?.matches(':not(.debug)')))
      root.append(this.#slot);
  }
}

/** Has what an element without an end tag holds shown after it, and reported. Does nothing for other elements. */
export const mendUnclosed = (host: UnclosedHost): void => {
  if (host.ownIssues.has(UNCLOSED) || !isUnclosed(host)) return;
  const issue: Issue = { code: 'not-closed', path: host.localName };
  host.ownIssues.set(UNCLOSED, issue);
  void warnOnce([issue]);
  host.addController(new LastSlot(host));
  host.requestUpdate();
};
