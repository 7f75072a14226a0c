import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { richTextHtml } from '../../src/rich-text/rich-text-html.js';
import { TextBudget } from '../../src/rich-text/text-budget.js';
import { wellFormedHtml } from '../../src/rich-text/well-formed-html.js';
import { RUNS } from '../support/property-runs.js';
import { BASE } from './harness.js';

const OPTIONS = { headingLevel: 3, base: BASE };

const read = (markup: string): string | null => wellFormedHtml(markup, 3, new TextBudget());

/** What a parser makes of it: a comment is nothing that is shown, but not well-formed either. */
const parsed = (markup: string): string => richTextHtml(`<!---->${markup}`, OPTIONS);

const TEXTS = [
  'Build',
  ' ',
  '\n',
  '\f',
  '\u00A0',
  '&nbsp;',
  '&amp;',
  '&lt;p&gt;',
  '"it\'s"',
  'a > b',
  '\u{1F600}',
  '\uD800',
];
const [BLOCKS, PHRASES, LISTS] = [
  ['p', 'h2', 'div'],
  ['b', 'i', 'u', 's', 'strong', 'em'],
  ['ul', 'ol'],
];
const within = (names: string[], content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), content).map(([name, html]) => `<${name}>${html}</${name}>`);
const several = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(one, { maxLength: 4 }).map((all) => all.join(''));

/** Markup that is nested as it should be, or nearly. */
const { flow } = fc.letrec<{ flow: string; block: string; phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...TEXTS, '<br>', '<br />'),
    within(PHRASES, several(tie('phrase'))),
  ),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    within(BLOCKS, several(tie('phrase'))),
    within(['div'], several(tie('block'))),
    within(LISTS, several(within(['li'], tie('flow')))),
  ),
  flow: several(fc.oneof(tie('block'), tie('phrase'))),
}));

/** The same with something in it that does not belong there. */
const spoiled = fc
  .tuple(
    flow,
    fc.nat(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<b>',
      '</b>',
      '</ul>',
      '<p class="x">',
      '<table>',
      '<',
      '&copy;',
      '\r',
      '\0',
    ),
  )
  .map(([html, at, extra]) => html.slice(0, at % (html.length + 1)) + extra + html.slice(at % (html.length + 1)));

describe('markup that is well-formed', () => {
  it('becomes what a parser makes of it', () => {
    fc.assert(
      fc.property(fc.oneof(flow, spoiled), (markup) => {
        const html = read(markup);
        if (html !== null) expect(html).to.equal(parsed(markup));
      }),
      { numRuns: RUNS },
    );
  });

  for (const markup of [
    '<p>We build &amp; test.</p>\n<ul><li>Go</li><li><b>C</b><br/>or Rust</li></ul>',
    '<h1>About</h1><div><p>It\'s "fun"&nbsp;&gt; work</p></div>',
    'Intro<br><em>and</em> more',
  ])
    it(`is read without a parser: ${JSON.stringify(markup)}`, () => {
      expect(read(markup)).to.equal(parsed(markup));
    });

  for (const [what, markup] of [
    ['an attribute', '<p class="x">Text</p>'],
    ['an element without its end', '<ul><li>One<li>Two</ul>'],
    ['an end without its element', '<b>One</b></b>'],
    ['ends in the wrong order', '<b><i>One</b></i>'],
    ['a block in a paragraph', '<p>One<ul><li>Two</li></ul></p>'],
    ['an item without a list', '<li>One</li>'],
    ['another element', '<p>One</p><script>alert()</script>'],
    ['a comment', '<p>One</p><!-- two -->'],
    ['another entity', '<p>&copy; Acme</p>'],
    ['an open tag', '<p>One</p><p'],
    ['no element', 'One &amp; two'],
    ['a carriage return', '<p>One\r\nTwo</p>'],
    ['elements within 40 others', `${'<b>'.repeat(41)}x${'</b>'.repeat(41)}`],
  ] as const)
    it(`is left to the parser with ${what}`, () => {
      expect(read(markup)).to.equal(null);
    });

  it('keeps the white space that parsers keep', () => {
    expect(read('\u00A0<p>One</p>')).to.equal('\u00A0<p>One</p>');
    expect(read(' \n<p>One</p> ')).to.equal('<p>One</p> ');
  });

  it('takes its nodes from the budget of the posting, or leaves all to the parser', () => {
    const budget = new TextBudget();
    const list = `<ul>${'<li>x</li>'.repeat(2400)}</ul>`; // 4,801 nodes
    const shown = Array.from({ length: 5 }, () => richTextHtml(list, { ...OPTIONS, budget }));
    expect(shown.map((html) => html.match(/<li>/g)?.length)).to.deep.equal([2400, 2400, 2400, 2400, 398]);
    expect(budget.nodeLimit).to.equal('20,000 nodes');
  });
});
