/** Reads jobs from what somebody pastes: text, Markdown, HTML, JSON, a feed, a table. */
import type { JobPosting, Place, Problem } from '../../../src/schema/index.js';
import { parsePostings } from '../../../src/sources/index.js';
import { type ImportedPosting, importPosting, importPostings } from '../../../src/text/index.js';
import { fieldOf } from '../draft-path.js';
import { normalize } from '../edit-job.js';
import { type Draft, type Job, emptyJob } from '../job.js';
import { htmlToMarkdown, unescapeHtml } from './html-to-markdown.js';

export interface Reading {
  /** Empty: nothing was found. */
  readonly jobs: readonly Job[];
  /** `data`: JSON, a feed, a table, or a page with data for search engines. */
  readonly form: 'text' | 'data';
  /** What is wrong with the input as a whole. */
  readonly problems: readonly Problem[];
}

/** How much of a text is kept, in characters: as much as is read of it. */
const TEXT_MAX = 400_000;

/** What is found again from the posting as it is, as long as it is so. */
const FOUND_LIVE = /^(?:required|recommended|application-missing|google-advice)$/;

const isJson = (text: string): boolean => /^\uFEFF?\s*(?:\[\s*[{\]]|\{\s*["}])/.test(text);
const isXml = (text: string): boolean => /^\uFEFF?\s*<(?:\?xml|rss|feed|source|jobs)\b/i.test(text);
const ESCAPED_HTML = /&(?:amp;)*lt;(?:p|div|br|ul|li|h[1-6]|span|table)\b/i;
const isHtml = (text: string): boolean =>
  /<(?:p|div|br|ul|li|h[1-6]|body|html|span|table)(?:\s[^<>]*)?\/?>/i.test(text);
/** Source of a page as the text that people see, however often it was escaped. */
const readable = (text: string): string => {
  if (isHtml(text)) return htmlToMarkdown(text);
  return ESCAPED_HTML.test(text) ? readable(unescapeHtml(text)) : text;
};

/** Whether a page has data on a posting for search engines. */
const hasData = (text: string): boolean =>
  /JobPosting/.test(text) && /application\/ld\+json|itemprop|typeof=/i.test(text);

/** Whether a text is a table: each of its first lines has the separators of the first. */
const isTable = (text: string): boolean => {
  const [head = ''] = text.trimStart().split(/\r?\n/, 1);
  return [',', ';', '\t'].some((sign) => {
    const names = head.split(sign).map((name) => name.replaceAll('"', '').trim());
    return names.length > 2 && names.every((name) => name.length < 40) && /\n/.test(text.trim());
  });
};

const jobOf = ({ posting, evidence, problems }: ImportedPosting, text: string): Job => ({
  ...emptyJob(),
  text,
  posting: normalize(posting),
  evidence,
  problems: problems.filter(({ code }) => !FOUND_LIVE.test(code)),
});

/** Fields that a description is not asked for: it has them in other words, or is itself their text. */
const NOT_FROM_DESCRIPTION =
  /^(?:title|hiringOrganization|description|sections|tags|inLanguage|industry|team|department)/;

const placeName = ({ name, addressLocality, addressRegion, addressCountry }: Place): string =>
  name ?? [addressLocality, addressRegion, addressCountry].filter(Boolean).join(', ');

/** A job of data, with what its description states besides. */
const jobOfData = (posting: JobPosting, problems: readonly Problem[]): Job => {
  const own = problems.filter(
    ({ title, code }) => (title === undefined || title === posting.title) && !FOUND_LIVE.test(code),
  );
  const job: Job = { ...jobOf({ posting, evidence: [], problems: own }, ''), isData: true };
  if (!posting.description) return job;
  const text = htmlToMarkdown(posting.description).slice(0, TEXT_MAX);
  // without its title, a short description does not look like a posting; places tell which dollars are meant
  const head = `${[posting.title, ...(posting.jobLocation ?? []).map(placeName)].join('\n')}\n\n`;
  const found = importPosting(head + text);
  const isMissing = (path: string): boolean => {
    const name = fieldOf(path);
    return !NOT_FROM_DESCRIPTION.test(name) && !(name in posting) && !(name === 'payKind' && posting.baseSalary);
  };
  const evidence = found.evidence
    .map((one) => ({ ...one, start: one.start - head.length, end: one.end - head.length }))
    .filter(({ path, start }) => start >= 0 && isMissing(path));
  const isFound = (name: string): boolean => evidence.some(({ path }) => fieldOf(path) === name);
  const more = Object.fromEntries(Object.entries(found.posting).filter(([name]) => isFound(name)));
  return {
    ...job,
    text,
    posting: normalize({ ...job.posting, ...more }),
    evidence,
    problems: [...own, ...found.problems.filter(({ path }) => path !== '' && isFound(fieldOf(path)))],
  };
};

/** The jobs of postings that were data. */
export const jobsOfData = (postings: readonly JobPosting[], problems: readonly Problem[]): Job[] =>
  postings.map((posting) => jobOfData(posting, problems));

const ofText = (text: string): Reading => {
  const kept = text.slice(0, TEXT_MAX);
  const found = importPostings(text);
  const isNothing = found.every(({ posting }) => Object.keys(posting).length === 0);
  return {
    jobs: isNothing ? [] : found.map((imported) => jobOf(imported, kept)),
    form: 'text',
    problems: found.flatMap(({ problems }) => problems.filter(({ code }) => code === 'text-too-long')),
  };
};

/** Reads all jobs of a text. `url`: where it is from. */
export const readJobs = (text: string, url?: string): Reading => {
  const isData = isJson(text) || isXml(text);
  if (isData || hasData(text) || isTable(text)) {
    const { postings, problems } = parsePostings(text, { url });
    if (postings.length > 0) return { jobs: jobsOfData(postings, problems), form: 'data', problems };
    if (isData) return { jobs: [], form: 'data', problems };
  }
  return ofText(readable(text));
};

/** The job with what was typed beside the text. */
export const withStated = (
  job: Job,
  { company, application }: { readonly company: string; readonly application: string },
): Job => {
  const { hiringOrganization } = job.posting;
  const employer = typeof hiringOrganization === 'object' ? hiringOrganization : {};
  const stated: Draft = {
    ...(company && { hiringOrganization: { ...employer, name: company } }),
    ...(application && { application }),
  };
  if (Object.keys(stated).length === 0) return job;
  const isStated = (path: string): boolean =>
    (company !== '' && path === 'hiringOrganization.name') ||
    (application !== '' && /^application\.(?:url|email)/.test(path));
  const { application: address, ...others } = normalize(stated);
  const applying = typeof job.posting.application === 'object' ? job.posting.application : {};
  return {
    ...job,
    posting: {
      ...job.posting,
      ...others,
      ...(address !== undefined && {
        application: typeof address === 'object' ? { ...applying, ...address } : address,
      }),
    },
    evidence: job.evidence.filter(({ path }) => !isStated(path)),
  };
};
