import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { dir, file, good, run, start, withServer } from '../support/run-cli.mjs';

test('check reports the postings, whether applications are open, and what Google would miss', async () => {
  const { code, out } = await run(['check', '--now', '2026-01-01', file('good.json', good)]);
  assert.equal(code, 0);
  assert.match(out, /good\.json {2}posting, 1 posting\n/);
  assert.match(out, /Intern, Acme {2}open {2}Apply by Mar 31, 2026/);
  assert.match(out, /required .*description/i);
  assert.ok(!out.includes('\u001B'), 'no colors without a terminal');
});

test('check reports that a posting has expired', async () => {
  const { out } = await run(['check', '--now', '2026-05-01', file('old.json', good)]);
  assert.match(out, /closed {2}Applications closed on Mar 31, 2026/);
});

test('check exits with 1 for a posting with an error, and reports it', async () => {
  const { code, out } = await run(['check', file('bad.json', { ...good, validThrough: '2026-02-30' })]);
  assert.equal(code, 1);
  assert.match(out, /error +validThrough is "2026-02-30", not a date.*date-invalid/);
});

test('check reads standard input, and prints JSON', async () => {
  const { code, out } = await run(['check', '--json'], JSON.stringify([good, good]));
  assert.equal(code, 0);
  const [checked] = JSON.parse(out);
  assert.equal(checked.source, 'posting');
  assert.deepEqual(
    checked.postings.map(({ title }) => title),
    ['Intern', 'Intern'],
  );
});

const onlyJobs = (request, response) => {
  response.statusCode = request.url === '/jobs.json' ? 200 : 404;
  response.end(JSON.stringify(good));
};

test('check reads a URL, and names it where it cannot', async () => {
  await withServer(onlyJobs, async (origin) => {
    assert.match((await run(['check', `${origin}/jobs.json`])).out, /1 posting/);
    const missing = await run(['check', `${origin}/none.json`]);
    assert.equal(missing.code, 2);
    assert.ok(missing.err.startsWith(`${origin}/none.json: the server responded with 404`), missing.err);
  });
});

test('convert prints the library’s own format, or JSON-LD', async () => {
  const path = file('posting.json', good);
  const ours = await run(['convert', path]);
  assert.equal(ours.code, 0);
  assert.deepEqual(JSON.parse(ours.out).hiringOrganization, { name: 'Acme' });
  const { out } = await run(['convert', path, '--to', 'jsonld']);
  assert.equal(JSON.parse(out)['@type'], 'JobPosting');
});

test('a command that fails exits with 2 and a reason', async () => {
  for (const [args, reason] of [
    [['check', join(dir, 'none.json')], /ENOENT/],
    [['check', '--from', 'nobody'], /Allowed choices/],
    [['check', '--now', 'soon', file('x.json', good)], /soon is not a date/],
    [['dance'], /unknown command/],
  ]) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, reason);
  }
});

test('help and version exit with 0', async () => {
  assert.match((await run(['--help'])).out, /check[\s\S]+convert/);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('all inputs are reported before the exit with 2 for one that cannot be read', async () => {
  const [one, two, bad] = [
    file('one.json', good),
    file('two.json', { ...good, title: 'Chef' }),
    file('bad.json', { ...good, validThrough: 'someday' }),
  ];
  const checked = await run(['check', one, 'gone.json', bad, two]);
  assert.equal(checked.code, 2);
  assert.match(checked.out, /Intern, Acme[\s\S]*Chef, Acme/);
  assert.match(checked.out, /\n4 inputs, 3 postings, 1 error, 0 warnings, 1 could not be read\n$/);
  assert.equal(checked.err, 'gone.json: there is no such file (ENOENT)\n');

  const converted = await run(['convert', one, 'gone.json', two]);
  assert.equal(converted.code, 2);
  assert.deepEqual(
    JSON.parse(converted.out).map(({ title }) => title),
    ['Intern', 'Chef'],
  );
  assert.match(converted.err, /^gone\.json: /);

  const json = await run(['check', '--json', one, 'gone.json']);
  assert.equal(json.code, 2);
  assert.deepEqual(
    JSON.parse(json.out).map(({ name, failure }) => [name, failure]),
    [
      [one, null],
      ['gone.json', 'there is no such file (ENOENT)'],
    ],
  );
});

test('every line about a problem names its file', async () => {
  const paths = ['a.json', 'b.json'].map((name) => file(name, [{ ...good, hiringOrganization: undefined }, {}]));
  const { code, err } = await run(['convert', ...paths]);
  assert.equal(code, 1);
  const lines = err.trimEnd().split('\n');
  assert.equal(lines.length, 4);
  for (const [index, line] of lines.entries()) assert.ok(line.includes(` ${paths[Math.floor(index / 2)]}: `), line);
});

test('each posting is followed by what is wrong with it, what several share is listed once', async () => {
  const rows = Array.from({ length: 4 }, (_, id) => ({ title: `Job ${id}`, identifier: `${id}` }));
  const { out } = await run([
    'check',
    file('several.json', [
      ...rows,
      { ...good, title: 'Twice' },
      { ...good, title: 'Twice', nonsense: 1 },
      { ...good, title: 'Late', validThrough: '2026-02-30' },
      {},
      {},
    ]),
  ]);
  const [before, several, problems] = out.split(/ {2}(?:In several postings|Problems)\n/);
  assert.match(before, / {2}Job 2 {2}open\n(?: {4}required .*\n)+ {4}warning +\[2\]\.hiringOrganization is missing/);
  assert.match(before, / {2}Late, Acme {2}open\n {4}error +\[6\]\.validThrough is "2026-02-30"/);
  assert.match(several, /recommended Google recommends stating the salary\. {2}all\n/);
  assert.match(several, /recommended Google recommends the employer’s site\. {2}3 of 7\n/);
  assert.match(problems, /\[5\]\.nonsense/, 'two of one title');
  assert.equal(problems.match(/title is missing/g)?.length, 2);
});

test('convert says where it found nothing', async () => {
  const { code, out, err } = await run(['convert', file('nothing.json', { jobs: [] })]);
  assert.deepEqual([code, out], [1, '[]\n']);
  assert.match(err, /nothing\.json: no postings found/);
});

test('a folder stands for its files, without those of folders in it', async () => {
  file('folder/b.json', good);
  file('folder/a.html', `<script type="application/ld+json">{"@type":"JobPosting","title":"Chef"}</script>`);
  file('folder/.hidden.json', good);
  file('folder/notes.md', '# Notes');
  file('folder/deep/c.json', good);
  file('named/folder.json/d.json', good);
  const { code, out } = await run(['check', 'folder']);
  assert.equal(code, 0);
  assert.deepEqual(out.match(/folder\S+/g), [join('folder', 'a.html'), join('folder', 'b.json')]);

  const named = await run(['check', 'named']);
  assert.equal(named.code, 2);
  assert.match(named.err, /folder\.json: this is a folder/);

  mkdirSync(join(dir, 'empty'));
  const empty = await run(['check', 'empty']);
  assert.equal(empty.code, 2);
  assert.match(empty.err, /^empty: this folder has no file that ends in \.json/);
});

test('what cannot be read is named, with the cause in plain words', async () => {
  const secret = file('secret.json', good);
  chmodSync(secret, 0);
  for (const [name, reason] of [
    [join('one.json', 'x.json'), /a part of this path is a file/],
    ...(getuid() === 0 ? [] : [[secret, /no permission/]]),
    ['www.acme.example/jobs', /write https:\/\/www\.acme\.example\/jobs/],
    [file('empty.json', ''), /it is empty/],
    [file('blank.json', ' \n'), /it is empty/],
    ['ftp://acme.example/jobs', /only http and https/],
    ['http://[', /not a URL|Invalid URL/],
    ['x'.repeat(300), /too long/],
  ]) {
    const { code, err } = await run(['check', name]);
    assert.equal(code, 2, name);
    assert.ok(err.startsWith(`${name}: `), err);
    assert.match(err, reason);
    assert.doesNotMatch(err, /\n {4}at /, 'no stack trace');
  }
});

test('characters that a terminal obeys or hides are printed as escapes', async () => {
  const hostile = '\u001B[31m\u009B5m\u0007\u202Egnp\u2066\u200B\u00AD\uFEFF\u2028\u{E0041}';
  const path = file('hostile\u001B[5m\u202E.json', [
    { ...good, title: `A${hostile}B`, [`key${hostile}`]: 1, employmentType: hostile, hiringOrganization: hostile },
    { ...good, title: 'two\nlines\r0 errors' },
  ]);
  const forbidden = /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/u;
  for (const args of [
    ['check', path],
    ['check', '--json', path],
    ['convert', path],
    ['convert', '--to', 'jsonld', path],
    ['check', `${path}${hostile}`],
    ['check', `--${hostile}`],
    [hostile],
  ]) {
    const { out, err } = await run(args);
    assert.doesNotMatch(out, forbidden, args.join(' '));
    assert.doesNotMatch(err, forbidden, args.join(' '));
    assert.match(out + err, /\\u202E/, args.join(' '));
  }
  const [{ title }] = JSON.parse((await run(['convert', path])).out);
  assert.ok(title.includes('\u{E0041}'), 'the same text in JSON');
});

test('compressed files are unpacked, within a limit', async () => {
  const packed = file('jobs.json.gz', gzipSync(JSON.stringify(good)));
  assert.match((await run(['check', packed])).out, /Intern, Acme/);

  const bomb = file('bomb.json.gz', gzipSync(Buffer.alloc(60_000_000, ' ')));
  const { code, err } = await run(['check', bomb]);
  assert.equal(code, 2);
  assert.match(err, /bomb\.json\.gz: it is larger than 50 MB when unpacked/);

  const small = await run(['check', '--max-size', '0.001', file('large.json', ' '.repeat(2000))]);
  assert.equal(small.code, 2);
  assert.match(small.err, /larger than 0\.001 MB/);

  const cut = file('cut.json.gz', gzipSync(JSON.stringify(good)).subarray(0, 30));
  assert.match((await run(['check', cut])).err, /cut\.json\.gz: the compressed data is cut short/);
});

test('a file in a form that is not read says what it is', async () => {
  for (const [name, content, reason] of [
    ['picture.json', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture/],
    ['table.txt', 'dish,place\nSoup,Oslo\n', /table/],
  ]) {
    const { code, out } = await run(['check', file(name, content)]);
    assert.equal(code, 1, name);
    assert.match(out, reason);
  }
});

test('a source that does not fit is reported with the file', async () => {
  const { err } = await run(['convert', '--from', 'lever', file('good.json', good)]);
  assert.match(err, /good\.json: .*not a response of Lever/);
});

test('files in other charsets are read', async () => {
  const xml =
    '<?xml version="1.0" encoding="ISO-8859-1"?><workzag-jobs><position><id>1</id><name>B\u00E4cker in K\u00F6ln</name></position></workzag-jobs>';
  for (const path of [
    file('latin1.xml', Buffer.from(xml, 'latin1')),
    file(
      'utf16.json',
      Buffer.from('\uFEFF[{"title":"B\u00E4cker in K\u00F6ln","hiringOrganization":"Acme"}]', 'utf16le'),
    ),
  ]) {
    assert.match((await run(['check', path])).out, /Bäcker in Köln/);
  }
});

test('standard input is -, beside files too, and may be large', async () => {
  const { code, out } = await run(['check', '-', file('good.json', good)], JSON.stringify({ ...good, title: 'Piped' }));
  assert.equal(code, 0);
  assert.match(out, /^standard input[\s\S]*Piped[\s\S]*good\.json/);
  const many = Array.from({ length: 3000 }, (_, id) => ({
    ...good,
    identifier: `${id}`,
    description: 'x'.repeat(900),
  }));
  const converted = await run(['convert'], JSON.stringify(many));
  assert.equal(JSON.parse(converted.out).length, 3000);
});

test('a reader that has enough ends the command quietly', async () => {
  const many = Array.from({ length: 3000 }, (_, id) => ({
    ...good,
    identifier: `${id}`,
    description: 'x'.repeat(900),
  }));
  const { child, done } = start(['convert', file('pipe.json', many)]);
  child.stdout.once('data', () => child.stdout.destroy());
  const { err } = await done;
  assert.equal(err, '');
});

const titles = ({ out }) => JSON.parse(out).title;
const table = 'Stelle;Firma;Ort;Link\nPraktikum;Acme;Köln;https://acme.example/1\n"Offen;Acme;Köln;\n';

test('check and convert read a table, from a file, a folder, an address or standard input, in any charset', async () => {
  const path = file('jobs.csv', table);
  const windows = file('windows.csv', Buffer.from(table, 'latin1'));
  for (const args of [[path], [windows], [path, '--from', 'table']]) {
    const result = await run(['convert', ...args]);
    assert.equal(titles(result), 'Praktikum');
    assert.match(result.out, /Köln/);
    assert.match(result.err, /line 3 is not as a table has it: a quote is not closed/);
    assert.equal(result.code, 1);
  }
  assert.equal(titles(await run(['convert', '-'], table)), 'Praktikum');
  const checked = await run(['check', path]);
  assert.match(checked.out, /jobs\.csv {2}table, 1 posting\n/);
  await withServer(
    (_, response) => response.setHeader('content-type', 'text/csv').end(table),
    async (origin) => {
      assert.equal(titles(await run(['convert', `${origin}/jobs.csv`])), 'Praktikum');
    },
  );
});
