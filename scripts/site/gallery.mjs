// The pages of examples/companies, as the gallery shows them.
import { readFileSync } from 'node:fs';
import { codeHtml } from './markdown.mjs';
import { escapeHtml } from './shell.mjs';

/** `[file, company, what it shows]`. */
export const COMPANIES = [
  [
    'larkspur-robotics',
    'Larkspur Robotics',
    'One internship with cohorts and pay by degree, light and dark, with structured data.',
  ],
  ['northline-bank', 'Northline Bank', 'A dense board with search and filters; postings open in a dialog.'],
  ['harbour-review', 'The Harbour Review', 'A posting in full, in the type of a newspaper; applications by mail.'],
  ['night-arcade', 'Night Arcade', 'A board of cards, always dark.'],
  ['gemeingut', 'Gemeingut', 'In German, with a window of start dates and the page’s own form.'],
  ['waraq', 'Waraq', 'In Arabic, from right to left: a card and a board.'],
];

/** @param examples The path of the examples from the page. */
export const galleryHtml = (examples, root) => {
  const articles = COMPANIES.map(([file, name, text]) => {
    const href = `${examples}companies/${file}.html`;
    const code = readFileSync(new URL(`examples/companies/${file}.html`, root), 'utf8');
    return `<article>
        <div class="window"><iframe src="${href}" title="The page of ${escapeHtml(name)}" loading="lazy"></iframe></div>
        <h2>${escapeHtml(name)}</h2>
        <p>${escapeHtml(text)}</p>
        <p class="links"><a href="${href}">Open the page<span class="visually-hidden"> of ${escapeHtml(name)}</span></a></p>
        <details><summary>Its code<span class="visually-hidden">: ${escapeHtml(name)}</span></summary>${codeHtml(code, 'text')}</details>
      </article>`;
  });
  return `<div class="pages">${articles.join('\n')}</div>`;
};
