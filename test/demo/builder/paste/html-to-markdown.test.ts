import { expect } from '@open-wc/testing';
import { hasStructure, htmlToMarkdown } from '../../../../demo/builder/paste/html-to-markdown.js';

describe('htmlToMarkdown', () => {
  const CASES: readonly (readonly [name: string, html: string, markdown: string])[] = [
    ['headings and paragraphs', '<h1>Intern</h1><p>One</p><p>Two</p>', '# Intern\n\nOne\n\nTwo'],
    ['lists, also in lists', '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', '- One\n- Inner\n- Two'],
    ['numbered lists', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    [
      'a line that is all bold',
      '<p><b>What you do</b></p><p>Some <b>bold</b> words</p>',
      '**What you do**\n\nSome bold words',
    ],
    [
      'bold by style, and bold that is none',
      '<p><span style="font-weight:700">A</span></p><b style="font-weight:normal"><p>B</p></b>',
      '**A**\n\nB',
    ],
    ['line breaks', 'One<br>Two<div>Three</div>', 'One\nTwo\nThree'],
    [
      'links',
      '<p><a href="https://a.example/x">Apply</a> or <a href="https://b.example/">https://b.example</a></p>',
      '[Apply](https://a.example/x) or https://b.example',
    ],
    ['links that are none', '<p><a href="javascript:alert(1)">Apply</a> <a>here</a></p>', 'Apply here'],
    [
      'rows of two cells as label and value',
      '<table><tr><td>Location</td><td>Berlin</td></tr><tr><th>Pay:</th><td>20 €</td></tr></table>',
      'Location: Berlin\nPay: 20 €',
    ],
    ['lists of terms', '<dl><dt>Start</dt><dd>May 2027</dd></dl>', 'Start: May 2027'],
    [
      'items as Word writes them',
      '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>',
      '- First',
    ],
    ['white space', '<p>  a\n  b&nbsp;&nbsp;c </p>', 'a b c'],
    [
      'what nobody sees',
      '<style>p{}</style><script>alert(1)</script><p>Seen</p><template><p>Not</p></template><p hidden>Not</p>',
      'Seen',
    ],
  ];
  for (const [name, html, markdown] of CASES)
    it(`writes ${name}`, () => {
      expect(htmlToMarkdown(html)).to.equal(markdown);
    });

  it('runs and loads nothing', async () => {
    const marked = window as unknown as { ran?: boolean };
    const html =
      '<img src=x onerror="ran=true"><svg onload="ran=true"></svg><iframe srcdoc="<script>parent.ran=true</script>"></iframe><p>Text</p>';
    expect(htmlToMarkdown(html)).to.equal('Text');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(marked.ran).to.equal(undefined);
  });

  it('reads elements that are nested without end', () => {
    expect(htmlToMarkdown(`<p>Before</p>${'<div>'.repeat(20_000)}deep`)).to.equal('Before');
  });
});

describe('hasStructure', () => {
  it('is what the words alone do not say', () => {
    expect(hasStructure('<ul><li>One</li></ul>')).to.equal(true);
    expect(hasStructure('<meta charset="utf-8"><span style="color:red">One</span>')).to.equal(false);
  });
});
