import type { CSSResultOrNative } from 'lit';

/** The sheets of documents other than the script's own, which take none from there. */
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

/** Puts styles on a shadow root beside those that it has; it loses them when it comes to another document. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const sheets = styles.map((style) => sheetFor(root.ownerDocument, style)).filter((sheet) => sheet !== null);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
};
