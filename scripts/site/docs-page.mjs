// The inside of a page of the documentation: contents, text, headings of the page, neighbors.
import { escapeHtml } from './shell.mjs';

const contentsHtml = (contents, current) =>
  contents
    .map(([group, pages]) => {
      const links = pages.map(
        ([name, title]) =>
          `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
      );
      return `<h2>${group}</h2><ul>${links.join('')}</ul>`;
    })
    .join('');

/** The headings of the second and third level, if there are several. */
const onPageHtml = (headings) => {
  const all = headings.filter(({ level }) => level === 2 || level === 3);
  // a page with very many headings, such as the problem codes, is found by its search
  const shown = all.length > 60 ? all.filter(({ level }) => level === 2) : all;
  if (shown.length < 2) return '';
  const links = shown.map(
    ({ level, id, text }) => `<li${level === 3 ? ' class="deeper"' : ''}><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<h2 id="on-this-page">On this page</h2><ul>${links.join('')}</ul>`;
};

const neighborHtml = (page, side) =>
  page
    ? `<a class="${side}" rel="${side}" href="${page.name}.html"><span>${side === 'prev' ? 'Previous' : 'Next'}</span>${escapeHtml(page.title)}</a>`
    : '';

/** @param page The page; `pages` are all, in their order. */
export const docsMain = ({ page, pages, contents, html, headings }) => {
  const at = pages.indexOf(page);
  const onPage = onPageHtml(headings);
  return `<div class="docs">
      <nav class="contents" aria-label="Documentation">
        <details><summary>Contents</summary>${contentsHtml(contents, page.name)}</details>
      </nav>
      <script src="../assets/contents.js"></script>
      <main class="doc" id="main">
        ${html}
        <nav class="neighbors" aria-label="Neighboring pages">${neighborHtml(pages[at - 1], 'prev')}${neighborHtml(pages[at + 1], 'next')}</nav>
      </main>
      ${onPage ? `<nav class="on-page" aria-labelledby="on-this-page">${onPage}</nav>` : ''}
    </div>`;
};
