import { expect } from '@open-wc/testing';
import { parsePostings } from '../../src/sources/index.js';
import { describeForm } from '../../src/sources/describe-form.js';

/** Bytes as a text, as they are when a file is decoded as UTF-8. */
const bytes = (hex: string): string =>
  new TextDecoder().decode(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
const utf16 = (text: string): string =>
  bytes(Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0') + '00').join(''));
const zip = (...names: readonly string[]): string => `PK\u0003\u0004\uFFFD${names.join('\uFFFD')}PK\u0005\u0006`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const WORDS =
  '<p>Brambleworks looks after hedges in Ghent, Antwerp and Bruges, and has done so since 1911. </p>'.repeat(5);

/** What is no posting, by the words that its problem must have. */
const FORMS: readonly (readonly [words: RegExp, ...texts: readonly string[]])[] = [
  [/table/, 'dish|taste|place\nSoup|good|Ghent\n'],
  [/Markdown with a table/, 'Dish | Taste\n--- | ---\nSoup | good\n'],
  [/YAML/, 'title: Cook\ndescription: |\n  We cook.\n  Every day.\n  And at night.\n  Also on Sundays.\n'],
  [/guard/, 'while(1);[{"title":"Cook"}]', 'for(;;);{"title":"Cook"}'],
  [/typographic quotes/, '{“title”: “Cook”}', '[{„title“: „Cook“}]'],
  [/quotes are escaped/, String.raw`{\"title\":\"Cook\"}`, '[{&quot;title&quot;:&quot;Cook&quot;}]'],
  [/object that was turned into a text/, '[object Object]', '[object Object],[object Object]'],
  [/error message/, 'Not Found', '404: Not Found', 'Access denied', 'Too many requests, try again later.'],
  [/Git LFS/, 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 1\n'],
  [/message of PHP/, '<br />\n<b>Warning</b>: Undefined variable in <b>jobs.php</b><br />\n{"title":"Cook"}'],
  [/posting without a title/, '{"hiringOrganization":"Acme","jobLocation":"Ghent","url":"https://acme.example/1"}'],
  [/“Invalid board”/, '{"title":"Invalid board","status":400,"errors":{}}'],
  [
    /a page without a job posting/,
    '<!doctype html><title>Acme</title><script type="application/ld+json">{"@type":"Organization"}</script>',
  ],
  [
    /table/,
    'dish,company,place\nSoup,Brambleworks,Ghent\n',
    'dish;company\n"Soup; bread";Brambleworks',
    'dish\tcompany\nSoup\tAcme',
  ],
  [
    /table/,
    '"dish","description"\r\n"Soup","Two\r\nlines, with a comma"\r\n',
    'dish,company\nSoup,Brambleworks\nBread,Acme',
  ],
  [
    /spreadsheet/,
    zip('[Content_Types].xml', 'xl/workbook.xml'),
    zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
  ],
  [/Word document/, zip('[Content_Types].xml', 'word/document.xml')],
  [/document of Word or Excel/, bytes('d0cf11e0a1b11ae100000000000000000000000000000000')],
  [/RTF/, String.raw`{\rtf1\ansi Cook}`],
  [/PDF/, '%PDF-1.7\n%\uFFFD\uFFFD'],
  [/picture \(PNG\)/, bytes('89504e470d0a1a0a0000000d49484452')],
  [/picture \(JPEG\)/, bytes('ffd8ffe000104a46494600010100'), bytes('ffd8ffe1001845786966000049492a00')],
  [/picture \(GIF\)/, 'GIF89a\u0001\0\u0001\0'],
  [/picture \(WebP\)/, bytes('524946462400000057454250565038')],
  [
    /picture \(SVG\)/,
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Cook</title></svg>',
    '<?xml version="1.0"?><!-- a --><svg/>',
  ],
  [/gzip/, bytes('1f8b0800000000000003ab56')],
  [/archive \(ZIP\)/, zip('postings.json')],
  [/binary data/, bytes('1b2f00f8a5c1d2e3009f8e7d6c5b'.repeat(3)), bytes('789cab562ac92cc9495502008f')],
  [/UTF-16/, utf16('{"title": "Cook"}'), `\uFFFD\uFFFD${utf16('[{"title": "Cook"}]')}`],
  [
    /Markdown/,
    '# Jobs\n\n- **Cook** in Ghent\n',
    'We hire a [cook](https://acme.example/1) in Ghent.',
    '---\ntitle: Cook\n---\n\nText',
  ],
  [/Markdown with a table/, '| Dish | Taste |\n| --- | :-: |\n| Soup | good |\n'],
  [
    /YAML/,
    'title: Cook\ncompany: Acme\nplaces:\n  - Ghent\n',
    '- title: Cook\n  company: Acme\n- title: Baker\n',
    '---\ntitle: Cook\n',
  ],
  [/INI or TOML/, '[posting]\ntitle = "Cook"\ncompany = "Acme"\n'],
  [/plain text/, 'We look for a cook, in Ghent or Bruges, from May. Write to us!', 'Cook'],
  [/e-mail/, 'From: jobs@acme.example\nSubject: Cook\n\nWe look for a cook.'],
  [/an address/, 'https://boards.greenhouse.io/acme'],
  [/Base64/, 'eyJ0aXRsZSI6IkNvb2siLCJoaXJpbmdPcmdhbml6YXRpb24iOiJBY21lIn0='],
  [
    /JavaScript/,
    'export default [{ "title": "Cook" }];',
    'const jobs = [{ title: "Cook" }];',
    'window.jobs = {"title": "Cook"};',
  ],
  [/JSONP/, 'show({"title": "Cook"});', 'jQuery123_456([{"title": "Cook"}])'],
  [/JavaScript or Python/, "{title: 'Cook'}", "[{'title': 'Cook', 'place': None}]"],
  [/comments \(line 2, column 20\)/, '{\n  "title": "Cook", // or baker\n  "url": "https://acme.example/"\n}'],
  [/job feed/, '<offres><offre><intitule>Cuisinier</intitule></offre></offres>'],
  [/sitemap/, '<urlset><url><loc>https://acme.example/</loc></url></urlset>'],
  [/sign-in page/, page('Sign in', WORDS), page('Acme', `<form><input type="password"></form>${WORDS}`)],
  [/not found/, page('404: page not found', WORDS), page('Seite nicht gefunden', WORDS)],
  [/error page/, page('503 Service Unavailable', WORDS)],
  [
    /bot wall/,
    page('Just a moment...', '<script>window._cf_chl_opt = {}</script>'),
    page('Acme', '<script src="/_Incapsula_Resource?x"></script>'),
  ],
  [/script has run/, page('Careers', '<div id="root"></div><script src="/app.js"></script>')],
  [/page of Greenhouse/, page('Acme', `${WORDS}<link rel="canonical" href="https://boards.greenhouse.io/acme">`)],
  [
    /a page without a job posting/,
    page('Acme', WORDS),
    page('Acme', `${WORDS}<script type="application/ld+json">{"@type": "WebSite"}</script>`),
  ],
  [/part of a page/, `<div>${WORDS}</div>`],
  [
    /with an error \(“Not Found”\)/,
    '{"message": "Not Found", "documentation_url": "https://docs.example/"}',
    '{"status": 404, "error": "Not Found"}',
  ],
  [
    /with an error/,
    '{"data": null, "errors": [{"message": "Cannot query"}]}',
    '{"ok": false}',
    '{"error": true, "jobs": []}',
    '{"detail": "Log in"}',
  ],
  [/empty list/, '{"items": [], "total": 0}'],
  [/empty object/, '{}'],
  [/no posting but 42/, '42'],
  [/text in JSON/, '"{\\"title\\": \\"Cook\\"}"'],
  [/nothing but a title/, '{"title": "Cook"}', '[{"title": "Cook"}, {"title": "Baker"}]'],
];

/** Responses of services that are not read, with words of our own. */
const RESPONSES: Readonly<Record<string, unknown>> = {
  Remotive: {
    jobs: [{ id: 1, title: 'Cook', url: 'https://acme.example/1', tags: [], candidate_required_location: 'Belgium' }],
  },
  'The Muse': { results: [{ name: 'Cook', refs: { landing_page: 'https://acme.example/1' }, levels: [] }] },
  'JSON Feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Jobs',
    items: [{ id: '1', title: 'Cook', url: 'https://acme.example/' }],
  },
  WordPress: [{ id: 1, title: { rendered: 'Cook' }, content: { rendered: 'x' } }],
  'holds postings, at data.jobs': { data: { jobs: [{ title: 'Cook', hiringOrganization: 'Acme' }] } },
  'unknown form': [{ id: 1, title: 'News', url: 'https://acme.example/1' }],
};

describe('a form that is not read', () => {
  for (const [words, ...texts] of FORMS) {
    it(`is named: ${words}`, () => {
      for (const text of texts) {
        const { postings, problems } = parsePostings(text);
        expect(postings, text).to.deep.equal([]);
        expect(
          problems.map(({ code, severity }) => `${severity} ${code}`),
          text,
        ).to.deep.equal(['error unknown-form']);
        expect(problems[0]?.message, text).to.match(words);
        expect(problems[0]?.hint, text).to.match(/^[A-Z].+\.$/);
      }
    });
  }

  for (const [name, response] of Object.entries(RESPONSES)) {
    it(`is named: ${name}`, () => {
      for (const input of [response, JSON.stringify(response)]) {
        const { postings, problems } = parsePostings(input);
        expect(postings).to.deep.equal([]);
        expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-form']);
        expect(problems[0]?.message).to.include(name);
      }
    });
  }

  it('gives the fields of ours that theirs seem to be', () => {
    const { problems } = parsePostings([
      { title: 'Cook', hireOrganization: 'Acme', likes: 3, validThru: '2026-12-01' },
    ]);
    expect(problems[0]?.hint).to.include('validThru to validThrough');
  });

  it('names values of a program that are no data', () => {
    for (const [value, words] of [
      [Promise.resolve(), /promise/],
      [new Response('{}'), /Response/],
      [new Map(), /Map/],
      [() => [], /function/],
      [new ArrayBuffer(8), /bytes/],
    ] as const)
      expect(describeForm(value).name).to.match(words);
  });

  it('is named in little time, however hostile the text', () => {
    const long = 300_000;
    for (const part of [
      '<a ',
      '<link canonical ',
      '<script>',
      '<job ',
      '"',
      '[',
      '| ',
      'a,',
      'a: ',
      '# ',
      '**',
      '\\',
      '//',
      '{"',
      '<title',
      '<!--',
      '[a](',
      'itemtype=',
    ]) {
      for (const start of ['', '<!doctype html>', '<jobs>', '{"a": ', 'x ']) {
        parsePostings(start + part.repeat(long / part.length));
      }
    }
  });
});

const position = (id: number): string =>
  `<position><id>${id}</id><name>Cook ${id}</name><subcompany>Acme</subcompany><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<p>Cook & bake for <html lovers.</p>]]></value></jobDescription></jobDescriptions></position>`;
const feed = (...parts: readonly string[]): string =>
  `<?xml version="1.0"?>\n<workzag-jobs>\n${parts.join('\n')}\n</workzag-jobs>`;

describe('a text with a mistake', () => {
  it('is named with the line and column of JSON', () => {
    for (const [text, place] of [
      ['{"title": "Cook",\n "url": "/1",\n}', /line 3,? column 1\b/],
      ['[{"title": "Cook", "hiring', /line 1,? column \d+/],
      ['{\n"title": "Cook"\n"url": "/1"}', /line 3,? column 1\b/],
    ] as const) {
      const { problems } = parsePostings(text);
      expect(problems.map(({ code }) => code)).to.deep.equal(['json-invalid']);
      // Safari does not say where
      if (!/^((?!chrome).)*safari/i.test(navigator.userAgent)) expect(problems[0]?.message).to.match(place);
    }
  });

  it('is read as far as it can be, if it is XML, and the fault is named', () => {
    const both = feed(position(1), position(2));
    for (const [text, count, fault] of [
      [both, 2, null],
      [both.replace('<?xml version="1.0"?>\n', '\uFEFF\n<!-- jobs -->\n'), 2, null],
      [both.slice(0, both.indexOf('bake', both.indexOf('Cook 2'))), 2, /CDATA.+line 4, column \d+/],
      [both.slice(0, -20), 2, /<\/posit is not closed/],
      [both.replace('<workzag-jobs>', '<workzag-jobs'), 2, /<workzag-jobs.+line 2, column 1/],
      [both.replace('Cook 1</name>', 'Cook 1</title>'), 2, /<\/title> has no start.+line 3/],
      [both.replace('Cook 1</name>', 'Cook 1'), 2, /<name> is not closed/],
      [both.replace('</position>', '</position></workzag-jobs>'), 2, /<\/workzag-jobs> has no start/],
      [both.replace('</position>', ''), 2, /<position> is not closed/],
      [both.replace('Acme', 'A & B &euro;'), 2, /&.+line 3, column \d+/],
    ] as const) {
      const { postings, problems } = parsePostings(text, { url: 'https://acme.jobs.personio.de/xml' });
      expect(
        postings.map(({ title }) => title),
        text,
      ).to.deep.equal(['Cook 1', 'Cook 2'].slice(0, count));
      const faults = problems.filter(({ code }) => code === 'xml-malformed').map(({ message }) => message);
      if (fault) expect(faults.join('\n'), text).to.match(fault);
      else expect(faults, text).to.deep.equal([]);
    }
  });

  it('loses no line of JSON Lines but the one that is wrong', () => {
    const { postings, problems } = parsePostings(
      '{"title": "Cook", "hiringOrganization": "Acme"}\n\n{"title": \n{"title": "Baker", "hiringOrganization": "Acme"}\r\n',
    );
    expect(postings.map(({ title }) => title)).to.deep.equal(['Cook', 'Baker']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'json-invalid line 3',
      'application-missing [*].application',
    ]);
  });
});
