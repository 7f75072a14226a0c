import { formatPlace } from '../format/place.js';
import type { JobPosting } from '../schema/job-posting.js';
import { printableJson } from './terminal.js';
import { VERSION } from '../version.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** JSON for a script of a page, which no text in it can end. */
const scriptJson = (value: unknown): string => printableJson(value).replaceAll('<', '\\u003c');

const placesOf = ({ jobLocation = [], inLanguage = 'en' }: JobPosting): string =>
  jobLocation
    .map((place) => formatPlace(place, inLanguage))
    .filter(Boolean)
    .join('; ');

const applyAddress = ({ application, url }: JobPosting): string | undefined =>
  application?.url ?? (application?.email ? `mailto:${application.email}` : url);

const cardOf = (posting: JobPosting): string => {
  const facts = [posting.hiringOrganization?.name, placesOf(posting)].filter(Boolean).join(', ');
  const address = applyAddress(posting);
  return [
    '<job-posting structured-data>',
    `  <script type="application/json">\n${scriptJson(posting)}\n  </script>`,
    `  <h2>${escape(posting.title)}</h2>`,
    ...(facts ? [`  <p>${escape(facts)}</p>`] : []),
    ...(address ? [`  <p><a href="${escape(address)}">Apply</a></p>`] : []),
    '</job-posting>',
  ].join('\n');
};

/** HTML for a page: the cards of postings with their data inside, readable without the script, and the script. */
export const toHtml = (postings: readonly JobPosting[]): string =>
  [
    ...postings.map(cardOf),
    `<script type="module" src="https://cdn.jsdelivr.net/npm/job-posting-elements@${VERSION}/dist/job-posting.min.js"></script>`,
  ].join('\n');
