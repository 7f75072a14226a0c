// examples/static-site, run on feeds of every source and on hostile postings.
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { HOSTILE, SITE, buildSite, newFolder } from '../support/static-site.mjs';

const fixtures = fileURLToPath(new URL('../fixtures/sources/', import.meta.url));
const pagesIn = (files) => Object.keys(files).filter((path) => path.endsWith('.html') && !path.endsWith('index.html'));
const good = { title: 'Intern', hiringOrganization: 'Acme', url: 'https://acme.example/jobs/1' };

for (const fixture of readdirSync(fixtures)) {
  test(`a page and a file for each posting of ${fixture}`, () => {
    const { status, files, stdout } = buildSite(join(fixtures, fixture));
    assert.equal(status, 0);
    const pages = pagesIn(files);
    assert.match(stdout, new RegExp(`^${pages.length} postings in `));
    assert.ok(pages.length > 0);
    for (const path of pages) {
      assert.match(path, /^jobs\/[a-z\d-]+\.html$/);
      const { title } = JSON.parse(files[path.replace(/html$/, 'json')]);
      assert.ok(
        files[path].includes(`>${title.replaceAll(/[&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}</h1>`),
        title,
      );
      assert.match(files[path], /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
      assert.match(files[path], /<title>[^<]+<\/title>/);
      assert.ok(files[path].includes(`<link rel="canonical" href="${SITE}${path}">`), path);
      assert.ok(files['jobs/index.html'].includes(`<a href="${path.slice('jobs/'.length)}">`), path);
    }
  });
}

test('no title, identifier or text leaves its place', () => {
  const { status, files } = buildSite(HOSTILE);
  assert.equal(status, 0);
  const pages = pagesIn(files);
  assert.equal(pages.length, HOSTILE.length);
  for (const path of Object.keys(files)) assert.match(path, /^(?:jobs\/[a-z\d-]+\.(?:html|json)|sitemap\.xml)$/);
  for (const path of [...pages, 'jobs/index.html']) {
    const markup = files[path].replaceAll(/<script type="[^"]+"[^<]*<\/script>/g, '');
    assert.doesNotMatch(markup, /<(?:script|img|svg|b)\b/, path);
  }
});

test('pages of postings that are gone are removed, others of the folder stay', () => {
  const other = { ...good, title: 'Chef', url: 'https://acme.example/jobs/2' };
  const { folder, files } = buildSite([good, other]);
  assert.equal(pagesIn(files).length, 2);
  writeFileSync(join(folder, 'jobs', 'about.html'), 'About');
  const [gone] = pagesIn(files).filter((path) => path.includes('chef'));

  const after = buildSite([good], folder);
  assert.match(after.stdout, new RegExp(`removed: ${gone}`));
  assert.ok(!(gone in after.files) && !(gone.replace('html', 'json') in after.files));
  assert.ok('jobs/about.html' in after.files);
  assert.ok(!after.files['jobs/index.html'].includes('Chef'));
  assert.ok(!after.files['sitemap.xml'].includes('chef'));
});

test('a page whose posting has a new title leads to the new page, until that is gone', () => {
  const { folder, files } = buildSite([good]);
  const [old] = pagesIn(files);
  const { files: moved } = buildSite([{ ...good, title: 'Summer intern' }], folder);
  const [, now] = pagesIn(moved);
  assert.match(moved[old], new RegExp(`content="0; url=${SITE}${now}"`));
  assert.ok(!moved['sitemap.xml'].includes(old));
  const other = { ...good, title: 'Chef', url: 'https://acme.example/jobs/2' };
  assert.equal(pagesIn(buildSite([other], folder).files).length, 1);
});

test('a feed that cannot be read changes nothing', () => {
  const { folder, files } = buildSite([good]);
  const after = buildSite({ error: 'Too many requests' }, folder);
  assert.equal(after.status, 1);
  assert.match(after.stderr, /no posting could be read, so nothing was changed/);
  assert.deepEqual(after.files, files);
});

const position = (id, name) => `<position><id>${id}</id><name>${name}</name></position>`;

test('a feed that is cut takes no page down, and one in another charset is read', () => {
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><workzag-jobs>${position(1, 'Bäcker')}${position(2, 'Chef')}</workzag-jobs>`;
  const file = join(newFolder(), 'feed.xml');
  writeFileSync(file, xml, 'latin1');
  const { folder, files } = buildSite(file);
  assert.match(files['jobs/index.html'], /Bäcker/);
  writeFileSync(file, xml.slice(0, xml.indexOf('<position><id>2')), 'latin1');
  const after = buildSite(file, folder);
  assert.deepEqual(pagesIn(after.files), pagesIn(files));
});

test('a posting that has expired has no structured data and is not in the sitemap', () => {
  const { files } = buildSite([{ ...good, validThrough: '2020-01-01' }]);
  const [path] = pagesIn(files);
  assert.doesNotMatch(files[path], /ld\+json/);
  assert.match(files[path], /Applications are closed/);
  assert.ok(!files['sitemap.xml'].includes(path));
  assert.match(files['jobs/index.html'], /closed/);
});
