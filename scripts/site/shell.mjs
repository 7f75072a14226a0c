// What every page of the site has around its content.

export const NAME = 'job-posting-elements';
export const SENTENCE = 'One tag turns a job posting into a card with pay, start dates and a way to apply.';

const MARK = `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect x="2" y="3" width="20" height="18" rx="5" fill="currentColor"/><path d="M7 9h6M7 12.5h10M7 16h4" stroke="var(--paper)" stroke-width="1.8" stroke-linecap="round"/></svg>`;
const SEARCH = `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/></svg>`;
const SCHEME = `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/></svg>`;

export const escapeHtml = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `../` for each folder that a page is in. */
export const rootOf = (path) => '../'.repeat(path.split('/').length - 1);

const MAIN_LINKS = [
  ['docs/start.html', 'Docs'],
  ['theme-editor.html', 'Theme editor'],
  ['gallery.html', 'Gallery'],
  ['builder.html', 'Builder'],
];

/**
 * The head of a page, but its character set, title and scripts.
 *
 * @param url The address of the site, for what other sites show of a link to it. Without one there is no picture.
 */
export const headHtml = ({ path, title, description, url, styles = [] }) => {
  const root = rootOf(path);
  const here = url && new URL(path.replace(/index\.html$/, ''), url).href;
  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:site_name" content="${NAME}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    ...(url
      ? [
          `<link rel="canonical" href="${escapeHtml(here)}" />`,
          `<meta property="og:url" content="${escapeHtml(here)}" />`,
          `<meta property="og:image" content="${escapeHtml(new URL('assets/preview.jpg', url).href)}" />`,
          `<meta property="og:image:width" content="1200" />`,
          `<meta property="og:image:height" content="630" />`,
          `<meta property="og:image:alt" content="${escapeHtml(SENTENCE)}" />`,
          `<meta name="twitter:card" content="summary_large_image" />`,
        ]
      : []),
    `<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="#0b0d13" media="(prefers-color-scheme: dark)" />`,
    `<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml" />`,
    `<link rel="preload" href="${root}fonts/inter.woff2" as="font" type="font/woff2" crossorigin />`,
    ...['site', ...styles].map((name) => `<link rel="stylesheet" href="${root}assets/${name}.css" />`),
    `<script src="${root}assets/scheme.js"></script>`,
    `<script type="module" src="${root}assets/site.js"></script>`,
  ].join('\n    ');
};

export const headerHtml = (path) => {
  const root = rootOf(path);
  const isCurrent = (href) => href === path || (href.startsWith('docs/') && path.startsWith('docs/'));
  const links = MAIN_LINKS.map(
    ([href, text]) => `<li><a href="${root}${href}"${isCurrent(href) ? ' aria-current="true"' : ''}>${text}</a></li>`,
  );
  return `<a class="skip" href="#main">Skip to the content</a>
    <header class="site-header">
      <a class="brand" href="${root}index.html">${MARK}<span>${NAME}</span></a>
      <nav aria-label="Site"><ul>${links.join('')}</ul></nav>
      <div class="tools">
        <button type="button" id="site-search" aria-label="Search" aria-keyshortcuts="/" data-index="${root}docs/search.json">${SEARCH}</button>
        <button type="button" id="site-scheme" aria-label="Color scheme">${SCHEME}</button>
      </div>
    </header>
    <div id="site-status" role="status" class="visually-hidden"></div>`;
};

export const footerHtml = (path, version) => {
  const root = rootOf(path);
  const links = [
    ['docs/start.html', 'Start'],
    ['docs/accessibility.html', 'Accessibility'],
    ['docs/security.html', 'Security'],
    ['docs/changelog.html', 'Changelog'],
    ['states.html', 'For testers: every state'],
  ].map(([href, text]) => `<li><a href="${root}${href}">${text}</a></li>`);
  return `<footer class="site-footer">
      <p>${NAME} ${version} · MIT license · no cookies, no analytics</p>
      <ul>${links.join('')}</ul>
    </footer>`;
};

/** A whole page. `main` is its content, `dist` the path of the library's scripts from the site's root. */
export const pageHtml = ({ path, title, description, url, version, styles, main, scripts = [], dist, lang = 'en' }) => {
  const root = rootOf(path);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    ${headHtml({ path, title, description, url, styles })}
    ${dist === undefined ? '' : `<script type="module" src="${root}${dist}job-posting.min.js"></script>`}
    ${scripts.map((name) => `<script type="module" src="${root}assets/${name}.js"></script>`).join('\n    ')}
  </head>
  <body>
    ${headerHtml(path)}
    ${main}
    ${footerHtml(path, version)}
  </body>
</html>
`;
};
