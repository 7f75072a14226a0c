/**
 * The addresses of systems whose readers a page loads on demand. For Node alone: the script of a page knows the hosts in
 * `ATS_HOSTS`, and is given the API of any other system.
 */
import { atsOfHost } from './ats-hosts.js';
import { type ApiAddress, type FoundAddress, type Systems, atsAddress, toApiAddress } from './ats-urls.js';
import { type Page, accountOfHost, apiUrl, param, parsePage, withParams, withoutLocale } from './page.js';
import type { AtsAddress, SourceName } from './source.js';

interface System {
  readonly source: SourceName;
  /** Its pages are on these hosts, or on subdomains of them. */
  readonly hosts: readonly string[];
  addressOf(page: Page): AtsAddress | null;
}

/** A list, and one of its postings, which has a response of its own if `api` is given. */
const address = (board: string, id?: string | null, api?: string): AtsAddress => ({
  board: [board],
  posting: id ? { id, ...(api && { api: [api] }) } : null,
});

/** `/Careers/job/Bath/Hedge-layer_R-7` of a tenant, or what the page itself asks for. A list is asked for with POST. */
const workday = ({ host, path }: Page): AtsAddress | null => {
  const isApi = path[0] === 'wday' && path[1] === 'cxs';
  const rest = isApi ? path.slice(2) : withoutLocale(path);
  const isShared = host.endsWith('.myworkdaysite.com') && !isApi;
  const steps = isShared ? rest.slice(1) : isApi ? rest : [host.split('.')[0] ?? '', ...rest];
  const [tenant, site, kind, ...job] = steps;
  if (!tenant || !site || (isShared && rest[0] !== 'recruiting')) return null;
  const base = `https://${host}${apiUrl`/wday/cxs/${tenant}/${site}`}`;
  const isJob = (kind === 'job' || kind === 'details') && job.length > 0;
  const api = isJob ? `${base}/job/${job.map((step) => apiUrl`${step}`).join('/')}` : undefined;
  const body = JSON.stringify({ appliedFacets: {}, limit: 20, offset: 0, searchText: '' });
  return {
    ...address(`${base}/jobs`, job.at(-1), api),
    request: { method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
  };
};

const bamboohr = ({ host, path, ...page }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'bamboohr.com');
  if (!account || !/^(?:careers|jobs)$/.test(path[0] ?? '')) return null;
  const id = [path[1], param({ host, path, ...page }, 'id')].find((step) => /^\d+$/.test(step ?? ''));
  const base = apiUrl`https://${account}.bamboohr.com/careers`;
  return address(`${base}/list`, id, `${base}/${id}/detail`);
};

/** The search, with what is searched for; the API needs a key. */
const usajobs = ({ host, path, query }: Page): AtsAddress | null => {
  const isApi = host === 'data.usajobs.gov' && path.join('/') === 'api/search';
  if (!isApi && path[0]?.toLowerCase() !== 'search') return null;
  const all = new URLSearchParams(isApi ? query : undefined);
  for (const [key, own] of [
    ['Keyword', query.get('k')],
    ['LocationName', query.get('l')],
  ] as const)
    if (own && !isApi) all.set(key, own);
  return address(withParams('https://data.usajobs.gov/api/search', { ResultsPerPage: '500' }, all));
};

const pinpoint = ({ host, path }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'pinpointhq.com');
  const at = path.indexOf('postings');
  if (!account) return null;
  return address(apiUrl`https://${account}.pinpointhq.com/postings.json`, at < 0 ? null : path[at + 1]);
};

/** What a list has of a requisition besides its own fields. */
const EXPAND = ['workLocation', 'secondaryLocations', 'requisitionFlexFields']
  .map((part) => `requisitionList.${part}`)
  .join(',');

const oracle = ({ host, path, query }: Page): AtsAddress | null => {
  const finder = path[0] === 'hcmRestApi' ? (query.get('finder') ?? '') : '';
  const at = path.indexOf('sites');
  const site = /siteNumber="?([\w-]+)/.exec(finder)?.[1] ?? (at < 0 ? undefined : path[at + 1]);
  if (!site || !/^[\w-]+$/.test(site)) return null;
  const job = /\/(?:job|preview)\/([\w.-]+)/.exec(`/${path.join('/')}`)?.[1];
  const id = /\bId="?([\w.-]+)/.exec(finder)?.[1] ?? job;
  const base = `https://${host}/hcmRestApi/resources/latest/recruitingCEJobRequisition`;
  return address(
    `${base}s?onlyData=true&expand=${EXPAND}&finder=findReqs;siteNumber=${site},limit=200,sortBy=POSTING_DATES_DESC`,
    id,
    `${base}Details?onlyData=true&expand=all&finder=ById;Id=%22${id}%22,siteNumber=${site}`,
  );
};

const rippling = ({ host, path }: Page): AtsAddress | null => {
  const at = path.indexOf('board');
  const isPage = host === 'ats.rippling.com' && path[0] !== 'api';
  const [account, list, id] = isPage ? withoutLocale(path) : at < 0 ? [] : path.slice(at + 1);
  if (!account) return null;
  const jobs = apiUrl`https://api.rippling.com/platform/api/ats/v1/board/${account}/jobs`;
  return address(jobs, list === 'jobs' ? id : null, id && jobs + apiUrl`/${id}`);
};

const breezy = ({ host, path }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'breezy.hr');
  const id = path[0] === 'p' ? path[1]?.split('-')[0] : null;
  return account ? address(apiUrl`https://${account}.breezy.hr/json?verbose=true`, id) : null;
};

const gem = ({ host, path }: Page): AtsAddress | null => {
  const isApi = host === 'api.gem.com' && path[0] === 'job_board';
  const [account, id] = isApi ? path.slice(2, 3) : host === 'jobs.gem.com' ? path : [];
  // without the slash at the end there is no list
  return account ? address(apiUrl`https://api.gem.com/job_board/v0/${account}/job_posts/`, id) : null;
};

/** The page of a company has its positions; the token that its API needs is in the page, and not in its address. */
const comeet = ({ path, query }: Page): AtsAddress | null => {
  if (path[0] === 'jobs' && path[1] && path[2])
    return address(apiUrl`https://www.comeet.com/jobs/${path[1]}/${path[2]}`, path[4]);
  const [api, , , company, list, id] = path;
  if (api !== 'careers-api' || !company || list !== 'positions') return null;
  const params = { token: query.get('token') ?? '', details: 'true' };
  return address(withParams(apiUrl`https://www.comeet.co/careers-api/2.0/company/${company}/positions`, params), id);
};

const hibob = ({ host, path }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'careers.hibob.com');
  if (!account) return null;
  const list = apiUrl`https://${account}.careers.hibob.com/api/job-ad`;
  return {
    ...address(list, path[0] === 'jobs' ? path[1] : null),
    request: { headers: { companyIdentifier: account } },
  };
};

const manatal = ({ path }: Page): AtsAddress | null => {
  const [account, , id] = path[0] === 'api' ? path.slice(path.indexOf('c') + 1) : path;
  return account
    ? address(
        apiUrl`https://www.careers-page.com/api/v1.0/c/${account}/jobs/?page_size=100`,
        path[1] === 'job' ? id : null,
      )
    : null;
};

/** The page of a company has its jobs, and that of a job has JSON-LD. */
const join = ({ path }: Page): AtsAddress | null =>
  path[0] === 'companies' && path[1] && path.length === 2
    ? address(apiUrl`https://join.com/companies/${path[1]}`)
    : null;

const dover = ({ path }: Page): AtsAddress | null => {
  const careers = path[1] === 'careers' ? path[2] : path[2] === 'careers-page' ? path[3] : undefined;
  if (careers) return address(apiUrl`https://app.dover.com/api/v1/careers-page/${careers}/jobs?limit=300`);
  const job = path[0] === 'apply' ? path[2] : path[3] === 'application-portal-job' ? path[4] : undefined;
  return job ? address(apiUrl`https://app.dover.com/api/v1/inbound/application-portal-job/${job}`) : null;
};

/** An address without the domain of the employer does not tell whose positions these are. */
const eightfold = ({ host, path, query }: Page): AtsAddress | null => {
  const domain = query.get('domain');
  if (!domain || !/^(?:careers|api)$/.test(path[0] ?? '')) return null;
  const at = path.findIndex((step) => step === 'job' || step === 'jobs');
  const id = [at < 0 ? undefined : path[at + 1], query.get('pid')].find((step) => /^\d+$/.test(step ?? ''));
  const jobs = `https://${host}/api/apply/v2/jobs`;
  return address(withParams(jobs, { domain }), id, withParams(`${jobs}/${id}`, { domain }));
};

/** A feed in the form of schema.org. */
const softgarden = ({ host }: Page): AtsAddress | null => {
  const isSite = /^[\w-]+\.(?:softgarden\.io|career\.softgarden\.de)$/.test(host);
  return isSite ? address(`https://${host}/jobs.feed.json`) : null;
};

const SYSTEMS: readonly System[] = [
  { source: 'workday', hosts: ['myworkdayjobs.com', 'myworkdaysite.com'], addressOf: workday },
  { source: 'bamboohr', hosts: ['bamboohr.com'], addressOf: bamboohr },
  { source: 'usajobs', hosts: ['usajobs.gov'], addressOf: usajobs },
  { source: 'pinpoint', hosts: ['pinpointhq.com'], addressOf: pinpoint },
  { source: 'oracle', hosts: ['oraclecloud.com'], addressOf: oracle },
  { source: 'rippling', hosts: ['rippling.com'], addressOf: rippling },
  { source: 'breezy', hosts: ['breezy.hr'], addressOf: breezy },
  { source: 'gem', hosts: ['gem.com'], addressOf: gem },
  { source: 'comeet', hosts: ['comeet.co', 'comeet.com'], addressOf: comeet },
  { source: 'hibob', hosts: ['careers.hibob.com'], addressOf: hibob },
  { source: 'manatal', hosts: ['careers-page.com'], addressOf: manatal },
  { source: 'join', hosts: ['join.com'], addressOf: join },
  { source: 'dover', hosts: ['app.dover.com'], addressOf: dover },
  { source: 'eightfold', hosts: ['eightfold.ai'], addressOf: eightfold },
  { source: 'json-ld', hosts: ['softgarden.io', 'softgarden.de'], addressOf: softgarden },
];

const systemOf = (hostname: string): System | undefined =>
  SYSTEMS.find(({ hosts }) => hosts.some((host) => `.${hostname}`.endsWith(`.${host}`)));

const furtherAddress = (url: string): FoundAddress | null => {
  const page = parsePage(url);
  const system = page ? systemOf(new URL(url).hostname) : undefined;
  const found = page && system ? system.addressOf(page) : null;
  return system && found ? { source: system.source, ...found } : null;
};

/** All systems that are read. */
export const ALL_SYSTEMS: Systems = {
  isHost: (hostname) => atsOfHost(hostname) !== null || systemOf(hostname) !== undefined,
  addressOf: (url) => atsAddress(url) ?? furtherAddress(url),
};

/**
 * The API behind the public page of a posting, or of a whole board, as people copy its URL: with a query, a fragment, a
 * locale. Also behind a URL of the API itself: the one with all that the API can give. Null for any other URL.
 */
export const apiAddress = (page: string): ApiAddress | null => {
  const found = ALL_SYSTEMS.addressOf(page);
  return found && toApiAddress(found);
};
