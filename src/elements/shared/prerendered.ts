/** Takes over what was in a shadow root before the script ran. Lazy-loaded with the first such shadow root. */
import type { LitElement } from 'lit';
import { allLoaded } from '../../lazy/lazy.js';
import { adoptStyles, styledElements } from './styles/adopt-styles.js';

/** Settles when what an element needs to be shown whole has been loaded, once it has its data. */
const loadings = new WeakMap<Element, Promise<unknown>>();
/** The elements of which that has settled. */
const loaded = new WeakSet<Element>();

/** Loads what the elements in sight and those in them ask for, which they do in their next updates. */
const load = async (element: LitElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await allLoaded();
  loaded.add(element);
  element.requestUpdate();
};

/**
 * Whether the content of an element can be replaced as a whole, so that nothing moves: the page has been parsed, because
 * the content may be incomplete before; the element has something to show; and all of it has been loaded. If not, the
 * element updates again when that may have changed.
 */
export const canReplace = (element: LitElement, hasContent: boolean): boolean => {
  const { renderRoot: root } = element;
  if (!root.querySelector('style, link')) {
    styledElements.delete(element);
    adoptStyles(element, (element.constructor as typeof LitElement).elementStyles);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return false;
  }
  if (root.hasChildNodes()) {
    if (!hasContent) return false;
    if (!loadings.has(element)) loadings.set(element, load(element));
    if (!loaded.has(element)) return false;
  }
  return true;
};
