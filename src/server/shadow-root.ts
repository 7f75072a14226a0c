import type { CSSResultOrNative } from 'lit';
import { isLoading, allLoaded } from '../lazy/lazy.js';
import { escapeHtml } from '../rich-text/escape-html.js';
import { renderValue } from './render-template.js';
import { UNKNOWN_HOST } from '../elements/shared/page.js';

/** Stands for the URL of a page that is not known: deep, so that relative URLs of postings can be told from absolute paths. */
export const UNKNOWN_URL = `https://${UNKNOWN_HOST}/_/_/_/_`;

/** A URL in an attribute that was resolved against it. */
const RESOLVED = new RegExp(`"https://${UNKNOWN_HOST.replace('.', '\\.')}(?:(/_/_/_/_)(?=["?#])|((?:/_){0,3})/)`, 'g');
const STEPS: Readonly<Record<string, string>> = { '/_/_/_': './', '/_/_': '../', '/_': '../../' };

/** HTML in which URLs are as relative as they were, if the URL of the page is not known. */
export const unresolve = (html: string): string =>
  html.replace(RESOLVED, (_, page: string | undefined, path = '') => (page ? '"' : `"${STEPS[String(path)] ?? '/'}`));

/** Renders again until nothing is missing that a rendering has asked for. */
export const renderLoaded = async <Result>(render: () => Result): Promise<Result> => {
  for (;;) {
    await allLoaded();
    const result = render();
    if (!isLoading()) return result;
  }
};

/** A style sheet without comments, and without white space where it means nothing. Strings stay. */
const minify = (css: string): string =>
  css.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
    (_, text: string | undefined, sign: string | undefined, colon: string | undefined) => text ?? sign ?? colon ?? ' ',
  );

/** The style sheets of a shadow root as one, by the last of them. */
const sheets = new WeakMap<
  CSSResultOrNative,
  { readonly styles: readonly CSSResultOrNative[]; readonly css: string }
>();

const cssOf = (styles: readonly CSSResultOrNative[]): string => {
  const last = styles.at(-1);
  const known = last && sheets.get(last);
  if (known?.styles.length === styles.length && styles.every((style, at) => style === known.styles[at]))
    return known.css;
  const css = minify(styles.map((style) => ('cssText' in style ? style.cssText : '')).join(''));
  if (last) sheets.set(last, { styles, css });
  return css;
};

/** A declarative shadow root: its styles, and the HTML of a template. */
export const shadowRoot = (template: unknown, styles: readonly CSSResultOrNative[], nonce?: string): string => {
  const style = `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${cssOf(styles)}</style>`;
  return `<template shadowrootmode="open">${style}${renderValue(template)}</template>`;
};
