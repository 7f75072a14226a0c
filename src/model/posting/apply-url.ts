import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';

/** The query parameters with which recruiting systems and campaigns track where an applicant comes from. */
const TRACKING = /^(?:utm_.+|gh_src|gh_jid|lever-source|lever-origin|ashby_jid|source|ref)$/;

/** Most parameters that are passed on. */
const PARAMETERS_MAX = 20;
/** Longest name or value that is passed on, in characters. Longer ones are no campaign's. */
const PARAMETER_MAX = 256;
/** Longest link with them, in characters. */
const LINK_MAX = 4096;
/** Longest subject of an e-mail, in characters. */
const SUBJECT_MAX = 200;

const isPassable = (text: string): boolean => text.length <= PARAMETER_MAX && !/\p{Cc}/u.test(text);

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
  const url = new URL(href);
  const { page, track = [], startDate } = options;
  let count = 0;
  for (const [name, value] of new URL(page).searchParams) {
    const isTracked = TRACKING.test(name) || track.includes(name);
    if (!isTracked || url.searchParams.has(name) || ![name, value].every(isPassable)) continue;
    url.searchParams.set(name, value);
    // whole or not at all: half a value is another campaign's
    if (url.href.length > LINK_MAX || ++count > PARAMETERS_MAX) url.searchParams.delete(name);
  }
  if (startDateParam && startDate) url.searchParams.set(startDateParam, startDate);
  return url.href;
};

/** Encodes a text as RFC 6068 requires: a space is %20. Lone surrogates, which cutting leaves behind, are replaced. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** The beginning of a subject; no character is cut in two. */
const cut = (subject: string): string =>
  subject.length > SUBJECT_MAX ? `${subject.slice(0, SUBJECT_MAX).replace(/\p{Cs}$/u, '')}…` : subject;

const mailUrl = (email: string, { subject, body }: ApplyUrlOptions): string => {
  const to = encode(email).replace('%40', '@');
  return `mailto:${to}?subject=${encode(cut(subject))}${body ? `&body=${encode(body)}` : ''}`;
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
