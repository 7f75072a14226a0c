import { jobPostingFields } from '../json-ld/index.js';
import { JsonLdNode } from '../json-ld/node.js';
import { distinctTags } from '../fields/labels.js';
import { type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { type Page, accountOfHost, apiUrl, withParams, withoutLocale } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';
import { fromApiResponse, isApiResponse } from './teamtailor/api.js';

/** The employer of the posting; by default the title of the feed, which is the name of the company. */
const parseEmployer = (job: TracedValue, feed: TracedValue): Fields => {
  const organization = job.get('hiringOrganization');
  const name = organization.text() === undefined ? organization.get('name') : organization;
  return {
    name: firstNonBlank(name, feed.get('title'), feed.get('authors[0].name'), feed.get('author.name')),
    url: firstNonBlank(organization.get('url'), ...organization.get('sameAs').asArray()),
    logo: organization.getFirst('logo.url', 'logo'),
  };
};

const toPosting = (item: TracedValue, feed: TracedValue): SourcePosting => {
  const job = item.get('_jobposting');
  const posting = jobPostingFields(new JsonLdNode(job, new Map()), undefined);
  const url = firstNonBlank(item.get('url'), item.get('external_url'), job.get('url'));
  const [html, text] = [item.get('content_html').nonBlank(), item.getFirst('content_text', 'summary')];
  const tags = item.get('tags').items();
  return {
    id: item.get('id').id() ?? job.get('identifier.value').id(),
    listed: true,
    fields: {
      ...posting,
      title: firstNonBlank(job.get('title'), item.get('title')),
      hiringOrganization: parseEmployer(job, feed),
      url,
      inLanguage: posting['inLanguage'] ?? firstNonBlank(item.get('language'), feed.get('language')),
      tags: tags.length > 0 ? distinctTags(tags, posting['department']) : posting['tags'],
      datePosted: posting['datePosted'] ?? item.get('date_published').nonBlank(),
      description: html.value === undefined ? (posting['description'] ?? text) : html,
      application: { url },
    },
  };
};

const itemsOf = (feed: TracedValue): TracedValue[] => feed.get('items').items();

/** Whether this is the feed of a career site: a JSON Feed whose items contain postings, or that has no items. */
const isFeed = (feed: TracedValue): boolean => {
  const items = itemsOf(feed);
  const isJsonFeed = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(feed.get('version').text() ?? '');
  return items.some((item) => item.get('_jobposting').value !== undefined) || (isJsonFeed && items.length === 0);
};

/** The feed of a career site; the number of the job is in the page's path, with or without a locale. */
const feedOf = (origin: string, path: readonly string[], query?: URLSearchParams): AtsAddress => {
  const [list, job = ''] = withoutLocale(path);
  const [id] = (list === 'jobs' && /^\d+(?=-|$)/.exec(job)) || [];
  // the second page of another size begins elsewhere
  const size: Record<string, string> = query?.has('page') ? {} : { per_page: '100' };
  return { board: [withParams(`${origin}/jobs.json`, size, query)], posting: id ? { id } : null };
};

/** Any page of a career site, or its feed, whose parameters are kept. Its RSS feed is left as it is. */
const addressOf = ({ host, path, query }: Page): AtsAddress | null => {
  const account = accountOfHost(host, 'teamtailor.com');
  if (!account || path.at(-1)?.endsWith('.rss')) return null;
  return feedOf(apiUrl`https://${account}.teamtailor.com`, path, path.at(-1) === 'jobs.json' ? query : undefined);
};

/** A career site with a domain of its own: its scripts are Teamtailor's. Pictures and widgets may be on any page. */
const findBoard = (html: string, { origin, pathname }: URL): AtsAddress | null => {
  const isSite =
    /["'](?:https?:)?\/\/assets[\w-]{0,40}\.teamtailor-cdn\.com\//i.test(html) ||
    /\bname\s?=\s?["']generator["'][^<>]{1,100}\bTeamtailor\b/i.test(html);
  return isSite ? feedOf(origin, pathname.split('/').filter(Boolean)) : null;
};

/**
 * Teamtailor: the JSON Feed of a career site, `/jobs.json`, in which every item contains a schema.org posting; and the API.
 * Docs: https://www.jsonfeed.org/version/1.1/, https://schema.org/JobPosting, https://docs.teamtailor.com/#jobs
 */
export const teamtailor: Ats<'teamtailor'> = {
  name: 'teamtailor',
  addressOf,
  findBoard,
  detects: (input) => {
    const root = new TracedValue(input, '');
    return isFeed(root) || isApiResponse(root);
  },
  read: (input) => {
    const root = new TracedValue(input, '');
    return isApiResponse(root) ? fromApiResponse(root) : itemsOf(root).map((item) => toPosting(item, root));
  },
};
