/** Takes over what was in a shadow root before the script ran. Lazy-loaded with the first such shadow root. */
import type { ReactiveElement } from 'lit';
import { allLoaded } from '../../lazy/lazy.js';
import { adoptStyles, styledElements } from './styles/adopt-styles.js';

/** Elements that load what they need to be shown whole, since they have their data. */
const loading = new WeakSet<Element>();
/** Elements of which all of that has been loaded. */
const loaded = new WeakSet<Element>();

/** Waits for what an element and those in it ask for, which they do in their next updates. */
const load = async (element: ReactiveElement): Promise<void> => {
  loading.add(element);
  await new Promise((resolve) => setTimeout(resolve));
  await allLoaded();
  loaded.add(element);
  element.requestUpdate();
};

/** Finds the element of the same kind, part and position that another rendering has in place of this one. */
const counterpartOf = (element: Element, root: ParentNode): (() => Element | undefined) => {
  const { localName } = element;
  const part = element.getAttribute('part');
  const similar = (): Element[] =>
    [...root.querySelectorAll(localName)].filter((candidate) => candidate.getAttribute('part') === part);
  const index = similar().indexOf(element);
  return () => similar()[index];
};

/** Keeps what the reader has unfolded, chosen and focused in a root. @returns Does the same in what has replaced it. */
const keepActions = (root: ShadowRoot): (() => void) => {
  const actions: (() => void)[] = [];
  for (const details of root.querySelectorAll('details[open]')) {
    const counterpart = counterpartOf(details, root);
    actions.push(() => counterpart()?.setAttribute('open', ''));
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (input.defaultChecked) continue; // by the page
    actions.push(() => {
      const inputs = [...root.querySelectorAll('input')];
      inputs.find(({ value, checked }) => value === input.value && !checked)?.click();
    });
  }
  const { activeElement } = root;
  if (activeElement) {
    const counterpart = counterpartOf(activeElement, root);
    actions.push(() => {
      const found = counterpart();
      if (found instanceof HTMLElement) found.focus({ preventScroll: true });
    });
  }
  return () => {
    for (const act of actions) act();
  };
};

/**
 * Whether the content of an element can be replaced as a whole, so that nothing moves: the page has been parsed, because
 * the content may be incomplete before; the element has something to show; and all of it has been loaded. If not, the
 * element updates again when that may have changed. What the reader has done is done again in what replaces it.
 */
export const canReplace = (element: ReactiveElement, hasContent: boolean): boolean => {
  const { shadowRoot: root } = element;
  if (!root) return true;
  // content with styles of its own gets ours with what replaces it
  if (!root.querySelector('style, link')) {
    styledElements.delete(element);
    adoptStyles(element, (element.constructor as typeof ReactiveElement).elementStyles);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return false;
  }
  if (root.hasChildNodes()) {
    if (!hasContent) return false;
    if (!loading.has(element)) void load(element);
    if (!loaded.has(element)) return false;
    void element.updateComplete.then(keepActions(root));
  }
  return true;
};
