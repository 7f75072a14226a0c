import type { JobPosting } from '../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../schema/parser/parse-internal.js';

/** Fields that other forms have too. They are a sign of ours only if most fields are. */
const SHARED =
  /^(?:identifier|url|inLanguage|employmentType|industry|department|team|tags|skills|workplaceType|datePosted|timeZone|duration|hoursPerWeek|languages|description|responsibilities|qualifications|notice|sections|application)$/;

/** How many postings of a list are looked at: others are rarely in another form. */
const LOOK_AT = 10;

/**
 * Whether what was parsed is a posting in the library's own form: it has a title, and either a field that only this form
 * and schema.org have, such as `hiringOrganization` or `jobLocation`, or more fields of ours than others. A title alone
 * tells nothing: feeds, news and films have one too.
 */
export const isNativePosting = ({ data, issues }: ParseOutcome<JobPosting>): boolean => {
  if (!data) return false;
  let unknown = 0;
  const names = new Set(Object.keys(data));
  for (const { code, path } of issues) {
    if (code === 'unknown-key') unknown += Number(!/[.[]/.test(path));
    // a field that was left out, because its value is wrong, is a field nevertheless
    else if (code !== 'recommended' && code !== 'application-missing' && path) names.add(path.replace(/[.[].*/, ''));
  }
  names.delete('title');
  return names.size > unknown || [...names].some((name) => !SHARED.test(name));
};

/** The items of `[…]` or of `{"postings": […]}`, or the one posting. */
export const nativeItemsOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data;
  const inner: unknown =
    typeof data === 'object' && data !== null && Object.hasOwn(data, 'postings')
      ? Reflect.get(data, 'postings')
      : undefined;
  return Array.isArray(inner) ? inner : [data];
};

/** Whether data is a posting or a list of postings in the library's own form, or an empty list. */
export const isNativePostings = (data: unknown): boolean => {
  const items = nativeItemsOf(data);
  return items.length === 0 || items.slice(0, LOOK_AT).some((item) => isNativePosting(safeParsePosting(item)));
};
