// The HTML of a posting's page and of the list of postings. Change it as you like: everything is text until
// `markup` escapes it, and rich text keeps nothing but its words, headings and lists.
import { serializeJSONLD, toJSONLD } from 'job-posting-elements/structured-data';

/** The language of the words in this file, of dates and of amounts. The postings may be in another. */
const LANG = 'en';

const WORKPLACES = { ON_SITE: 'on site', HYBRID: 'hybrid', REMOTE: 'remote' };
const UNITS = {
  HOUR: 'per hour',
  DAY: 'per day',
  WEEK: 'per week',
  TWO_WEEKS: 'per two weeks',
  MONTH: 'per month',
  YEAR: 'per year',
  TOTAL: 'in total',
};
const QUALIFIERS = {
  ABOUT: 'about',
  UP_TO: 'up to',
  FROM: 'from',
  GROSS: 'before tax',
  NET: 'after tax',
  PRO_RATA: 'pro rata',
};
const STARTS = { IMMEDIATE: 'immediately', FLEXIBLE: 'flexible' };

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: 0.25rem 1rem; }
  dd { margin: 0; }`;

const HTML = Symbol('html');

/** Text that is HTML, and safe as it is. */
const safe = (text) => ({ [HTML]: text });

const escape = (text) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const toHtml = (value) => {
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return value === undefined || value === null || value === false ? '' : (value[HTML] ?? escape(String(value)));
};

/** A template whose values are escaped, unless they are HTML of another template. */
const markup = (strings, ...values) => safe(String.raw({ raw: strings }, ...values.map(toHtml)));

const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);

const withoutComments = (text) => {
  const [first, ...rest] = text.split('<!--');
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
};

/** Elements whose content is no text of the posting. */
const CODE = /^(?:script|style|template|noscript|iframe|svg|math|textarea|title)$/;

/** Splits the HTML of a text into blocks of words, still escaped; code is left out. */
const blocksOf = (text) => {
  const blocks = [{ tag: 'p', words: '' }];
  let code = null;
  for (const [piece] of withoutComments(text).matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, end, name] = /^<(\/?)([a-z][a-z\d]*)[^<>]*>$/i.exec(piece)?.map((part) => part?.toLowerCase()) ?? [];
    if (code) {
      if (end && name === code) code = null;
    } else if (!name) {
      const isMarkup = /^<[!?/][^<>]*>$/.test(piece);
      if (!isMarkup) blocks.at(-1).words += piece.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    } else if (CODE.test(name)) code = end || piece.endsWith('/>') ? null : name;
    else if (/^h[1-6]$/.test(name)) blocks.push({ tag: end ? 'p' : 'h2', words: '' });
    else if (name === 'li') blocks.push({ tag: end ? 'p' : 'li', words: '' });
    else if (/^(?:p|br|hr|div|section|article|ul|ol|dl|dt|dd|table|tr|blockquote|pre)$/.test(name))
      blocks.push({ tag: blocks.at(-1).tag === 'li' && !end ? 'li' : 'p', words: '' });
    else if (/^t[dh]$/.test(name)) blocks.at(-1).words += ' ';
  }
  return blocks
    .map(({ tag, words }) => ({
      tag,
      words: words
        .replaceAll(/&(?!#?\w{1,31};)/g, '&amp;')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ words }) => words.replaceAll('&nbsp;', '').trim());
};

/** Paragraphs, headings and lists. */
const richText = (blocks) => {
  const elements = blocks.map(({ tag, words }, index) => {
    const opens = tag === 'li' && blocks[index - 1]?.tag !== 'li' ? '<ul>' : '';
    const closes = tag === 'li' && blocks[index + 1]?.tag !== 'li' ? '</ul>' : '';
    return `${opens}<${tag}>${words}</${tag}>${closes}`;
  });
  return safe(elements.join('\n'));
};

/** A year, a month, a day or a time, in words. */
const dateText = (text, timeZone = 'UTC') => {
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text))
    return new Intl.DateTimeFormat(LANG, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(text));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const options = isDay
    ? { dateStyle: 'long', timeZone: 'UTC' }
    : {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        timeZone,
        timeZoneName: 'short',
      };
  return new Intl.DateTimeFormat(LANG, options).format(new Date(text));
};

const startText = (date) => {
  if (typeof date === 'string') return STARTS[date];
  const { label, season, year, start, end, earliest, latest, part, note } = date;
  const term = season && [sentence(season.toLowerCase()), year].filter(Boolean).join(' ');
  const days = [start ?? earliest, end ?? latest].filter(Boolean).map((day) => dateText(day));
  const when = term ?? [part?.toLowerCase(), days.join(' – ')].filter(Boolean).join(' ');
  return [label, when, note].filter(Boolean).join(', ');
};

const payText = ({ currency, value, minValue, maxValue, unitText, qualifier, appliesTo, note }) => {
  const format = new Intl.NumberFormat(LANG, currency ? { style: 'currency', currency, minimumFractionDigits: 0 } : {});
  const [low, high] = [value ?? minValue, value ?? maxValue].map(
    (amount) => amount !== undefined && format.format(amount),
  );
  const ends = low && high && low !== high ? `${low} – ${high}` : low || high;
  const limit = value === undefined && (low ? !high && 'from' : high && 'up to');
  const words = QUALIFIERS[qualifier];
  const before = words === limit ? [limit] : [limit, words];
  return [[...before, ends, UNITS[unitText]].filter(Boolean).join(' '), appliesTo, note].filter(Boolean).join(', ');
};

const countryText = (country) =>
  /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames(LANG, { type: 'region' }).of(country) : country;

const placeText = ({ name, addressLocality, addressRegion, addressCountry, workplaceType }) => {
  const address = [addressLocality, addressRegion, addressCountry && countryText(addressCountry)].filter(Boolean);
  const words = WORKPLACES[workplaceType];
  return [name ?? address.join(', '), words && `(${words})`].filter(Boolean).join(' ');
};

const placesText = ({ jobLocation = [] }) => jobLocation.map(placeText).filter(Boolean).join('; ');
const workplaceText = ({ workplaceType = [] }) => workplaceType.map((type) => WORKPLACES[type]).join(' or ');

const factsOf = (posting) => {
  const { baseSalary = [], startDates = [], datePosted, validThrough, timeZone } = posting;
  const facts = {
    Places: placesText(posting),
    Workplace: workplaceText(posting),
    Pay: baseSalary.map(payText).filter(Boolean).join('; '),
    Start: startDates.map(startText).filter(Boolean).join('; '),
    Posted: datePosted && dateText(datePosted.slice(0, 10)),
    'Apply by': validThrough && validThrough !== 'ROLLING' && dateText(validThrough, timeZone),
  };
  return Object.entries(facts).filter(([, text]) => text);
};

/** Where to apply, or else the employer's page of the posting. */
const linkOf = ({ application = {}, url }) => {
  const { url: form, email } = application;
  if (form) return markup`<p><a href="${form}">Apply</a></p>`;
  if (email) return markup`<p><a href="mailto:${email}">Apply by email: ${email}</a></p>`;
  return url && markup`<p><a href="${url}">More about this job</a></p>`;
};

/** Whether applications are not closed. */
export const isOpen = (posting) => toJSONLD(posting) !== null;

/** Words that are escaped already, cut between two of them. */
const shortened = (words, max) => {
  if (words.length <= max) return words;
  const cut = words.slice(0, max).replace(/&[^;]*$/, '');
  return `${cut.slice(0, cut.lastIndexOf(' ')) || cut} …`;
};

const page = ({ title, head, main }) => markup`<!doctype html>
<html lang="${LANG}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<style>${safe(STYLE)}
</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

/**
 * The page of a posting: complete without scripts, and a card with them.
 *
 * @param url The absolute URL of this page.
 */
export const postingPage = (posting, url) => {
  const { title, hiringOrganization, inLanguage } = posting;
  // the texts of all fields, as Google wants them in one
  const blocks = blocksOf(toJSONLD(posting, { url, now: 0 }).description ?? '');
  const summary = shortened(blocks.map(({ words }) => words).join(' '), 155).replaceAll('"', '&quot;');
  const data = toJSONLD(posting, { url });
  const lang = inLanguage && markup` lang="${inLanguage}"`;
  return page({
    title: [title, hiringOrganization?.name].filter(Boolean).join(', '),
    head: markup`<meta name="description" content="${safe(summary)}">
<link rel="canonical" href="${url}">
${data && markup`<script type="application/ld+json">${safe(serializeJSONLD(data))}</script>`}
<script type="module" src="../elements/job-posting.min.js"></script>`,
    main: markup`<job-posting layout="full" heading-level="1">
<script type="application/json">${safe(serializeJSONLD(posting))}</script>
<article>
<h1${lang}>${title}</h1>
${hiringOrganization && markup`<p>${hiringOrganization.name}</p>`}
<dl>${factsOf(posting).map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>\n`)}</dl>
<div${lang}>
${richText(blocks)}
</div>
${data ? linkOf(posting) : markup`<p>Applications are closed.</p>`}
</article>
</job-posting>
<p><a href="./">All jobs</a></p>`,
  })[HTML];
};

const listItem = ({ key, posting }) => {
  const words = [placesText(posting), workplaceText(posting), !isOpen(posting) && 'closed'].filter(Boolean).join(', ');
  return markup`<li><a href="${key}.html">${posting.title}</a> ${words}</li>\n`;
};

/** The page that lists all postings. */
export const listPage = (entries) =>
  page({
    title: 'Jobs',
    main: markup`<h1>Jobs</h1>
${entries.length === 0 ? markup`<p>There are no open positions.</p>` : markup`<ul>\n${entries.map(listItem)}</ul>`}`,
  })[HTML];

/** What stands in the place of a page whose posting has a new title, and so a new address. */
export const movedPage = (url) =>
  page({
    title: 'Moved',
    head: markup`<link rel="canonical" href="${url}">
<meta http-equiv="refresh" content="0; url=${url}">`,
    main: markup`<p>This job is at <a href="${url}">${url}</a>.</p>`,
  })[HTML];

/** A sitemap of these pages. */
export const sitemap = (urls) =>
  markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => markup`<url><loc>${url}</loc></url>\n`)}</urlset>
`[HTML];
