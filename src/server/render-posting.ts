/** A posting as HTML that shows before any script runs. */
import { lazyFields } from '../elements/job-start-date-picker/picker-view.js';
import { JobPostingElement } from '../elements/job-posting/job-posting.js';
import { setTextFormatter } from '../elements/job-posting/view/posting-texts.js';
import { markParsed, parseAny } from '../elements/shared/loading/parse-any.js';
import { JSON_LD_MARK } from '../elements/shared/page-runtime.js';
import { onPage } from '../elements/shared/page.js';
import { toLocale } from '../format/intl.js';
import { applyLink } from '../model/posting/apply-url.js';
import { escapeHtml } from '../rich-text/escape-html.js';
import { richTextHtml } from '../rich-text/rich-text-html.js';
import type { JobPostingInput } from '../schema/input.js';
import { warnOnce } from '../schema/issues/report.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toJSONLD } from '../structured-data/to-json-ld.js';
import type { CSSResult, CSSResultOrNative, PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { type Attributes, type Tokens, attributeTexts, startTag } from './host-attributes.js';
import { dataScript } from './script.js';
import { UNKNOWN_URL, renderLoaded, shadowRoot, unresolve } from './shadow-root.js';

/** What postings and boards are rendered for. */
export interface RenderOptions {
  /** The language of labels, numbers and dates, BCP 47. Default: `en`. */
  readonly lang?: string;
  /** The time of the rendering: a `Date`, ms since 1970, or a date-time. Default: now. */
  readonly now?: Date | number | string;
  /** The absolute URL of the page. Relative URLs of postings resolve against it. */
  readonly href?: string;
  /** Design tokens, such as `{accent: '#8c1d18'}` for `--job-accent`. */
  readonly tokens?: Tokens;
  /**
   * HTML for browsers that know no declarative shadow DOM, until the script runs. It is not escaped. Default: a link with
   * the title.
   */
  readonly fallback?: string;
  /** Further attributes of the element, such as `id` or `apply-target`. */
  readonly attributes?: Attributes;
  /** The nonce of the page's Content-Security-Policy, for the style sheet. */
  readonly nonce?: string;
}

export interface RenderPostingOptions extends RenderOptions {
  /** `card`, `full` or `row`. Default: `card`. */
  readonly layout?: 'card' | 'full' | 'row';
  /** The level of the title among the page's headings, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
  /** Whether to write JSON-LD for search engines after the element. The element adopts it. Default: false. */
  readonly structuredData?: boolean;
}

// the markup is made of an allow-list of elements, and becomes text of the page, not DOM: no policy is asked
setTextFormatter((text, options) => unsafeHTML(richTextHtml(text, options)));

/** The option `now` as the attribute of that name. Default: the present, also for an invalid time. */
export const toTime = (now: RenderOptions['now']): string => {
  const time = now === undefined ? NaN : new Date(now).getTime();
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
};

/** The members of an element that render without a DOM. `@lit-labs/ssr` calls those of Lit too. */
interface ServerElement {
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  readonly loadedStyles: readonly CSSResult[];
}

/** The styles of every card, from when the class is complete. */
const STYLES: readonly CSSResultOrNative[] = JobPostingElement.observedAttributes && JobPostingElement.elementStyles;

/** The shadow root of a card; null if there is nothing to show. */
const cardRoot = (posting: JobPosting, attributes: Attributes, now: string, nonce?: string): string => {
  const element = new JobPostingElement();
  for (const [name, text] of attributeTexts(attributes)) {
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  element.posting = posting;
  element.now = now;
  const server = element as unknown as ServerElement; // they are protected: pages must not call them
  server.willUpdate(new Map([['layout', undefined]]));
  const template = server.render();
  return shadowRoot(
    template,
    [...STYLES, ...server.loadedStyles, ...(lazyFields.current?.loadedStyles() ?? [])],
    nonce,
  );
};

/** A link with the title, to where one applies or reads on; the title alone without an address. */
const linkTo = (posting: JobPosting, page: string): string => {
  const { title, hiringOrganization } = posting;
  const text = escapeHtml([title, hiringOrganization?.name].filter(Boolean).join(', '));
  const link = applyLink(posting, { page, subject: title });
  return link ? `<a href="${escapeHtml(link.url)}">${text}</a>` : text;
};

const jsonLdScript = (posting: JobPosting, url: string | undefined, now: string, attributes: Attributes): string => {
  const timeZone = attributes['time-zone'];
  const options = { now: Date.parse(now), ...(url && { url }), ...(timeZone && { timeZone: String(timeZone) }) };
  const data = toJSONLD(posting, options);
  return data ? dataScript('application/ld+json', data, ` ${JSON_LD_MARK}=""`) : '';
};

/**
 * A `<job-posting>` with everything that it shows in a declarative shadow root, and its data: readable without a script,
 * taken over by it. Everything of the posting is escaped. Problems are logged; a posting that cannot be shown becomes an
 * element with the fallback alone. Never rejects because of the posting.
 *
 * @param input The posting: an object, or JSON text, in any form that `<job-posting>` reads.
 */
export const renderPosting = async (
  input: JobPostingInput | object | string,
  options: RenderPostingOptions = {},
): Promise<string> => {
  const { href, tokens, fallback, nonce, layout, headingLevel, structuredData = false } = options;
  const lang = toLocale(options.lang ?? '') ?? 'en';
  const now = toTime(options.now);
  const url = href ?? UNKNOWN_URL;
  const attributes: Attributes = {
    ...options.attributes,
    lang,
    layout: layout === 'card' ? null : layout,
    'heading-level': headingLevel,
    'structured-data': structuredData,
  };
  const { data, issues } = await parseAny(input, { source: null, url });
  void warnOnce(issues);
  const host = startTag('job-posting', attributes, tokens);
  if (!data) return `${host}${dataScript('application/json', input)}${fallback ?? ''}</job-posting>`;
  markParsed(data);
  const page = { url, lang };
  const root = await renderLoaded(() => onPage(page, () => cardRoot(data, attributes, now, nonce)));
  const script = dataScript('application/json', data);
  const relative = href === undefined ? unresolve : (html: string): string => html;
  const content = `${relative(root)}${script}${fallback ?? relative(linkTo(data, url))}`;
  return `${host}${content}</job-posting>${structuredData ? jsonLdScript(data, href, now, attributes) : ''}`;
};
