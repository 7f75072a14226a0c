// The files of the site, by their path. The demo's server and the build of the site take them from here alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { examplePostings } from '../../demo/assets/example-postings.js';
import { formatJson } from '../../demo/assets/format-json.js';
import { CONTENTS, ELEMENTS_FILE, ELEMENT_SECTIONS } from './contents.mjs';
import { docsMain } from './docs-page.mjs';
import { elementMarkdown, withExample } from './element-pages.mjs';
import { readFigures } from './figures.mjs';
import { galleryHtml } from './gallery.mjs';
import { imageSize } from './image-size.mjs';
import { anchorOf, codeHtml, renderMarkdown, sectionsOf } from './markdown.mjs';
import { singleFile } from './single-file.mjs';
import { NAME, SENTENCE, escapeHtml, footerHtml, headHtml, headerHtml, pageHtml } from './shell.mjs';

const root = new URL('../../', import.meta.url);
const readText = (path) => readFileSync(new URL(path, root), 'utf8');
const DAY_MS = 86_400_000;

const PAGES = CONTENTS.flatMap(([group, pages]) =>
  pages.map(([name, title, file]) => ({ name, title, file, group, path: `docs/${name}.html` })),
);

/** Pages that are written by hand, with marks for what all pages have. */
const OWN_PAGES = ['index.html', 'theme-editor.html', 'gallery.html'];
/** Pages to test by hand, and what they need. */
const TESTER_PAGES = ['board', 'composition', 'picker', 'posting', 'salary', 'states'].map((name) => `${name}.html`);
/** The path of a file of the project for a path of the site. */
const FILES = {
  'fonts/inter.woff2': 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
};

/** The page of the site that shows a file, or an anchor of it; null if none does. */
const pageOf = (file, anchor) => {
  if (file === 'README.md') return 'index.html';
  if (file !== ELEMENTS_FILE) return PAGES.find((page) => page.file === file)?.path ?? null;
  return `docs/${(anchor && elementsAnchors().get(anchor)) || 'elements'}.html`;
};

/** By anchor of docs/elements.md, the page that has it. */
let anchorsOfElements;
const elementsAnchors = () => {
  if (anchorsOfElements) return anchorsOfElements;
  anchorsOfElements = new Map();
  let page = 'elements';
  for (const [, heading] of readText(ELEMENTS_FILE).matchAll(/^#{2,3} (.+)$/gm)) {
    const anchor = anchorOf(heading.replaceAll('`', ''));
    if (heading.startsWith('`<')) page = anchor;
    else if (heading in ELEMENT_SECTIONS) page = ELEMENT_SECTIONS[heading];
    else if (PAGES_OF_OVERVIEW.has(heading)) page = 'elements';
    anchorsOfElements.set(anchor, page);
  }
  return anchorsOfElements;
};
const PAGES_OF_OVERVIEW = new Set(
  sectionsOf(readText(ELEMENTS_FILE), 2)
    .map(([heading]) => heading)
    .filter((heading) => !(heading in ELEMENT_SECTIONS)),
);

/** What addresses of a file of Markdown become on the page at `path`. */
const addressesOn = (path, file, repository, examples) => {
  const here = posix.dirname(path);
  const hrefOf = (href) => {
    if (/^(?:https?:|mailto:)/.test(href)) return href;
    const [target, anchor] = href.split('#');
    if (target === '') {
      const own = file === ELEMENTS_FILE ? pageOf(file, anchor) : path;
      return own === path ? href : `${posix.relative(here, own)}#${anchor}`;
    }
    const wanted = posix.join(posix.dirname(file), target);
    const page = pageOf(wanted, anchor);
    // an element's own page has no anchor for it
    const fragment = anchor && page !== `docs/${anchor}.html` && page !== 'index.html' ? `#${anchor}` : '';
    if (page) return posix.relative(here, page) + fragment;
    if (/^examples\/.*\.(?:html|json)$/.test(wanted))
      return posix.relative(here, posix.join(examples, wanted.slice(9)));
    return repository ? `${repository}/blob/main/${wanted}` : null;
  };
  /** The name of the page that is linked to, in the place of the file's. */
  hrefOf.nameOf = (href) => {
    const [target, anchor] = href.split('#');
    const page = pageOf(posix.join(posix.dirname(file), target), anchor);
    return PAGES.find(({ path: other }) => other === page)?.title ?? null;
  };
  hrefOf.image = (href) => {
    const image = posix.join(posix.dirname(file), href);
    return { address: posix.relative(here, image), ...imageSize(readFileSync(new URL(image, root))) };
  };
  return hrefOf;
};

/** A feed whose dates are moved by whole weeks, from the day that it was made for to another one. */
const feedFor = (count, today) => {
  const weeks = Math.floor((today.getTime() - Date.parse(FEED_DAY)) / (7 * DAY_MS));
  const move = (date) => new Date(Date.parse(date) + weeks * 7 * DAY_MS).toISOString().slice(0, 10);
  return JSON.parse(
    JSON.stringify(boardFeed(count, 4))
      .replaceAll(/\d{4}-\d{2}-\d{2}/g, move)
      .replaceAll(/"year":(\d{4})/g, (_, year) => `"year":${Number(year) + Math.round(weeks / 52)}`)
      .replaceAll(/, 2027"/g, '"'),
  );
};
const BOARD_POSTINGS = 15;

/** What parts of elements have in front of their names in a card. */
const PART_PREFIXES = {
  'job-posting': '',
  'job-salary-badge': 'salary__',
  'job-start-date-picker': 'start-date__',
  'job-apply-button': 'apply__',
};

/** One of several buttons of which one is pressed. */
const buttonHtml = (name, isPressed, icon = '') =>
  `<button type="button" aria-pressed="${isPressed}">${icon}${escapeHtml(name)}</button>`;

/** The types of the files of the site, by their ending. */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
};

/**
 * @param dist The path of the library's scripts from the site's root: `dist/`.
 * @param examples That of the examples: `examples/`.
 * @param url The address of the site, for what other sites show of a link to it. Default: none.
 * @param today The day from which the dates of examples are counted. Default: today.
 * @returns `paths`, and `read(path)`, which resolves to a text or bytes, or to null if there is no such file.
 */
export const createSite = ({ dist, examples, url, today = new Date() }) => {
  const { version, repository } = JSON.parse(readText('package.json'));
  const repositoryUrl = repository?.url?.replace(/^git\+|\.git$/g, '');
  const postings = examplePostings(today);
  const server = () => import(new URL('dist/server/index.js', root));

  /** The HTML and headings of a page of the documentation. */
  const render = async ({ name, file, path }) => {
    const text = readText(file);
    const isElement = file === ELEMENTS_FILE;
    const hrefOf = addressesOn(path, file, repositoryUrl, examples);
    const page = renderMarkdown(isElement ? elementMarkdown(text, name) : text, hrefOf);
    if (!isElement || name === 'elements') return page;
    return { ...page, html: await withExample(page.html, name, postings, await server()) };
  };

  const docsPage = async (page) => {
    const { html, headings } = await render(page);
    const description = headings[0].words.trim().slice(0, 160) || SENTENCE;
    const isElement = html.includes('data-example');
    return pageHtml({
      path: page.path,
      title: `${headings[0].text} · ${NAME}`,
      description,
      url,
      version,
      dist: isElement ? dist : undefined,
      styles: ['docs'],
      scripts: isElement ? ['example'] : [],
      main: docsMain({ page, pages: PAGES, contents: CONTENTS, html, headings }),
    });
  };

  const searchIndex = async () => {
    const rows = [];
    for (const page of PAGES) {
      const { headings } = await render(page);
      for (const [index, { id, text, words }] of headings.entries()) {
        const address = `${page.name}.html${index === 0 ? '' : `#${id}`}`;
        rows.push([address, headings[0].text, text, words.replaceAll(/\s+/g, ' ').trim().slice(0, 280)]);
      }
    }
    return JSON.stringify(rows);
  };

  /** What the marks `<!-- site: name -->` of pages that are written by hand stand for. */
  const marksOf = async (path) => {
    const figures = await readFigures(root);
    const { renderPosting, renderBoard } = await server();
    const [{ posting }] = postings;
    return {
      header: () => headerHtml(path),
      footer: () => footerHtml(path, version),
      card: () =>
        renderPosting(posting, {
          fallback: `<a href="docs/start.html">${escapeHtml(posting.title)} at ${escapeHtml(posting.hiringOrganization.name)}</a>`,
          attributes: { id: 'card' },
          now: today,
        }),
      parts: () => {
        const { modules } = JSON.parse(readText('dist/custom-elements.json'));
        const declarations = modules.flatMap((module) => module.declarations ?? []);
        const parts = declarations
          .filter(({ tagName }) => PART_PREFIXES[tagName] !== undefined)
          .flatMap(({ tagName, cssParts }) =>
            cssParts.map(({ name, description }) => [PART_PREFIXES[tagName] + name, description]),
          );
        return JSON.stringify(Object.fromEntries(parts)).replaceAll('<', '\\u003c');
      },
      gallery: () => galleryHtml(examples, root),
      presets: async () => {
        const { PRESETS } = await import(new URL('dist/builder/theme.js', root));
        return PRESETS.map(({ name }) => buttonHtml(name, name === 'Plain', '<i></i>')).join('');
      },
      'language-options': async () => {
        const { LOCALE_LOADERS } = await import(new URL('dist/messages/locales.js', root));
        const names = new Intl.DisplayNames('en', { type: 'language' });
        return ['en', ...Object.keys(LOCALE_LOADERS)]
          .map((tag) => `<option value="${tag}">${names.of(tag)}</option>`)
          .join('');
      },
      'example-buttons': () => postings.map(({ name }, index) => buttonHtml(name, index === 0)).join(''),
      json: () => escapeHtml(formatJson(posting)),
      board: () =>
        renderBoard(feedFor(BOARD_POSTINGS, today), {
          src: 'data/jobs.json',
          href: 'https://site.example/',
          pageSize: 6,
          detail: 'dialog',
          attributes: { 'url-prefix': 'jobs-' },
          now: today,
        }),
      'board-code': () =>
        codeHtml(
          '<job-board src="/jobs.json" detail="dialog">\n  <a href="/jobs">All open positions</a>\n</job-board>',
          'html',
        ),
      'script-tag': () =>
        codeHtml(`<script type="module" src="https://unpkg.com/${NAME}/dist/job-posting.min.js"></script>`, 'html'),
      ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, () => escapeHtml(figure)])),
    };
  };

  const ownPage = async (path) => {
    const marks = await marksOf(path);
    const styles = { 'index.html': ['landing'], 'theme-editor.html': ['theme-editor'], 'gallery.html': ['gallery'] }[
      path
    ];
    let html = readText(`demo/${path}`);
    const [, title] = /<title>([^<]*)<\/title>/.exec(html);
    const [, description] = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html);
    html = html.replace(/<meta\s+name="description"[^>]*>/, '<!-- site: head -->');
    marks.head = () => headHtml({ path, title, description, url, styles });
    const names = [...new Set([...html.matchAll(/<!-- site: ([\w-]+) -->/g)].map(([, name]) => name))];
    for (const name of names) {
      if (!marks[name]) throw new Error(`demo/${path}: <!-- site: ${name} --> stands for nothing`);
      const value = await marks[name]();
      html = html.replaceAll(`<!-- site: ${name} -->`, () => value);
    }
    return html;
  };

  /** Pages are written for the project's folder, where dist/ and examples/ are beside demo/. */
  const moved = (text) =>
    text
      .replaceAll('../dist/builder/', `${dist}builder/`)
      .replaceAll(/(?<=["'])builder\/builder\.css/g, `${dist}builder/builder.css`)
      .replaceAll(
        /(["'])\.\.\/dist\//g,
        (_, quote) => `${quote}${quote === "'" && !dist.startsWith('.') ? './' : ''}${dist}`,
      )
      .replaceAll('"../examples/', `"${examples}`);
  const movedScript = (text) => text.replaceAll("'../../dist/", `'../${dist}`);

  const generated = new Map([
    ...PAGES.map((page) => [page.path, () => docsPage(page)]),
    ...OWN_PAGES.map((path) => [path, async () => moved(await ownPage(path))]),
    ...TESTER_PAGES.map((path) => [
      path,
      () => moved(readText(`demo/${path}`)).replace(/ *<a href="apply\.html">[^\n]*\n/, ''), // it needs a server
    ]),
    [
      'builder.html',
      () =>
        moved(readText('demo/builder.html')).replace(
          '<header>',
          `<header>\n      <p><a href="index.html">${NAME}</a></p>`,
        ),
    ],
    ['job-posting.html', () => singleFile(today)],
    ['docs/search.json', searchIndex],
    ['data/jobs.json', () => JSON.stringify(feedFor(BOARD_POSTINGS, today))],
  ]);
  const files = new Map([
    ...Object.entries(FILES),
    ...readdirSync(new URL('docs/images/', root)).map((file) => [`docs/images/${file}`, `docs/images/${file}`]),
    ...readdirSync(new URL('demo/assets/', root)).map((file) => [`assets/${file}`, `demo/assets/${file}`]),
    ...readdirSync(new URL('demo/postings/', root)).map((file) => [`postings/${file}`, `demo/postings/${file}`]),
    ...readdirSync(new URL('demo/', root))
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => [file, `demo/${file}`]),
  ]);

  return {
    paths: [...generated.keys(), ...files.keys()],
    isGenerated: (path) => generated.has(path),
    read: async (path) => {
      if (generated.has(path)) return generated.get(path)();
      const file = files.get(path);
      const place = file && join(fileURLToPath(root), file);
      if (!place || !existsSync(place)) return null;
      if (!path.endsWith('.js')) return readFileSync(place);
      const text = readFileSync(place, 'utf8');
      return path.startsWith('assets/') ? movedScript(text) : moved(text);
    },
  };
};
