// The limits that docs/limits.md lists, with their numbers from the source.
import { readFileSync } from 'node:fs';

const root = new URL('../src/', import.meta.url);

/** What is limited: the file, the constant, its unit, and for a constant with several numbers which of them. */
const LIMITS = {
  'What is read of a posting': [
    ['A line of text. Longer ones are cut', 'schema/formats', 'LINE_MAX', 'characters'],
    ['A rich text. Longer ones are cut', 'schema/formats', 'RICH_TEXT_MAX', 'characters'],
    ['All rich texts together. What follows is cut', 'schema/parser/combinators', 'RICH_TEXTS_MAX', 'characters'],
    ['A URL. Longer ones are left out', 'schema/url', 'URL_MAX', 'characters'],
    ['Entries of a list; the others are left out', 'schema/parser/combinators', 'LIST_MAX', 'entries'],
    ['An amount or count', 'schema/parser/combinators', 'NUMBER_MAX', ''],
    ['Unknown keys that are named, per object', 'schema/parser/combinators', 'UNKNOWN_KEYS_MAX', 'keys'],
    ['Problems of an element that are listed', 'schema/issues/issue-messages', 'PROBLEMS_MAX', 'problems'],
    ['Problems of a board’s lists that are listed', 'elements/job-board/data/parse-list', 'ISSUES_MAX', 'problems'],
    ['A value or a path in a message', 'schema/issues/issue-messages', ['RECEIVED_MAX', 'PATH_MAX'], 'characters'],
    ['Nesting of an input in a form other than ours', 'sources/plain-data', 'DEPTH_MAX', 'levels'],
    ['Values of such an input', 'sources/plain-data', 'VALUES_MAX', 'values'],
    ['Nesting of XML', 'sources/fields/xml', 'DEPTH_MAX', 'levels', 0],
    ['Elements of XML', 'sources/fields/xml', 'ELEMENTS_MAX', 'elements', 1],
    ['A text that the importer reads; the rest is left out', 'text/importer', 'TEXT_MAX', 'characters'],
  ],
  'What is shown of its rich texts': [
    ['All texts together', 'rich-text/text-budget', 'CHARACTERS_MAX', 'characters', 0],
    ['Tags of all texts together, or lines and marks of plain text', 'rich-text/text-budget', 'TAGS_MAX', 'tags', 1],
    ['Nodes of all texts together', 'rich-text/text-budget', 'NODES_MAX', 'nodes', 2],
    ['Tags of one text', 'rich-text/text-budget', 'TEXT_TAGS_MAX', 'tags'],
    ['Nesting; what is deeper is flattened', 'rich-text/sanitize', 'DEPTH_MAX', 'levels'],
    ['Nesting of the marks of Markdown', 'rich-text/plain-text-blocks', 'DEPTH_MAX', 'levels'],
    ['Values of a fact before they are folded', 'elements/job-posting/view/facts-template', 'VALUES_SHOWN', 'values'],
  ],
  'What is loaded': [
    [
      'A card, from `src` to its state, with files of this library',
      'elements/job-posting/posting-loader',
      'TIME_LIMIT_MS',
      'ms',
    ],
    [
      'Each list of a board, to its first page, with files',
      'elements/job-board/data/postings-loader',
      'TIME_LIMIT_MS',
      'ms',
    ],
    ['A request with its retries', 'sources/fetch/fetch-text', 'LIMITS', 'ms', 0],
    ['A request of a list with its retries', 'elements/job-board/data/postings-loader', 'LIMITS', 'ms', 0],
    ['An answer of a search server with its retries', 'elements/job-board/search/remote-client', 'LIMITS', 'ms', 0],
    ['A response with a posting, or a further page, decompressed', 'sources/fetch/fetch-text', 'LIMITS', 'bytes', 1],
    ['A response with a list, decompressed', 'elements/job-board/data/postings-loader', 'LIMITS', 'bytes', 1],
    ['An answer of a search server, decompressed', 'elements/job-board/search/remote-client', 'LIMITS', 'bytes', 1],
    ['Tries of a request', 'sources/fetch/fetch-retry', 'TRIES', 'tries'],
    ['The wait before the second try; doubled before the third', 'sources/fetch/fetch-retry', 'BACK_OFF_MS', 'ms'],
    ['Lists of a board', 'elements/job-board/data/postings-loader', 'LISTS_MAX', 'lists'],
    ['Pages of a list', 'sources/fetch/follow-pages', 'PAGES_MAX', 'pages', 0],
    [
      'Postings of a list in pages; no further page is requested then',
      'sources/fetch/follow-pages',
      'POSTINGS_MAX',
      'postings',
      1,
    ],
    ['Requesting the further pages of a board’s list', 'elements/shared/loading/read-on', 'PAGES_TIME_MS', 'ms'],
    ['A file of this library that loads on demand', 'lazy/lazy', 'TIME_LIMIT_MS', 'ms'],
    ['`fetchPostings`: the first response', 'sources/fetch/fetch-postings', 'LIST_LIMITS', ['ms', 'bytes'], [0, 1]],
    ['`fetchPostings`: each further page', 'sources/fetch/fetch-postings', 'PAGE_LIMITS', ['ms', 'bytes'], [2, 3]],
  ],
  'What is passed on': [
    ['Campaign parameters of the page in an apply link', 'model/posting/apply-url', 'PARAMETERS_MAX', 'parameters'],
    [
      'The name or value of such a parameter. Longer ones are left out whole',
      'model/posting/apply-url',
      'PASSABLE',
      'characters',
      1,
    ],
    [
      'The apply link with them; what does not fit is left out whole',
      'model/posting/apply-url',
      'LINK_MAX',
      'characters',
    ],
    ['The subject of an e-mail', 'model/posting/apply-url', 'LONG_SUBJECT', 'characters'],
    ['The words of a search, typed or in the page’s URL', 'search-protocol/query-limits', 'words', 'characters'],
    ['Chosen values of one facet in the page’s URL', 'search-protocol/query-limits', 'values', 'values'],
    ['Chosen values of all facets in the page’s URL', 'search-protocol/query-limits', 'allValues', 'values'],
    ['One chosen value, or the id of the opened posting', 'search-protocol/query-limits', 'value', 'characters'],
    [
      'The first day of applying that is taken from storage',
      'elements/job-apply-button/application-history',
      'EARLIEST',
      '',
    ],
  ],
};

/** The text after the `=` or `:` of a constant, to its end. */
const definitionOf = (file, name) => {
  const source = readFileSync(new URL(`${file}.ts`, root), 'utf8');
  const [, found] =
    new RegExp(
      `^(?:export )?const (?:\\[[^\\]]*\\b${name}\\b[^\\]]*\\]|${name})(?:: \\w+)? = (\\[[^;]*|[^;]*);`,
      'm',
    ).exec(source) ??
    new RegExp(`^ {2}${name}: ([^,]*),`, 'm').exec(source) ??
    [];
  if (!found) throw new Error(`src/${file}.ts has no ${name}`);
  return found;
};
const numbersOf = (definition) =>
  definition.match(/\d[\d_]*(?:e\d+)?/g).map((digits) => Number(digits.replaceAll('_', '')));

const inWords = (number, unit) => {
  if (unit === 'ms' && number >= 1000) return `${number / 1000} s`;
  return `${number.toLocaleString('en')} ${unit}`.trim();
};

const valueOf = ([, file, name, unit, at = 0]) => {
  if (name === 'EARLIEST') return definitionOf(file, name).replaceAll("'", '');
  if (Array.isArray(name)) return name.map((each) => inWords(numbersOf(definitionOf(file, each))[0], unit)).join(', ');
  const numbers = numbersOf(definitionOf(file, name));
  return [at]
    .flat()
    .map((index, order) => inWords(numbers[index], [unit].flat()[order]))
    .join(', ');
};

/** `[heading, rows]` of each table; a row is what is limited, the limit, and where it stands. */
export const limitTables = () =>
  Object.entries(LIMITS).map(([heading, rows]) => [
    heading,
    rows.map((row) => [
      row[0],
      valueOf(row),
      `\`${[row[2]].flat().join('`, `')}\` in [${row[1]}](../src/${row[1]}.ts).`,
    ]),
  ]);

/** Whether a constant of a file has a row. */
export const isListed = (file, name) =>
  Object.values(LIMITS).some((rows) => rows.some((row) => row[1] === file && [row[2]].flat().includes(name)));
