import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';

/** The query parameters with which recruiting systems and campaigns track where an applicant comes from. */
const TRACKING = /^(?:utm_.+|gh_src|gh_jid|lever-source|lever-origin|ashby_jid|source|ref)$/;

/** Most parameters that are passed on. */
const PARAMETERS_MAX = 20;
/** A parameter that is passed on, its name and value together: a longer one is no campaign's. */
const PASSABLE = /^\P{Cc}{0,256}$/u;
/** Longest link with them, in characters. */
const LINK_MAX = 4096;
/** A subject of an e-mail of more than 200 characters, and its beginning. */
const LONG_SUBJECT = /^(.{200}).*/su;

export interface ApplyUrlOptions {
  /** The page's URL. Its tracking parameters are added to the link. */
  readonly page: string;
  /** The URL that relative ones resolve against. Default: `page`. */
  readonly base?: string | undefined;
  /** Further parameters of the page to add to the link. */
  readonly track?: readonly string[];
  /** The selected start date, added as the application's `startDateParam`. */
  readonly startDate?: string | undefined;
  /** The subject of an e-mail application. */
  readonly subject: string;
  /** The text of an e-mail application; lines end with CR LF. */
  readonly body?: string | undefined;
}

const withQuery = (href: string, startDateParam: string | undefined, options: ApplyUrlOptions): string => {
  const { page, track = [], startDate } = options;
  if (!page.includes('?') && !(startDateParam && startDate)) return href;
  const url = new URL(href);
  let count = 0;
  for (const [name, value] of new URL(page).searchParams) {
    const isTracked = TRACKING.test(name) || track.includes(name);
    if (!isTracked || url.searchParams.has(name) || !PASSABLE.test(name + value)) continue;
    url.searchParams.set(name, value);
    // whole or not at all: half a value is another campaign's
    if (url.href.length > LINK_MAX || ++count > PARAMETERS_MAX) url.searchParams.delete(name);
  }
  if (startDateParam && startDate) url.searchParams.set(startDateParam, startDate);
  return url.href;
};

/** Encodes a text as RFC 6068 requires: a space is %20. Lone surrogates, which cutting leaves behind, are replaced. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

const mailUrl = (email: string, { subject, body }: ApplyUrlOptions): string => {
  const to = encode(email).replace('%40', '@');
  return `mailto:${to}?subject=${encode(subject.replace(LONG_SUBJECT, '$1'))}${body ? `&body=${encode(body)}` : ''}`;
};

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/** The link of an applicant. */
export interface ApplyLink {
  /** http(s) or mailto. */
  readonly url: string;
  /** Whether it leads to the posting's own page, and the posting does not say that one applies there. */
  readonly isPage: boolean;
}

/** Where to apply, or else the posting's own page; null without either, and on that page. */
export const applyLink = (
  { application, url, directApply }: Pick<JobPosting, 'application' | 'url' | 'directApply'>,
  options: ApplyUrlOptions,
): ApplyLink | null => {
  const { page, base = page } = options;
  const own = url ? toWebUrl(url, base) : null;
  const stated = application?.url ? toWebUrl(application.url, base) : null;
  if (stated && (stated !== own || directApply))
    return { url: withQuery(stated, application?.startDateParam, options), isPage: false };
  if (!stated && application?.email) return { url: mailUrl(application.email, options), isPage: false };
  if (!own || withoutHash(own) === withoutHash(page)) return null;
  return { url: withQuery(own, stated ? application?.startDateParam : undefined, options), isPage: true };
};
