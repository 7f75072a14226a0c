import { jobPostingFields } from './json-ld.js';
import { Node } from './json-ld-node.js';
import { Located, firstStated } from './located.js';
import type { Fields, Source, SourcePosting } from './source.js';
import { fromJobsAnswer, isJobsAnswer } from './teamtailor-api.js';

/** The posting's employer; else the feed's title, which is the name of the company. */
const employer = (job: Located, feed: Located): Fields => {
  const organization = job.at('hiringOrganization');
  const name = organization.text() === undefined ? organization.at('name') : organization;
  return {
    name: firstStated(name, feed.at('title'), feed.at('authors[0].name'), feed.at('author.name')),
    url: firstStated(organization.at('url'), ...organization.at('sameAs').all()),
    logo: firstStated(organization.at('logo.url'), organization.at('logo')),
  };
};

const toPosting = (item: Located, feed: Located): SourcePosting => {
  const job = item.at('_jobposting');
  const posting = jobPostingFields(new Node(job, new Map()), undefined);
  const url = firstStated(item.at('url'), item.at('external_url'), job.at('url'));
  const [html, text] = [item.at('content_html').stated(), firstStated(item.at('content_text'), item.at('summary'))];
  const tags = item.at('tags').items();
  return {
    id: item.at('id').id() ?? job.at('identifier.value').id(),
    listed: true,
    fields: {
      ...posting,
      title: firstStated(job.at('title'), item.at('title')),
      hiringOrganization: employer(job, feed),
      url,
      inLanguage: posting['inLanguage'] ?? firstStated(item.at('language'), feed.at('language')),
      tags: tags.length > 0 ? tags : posting['tags'],
      datePosted: posting['datePosted'] ?? item.at('date_published').stated(),
      description: html.value === undefined ? (posting['description'] ?? text) : html,
      application: { url },
    },
  };
};

const itemsOf = (feed: Located): Located[] => feed.at('items').items();

/** Whether this is the feed of a career site: a JSON Feed whose items have postings in them, or one without items. */
const isFeed = (feed: Located): boolean => {
  const items = itemsOf(feed);
  const isJsonFeed = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(feed.at('version').text() ?? '');
  return items.some((item) => item.at('_jobposting').value !== undefined) || (isJsonFeed && items.length === 0);
};

/**
 * Teamtailor: the JSON Feed of a career site, `/jobs.json`, in which every item has a schema.org posting; and the API.
 * Docs: https://www.jsonfeed.org/version/1.1/, https://schema.org/JobPosting, https://docs.teamtailor.com/#jobs
 */
export const teamtailor: Source = {
  name: 'teamtailor',
  detects: (input) => {
    const root = new Located(input, '');
    return isFeed(root) || isJobsAnswer(root);
  },
  read: (input) => {
    const root = new Located(input, '');
    return isJobsAnswer(root) ? fromJobsAnswer(root) : itemsOf(root).map((item) => toPosting(item, root));
  },
};
