// What docs/sources.md says about each source, besides what the readers know.
//
// - `reads`: what is read, and what a response lacks. `needs`: what is needed to get it.
// - `browser`: whether a page of another site may read it. Nobody has measured what is unknown.
// - `pages`: how the further pages of a list are asked for; null if a response has the whole list.
// - `docs`: the address of the documentation; null if there is none, and the form is that of responses.
// - `checked`: the day on which the reader was last compared with responses.
// - `from`: an address of a response, where the reader needs it for the addresses of postings.

const OWN = { needs: 'nothing', browser: 'your server', checked: '2026-11-25' };
const PUBLIC = { needs: 'nothing', browser: 'unknown', checked: '2026-11-25' };

const NEW = { ...PUBLIC, checked: '2026-11-26' };

/** The sources, in the order of the table. */
export const SOURCE_FACTS = {
  posting: {
    ...OWN,
    label: 'This library’s format',
    reads: 'A posting or a list of postings: [posting-format.md](posting-format.md).',
    pages: 'what the list states',
    docs: 'posting-format.md',
  },
  'json-ld': {
    ...OWN,
    label: 'schema.org JSON-LD',
    reads: 'JSON-LD, or an HTML page that contains it; also softgarden’s `/jobs.feed.json`.',
    pages: null,
    docs: 'https://schema.org/JobPosting',
  },
  greenhouse: {
    ...PUBLIC,
    label: 'Greenhouse',
    reads: 'Job board API: a list or one job.',
    browser: 'yes',
    pages: null,
    docs: 'https://developers.greenhouse.io/job-board.html',
  },
  lever: {
    ...PUBLIC,
    label: 'Lever',
    reads: 'Postings API: a list, a list by team, or one posting.',
    browser: 'yes',
    pages: null,
    docs: 'https://github.com/lever/postings-api',
  },
  ashby: {
    ...PUBLIC,
    label: 'Ashby',
    reads: 'Job posting API.',
    browser: 'yes',
    pages: null,
    docs: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
  },
  workable: {
    ...PUBLIC,
    label: 'Workable',
    reads: 'Widget API.',
    pages: null,
    docs: 'https://workable.readme.io/reference/jobs',
  },
  smartrecruiters: {
    ...PUBLIC,
    label: 'SmartRecruiters',
    reads: 'Posting API. A list has no texts.',
    pages: '`offset`',
    docs: 'https://developers.smartrecruiters.com/docs/posting-api',
  },
  recruitee: {
    ...PUBLIC,
    label: 'Recruitee',
    reads: 'Offers API.',
    needs: 'from 10 February 2027 a token, in the header `X-Careers-Sites-Token`',
    pages: null,
    docs: 'https://docs.recruitee.com/reference/offers',
  },
  teamtailor: {
    ...PUBLIC,
    label: 'Teamtailor',
    reads: 'JSON Feed or JSON:API.',
    pages: '`next_url`',
    docs: 'https://docs.teamtailor.com/',
  },
  personio: {
    ...PUBLIC,
    from: 'https://acme.jobs.personio.de/xml',
    label: 'Personio',
    reads: 'XML feed.',
    pages: null,
    docs: 'https://developer.personio.de/docs/retrieving-open-job-positions',
  },
  microdata: {
    ...OWN,
    label: 'Microdata and RDFa',
    reads: 'A page with a `JobPosting` of schema.org in its HTML. JSON-LD in the same page takes precedence.',
    pages: null,
    docs: 'https://html.spec.whatwg.org/multipage/microdata.html',
  },
  feed: {
    ...OWN,
    label: 'RSS and Atom',
    reads:
      'RSS 2.0, RSS 1.0 or Atom, with the fields that Teamtailor, SuccessFactors (Google base), WP Job Manager, NEOGOV and others add.',
    pages: '`rel="next"`',
    docs: 'https://www.rssboard.org/rss-specification',
  },
  'job-xml': {
    ...OWN,
    label: 'Job feeds in XML',
    reads:
      'What job sites such as Indeed take: a list of `<job>` or the like, with fields under the names of [columns](#tables), also within other elements.',
    pages: null,
    docs: 'https://docs.indeed.com/indeed-apply/xml-feed',
  },
  workday: {
    ...NEW,
    from: 'https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Careers/jobs',
    label: 'Workday',
    reads:
      'What a career site fetches: `…/wday/cxs/<tenant>/<site>/jobs`, which has neither texts nor dates, or one job.',
    needs: 'POST for a list, and its `url` for the addresses of its jobs',
    pages: '`offset`, 20 a page',
    docs: null,
  },
  bamboohr: {
    ...NEW,
    from: 'https://acme.bamboohr.com/careers/list',
    label: 'BambooHR',
    reads: '`https://<company>.bamboohr.com/careers/list`, which has no texts, or `/careers/<id>/detail`.',
    pages: null,
    docs: null,
  },
  usajobs: {
    ...NEW,
    label: 'USAJOBS',
    reads: 'The search API.',
    needs: 'a key, in the header `Authorization-Key`',
    browser: 'no',
    pages: '`Page`, which is not followed',
    docs: 'https://developer.usajobs.gov/api-reference/get-api-search',
  },
  pinpoint: {
    ...NEW,
    label: 'Pinpoint',
    reads: '`https://<company>.pinpointhq.com/postings.json`.',
    pages: null,
    docs: 'https://developers.pinpointhq.com/docs/jobs-json-endpoint',
  },
  oracle: {
    ...NEW,
    from: 'https://acme.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions?finder=findReqs;siteNumber=CX_1',
    label: 'Oracle Recruiting',
    reads: '`recruitingCEJobRequisitions`, which has short texts, or `recruitingCEJobRequisitionDetails`.',
    needs: 'its `url`, for the addresses of its jobs',
    pages: '`offset` in `finder`',
    docs: 'https://docs.oracle.com/en/cloud/saas/human-resources/farws/api-recruiting-ce-job-requisitions.html',
  },
  rippling: {
    ...NEW,
    label: 'Rippling',
    reads: 'Job board API: a list, which has no texts, or one job.',
    pages: '`page`, from 0',
    docs: 'https://developer.rippling.com/documentation/job-board-api-v2',
  },
  breezy: {
    ...NEW,
    label: 'Breezy',
    reads: '`https://<company>.breezy.hr/json`, with texts if it has `?verbose=true`.',
    pages: null,
    docs: null,
  },
  gem: {
    ...NEW,
    label: 'Gem',
    reads: 'Job Board API: `https://api.gem.com/job_board/v0/<board>/job_posts/`.',
    pages: null,
    docs: 'https://api.gem.com/job_board/v0/reference',
  },
  comeet: {
    ...NEW,
    label: 'Comeet',
    reads: 'Careers API (Spark Hire), with texts if it has `details=true`, or the page of a company. It has no dates.',
    needs: 'for the API, the token that is in the employer’s page',
    pages: null,
    docs: 'https://developers.comeet.com/reference/careers-api-overview',
  },
  hibob: {
    ...NEW,
    from: 'https://acme.careers.hibob.com/api/job-ad',
    label: 'HiBob',
    reads: '`https://<company>.careers.hibob.com/api/job-ad`.',
    needs: 'the header `companyIdentifier`, and its `url` for the addresses of its jobs',
    pages: null,
    docs: null,
  },
  manatal: {
    ...NEW,
    from: 'https://www.careers-page.com/api/v1.0/c/acme/jobs/',
    label: 'Manatal',
    reads: '`https://www.careers-page.com/api/v1.0/c/<company>/jobs/`, which has no dates.',
    needs: 'its `url`, for the addresses of its jobs',
    pages: '`next`',
    docs: 'https://developers.manatal.com/reference/career-page_jobs_list',
  },
  join: {
    ...NEW,
    label: 'join.com',
    reads: 'The page of a company, or what it fetches; neither has texts. The page of a job has JSON-LD.',
    pages: '`page`',
    docs: null,
  },
  dover: {
    ...NEW,
    label: 'Dover',
    reads: '`https://app.dover.com/api/v1/careers-page/<id>/jobs`, which has no texts, or one job.',
    pages: '`next`',
    docs: null,
  },
  eightfold: {
    ...NEW,
    label: 'Eightfold',
    reads: '`/api/apply/v2/jobs` or `/api/pcsx/search`, which have no texts, or one job.',
    needs: 'the `domain` of the employer',
    pages: '`start`, 10 a page',
    docs: null,
  },
  'personio-json': {
    ...NEW,
    from: 'https://acme.jobs.personio.de/search.json',
    label: 'Personio’s search',
    reads: '`https://<company>.jobs.personio.de/search.json`. The XML feed has more.',
    needs: 'its `url`, for the addresses of its jobs',
    pages: null,
    docs: null,
  },
  list: {
    ...OWN,
    label: 'JSON list',
    reads:
      'Items with plain values under the names of [columns](#tables): exports of content systems, SimplifyJobs’ `listings.json`.',
    pages: 'what the list states',
    docs: null,
  },
  table: {
    ...OWN,
    label: 'CSV',
    reads: 'A table with headings, as sheets and content systems export it, or tables in Markdown: [columns](#tables).',
    pages: null,
    docs: 'https://www.rfc-editor.org/rfc/rfc4180',
  },
};
