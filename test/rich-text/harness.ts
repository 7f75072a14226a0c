import { renderRichText } from '../../src/rich-text/render-rich-text.js';

export const BASE = 'https://careers.example/jobs/';

/** What a text becomes, as markup. */
export const toHtml = (text: string, headingLevel = 3): string => {
  const box = document.createElement('div');
  box.append(renderRichText(text, { headingLevel, base: BASE }));
  return box.innerHTML;
};

const ALLOWED = new Set(
  'p br hr ul ol li strong em u s sub sup small abbr mark code pre blockquote dl dt dd a div span table thead tbody tfoot tr th td caption'.split(
    ' ',
  ),
);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'lang', 'dir'],
  td: ['colspan', 'rowspan', 'lang', 'dir'],
  th: ['colspan', 'rowspan', 'lang', 'dir'],
};

/** All that a safe fragment may not have: an independent list, so that a slip in the policy shows. */
export const dangersIn = (root: ParentNode, headingLevel = 3): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI } = element;
    const allowed = ATTRIBUTES[localName] ?? ['lang', 'dir'];
    const href = element.getAttribute('href');
    return [
      ...((ALLOWED.has(localName) || localName === `h${headingLevel}`) &&
      namespaceURI === 'http://www.w3.org/1999/xhtml'
        ? []
        : [`<${localName}>`]),
      ...element.getAttributeNames().filter((name) => !allowed.includes(name)),
      ...(href !== null && !/^(?:https?:\/\/|mailto:|tel:)/.test(href) ? [href] : []),
      ...(href !== null && element.getAttribute('rel') !== 'noopener noreferrer' ? ['no rel'] : []),
    ];
  });
