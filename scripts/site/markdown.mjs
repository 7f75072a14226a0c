// Markdown → HTML of a page of the documentation.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { Marked } from 'marked';
import { escapeHtml } from './shell.mjs';

for (const [name, language] of Object.entries({ bash, css, javascript, json, typescript, xml }))
  hljs.registerLanguage(name, language);
/** Names of fenced blocks that highlight.js calls otherwise. */
const LANGUAGES = {
  html: 'xml',
  vue: 'xml',
  svelte: 'xml',
  astro: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  sh: 'bash',
};

/** A block of code; `language` as after the fence. The label is for screen readers: the block can be scrolled by key. */
export const codeHtml = (code, language = '') => {
  const known = hljs.getLanguage(LANGUAGES[language] ?? language);
  const html = known ? hljs.highlight(code, { language: LANGUAGES[language] ?? language }).value : escapeHtml(code);
  const label = language ? `Code, ${language}` : 'Text';
  return `<div class="code"><pre tabindex="0" role="group" aria-label="${label}"><code>${html}</code></pre></div>`;
};

/** The id of a heading, as GitHub makes it. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const textOf = (html) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * Renders a page.
 *
 * @param hrefOf The address on the site of an address in the text; null if it leads nowhere on the site.
 * @returns `html`, and `headings`: `{ level, id, text, words }` of each, where `words` is the text that follows it.
 */
export const renderMarkdown = (markdown, hrefOf) => {
  const headings = [];
  const ids = new Map();
  const note = (text) => {
    const last = headings.at(-1);
    if (last) last.words += ` ${text}`;
  };
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const text = textOf(html);
        const anchor = anchorOf(text);
        const times = ids.get(anchor) ?? 0;
        ids.set(anchor, times + 1);
        const id = times === 0 ? anchor : `${anchor}-${times}`;
        headings.push({ level: depth, id, text, words: '' });
        const link =
          depth === 1 ? '' : `<a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(text)}”">#</a>`;
        return `<h${depth} id="${id}">${html}${link}</h${depth}>\n`;
      },
      paragraph({ tokens }) {
        const html = this.parser.parseInline(tokens);
        note(textOf(html));
        return `<p>${html}</p>\n`;
      },
      listitem(item) {
        const html = this.parser.parse(item.tokens, item.loose);
        note(textOf(html));
        return `<li>${html}</li>\n`;
      },
      code({ text, lang = '' }) {
        return `${codeHtml(text, lang)}\n`;
      },
      table({ header, rows }) {
        const cellsHtml = (cells, tag) =>
          cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
        const headHtml = header
          .map(({ tokens }) => this.parser.parseInline(tokens))
          .map((html) => (html ? `<th scope="col">${html}</th>` : '<td></td>'))
          .join('');
        const bodyHtml = rows.map((cells) => `<tr>${cellsHtml(cells, 'td')}</tr>`).join('\n');
        note(rows.map(([first]) => textOf(this.parser.parseInline(first.tokens))).join(' '));
        const label = `Table: ${escapeHtml(headings.at(-1)?.text ?? 'page')}`;
        const isNumeric = header.length > 2 && header.slice(1).every(({ align }) => align === 'right');
        return `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table${isNumeric ? ' class="numbers"' : ''}><thead><tr>${headHtml}</tr></thead><tbody>${bodyHtml}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const address = hrefOf(href);
        const isFileName = /^[\w/.-]+\.md$/.test(html);
        const name = isFileName ? (hrefOf.nameOf(href) ?? html) : null;
        return address === null ? html : `<a href="${escapeHtml(address)}">${name ? escapeHtml(name) : html}</a>`;
      },
      image({ href, text }) {
        const { address, width, height } = hrefOf.image(href);
        return `<img src="${escapeHtml(address)}" alt="${escapeHtml(text)}" width="${width}" height="${height}" loading="lazy" />`;
      },
      html({ text }) {
        // marks of what is generated; other HTML is not written in these pages
        return /^<!--[\s\S]*-->\s*$/.test(text) ? '' : escapeHtml(text);
      },
    },
  });
  return { html: marked.parse(markdown), headings };
};

/** The sections of a page by its headings of a level: `[heading, text with the heading]`; what is before has the heading ''. */
export const sectionsOf = (markdown, level) => {
  const mark = `${'#'.repeat(level)} `;
  const sections = [['', '']];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    if (!isCode && line.startsWith(mark)) sections.push([line.slice(mark.length), '']);
    sections.at(-1)[1] += `${line}\n`;
  }
  return sections;
};
