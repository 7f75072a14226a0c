// `render`: the pages of a career site.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { attributesOf, elementsIn, find, textOf } from '../support/parsed-html.mjs';
import { HOSTILE, newFolder } from '../support/static-site.mjs';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const SITE = 'https://www.acme.example/';
const good = {
  title: 'Intern',
  hiringOrganization: 'Acme',
  url: 'https://acme.example/jobs/1',
  description: 'Train models.',
};

const render = (postings, folder = newFolder(), ...options) => {
  const input = typeof postings === 'string' ? postings : JSON.stringify(postings);
  const result = spawnSync(execPath, [command, 'render', '-', '--out', folder, ...options], {
    input,
    encoding: 'utf8',
  });
  const jobs = join(folder, 'jobs');
  const pages = existsSync(jobs)
    ? readdirSync(jobs).filter((name) => name.endsWith('.html') && name !== 'index.html')
    : [];
  return { ...result, folder, pages, read: (path) => readFileSync(join(folder, path), 'utf8') };
};

test('writes a page for each posting, the board, its data, an index and a sitemap', () => {
  const { status, stdout, pages, read, folder } = render(
    [good, { ...good, title: 'Chef', url: undefined }],
    undefined,
    '--site',
    SITE,
  );
  assert.equal(status, 0);
  assert.match(stdout, /^2 postings in /);
  assert.equal(pages.length, 2);
  for (const name of pages) {
    const page = parse(read(`jobs/${name}`));
    const { title } = JSON.parse(read(`jobs/${name.replace('html', 'json')}`));
    assert.equal(textOf(find(page, 'title')), `${title}, Acme`);
    const link = elementsIn(page).find(({ tagName }) => tagName === 'link');
    assert.equal(attributesOf(link).href, `${SITE}jobs/${name}`);
    assert.ok(textOf(find(page, 'template')).includes('Train models.'));
    assert.ok(read('jobs/index.html').includes(`href="${SITE}jobs/${name}"`));
    assert.ok(read('sitemap.xml').includes(`<loc>${SITE}jobs/${name}</loc>`));
  }
  assert.deepEqual(
    JSON.parse(read('jobs.json'))
      .map(({ url }) => url.replace(/^.*\//, ''))
      .sort(),
    pages.sort(),
  );
  assert.match(read('index.html'), /url=jobs\//);
  assert.ok(existsSync(join(folder, 'elements', 'job-posting.min.js')));
});

test('removes pages of postings that are gone, and nothing when a feed cannot be read', () => {
  const first = render([good, { ...good, title: 'Chef', url: 'https://acme.example/jobs/2' }]);
  writeFileSync(join(first.folder, 'jobs', 'about.html'), 'About');
  writeFileSync(join(first.folder, 'index.html'), 'Own');
  const failed = render('{', first.folder);
  assert.notEqual(failed.status, 0);
  assert.equal(failed.pages.length, 3);
  const after = render([good], first.folder);
  assert.deepEqual(after.pages.map((name) => name.replace(/-[^-]+$/, '')).sort(), ['about.html', 'intern']);
  assert.equal(after.read('index.html'), 'Own');
});

test('a page whose posting has a new title leads to the new page', () => {
  const first = render([good]);
  const { read } = render([{ ...good, title: 'Trainee' }], first.folder);
  assert.match(read(`jobs/${first.pages[0]}`), /url=trainee-[\w]+\.html/);
});

test('no title, identifier or text leaves its place', () => {
  const { pages, read, status } = render(HOSTILE, undefined, '--site', SITE);
  assert.equal(pages.length, HOSTILE.length);
  assert.ok(status < 2);
  for (const name of [...pages, 'index.html']) {
    assert.match(name, /^[a-z\d-]+\.html$/);
    for (const element of elementsIn(parse(read(`jobs/${name}`)))) {
      const attributes = attributesOf(element);
      if (element.tagName === 'script') assert.match(attributes.type, /^(?:module|application\/(?:ld\+)?json)$/);
      assert.doesNotMatch(element.tagName, /^(?:iframe|object|b)$/);
      if (element.tagName === 'svg') assert.equal(attributes.part, 'icon');
      assert.deepEqual(
        Object.keys(attributes).filter((key) => key.startsWith('on')),
        [],
      );
      assert.doesNotMatch(attributes.href ?? '', /^javascript:/);
    }
  }
});
