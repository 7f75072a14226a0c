import { findById } from './find-by-id.js';

// by name: an iframe has an HTMLScriptElement of its own
const isDataScript = (element: Element | null): element is HTMLScriptElement =>
  element?.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((element as HTMLScriptElement).type);

/** The first data script among the children of an element. */
export const childScript = ({ children }: Pick<Element, 'children'>): HTMLScriptElement | null =>
  [...children].find(isDataScript) ?? null;

/** The data script with the posting: the one that `src`, `#id`, names, or else the first among the card's children. */
export const dataScript = (card: Element, src: string | null): HTMLScriptElement | null => {
  if (!src) return childScript(card);
  const named = findById(card, src.slice(1));
  return isDataScript(named) ? named : null;
};
