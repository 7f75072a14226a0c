/** A list of postings as HTML that shows before any script runs. */
import { type TemplateResult, html } from 'lit';
import type {
  BoardActions,
  BoardHost,
  BoardRow,
  SearchProvider,
  SearchRequest,
} from '../elements/job-board/board-types.js';
import { NO_CRITERIA } from '../elements/job-board/board-types.js';
import { BoardRows } from '../elements/job-board/controller/board-rows.js';
import { deriveView } from '../elements/job-board/controller/derive-view.js';
import { GoneJob } from '../elements/job-board/controller/gone-job.js';
import { createLocalSearch } from '../elements/job-board/controller/search-ui.js';
import { parseList } from '../elements/job-board/data/parse-list.js';
import { JobBoardElement } from '../elements/job-board/job-board.js';
import { NewestFirst } from '../elements/job-board/search/newest-first.js';
import { filterStyles } from '../elements/job-board/view/filters.styles.js';
import { boardTemplate } from '../elements/job-board/view/board-template.js';
import { boardStyles } from '../elements/job-board/view/board.styles.js';
import type { RowRenderer } from '../elements/job-board/view/list-template.js';
import type { RowOptions } from '../elements/job-board/view/row-element.js';
import {
  LINES,
  articleTemplate,
  articleView,
  cellTemplate,
  cellsOf,
  itemTemplate,
  logoTemplate,
  monogramTemplate,
} from '../elements/shared/row/row-template.js';
import { loadMessagesFor, translatorFor } from '../elements/shared/i18n/localize.js';
import { onPage } from '../elements/shared/page.js';
import { localTimeZone, toLocale } from '../format/intl.js';
import { formatTitle } from '../format/title.js';
import { applicationStatus } from '../model/posting/application.js';
import { applyLink } from '../model/posting/apply-url.js';
import type { ViewContext } from '../model/view-context.js';
import { escapeHtml } from '../rich-text/escape-html.js';
import type { JobPostingInput } from '../schema/input.js';
import { warnOnce } from '../schema/issues/report.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toWebUrl } from '../schema/url.js';
import { type Attributes, startTag } from './host-attributes.js';
import { type RenderOptions, toTime } from './render-posting.js';
import { UNKNOWN_URL, renderLoaded, shadowRoot, unresolve } from './shadow-root.js';

export interface RenderBoardOptions extends RenderOptions {
  /** How many postings are shown at first, and added at a time. Default: 50. */
  readonly pageSize?: number;
  /** `rows` or `cards`. Default: `rows`. */
  readonly layout?: 'rows' | 'cards';
  /** The level of the titles among the page's headings, 1 to 6. Default: 3. */
  readonly headingLevel?: number;
  /** The order: `newest`, `deadline`, `start` or `pay`. Default: `newest`. */
  readonly sort?: string;
  /** The facet to group the list by. Default: no groups. */
  readonly groupBy?: string;
  /** How a posting opens once the script runs; until then its title is a link. Default: `disclosure`. */
  readonly detail?: 'disclosure' | 'dialog' | 'link';
  /** The URL from which the script loads the postings. Default: they are in the HTML. */
  readonly src?: string;
}

/** The styles of every board, from when the class is complete. */
const STYLES = JobBoardElement.observedAttributes && JobBoardElement.elementStyles;

const DEFAULT_PAGE_SIZE = 50;

/** Nothing can be done before the script runs. */
const NO_ACTIONS = new Proxy<object>({}, { get: () => (): void => undefined }) as BoardActions; // listeners are not rendered

/** The posting's own page, or else where one applies; null without either. */
const addressOf = (posting: JobPosting, page: string): string | null =>
  (posting.url && toWebUrl(posting.url, page)) || (applyLink(posting, { page, subject: posting.title })?.url ?? null);

/** The title as a link; without an address, as text. */
const titleTemplate = (posting: JobPosting, page: string): TemplateResult => {
  const href = addressOf(posting, page);
  const bdi = html`<bdi>${formatTitle(posting.title)}</bdi>`;
  return href
    ? html`<a class="link" part="title-link" href=${href} rel="noopener noreferrer">${bdi}</a>`
    : html`<span class="link" part="title-link">${bdi}</span>`;
};

const rowTemplate = (row: BoardRow, { view: { context }, headingLevel }: RowOptions, url: string): TemplateResult => {
  const { posting, logo, monogram, isNew } = row.view;
  const lines = LINES.map(([, cells]) =>
    cellsOf(row.view, cells).map(([name, , , text]) => html`${cellTemplate(name, text)} `),
  );
  const src = logo && toWebUrl(logo, url);
  return itemTemplate(
    articleTemplate({
      ...articleView(row.view, false),
      headingLevel,
      lines,
      title: titleTemplate(posting, url),
      newLabel: isNew ? context.t('row.new') : undefined,
      ...(src ? { logo: logoTemplate(src) } : monogram !== null && { logo: monogramTemplate(monogram) }),
    }),
  );
};

const rowsFor = (url: string): RowRenderer => ({
  render: (groups, options) => groups.map(({ rows }) => rows.map((row) => rowTemplate(row, options, url))),
});

/** What cannot be used yet keeps its place until the script runs; without script there is nothing of it. */
const WAITING = '<style>.toolbar,.filters,.more{visibility:hidden}</style>';
const WITHOUT_SCRIPT = '<noscript><style>.toolbar,.filters,.end{display:none}</style></noscript>';

const contextOf = (lang: string, now: string, timeZone: unknown): ViewContext => ({
  locale: lang,
  timeZone: typeof timeZone === 'string' ? timeZone : localTimeZone(),
  now: Date.parse(now),
  t: translatorFor(lang),
});

/** Those that are or will be open for applications. */
const openOf = (postings: readonly JobPosting[], context: ViewContext): JobPosting[] =>
  postings.filter(
    (posting) =>
      applicationStatus(posting, { ...context, timeZone: posting.timeZone ?? context.timeZone }).phase !== 'closed',
  );

interface BoardInput {
  readonly provider: SearchProvider;
  readonly request: SearchRequest;
  readonly attributes: Attributes;
  readonly options: RenderBoardOptions;
  readonly context: () => ViewContext;
  readonly url: string;
  readonly isFailed: boolean;
}

const boardRoot = async ({ provider, request, options, context, url, isFailed }: BoardInput): Promise<string> => {
  const results = await provider.search(request, new AbortController().signal);
  const host = { ...options, postings: [], childElementCount: 0, detail: 'link' } as unknown as BoardHost; // what the templates read of it
  const render = (): TemplateResult => {
    const view = deriveView({
      context: context(),
      host,
      criteria: NO_CRITERIA,
      loadState: {
        status: 'ready',
        postings: provider.postings,
        issues: [],
        isStale: false,
        isPartial: false,
        urls: [],
        failedUrls: [],
        isUpdate: false,
      },
      runner: {
        answer: isFailed ? null : { provider, request, results },
        faults: { isFailed, isStale: false, isPartial: false, issues: [] },
        hasAnswered: true,
        isRunning: false,
      },
      isRemote: false,
      canSearch: true,
      provider,
      visibleCount: request.pageSize,
      dialogUrl: () => url,
      rows: new BoardRows(),
      goneJob: new GoneJob(),
      opened: {
        areFiltersOpen: false,
        isFilterSheet: false,
        hasSeenFilters: false,
        expanded: new Set(),
        expandedFacets: new Set(),
        fullyShownFacets: new Set(),
        showsAllFacets: false,
        facetQueries: new Map(),
      },
    });
    return boardTemplate(view, NO_ACTIONS, null, rowsFor(url));
  };
  const { nonce, groupBy } = options;
  return renderLoaded(() =>
    onPage({ url, lang: request.lang }, () =>
      shadowRoot(render(), [...STYLES, boardStyles, ...(groupBy ? [filterStyles] : [])], nonce),
    ),
  );
};

const linksTo = (postings: readonly JobPosting[], page: string): string =>
  postings
    .map((posting) => {
      const href = addressOf(posting, page);
      const title = escapeHtml(posting.title);
      return `<li>${href ? `<a href="${escapeHtml(href)}">${title}</a>` : title}</li>`;
    })
    .join('');

/**
 * A `<job-board>` with its first postings in a declarative shadow root: readable without a script, taken over by it.
 * Everything of the postings is escaped. Problems are logged. Never rejects because of the postings.
 *
 * @param input A list of postings in any form that `<job-board>` reads, or its JSON.
 */
export const renderBoard = async (
  input: readonly JobPostingInput[] | object | string,
  options: RenderBoardOptions = {},
): Promise<string> => {
  const { href, tokens, fallback, src, sort, groupBy, detail, layout, headingLevel } = options;
  const lang = toLocale(options.lang ?? '') ?? 'en';
  const url = href ?? UNKNOWN_URL;
  const pageSize = Math.max(1, Math.trunc(options.pageSize ?? DEFAULT_PAGE_SIZE) || DEFAULT_PAGE_SIZE);
  const { signal } = new AbortController();
  const list = await parseList(input, { source: null, name: 'postings', base: url, id: null, signal });
  void warnOnce(list.issues);
  await loadMessagesFor(lang);
  const attributes: Attributes = {
    ...options.attributes,
    lang,
    layout: layout === 'rows' ? null : layout,
    'page-size': options.pageSize,
    'heading-level': headingLevel,
    sort,
    'group-by': groupBy,
    detail: detail === 'disclosure' ? null : detail,
    src,
    postings: src === undefined ? JSON.stringify(list.isFailed ? input : list.postings) : null,
  };
  const now = toTime(options.now);
  const context = (): ViewContext => contextOf(lang, now, attributes['time-zone']);
  const postings = openOf(list.postings, context());
  const newestFirst = new NewestFirst(postings);
  const isNewest = (sort ?? 'newest') === 'newest' && !groupBy;
  const provider: SearchProvider = isNewest ? newestFirst : await createLocalSearch(newestFirst);
  const request: SearchRequest = {
    ...NO_CRITERIA,
    defaultSort: sort ?? null,
    groupBy: groupBy ?? null,
    lang,
    pageSize,
    continueTo: null,
  };
  const root = await boardRoot({ provider, request, attributes, options, context, url, isFailed: list.isFailed });
  const relative = href === undefined ? unresolve : (text: string): string => text;
  const links = fallback ?? `<ul>${linksTo(postings.slice(0, pageSize), url)}</ul>`;
  const waiting = root.replace('</style>', `</style>${WAITING}${WITHOUT_SCRIPT}`);
  return `${startTag('job-board', attributes, tokens)}${relative(waiting)}${relative(links)}</job-board>`;
};
