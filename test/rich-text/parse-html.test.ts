import { expect } from '@open-wc/testing';
import { parseHtml } from '../../src/rich-text/parse-html.js';

const toHtml = (html: string): string | undefined => parseHtml(html)?.innerHTML;

describe('HTML of a posting, parsed', () => {
  it('has no handlers and styles, however they are written', () => {
    for (const html of [
      '<p onclick="x()">a</p>',
      "<p title='a > b' onclick='x()'>a</p>",
      '<p title="a"onclick=x()>a</p>',
      '<p\nstyle\n=\n"color: red">a</p>',
      '<p/onclick=x()>a</p>',
      '<svg/onload=x()></svg>',
    ])
      expect(toHtml(html), html).not.to.match(/\s(?:on\w+|style)=/);
    expect(parseHtml('<style>* { color: red }</style><p>a</p>')?.querySelector('style')).to.equal(null);
  });

  it('has the words and addresses as they were', () => {
    for (const html of [
      '<a href="https://a.example/one=1?style=2&amp;on=3 onclick=x">Set onclick = handler, style = nice</a>',
      '<a href="/style=1">It’s <b>on = off</b>, it\'s "so"</a>',
    ])
      expect(toHtml(html)).to.equal(html);
    expect(parseHtml('<a href=https://a.example/one=1>a</a>')?.querySelector('a')?.href).to.equal(
      'https://a.example/one=1',
    );
    expect(parseHtml(`<a title=it's onclick=x() href="/b">b</a>`)?.querySelector('a')?.pathname).to.equal('/b');
  });

  it('ends after 5,000 tags', () => {
    expect(parseHtml('<br>'.repeat(5000))?.querySelectorAll('br')).to.have.length(5000);
    expect(parseHtml('<br>'.repeat(5001))?.querySelectorAll('br')).to.have.length(5000);
  });

  it('keeps the language and direction of ten formatting elements, and none of their other attributes', () => {
    const body = parseHtml('<b class="x" lang="fr" dir=rtl>a</b><i class="y">b</i>'.repeat(11));
    expect([...(body?.querySelectorAll('b') ?? [])].map((bold) => bold.lang + bold.dir)).to.deep.equal([
      ...Array.from({ length: 10 }, () => 'frrtl'),
      '',
    ]);
    expect(body?.querySelectorAll('i')).to.have.length(11);
    expect(body?.querySelector('[class]')).to.equal(null);
  });

  it('takes time by its length alone, whatever is left open', () => {
    for (const part of ['<a "', '<a \'"', '<a', '<style', '<a b=', '<a on'])
      expect(parseHtml(part.repeat(100_000))).not.to.equal(null);
  });
});
