import { expect } from '@open-wc/testing';
import { pageData } from '../../../src/sources/json-ld/script.js';

const TYPE = 'type="application/ld+json"';
const page = (...scripts: string[]): string => `<!doctype html><title>Jobs</title>${scripts.join('\n')}<p>Jobs</p>`;
const script = (body: string, attributes = TYPE): string => `<script ${attributes}>${body}</script>`;
const blocks = (html: string): readonly unknown[] => pageData(html).blocks;

/** An element of ours with data in it. */
const own = (element: string, json: string): string =>
  `<${element} layout="full"><a href="/x">x</a><script type="application/json">${json}</script></${element}>`;

describe('pageData', () => {
  it('takes the data in our own elements where a page has no JSON-LD', () => {
    const other = '<script type="application/json">{"state":1}</script>';
    const html = page(
      `${other}${own('job-posting', '{"title":"Cook"}')}${other}${own('job-board', '[{"title":"Baker"}]')}`,
    );
    expect(pageData(html)).to.deep.include({ blocks: [{ title: 'Cook' }, [{ title: 'Baker' }]], isJsonLd: false });
    expect(blocks(page(`<!-- ${own('job-posting', '{}')} -->${other}`))).to.deep.equal([]);
    expect(blocks(page(own('job-posting', '{"title":"Cook"}'), script('{"@type":"JobPosting"}')))).to.deep.equal([
      { '@type': 'JobPosting' },
    ]);
  });

  for (const attributes of [
    TYPE,
    "type='application/ld+json'",
    'type=application/ld+json',
    `TYPE = "Application/LD+JSON"`,
    `id="a>b" data-x='"' ${TYPE} async`,
    `${TYPE} class="seo"`,
    'type="application/ld+json; charset=utf-8"',
    'type="application/ld&#x2B;json"',
    `nonce="x"\n${TYPE}\n`,
  ]) {
    it(`finds <script ${attributes}>`, () => {
      expect(blocks(page(script('{"a":1}', attributes)))).to.deep.equal([{ a: 1 }]);
    });
  }

  for (const [what, html] of [
    ['other scripts', script('{"a":1}', 'type="application/json"') + script('{"a":1}', `data-${TYPE}`)],
    ['comments', `<!-- ${script('{"a":1}')} -->`],
    ['style sheets and titles', `<style>${TYPE}</style><title><script ${TYPE}>{}</script></title>`],
    ['elements whose names begin alike', `<scripted ${TYPE}>{"a":1}</scripted>`],
    ['an unfinished tag', `<script ${TYPE}`],
  ] as const) {
    it(`skips ${what}`, () => {
      expect(pageData(page(html))).to.deep.include({ blocks: [], issues: [] });
    });
  }

  it('keeps the order, and continues after scripts, styles and comments with any content', () => {
    const html = page(
      script('let a = "<!--";', ''),
      '<style><!-- p {} </style><!-->',
      script('[1]'),
      '</SCRIPT>',
      script('{"a":"</p>"}').replace('</script>', '</SCRIPT >'),
    );
    expect(blocks(html)).to.deep.equal([[1], { a: '</p>' }]);
  });

  for (const [what, body, data] of [
    ['white space and a byte order mark', '\uFEFF \n {"a":1} \n', { a: 1 }],
    ['a CDATA section in comments', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a CDATA section in block comments', '/*<![CDATA[*/ [{"a":1}] /*]]>*/', [{ a: 1 }]],
    ['a CDATA section', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['an HTML comment', '<!--\n{"a":1}\n-->', { a: 1 }],
    ['a semicolon', '{"a":1};', { a: 1 }],
    ['escaped quotes', '{&quot;a&quot;:&quot;R&amp;amp;D&quot;}', { a: 'R&amp;D' }],
    ['line breaks and tabs in texts', '{"a":"one\n\ttwo\r\nthree"}', { a: 'one\n\ttwo\r\nthree' }],
    ['stray backslashes', String.raw`{"a":"it\'s C:\work \- \u12"}`, { a: String.raw`it's C:\work - \u12` }],
    ['a backslash before a line break or a tab', '{"a":"one\\\ntwo\\\tthree"}', { a: 'one\ntwo\tthree' }],
    ['a comma too many', '{"a":[1,2,],"b":",}",\n}', { a: [1, 2], b: ',}' }],
    ['proper escapes beside wrong ones', String.raw`{"a":"\"\\\n\u00e9\x"}`, { a: '"\\\n\u00E9\\x' }],
  ] as const) {
    it(`reads a block with ${what}`, () => {
      expect(pageData(page(script(body)))).to.deep.include({ blocks: [data], issues: [] });
    });
  }

  for (const [what, body] of [
    ['a missing comma', '{"a":1 "b":2}'],
    ['prose', 'not json at all {'],
    ['nothing', ''],
    ['an open text', '{"a":"b}'],
  ] as const) {
    it(`reports a block with ${what}, and reads the one beside it`, () => {
      const { blocks: found, issues } = pageData(page(script(body), script('{"a":1}')));
      expect(found).to.deep.equal([{ a: 1 }]);
      expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([['json-invalid', 'script[0]']]);
    });
  }

  it('takes time in proportion to the page', () => {
    const open = `<script ${TYPE}>`;
    for (const [start, part] of [
      ['', '<script "'],
      ['', '<script "<script" '],
      ['', "<script a='\"' "],
      ['', '<!--'],
      ['', '<script>'],
      [open, '\\"'],
      [`${open}{"a":"`, '\\"'],
      [`${open}{"a":`, ' '],
      [`${open}{"a":`, ', '],
      [`${open}{"a":1}`, ';//'],
      [open, '['],
    ] as const) {
      pageData(start + part.repeat(50_000));
    }
  });
});
