import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';

/** What recruiting systems and campaigns put into addresses, to know where an applicant came from. */
const TRACKING = /^(?:utm_.+|gh_src|gh_jid|lever-source|lever-origin|ashby_jid|source|ref)$/;

export interface ApplyUrlOptions {
  /** The page's address: relative addresses resolve against it, and its tracking parameters pass through. */
  readonly page: string;
  /** The address that relative ones resolve against; `page` where absent. */
  readonly base?: string | undefined;
  /** More parameter names to pass through. */
  readonly track?: readonly string[];
  /** The chosen start date, sent as the application's `startDateParam`. */
  readonly startDate?: string | undefined;
  /** The subject of an e-mail application. */
  readonly subject: string;
  /** Its text; lines end with CR LF. */
  readonly body?: string | undefined;
}

const withQuery = (address: string, startDateParam: string | undefined, options: ApplyUrlOptions): string => {
  const url = new URL(address);
  const { page, track = [], startDate } = options;
  for (const [name, value] of new URL(page).searchParams) {
    const passes = TRACKING.test(name) || track.includes(name);
    if (passes && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  if (startDateParam && startDate) url.searchParams.set(startDateParam, startDate);
  return url.href;
};

/** Encoded as RFC 6068 asks: a space is %20. Half a character, as a cut text may end with, is replaced. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** Where the apply link goes: http(s) or mailto; null when the posting names no place to apply to. */
export const applyUrl = ({ application }: Pick<JobPosting, 'application'>, options: ApplyUrlOptions): string | null => {
  const address = application?.url ? toWebUrl(application.url, options.base ?? options.page) : null;
  if (address) return withQuery(address, application?.startDateParam, options);
  if (!application?.email) return null;
  const { subject, body } = options;
  const to = encode(application.email).replace('%40', '@');
  return `mailto:${to}?subject=${encode(subject)}${body ? `&body=${encode(body)}` : ''}`;
};
