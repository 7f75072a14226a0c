import { type CSSResultOrNative, adoptStyles } from 'lit';

/** Puts styles on a shadow root that has come to another document: it lost them, and takes only sheets made there. */
export const dress = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const view = root.ownerDocument.defaultView;
  if (view === window) adoptStyles(root, [...styles]);
  else if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'));
    root.adoptedStyleSheets = [sheet];
  }
};
