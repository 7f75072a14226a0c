import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test, { after, before, beforeEach } from 'node:test';

const { fetchPostings } = await import('job-posting-elements/sources');

/** What the server answers, by host and path: `boards-api.greenhouse.io/v1/…`. */
const answers = new Map();
const requested = [];
let origin = '';

const server = createServer((request, response) => {
  const name = request.headers['x-host'] + request.url;
  requested.push(name);
  const answer = answers.get(name);
  if (!answer) return response.writeHead(404).end();
  answer(response, requested.filter((other) => other === name).length);
});

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());
beforeEach(() => {
  answers.clear();
  requested.length = 0;
});

/** Every host is this server; redirects are followed as `fetch` does. */
const localFetch = async (url, init) => {
  const { host, pathname, search } = new URL(url);
  if (host.endsWith('.invalid')) throw new TypeError('getaddrinfo ENOTFOUND');
  const response = await fetch(origin + pathname + search, {
    ...init,
    redirect: 'manual',
    headers: { 'x-host': host },
  });
  const location = response.headers.get('location');
  if (location) return localFetch(new URL(location, url).href, init);
  Object.defineProperty(response, 'url', { value: String(url) });
  return response;
};

const json = (name, data, headers = {}) =>
  answers.set(name, (response) => response.writeHead(200, headers).end(JSON.stringify(data)));
const html = (name, text) => answers.set(name, (response) => response.end(`<!doctype html>${text}`));
const redirect = (name, location) => answers.set(name, (response) => response.writeHead(302, { location }).end());

const read = async (address, options = {}) => {
  const { postings, problems, ...result } = await fetchPostings(address, { fetch: localFetch, ...options });
  return {
    ...result,
    postings,
    problems,
    titles: postings.map(({ title }) => title),
    incomplete: problems.filter(({ code }) => code === 'list-incomplete').map(({ message }) => message),
    failures: problems.filter(({ code }) => code.startsWith('src-')).map(({ code, message }) => `${code}: ${message}`),
  };
};

const SMART = 'api.smartrecruiters.com/v1/companies/Acme/postings';
const smartPage = (from, to, total) => ({
  offset: from,
  limit: 100,
  totalFound: total,
  content: Array.from({ length: to - from }, (_, index) => ({
    id: String(from + index),
    name: `Baker ${from + index}`,
    releasedDate: '2026-11-01T08:00:00Z',
    company: { identifier: 'Acme', name: 'Acme' },
  })),
});

test('follows the pages of SmartRecruiters to the end', async () => {
  json(`${SMART}?limit=100`, smartPage(0, 100, 257));
  json(`${SMART}?limit=100&offset=100`, smartPage(100, 200, 257));
  json(`${SMART}?limit=100&offset=200`, smartPage(200, 257, 257));
  const { titles, incomplete, source, url } = await read('https://careers.smartrecruiters.com/Acme?search=');
  assert.equal(titles.length, 257);
  assert.deepEqual([titles[0], titles[256]], ['Baker 0', 'Baker 256']);
  assert.deepEqual(incomplete, []);
  assert.deepEqual([source, url], ['smartrecruiters', `https://${SMART}?limit=100`]);
  assert.equal(requested.length, 3);
});

const feedItem = (id, place = 'Oslo') => ({
  id: `uuid-${id}`,
  url: `https://acme.teamtailor.com/jobs/${id}-baker`,
  title: `Baker ${id}`,
  _jobposting: {
    '@type': 'JobPosting',
    title: `Baker ${id}`,
    jobLocation: { '@type': 'Place', address: { addressLocality: place, addressCountry: 'NO' } },
  },
});
const feedPage = (ids, next) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Acme',
  next_url: next,
  items: ids.map((id) => feedItem(id)),
});
const FEED = 'acme.teamtailor.com/jobs.json';

test('follows the pages of a JSON Feed; a posting on two pages is one, in all its places', async () => {
  json(`${FEED}?per_page=100`, feedPage([1, 2], `https://${FEED}?page=2`));
  json(`${FEED}?page=2`, { ...feedPage([], undefined), items: [feedItem(2, 'Bergen'), feedItem(3)] });
  const { titles, postings, incomplete } = await read('https://acme.teamtailor.com/jobs');
  assert.deepEqual(titles, ['Baker 1', 'Baker 2', 'Baker 3']);
  assert.deepEqual(
    postings[1].jobLocation.map(({ addressLocality }) => addressLocality),
    ['Oslo', 'Bergen'],
  );
  assert.deepEqual(incomplete, []);
});

test('finds the posting of a page, on the page of the list that has it, and goes no further', async () => {
  json(`${FEED}?per_page=100`, feedPage([1, 2], `https://${FEED}?page=2`));
  json(`${FEED}?page=2`, feedPage([3, 4], `https://${FEED}?page=3`));
  const { titles, problems } = await read('https://acme.teamtailor.com/en/jobs/4-baker');
  assert.deepEqual(titles, ['Baker 4']);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(requested.length, 2);
});

test('says so if the posting of a page is not in the list', async () => {
  json(`${FEED}?per_page=100`, feedPage([1, 2]));
  const { titles, problems } = await read('https://acme.teamtailor.com/jobs/9-baker');
  assert.deepEqual(titles, []);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [['no-posting', 'https://acme.teamtailor.com/jobs/9-baker']],
  );
});

const workable = (id) => ({ title: `Baker ${id}`, shortcode: id, url: `https://apply.workable.com/j/${id}` });

const feed = (id, link) =>
  `<?xml version="1.0"?><workzag-jobs>${link}<position><id>${id}</id><name>${id}</name><jobDescriptions/></position></workzag-jobs>`;
const own = (title) => [{ title, hiringOrganization: 'Acme', url: `https://acme.example/${title}` }];

test('follows paging.next, links.next, a feed of XML and the header Link', async () => {
  json('acme.example/w', { jobs: [workable('A')], paging: { next: 'https://acme.example/w?since_id=A' } });
  json('acme.example/w?since_id=A', { jobs: [workable('B')] });
  json('acme.example/api', {
    data: [{ id: '1', type: 'jobs', attributes: { title: 'C' } }],
    links: { next: '/api?p=2' },
  });
  json('acme.example/api?p=2', { data: [{ id: '2', type: 'jobs', attributes: { title: 'D' } }], links: {} });
  answers.set('acme.example/xml', (response) => response.end(feed('E', '<atom:link rel="next" href="?page=2"/>')));
  answers.set('acme.example/xml?page=2', (response) => response.end(feed('F', '')));
  json('acme.example/own', own('G'), { Link: '</own?page=2>; rel="next"' });
  json('acme.example/own?page=2', own('H'), { Link: '</own>; rel="first"' });
  for (const [path, titles] of [
    ['w', ['Baker A', 'Baker B']],
    ['api', ['C', 'D']],
    ['xml', ['E', 'F']],
    ['own', ['G', 'H']],
  ]) {
    const result = await read(`https://acme.example/${path}`);
    assert.deepEqual([result.titles, result.incomplete], [titles, []], path);
  }
});

test('keeps what came when a later page fails, and says how much that is', async () => {
  json(`${SMART}?limit=100`, smartPage(0, 100, 357));
  json(`${SMART}?limit=100&offset=100`, smartPage(100, 200, 357));
  const { titles, incomplete, failures } = await read('https://jobs.smartrecruiters.com/Acme');
  assert.equal(titles.length, 200);
  assert.deepEqual(incomplete, ['The input is only a part of the list: 200 of 357 postings.']);
  assert.match(failures.join(), /^src-failed: https:\/\/api\.smartrecruiters\.com\S+offset=200 could not .*404/);
});

test('keeps what came when a later page is no list', async () => {
  json(`${FEED}?per_page=100`, feedPage([1], `https://${FEED}?page=2`));
  html(`${FEED}?page=2`, '<p>Please sign in</p>');
  const { titles, incomplete, problems } = await read('https://acme.teamtailor.com/jobs');
  assert.deepEqual([titles, incomplete.length], [['Baker 1'], 1]);
  assert.ok(problems.some(({ path, severity }) => path === `https://${FEED}?page=2` && severity === 'error'));
});

for (const [name, next] of [
  ['another origin', 'https://evil.example/jobs.json?page=2'],
  ['another port', 'https://acme.teamtailor.com:8443/jobs.json?page=2'],
  ['http', 'http://acme.teamtailor.com/jobs.json?page=2'],
  ['a user name', 'https://me@acme.teamtailor.com/jobs.json?page=2'],
  ['a script', 'javascript:fetch("//evil.example")'],
  ['data', 'data:application/json,[]'],
  ['the same page', `https://${FEED}?per_page=100`],
  ['the same page with a fragment', `https://${FEED}?per_page=100#2`],
])
  test(`does not follow a next page that is ${name}`, async () => {
    json(`${FEED}?per_page=100`, feedPage([1], next));
    const { titles, incomplete } = await read('https://acme.teamtailor.com/jobs');
    assert.deepEqual([titles, incomplete.length, requested.length], [['Baker 1'], 1, 1]);
  });

test('does not use a page that the server redirects to another origin', async () => {
  json(`${FEED}?per_page=100`, feedPage([1], `https://${FEED}?page=2`));
  redirect(`${FEED}?page=2`, 'https://evil.example/jobs.json');
  json('evil.example/jobs.json', feedPage([666]));
  const { titles, incomplete } = await read('https://acme.teamtailor.com/jobs');
  assert.deepEqual([titles, incomplete.length], [['Baker 1'], 1]);
});

test('ends with a server that goes round in circles, or knows no pages', async () => {
  json(`${FEED}?per_page=100`, feedPage([1], `https://${FEED}?page=2`));
  json(`${FEED}?page=2`, feedPage([2], `https://${FEED}?per_page=100`));
  const circle = await read('https://acme.teamtailor.com/jobs');
  assert.deepEqual([circle.titles, circle.incomplete.length, requested.length], [['Baker 1', 'Baker 2'], 1, 2]);
  requested.length = 0;
  json('acme.example/jobs.json', smartPage(0, 10, 1_000_000));
  json('acme.example/jobs.json?offset=10', smartPage(0, 10, 1_000_000));
  const file = await read('https://acme.example/jobs.json');
  assert.deepEqual(file.incomplete, ['The input is only a part of the list: 10 of 1000000 postings.']);
  assert.equal(requested.length, 2);
});

const query = (offset) => `${SMART}?limit=4000${offset ? `&offset=${offset}` : ''}`;

test('reads 50 pages and 10,000 postings at most', async () => {
  for (let page = 1; page <= 60; page++)
    json(`acme.example/endless?page=${page}`, feedPage([page], `https://acme.example/endless?page=${page + 1}`));
  const endless = await read('https://acme.example/endless?page=1');
  assert.deepEqual([endless.titles.length, endless.incomplete.length, requested.length], [50, 1, 50]);
  requested.length = 0;
  for (const offset of [0, 4000, 8000, 12_000]) json(query(offset), smartPage(offset, offset + 4000, 16_000));
  const large = await read(`https://${query(0)}`);
  assert.equal(large.titles.length, 12_000);
  assert.deepEqual(large.incomplete, ['The input is only a part of the list: 12000 of 16000 postings.']);
});

test('asks for an EU board of Greenhouse on the API of all boards, and then on its own', async () => {
  const path = '/v1/boards/acme/jobs?content=true';
  json(`boards-api.eu.greenhouse.io${path}`, {
    jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://acme.example/1' }],
    meta: { total: 1 },
  });
  const { titles, failures } = await read('https://job-boards.eu.greenhouse.io/acme');
  assert.deepEqual([titles, failures], [['Baker'], []]);
  assert.deepEqual(requested, [`boards-api.greenhouse.io${path}`, `boards-api.eu.greenhouse.io${path}`]);
  answers.clear();
  const none = await read('https://job-boards.eu.greenhouse.io/acme');
  assert.match(
    none.failures.join(),
    /^src-failed: https:\/\/boards-api\.greenhouse\.io\S+ could not be loaded: .*404\.$/,
  );
});

test('finds the board that an employer’s own page shows', async () => {
  html('careers.acme.example/', '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>');
  json('boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', {
    jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://acme.example/1' }],
  });
  const greenhouse = await read('https://careers.acme.example/');
  assert.deepEqual([greenhouse.titles, greenhouse.source], [['Baker'], 'greenhouse']);
  html('jobs.acme.example/en/jobs', '<link rel="stylesheet" href="https://assets-aws.teamtailor-cdn.com/a.css">');
  json('jobs.acme.example/jobs.json?per_page=100', feedPage([1, 2]));
  const teamtailor = await read('https://jobs.acme.example/en/jobs');
  assert.deepEqual(
    [teamtailor.titles, teamtailor.url],
    [['Baker 1', 'Baker 2'], 'https://jobs.acme.example/jobs.json?per_page=100'],
  );
});

test('finds the board of a page that it is redirected to', async () => {
  redirect('apply.workable.com/j/ABCDEF1234', '/acme/j/ABCDEF1234/');
  html('apply.workable.com/acme/j/ABCDEF1234/', '<div id="app"></div>');
  json('apply.workable.com/api/v1/widget/accounts/acme?details=true', {
    name: 'Acme',
    jobs: [workable('0000000000'), workable('ABCDEF1234')],
  });
  const { titles } = await read('https://apply.workable.com/j/ABCDEF1234');
  assert.deepEqual(titles, ['Baker ABCDEF1234']);
});

test('reads the JSON-LD of a page rather than a board that it links to', async () => {
  html(
    'acme.example/job',
    '<a href="https://jobs.lever.co/acme">All jobs</a><script type="application/ld+json">{"@type": "JobPosting", "title": "Cook"}</script>',
  );
  const { titles, source } = await read('https://acme.example/job');
  assert.deepEqual([titles, source, requested.length], [['Cook'], 'json-ld', 1]);
});

test('says what failed, and never rejects', async () => {
  const { failures } = await read('https://acme.example/nothing');
  assert.match(failures.join(), /^src-failed: https:\/\/acme\.example\/nothing could not be loaded: .*404\.$/);
  assert.match((await read('https://acme.invalid/')).failures.join(), /^src-failed: .*ENOTFOUND/);
  for (const address of [
    '',
    'jobs.json',
    'ftp://acme.example/',
    'javascript:alert(1)',
    'https://a@acme.example/',
    null,
    {},
  ]) {
    const { problems, postings } = await fetchPostings(address, { fetch: localFetch });
    assert.deepEqual([problems.map(({ code }) => code), postings], [['url-invalid'], []], String(address));
  }
  answers.set('acme.example/trap', (response) => response.end('{"title": '));
  assert.deepEqual(
    (await read('https://acme.example/trap')).problems.map(({ code }) => code),
    ['json-invalid'],
  );
  const broken = await fetchPostings('https://acme.example/', { fetch: () => null });
  assert.equal(broken.problems.length, 1);
});

test('retries as the elements do', async () => {
  answers.set('acme.example/flaky', (response, times) => {
    if (times < 3) response.writeHead(503, { 'Retry-After': '0' }).end();
    else response.end('[{"title": "Baker", "hiringOrganization": "Acme", "url": "https://acme.example/1"}]');
  });
  assert.deepEqual((await read('https://acme.example/flaky')).titles, ['Baker']);
});

test('keeps to its limits, and stops when it is aborted', async () => {
  answers.set('acme.example/large', (response) => response.end(' '.repeat(5000)));
  answers.set('acme.example/slow', () => undefined);
  assert.match((await read('https://acme.example/large', { limits: { size: 1000 } })).failures.join(), /1000 bytes/);
  assert.match((await read('https://acme.example/slow', { limits: { time: 50 } })).failures.join(), /too long/);
  const controller = new AbortController();
  const reading = read('https://acme.example/slow', { signal: controller.signal });
  controller.abort();
  assert.match((await reading).failures.join(), /aborted/);
});

test('resolves a relative address, and takes the source that it is told', async () => {
  json('acme.example/feeds/jobs.json', [{ id: 'x', text: 'Baker', categories: {} }]);
  const { titles, source } = await read('jobs.json', { url: 'https://acme.example/feeds/', source: 'lever' });
  assert.deepEqual([titles, source], [['Baker'], 'lever']);
});

test('sends no credentials and asks with GET', async () => {
  const seen = [];
  await fetchPostings('https://acme.example/', {
    fetch: (url, init) => {
      seen.push([init.method ?? 'GET', init.credentials, init.referrerPolicy]);
      return Promise.resolve(new Response('[]'));
    },
  });
  assert.deepEqual(seen, [['GET', 'omit', 'no-referrer']]);
});

test('keeps its limits and stops with a `fetch` that knows no signal', async () => {
  const never = () => new Promise(() => {});
  const stuck = async () => new Response(new ReadableStream({ pull: never }));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  for (const options of [
    { fetch: never, limits: { time: 50 } },
    { fetch: stuck, limits: { time: 50 } },
  ])
    assert.match((await read('https://acme.example/jobs.json', options)).failures.join(), /took too long/);
  const aborted = await read('https://acme.example/jobs.json', { fetch: never, signal: controller.signal });
  assert.match(aborted.failures.join(), /aborted/);
});

test('says that a list is a part of it when its further pages are aborted', async () => {
  json('acme.example/jobs.json', {
    jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://acme.example/1' }],
    total: 2,
    next: '/jobs.json?page=2',
  });
  const controller = new AbortController();
  answers.set('acme.example/jobs.json?page=2', () => controller.abort());
  const { titles, incomplete, failures } = await read('https://acme.example/jobs.json', { signal: controller.signal });
  assert.deepEqual(titles, ['Baker']);
  assert.match(incomplete.join(), /1 of 2 postings/);
  assert.match(failures.join(), /aborted/);
});
