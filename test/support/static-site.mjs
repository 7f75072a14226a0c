// Builds the example of a static site.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../examples/static-site/build.mjs', import.meta.url));
export const SITE = 'https://www.acme.example/';

export const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** Runs the example on a file, or on a value as JSON. Returns its output, and its pages by path. */
export const buildSite = (feed, folder = newFolder()) => {
  const file = typeof feed === 'string' ? feed : join(newFolder(), 'feed.json');
  if (typeof feed !== 'string') writeFileSync(file, JSON.stringify(feed));
  const { status, stdout, stderr } = spawnSync(execPath, [script, file, SITE, folder], { encoding: 'utf8' });
  const paths = readdirSync(folder, { recursive: true }).filter((path) => /\.(?:html|json|xml)$/.test(path));
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return { status, stdout, stderr, folder, files };
};

const TITLES = [
  '2026/ML-1',
  '../x',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '🚀 Pilot',
  'con',
  'Köchin & Koch',
];

/** Postings whose texts try to leave their place in a page, its address or its folder. */
export const HOSTILE = [
  ...TITLES.map((title) => ({ title, identifier: '' })),
  {
    title: 'Everything </script><!--',
    identifier: '../../etc/passwd',
    hiringOrganization: '</title><script>alert(2)</script>',
    jobLocation: ['</dd><script>alert(3)</script>', { addressLocality: 'Oslo', addressCountry: 'NO' }],
    inLanguage: 'nb',
    baseSalary: [
      { minValue: 100, maxValue: 200, currency: 'NOK', unitText: 'HOUR', note: '<b onclick="alert(4)">tip' },
    ],
    startDates: [{ start: '2027-05-18', end: '2027-08-07' }, { season: 'SUMMER', year: 2027 }, 'FLEXIBLE'],
    datePosted: '2026-01-20',
    validThrough: '2099-03-31',
    application: 'https://acme.example/apply?a=1&b="2"',
    description: `<h3>Role</h3><p>Train &amp; test <em>models</em> &lt;3 <script>alert(5)</script><style>*{}</style>
      <a href="javascript:alert(6)">here</a><img src=x onerror=alert(7)></p><!-- <p>hidden</p> -->
      <ul><li>One<li onclick=alert(8)>Two</ul><svg/onload=alert(9)></svg>After <unknown>all</unknown> <img src="x`,
  },
];
