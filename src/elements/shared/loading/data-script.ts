// by name: an iframe has an HTMLScriptElement of its own
const isDataScript = (element: Element | null): element is HTMLScriptElement =>
  element?.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((element as HTMLScriptElement).type);

/** The data script with the posting: the one that `src`, `#id`, names, or else the first among the card's children. */
export const dataScript = (card: Element, src: string | null): HTMLScriptElement | null => {
  if (!src) return [...card.children].find(isDataScript) ?? null;
  const root = card.getRootNode();
  const named = 'getElementById' in root ? (root as Document).getElementById(src.slice(1)) : null;
  return isDataScript(named) ? named : null;
};
