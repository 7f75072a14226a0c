import type { JobPostingElement } from '../../src/index.js';
import { deepElements } from './queries.js';

/** Opens everything that is folded in an element, and waits until it is built. */
export const unfold = async (host: Element): Promise<void> => {
  for (const details of deepElements(host.shadowRoot ?? host))
    if (details instanceof HTMLDetailsElement) details.open = true;
  await new Promise((resolve) => setTimeout(resolve)); // a change of `open` is observed in a microtask
  if ('updateComplete' in host) await (host as JobPostingElement).updateComplete;
};

/** Counts the texts that the browser parses as HTML. */
export const parsedTexts = (): { count: number; stop(): void } => {
  const { parseFromString } = DOMParser.prototype;
  const parsed = {
    count: 0,
    stop: () => {
      DOMParser.prototype.parseFromString = parseFromString;
    },
  };
  DOMParser.prototype.parseFromString = function (...args) {
    parsed.count++;
    return parseFromString.apply(this, args);
  };
  return parsed;
};
