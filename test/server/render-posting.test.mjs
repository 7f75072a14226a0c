// The HTML of a posting, as a parser of HTML reads it: complete, and with nothing of the posting out of its place.
import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { parseFragment } from 'parse5';
import { renderPosting } from '../../dist/server/index.js';
import { hostileTexts } from '../support/hostile-texts.mjs';
import { attributesOf, elementsIn, find, textOf } from '../support/parsed-html.mjs';
import { futurePosting } from '../support/server-posting.mjs';

const HREF = 'https://www.acme.example/jobs/1';
const render = async (posting, options) => parseFragment(await renderPosting(posting, { href: HREF, ...options }));
const good = { title: 'Intern', hiringOrganization: 'Acme', application: 'https://acme.example/apply' };

test('has everything that a card shows, before any script', async () => {
  const page = await render(await futurePosting({ applicationOpens: '2020-01-01' }), { now: '2026-02-01' });
  const root = find(page, 'template');
  assert.equal(attributesOf(root).shadowrootmode, 'open');
  const text = textOf(root);
  for (const words of [
    'Machine learning internship',
    '$45 – $60',
    'San Francisco, CA',
    'You will train models',
    'A day with us',
    'about',
  ])
    assert.ok(text.includes(words), words);
  const radios = elementsIn(root).filter(
    ({ tagName, attrs }) => tagName === 'input' && attrs.some(({ value }) => value === 'radio'),
  );
  assert.deepEqual(
    radios.map((radio) => attributesOf(radio).value),
    ['2098-05-18', '2098-06-15', 'FLEXIBLE'],
  );
  const link = elementsIn(root).find((element) => attributesOf(element).part === 'apply__button');
  assert.equal(attributesOf(link).href, 'https://acme.example/apply/42');
  assert.ok(
    elementsIn(root).some(({ tagName }) => tagName === 'strong'),
    'formatted text',
  );
});

test('has the data, a link for old browsers, and JSON-LD beside it', async () => {
  const page = await render(good, { structuredData: true });
  const [host, jsonLd] = page.childNodes;
  assert.equal(host.tagName, 'job-posting');
  assert.deepEqual(attributesOf(host), { lang: 'en', 'structured-data': '' });
  const [, data, link] = host.childNodes;
  assert.equal(JSON.parse(textOf(data)).title, 'Intern');
  assert.equal(attributesOf(link).href, 'https://acme.example/apply');
  assert.equal(textOf(link), 'Intern, Acme');
  assert.equal(JSON.parse(textOf(jsonLd))['@type'], 'JobPosting');
});

test('is in the language of the page, with the attributes and tokens that are given', async () => {
  const page = await render(good, {
    lang: 'de',
    layout: 'full',
    headingLevel: 1,
    tokens: { accent: '#8c1d18', '--job-radius': '0', radius2: 'x', shadow: 'red; color: blue' },
    attributes: { id: 'a"b', 'apply-target': '_blank' },
    fallback: '<b>Own</b>',
    nonce: 'n"1',
  });
  const [host] = page.childNodes;
  assert.deepEqual(attributesOf(host), {
    id: 'a"b',
    'apply-target': '_blank',
    lang: 'de',
    layout: 'full',
    'heading-level': '1',
    style: '--job-accent:#8c1d18;--job-radius:0',
  });
  assert.ok(textOf(find(page, 'template')).includes('Jetzt bewerben'));
  assert.equal(attributesOf(find(page, 'style')).nonce, 'n"1');
  assert.equal(textOf(host.childNodes.at(-1)), 'Own');
});

test('says what is so at its time', async () => {
  const posting = { ...good, validThrough: '2026-03-31', timeZone: 'UTC' };
  const textAt = async (now) => textOf(find(await render(posting, { now }), 'template'));
  assert.match(await textAt('2026-03-30T12:00:00Z'), /Closes tomorrow \(Mar 31/);
  assert.doesNotMatch(await textAt(new Date('2026-04-02')), /Closes/);
  assert.match(await textAt(Date.parse('2026-04-02')), /closed/i);
});

test('keeps relative URLs relative if the URL of the page is not known', async () => {
  for (const url of ['/apply/42', './apply', '../apply?a=1', '?apply', 'https://acme.example/a?b=1']) {
    const html = await renderPosting({ ...good, application: { url } });
    assert.doesNotMatch(html, /page\.invalid/);
    const link = elementsIn(parseFragment(html)).find((element) => attributesOf(element).part === 'apply__button');
    assert.equal(attributesOf(link).href, url);
  }
});

for (const input of ['[object Object]', '{', {}, [], 'null', { title: '' }, new Date(), '<p>']) {
  test(`is the fallback alone for ${JSON.stringify(input)}`, async () => {
    const html = await renderPosting(input, { fallback: '<a href="/jobs">All jobs</a>' });
    assert.match(
      html,
      /^<job-posting lang="en"><script type="application\/json">[^<]*<\/script><a href="\/jobs">All jobs<\/a><\/job-posting>$/,
    );
  });
}

/** A posting with a text wherever it has one. */
const postingOf = (text) => ({
  title: `Intern ${text}`,
  hiringOrganization: { name: text, slogan: text, description: text, url: text, logo: text },
  description: text,
  responsibilities: text,
  notice: text,
  sections: [{ heading: `About ${text}`, body: text }],
  identifier: text,
  url: text,
  inLanguage: text,
  tags: [text],
  jobLocation: [{ name: text, note: text }],
  baseSalary: [{ note: text, value: 1, appliesTo: text }],
  startDates: [
    { start: '2099-01-01', label: text, note: text },
    { start: '2099-02-01', label: text },
  ],
  application: { url: text, instructions: text, steps: [text] },
});

/** The elements that a card, its style and its data consist of, and those of formatted texts. */
/** Whether an element is the icon of a fact, or its only child. */
const isOfIcon = ({ tagName, parentNode }) =>
  tagName === 'svg' ? parentNode.tagName === 'dt' : tagName === 'path' && parentNode.tagName === 'svg';

const ELEMENTS = new Set(
  'job-posting template style script div article header slot p a bdi span img dl dt dd details summary ul ol li fieldset legend label input select option section h1 h2 h3 h4 h5 h6 br hr strong em u s sub sup small abbr mark code pre blockquote table thead tbody tfoot tr th td caption'.split(
    ' ',
  ),
);

test('keeps hostile texts in their places', async () => {
  const texts = hostileTexts(8);
  for (const text of texts) {
    const html = await renderPosting(postingOf(text), { href: HREF, structuredData: true, layout: 'full' });
    const page = parseFragment(html);
    const hosts = page.childNodes.filter(({ nodeName }) => nodeName !== '#text').map(({ nodeName }) => nodeName);
    assert.ok(hosts[0] === 'job-posting' && hosts.slice(1).every((name) => name === 'script'), `${text}\n${hosts}`);
    for (const element of elementsIn(page)) {
      const { tagName } = element;
      const attributes = attributesOf(element);
      assert.ok(ELEMENTS.has(tagName) || isOfIcon(element), `<${tagName}> of ${text}`);
      if (tagName === 'script') assert.match(attributes.type, /^application\/(?:ld\+)?json$/, text);
      for (const [name, value] of Object.entries(attributes)) {
        assert.doesNotMatch(name, /^on|^style$/, text);
        if (/^(?:href|src)$/.test(name)) assert.match(value, /^(?:https?|mailto|tel):/, text);
      }
    }
  }
});

test('waits for its language, however busy the server is', async () => {
  await renderPosting(good); // all but the language is here
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const rendering = renderPosting(good, { href: HREF, lang: 'ja' });
    for (let step = 0; step < 100; step++) await Promise.resolve(); // until it loads
    mock.timers.tick(60_000);
    assert.ok((await rendering).includes('応募'));
  } finally {
    mock.timers.reset();
  }
});
