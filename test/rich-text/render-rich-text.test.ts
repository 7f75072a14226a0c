import { expect } from '@open-wc/testing';
import { toHtml } from './harness.js';

describe('renderRichText', () => {
  describe('HTML', () => {
    for (const [html, shown] of [
      [
        '<p>Hello <strong>team</strong> &amp; <em>friends</em></p>',
        '<p>Hello <strong>team</strong> &amp; <em>friends</em></p>',
      ],
      ['<b>b</b><i>i</i><del>s</del>', '<strong>b</strong><em>i</em><s>s</s>'],
      ['<ul><li>One</li><li>Two<ol><li>a</li></ol></li></ul>', '<ul><li>One</li><li>Two<ol><li>a</li></ol></li></ul>'],
      ['<section><span style="color:red" class="x">Hi</span></section>', '<div>Hi</div>'],
      ['<P>UPPER<BR>case</P>', '<p>UPPER<br>case</p>'],
      ['<!-- note --><p>x</p>', '<p>x</p>'],
      ['<p onclick="a()" style=color:red>Write style="a" onclick="b"</p>', '<p>Write style="a" onclick="b"</p>'],
      [
        '<a title="1 > 0" style="x" href="/a">go</a>',
        '<a href="https://careers.example/a" rel="noopener noreferrer">go</a>',
      ],
      ['<p>C++ &lt; Rust? 3 < 4 && 5 > 2</p>', '<p>C++ &lt; Rust? 3 &lt; 4 &amp;&amp; 5 &gt; 2</p>'],
    ] as const) {
      it(`keeps the form and the words of ${html}`, () => {
        expect(toHtml(html)).to.equal(shown);
      });
    }
  });

  describe('HTML that was escaped once', () => {
    for (const [text, shown] of [
      ['&lt;p&gt;Hi &lt;strong&gt;you&lt;/strong&gt;&lt;/p&gt;', '<p>Hi <strong>you</strong></p>'],
      ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;', '<p>R&amp;D</p>'],
      [
        '&lt;a href=&quot;https://acme.example/?a=1&amp;amp;b=2&quot;&gt;go&lt;/a&gt;',
        '<a href="https://acme.example/?a=1&amp;b=2" rel="noopener noreferrer">go</a>',
      ],
      ['&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;x&lt;/p&gt;', '<p>x</p>'],
      ['&lt;hr class=&quot;x&quot; /&gt;text', '<hr>text'],
    ] as const) {
      it(`is unescaped: ${text}`, () => {
        expect(toHtml(text)).to.equal(shown);
      });
    }

    for (const [text, shown] of [
      ['&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;', '<p>&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;</p>'],
      ['<p>Use the &lt;b&gt; tag</p>', '<p>Use the &lt;b&gt; tag</p>'],
      ['&lt;p&gt;Use the &amp;lt;b&amp;gt; tag&lt;/p&gt;', '<p>Use the &lt;b&gt; tag</p>'],
    ] as const) {
      it(`is unescaped once, and no more: ${text}`, () => {
        expect(toHtml(text)).to.equal(shown);
      });
    }
  });

  describe('plain text', () => {
    for (const [text, shown] of [
      ['One\n\nTwo', '<p>One</p><p>Two</p>'],
      ['R&amp;D&nbsp;team\n\n- caf&eacute;', '<p>R&amp;D&nbsp;team</p><ul><li>café</li></ul>'],
      ['a < b and R&D', '<p>a &lt; b and R&amp;D</p>'],
      ['I <3 anvils', '<p>I &lt;3 anvils</p>'],
      ['Write to Ann <ann@acme.example>\n\nSoon', '<p>Write to Ann &lt;ann@acme.example&gt;</p><p>Soon</p>'],
      ['See <https://acme.example/jobs>', '<p>See &lt;https://acme.example/jobs&gt;</p>'],
      ['', ''],
    ] as const) {
      it(`becomes paragraphs and lists, with every word: ${JSON.stringify(text)}`, () => {
        expect(toHtml(text)).to.equal(shown);
      });
    }
  });

  it('says the same when it is given its own result', () => {
    for (const text of [
      '<h1>A</h1><p>b <a href="x">c</a></p><table><tr><td colspan="2">d</td></tr></table>',
      '<figure><figcaption>Caption</figcaption></figure>',
      '<div><p>One<p>Two<ul><li>a<li>b</ul></div>',
      '&lt;p&gt;Use the &amp;lt;b&amp;gt; tag&lt;/p&gt;',
      'One\n\n- two\n- three',
    ]) {
      expect(toHtml(toHtml(text)), text).to.equal(toHtml(text));
    }
  });

  for (const text of [
    '<figure><figcaption><p>Caption</p></figcaption></figure>',
    '<figcaption><ul><li>Caption</li></ul></figcaption>',
  ]) {
    it(`nests no block in a paragraph, which HTML cannot: ${text}`, () => {
      expect(toHtml(toHtml(text))).to.equal(toHtml(text));
    });
  }
});
