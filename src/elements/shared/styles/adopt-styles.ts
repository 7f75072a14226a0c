import type { CSSResultOrNative } from 'lit';

/** The style sheets of other documents, such as iframes: a document adopts no sheet that was made in another one. */
const sheetsByDocument = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

const sheetFor = (document: Document, style: CSSResultOrNative): CSSStyleSheet | null => {
  const own = 'cssText' in style ? style.styleSheet : style;
  const view = document.defaultView;
  if (view === window) return own ?? null;
  const sheets = sheetsByDocument.get(document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  const sheet = sheets.get(style) ?? (view && 'cssText' in style ? new view.CSSStyleSheet() : null);
  if (!sheet || sheets.has(style)) return sheet;
  sheet.replaceSync('cssText' in style ? style.cssText : '');
  sheetsByDocument.set(document, sheets.set(style, sheet));
  return sheet;
};

/** The elements that adopt nothing yet: what is in them was rendered before the script ran, with styles of its own. */
export const styledElements = new WeakSet<Element>();

/** Adds styles that it does not have yet to the shadow root of an element. Moving to another document removes them. */
export const adoptStyles = (element: Element, styles: readonly CSSResultOrNative[]): void => {
  const { shadowRoot: root } = element;
  if (!root || styledElements.has(element)) return;
  const sheets = styles.map((style) => sheetFor(root.ownerDocument, style)).filter((sheet) => sheet !== null);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
};
