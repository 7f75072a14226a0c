import type { SourceName } from './source.js';

/** Where the data of a public posting page is. */
export interface ApiAddress {
  readonly source: SourceName;
  /** The address that answers with JSON. */
  readonly url: string;
  /** The posting's id, where the answer is a list. */
  readonly id: string | null;
}

type UrlRule = readonly [source: SourceName, page: RegExp, api: string, id?: string];

/**
 * Public pages and their APIs. The detail call is taken where there is one, because it carries pay.
 * Docs: developers.greenhouse.io/job-board.html, github.com/lever/postings-api,
 * developers.ashbyhq.com/docs/public-job-posting-api, help.workable.com (widget), docs.recruitee.com/reference/offers,
 * developers.smartrecruiters.com/docs/posting-api, developer.personio.de (XML feed), docs.teamtailor.com (JSON feed). `$1` is the account, `$2` the posting.
 */
const RULES: readonly UrlRule[] = [
  [
    'greenhouse',
    /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/(?!embed)([\w-]+)\/jobs\/(\d+)/,
    'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs/$3?pay_transparency=true',
  ],
  [
    'greenhouse',
    /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/embed\/job_app\?(?=.*\bfor=([\w-]+))(?=.*\btoken=(\d+))/,
    'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs/$3?pay_transparency=true',
  ],
  [
    'greenhouse',
    /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/(?!embed)([\w-]+)\/?$/,
    'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs?content=true',
  ],
  [
    'lever',
    /^https:\/\/jobs(\.eu)?\.lever\.co\/([\w.-]+)\/([\da-f-]{36})/,
    'https://api$1.lever.co/v0/postings/$2/$3?mode=json',
  ],
  ['lever', /^https:\/\/jobs(\.eu)?\.lever\.co\/([\w.-]+)\/?$/, 'https://api$1.lever.co/v0/postings/$2?mode=json'],
  [
    'ashby',
    /^https:\/\/jobs\.ashbyhq\.com\/([^/?#]+)\/([\da-f-]{36})/,
    'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
    '$2',
  ],
  [
    'ashby',
    /^https:\/\/jobs\.ashbyhq\.com\/([^/?#]+)\/?$/,
    'https://api.ashbyhq.com/posting-api/job-board/$1?includeCompensation=true',
  ],
  [
    'workable',
    /^https:\/\/apply\.workable\.com\/([\w-]+)\/j\/([\dA-F]+)/,
    'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
    '$2',
  ],
  [
    'workable',
    /^https:\/\/apply\.workable\.com\/([\w-]+)\/?$/,
    'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
  ],
  [
    'recruitee',
    /^https:\/\/([\w-]+)\.recruitee\.com\/(?:l\/[\w-]+\/)?o\/([\w-]+)/,
    'https://$1.recruitee.com/api/offers/$2',
  ],
  ['recruitee', /^https:\/\/([\w-]+)\.recruitee\.com\/?$/, 'https://$1.recruitee.com/api/offers/'],
  ['personio', /^https:\/\/([\w-]+)\.jobs\.personio\.(de|com)\/job\/(\d+)/, 'https://$1.jobs.personio.$2/xml', '$3'],
  ['personio', /^https:\/\/([\w-]+)\.jobs\.personio\.(de|com)\/?$/, 'https://$1.jobs.personio.$2/xml'],
  ['teamtailor', /^https:\/\/([\w-]+)\.teamtailor\.com\/jobs\/?$/, 'https://$1.teamtailor.com/jobs.json'],
  [
    'smartrecruiters',
    /^https:\/\/(?:jobs|careers)\.smartrecruiters\.com\/([\w-]+)\/(\d{6,})/,
    'https://api.smartrecruiters.com/v1/companies/$1/postings/$2',
  ],
  ['personio', /^https:\/\/([\w-]+)\.jobs\.personio\.(de|com)\/job\/(\d+)/, 'https://$1.jobs.personio.$2/xml', '$3'],
  ['personio', /^https:\/\/([\w-]+)\.jobs\.personio\.(de|com)\/?$/, 'https://$1.jobs.personio.$2/xml'],
  ['teamtailor', /^https:\/\/([\w-]+)\.teamtailor\.com\/jobs\/?$/, 'https://$1.teamtailor.com/jobs.json'],
  [
    'smartrecruiters',
    /^https:\/\/(?:jobs|careers)\.smartrecruiters\.com\/([\w-]+)\/?$/,
    'https://api.smartrecruiters.com/v1/companies/$1/postings',
  ],
];

/** The API address behind the public page of a posting, or of a whole board; null for any other address. */
export const apiAddress = (page: string): ApiAddress | null => {
  for (const [source, pattern, api, id] of RULES) {
    const match = pattern.exec(page);
    if (!match) continue;
    const fill = (template: string): string =>
      template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    return { source, url: fill(api), id: id ? fill(id) : null };
  }
  return null;
};
