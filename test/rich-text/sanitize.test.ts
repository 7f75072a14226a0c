import { expect } from '@open-wc/testing';
import { parseHtml } from '../../src/rich-text/parse-html.js';
import { sanitize } from '../../src/rich-text/sanitize.js';
import { BASE, dangersIn, toHtml } from './harness.js';

const inTable = (cell: string): string => `<table><tbody><tr><td>${cell}</td></tr></tbody></table>`;
/** An e-mail link of `length` characters. */
const mailto = (length: number): string => `mailto:a@b.example?body=${'x'.repeat(length - 24)}`;
const link = (href: string, text = 'x'): string => `<a href="${href}" rel="noopener noreferrer">${text}</a>`;

describe('sanitize: the allow-list', () => {
  it('keeps the elements of text', () => {
    const inline = ['strong', 'em', 'u', 's', 'sub', 'sup', 'small', 'abbr', 'mark', 'code'];
    const html = inline.map((name) => `<${name}>x</${name}>`).join('');
    const blocks = '<pre>a\n b</pre><blockquote>q</blockquote><dl><dt>t</dt><dd>d</dd></dl><hr>';
    const table =
      '<table><caption>c</caption><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>';
    for (const kept of [html, blocks, table]) expect(toHtml(kept)).to.equal(kept);
  });

  it('unwraps what it does not know, and keeps the words', () => {
    expect(toHtml('<main><font color=red>a</font><my-element>b</my-element><label>c</label></main>')).to.equal('abc');
    expect(toHtml('<form><details><summary>More</summary>Text</details></form>')).to.equal('MoreText');
  });

  for (const name of [
    'script',
    'style',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'textarea',
    'title',
    'noscript',
    'video',
    'marquee',
    'applet',
  ]) {
    it(`drops <${name}> with all that is in it`, () => {
      expect(toHtml(`<p>a</p><${name}>code</${name}><p>b</p>`)).to.equal('<p>a</p><p>b</p>');
    });
  }

  it('drops images, which could tell others who reads', () => {
    expect(toHtml('<p>a<img src="https://evil.example/pixel" alt="x" onerror=alert(1)>b</p>')).to.equal('<p>ab</p>');
  });

  it('keeps language, direction and spans, where they make sense', () => {
    const html =
      '<p lang="fr" dir="rtl">x</p><table><tbody><tr><td colspan="2" rowspan="3">x</td></tr></tbody></table>';
    expect(toHtml(html)).to.equal(html);
    expect(
      toHtml('<p lang="a b" dir="up" colspan="2" id="x" class="y" style="color:red" onclick="x()" data-a=1>x</p>'),
    ).to.equal('<p>x</p>');
    expect(toHtml('<table><tr><td colspan="9999" rowspan="0">x</td></tr></table>')).to.not.contain('span');
  });

  it('puts no link into a link, however deep, and keeps its text', () => {
    expect(toHtml(`<a href="https://a.example/">a${inTable('<a href="https://b.example/">b</a>')}</a>`)).to.equal(
      link('https://a.example/', `a${inTable('b')}`),
    );
    const items = `<ul><li>${link('https://a.example/')}</li><li>${link('https://b.example/')}</li></ul>`;
    expect(toHtml(items)).to.equal(items);
  });

  it('keeps an e-mail or telephone link of at most 2,048 characters', () => {
    expect(mailto(2048)).to.have.length(2048);
    expect(toHtml(`<a href="${mailto(2048)}">x</a>`)).to.equal(link(mailto(2048)));
    expect(toHtml(`<a href="${mailto(2049)}">x</a>`)).to.equal('<a>x</a>');
  });

  it('puts no entry into an entry, and no heading into a heading, where nothing is left between them', () => {
    expect(toHtml('<ul><li>a<form><li>b</form></ul>')).to.equal('<ul><li>ab</li></ul>');
    expect(toHtml('<dl><dt>a<nav><dd>b</nav></dl>')).to.equal('<dl><dt>ab</dt></dl>');
    expect(toHtml('<h1>a<x-y><h2>b</h2></x-y></h1>')).to.equal('<h3>ab</h3>');
    expect(toHtml('<ul><li>a<ul><li>b</ul></ul>')).to.equal('<ul><li>a<ul><li>b</li></ul></li></ul>');
    expect(toHtml('<menu><li>a</menu>')).to.equal('<ul><li>a</li></ul>');
  });

  it('keeps language and direction of words within a line', () => {
    const html = '<p>Say <span lang="fr">bonjour</span> or <em lang="ar" dir="rtl">مرحبا</em></p>';
    expect(toHtml(html)).to.equal(html);
    expect(toHtml('<p><span class="x">a</span> <em lang="no such" title="x">b</em></p>')).to.equal(
      '<p>a <em>b</em></p>',
    );
  });

  it('puts every heading at the level it is given', () => {
    expect(toHtml('<h1>a</h1><h3>b</h3><h6>c</h6>', 4)).to.equal('<h4>a</h4><h4>b</h4><h4>c</h4>');
    expect(toHtml('<h1>a</h1>', 9)).to.equal('<h6>a</h6>');
  });
});

describe('sanitize: links', () => {
  for (const [href, kept] of [
    ['https://acme.example/x', 'https://acme.example/x'],
    ['/apply', 'https://careers.example/apply'],
    ['#top', 'https://careers.example/jobs/#top'],
    ['mailto:jobs@acme.example?subject=Hi', 'mailto:jobs@acme.example?subject=Hi'],
    [' TEL:+15550100', 'tel:+15550100'],
  ] as const) {
    it(`keeps ${href}, without a way back to this page`, () => {
      expect(toHtml(`<a href="${href}" target="_blank" rel="opener" ping="https://evil.example">x</a>`)).to.equal(
        link(kept),
      );
    });
  }

  it('puts no link into a link', () => {
    expect(toHtml('<a href="/a">one<table><tr><td><a href="/b">two</a></td></tr></table></a>')).to.equal(
      link('https://careers.example/a', 'one<table><tbody><tr><td>two</td></tr></tbody></table>'),
    );
  });

  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    ' &#x6A;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://acme.example/x',
    'https://bank.example@evil.example',
    `mailto:${'a'.repeat(3000)}`,
    '',
  ]) {
    it(`keeps the words but not the link of ${href.slice(0, 40) || 'nothing'}`, () => {
      expect(toHtml(`<a href="${href}">words</a>`)).to.equal('<a>words</a>');
    });
  }
});

describe('sanitize: hostile markup', () => {
  for (const html of [
    '<img src=x onerror=alert(1)>',
    '<p/onclick=alert(1)>x',
    '<svg><script>alert(1)</script></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template shadowrootmode="open"><script>alert(1)</script></template>',
    '<a href="x" style="position:fixed;inset:0">x</a>',
    '<base href="https://evil.example/"><a href="x">x</a>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<job-posting src="https://evil.example/"></job-posting><link rel=stylesheet href=//evil.example>',
    '<p is="x-evil" slot="apply" part="card" popover>x</p>',
  ]) {
    it(`leaves nothing dangerous of ${html}`, () => {
      const box = document.createElement('div');
      box.innerHTML = toHtml(html);
      expect(dangersIn(box)).to.deep.equal([]);
      expect(box.innerHTML).to.not.contain('evil.example');
    });
  }

  for (const html of [
    '<form><input name="localName"><input name="childNodes"><input name="firstChild"><b>words</b></form>',
    '<form><input name="getAttribute"><input name="nodeValue"><input name="attributes"><b>words</b></form>',
    '<form name="body"><b>words</b></form>',
    '<img name="body"><img name="body"><form id="createElement" name="createTreeWalker"></form><b>words</b>',
    '<form onclick=alert(1)><input name="ownerDocument"><a id="parentNode" href="javascript:1"><b>words</b></a></form>',
  ]) {
    it(`is not misled by names: ${html}`, () => {
      const box = document.createElement('div');
      box.innerHTML = toHtml(html);
      expect(dangersIn(box)).to.deep.equal([]);
      expect(box.querySelector('strong')?.textContent).to.equal('words');
    });
  }

  it('flattens deep nesting, and keeps the words', () => {
    const html = toHtml(`<p>before</p>${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}<p>after</p>`);
    expect(html.match(/<div>/g)).to.have.length.within(1, 50);
    expect(html).to.match(/before.*deep.*after/s);
  });

  it('ends after 5,000 tags, and keeps the beginning', () => {
    const box = document.createElement('div');
    box.innerHTML = toHtml('<b>x</b>'.repeat(30_000));
    expect(box.querySelectorAll('strong')).to.have.length(2500);
    expect(box.textContent).to.equal('x'.repeat(2500));
  });

  it('ends after 20,000 nodes, and keeps the beginning', () => {
    const source = document.createElement('div');
    source.append(...Array.from({ length: 30_000 }, () => document.createElement('b')));
    expect(sanitize(source, { headingLevel: 3, base: BASE }).childNodes).to.have.length(20_000);
  });

  it('has no parser multiply elements that are left open', () => {
    const open = Array.from({ length: 1000 }, (_, index) => `<b a${index}>`).join('');
    const body = parseHtml(open + '<div></div>x'.repeat(1000));
    // alike they are three at most in a block, of many kinds a thousand
    expect(body?.querySelectorAll('b').length).to.be.within(1000, 4000);
    const blocks = parseHtml(`<div>${open}</div>${'<p>x</p>'.repeat(1000)}`);
    expect(blocks?.querySelectorAll('p b').length).to.be.within(1, 3000);
  });

  it('takes no node of the source, and changes none', () => {
    const source = document.createElement('div');
    source.innerHTML = '<p>One <b onclick="x()">two</b></p>';
    const before = source.innerHTML;
    const fragment = sanitize(source, { headingLevel: 3, base: BASE });
    expect(source.innerHTML).to.equal(before);
    expect(fragment.textContent).to.equal('One two');
    expect(fragment.querySelector('[onclick]')).to.equal(null);
  });
});
