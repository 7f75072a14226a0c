import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseHtml } from '../../src/rich-text/parse-html.js';
import { sanitize } from '../../src/rich-text/sanitize.js';
import { renderRichText } from '../../src/rich-text/render-rich-text.js';
import { corpus } from '../support/corpus.js';
import { recordMetric } from '../support/quality.js';
import { RUNS } from '../support/property-runs.js';
import { BASE, dangersIn } from './harness.js';

const OPTIONS = { headingLevel: 3, base: BASE };

const made = (html: string): HTMLElement => {
  const box = document.createElement('div');
  const body = parseHtml(`<body>${html}`); // spaces at the start are part of the text
  if (!body) throw new Error('a parser is allowed here');
  box.append(sanitize(body, OPTIONS));
  box.normalize(); // where something was dropped, two texts stand side by side
  return box;
};

/** Markup in pieces, so that halves of tags, attributes and entities meet in new ways. */
const PIECES =
  'p br hr ul ol li b i em strong a div table tr td th tbody caption h1 h6 pre blockquote dl dt dd section center del font span form button select option textarea title style script template svg math foreignObject mtext annotation-xml iframe noscript noembed xmp plaintext marquee applet object img input body html frameset job-posting'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `])
    .concat(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '>',
      '"',
      "'",
      '=',
      '/',
      ' ',
      '\n',
      '\0',
      '&lt;',
      '&amp;',
      '&#0;',
      '&#x1;',
    )
    .concat(
      'href=',
      'javascript:alert(1)',
      'JAVA&Tab;SCRIPT:',
      'data:text/html,x',
      'https://acme.example/',
      'mailto:a@b.c',
    )
    .concat(
      'onclick=alert(1)',
      'style=x',
      'id=body',
      'name=attributes',
      'lang=en',
      'dir=rtl',
      'colspan=2',
      'is=x',
      'words',
      '\uD800',
    );

describe('sanitize, of random markup', function () {
  this.timeout(300_000);
  let markup: fc.Arbitrary<string>;

  before(async function () {
    const live = await corpus<string>(this, 'xss-live');
    // fragments of what is known to run: cut between tags, quotes and spaces
    const fragments = [...new Set(live.flatMap((payload) => payload.split(/(?=[<>"'\s=])/)))];
    const piece = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(...fragments),
      fc.constantFrom(...live),
      fc.string({ maxLength: 5 }),
    );
    markup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  });

  const holds = async (name: string, check: (html: string) => void): Promise<void> => {
    fc.assert(fc.property(markup, check), { numRuns: RUNS });
    if (RUNS === 1000) await recordMetric('S3', `${name}: ${RUNS} random inputs`);
  };

  it('leaves nothing dangerous, and never throws', async () => {
    await holds('nothing dangerous is left', (html) => {
      expect(dangersIn(made(html))).to.deep.equal([]);
      const box = document.createElement('div');
      box.append(renderRichText(html, OPTIONS));
      expect(dangersIn(box)).to.deep.equal([]);
    });
  });

  it('changes nothing the second time', async () => {
    await holds('idempotent', (html) => {
      const once = made(html);
      // a carriage return that was written as `&#13;`, or a line end that begins a `pre`, is read otherwise for good
      fc.pre(!/\r|<pre>\n/.test(once.innerHTML));
      const twice = made(once.innerHTML);
      expect(twice.innerHTML).to.equal(once.innerHTML);
      expect(twice.isEqualNode(once), once.innerHTML).to.equal(true);
    });
  });

  it('changes nothing of the corpora the second time', async function () {
    const names = ['xss-all-distinct', 'xss-mxss', 'html-malformed-html5lib-tree', 'html-malformed-html5lib-tokenizer'];
    const texts = (await Promise.all(names.map((name) => corpus<string>(this, name)))).flat();
    for (const html of texts) {
      const once = made(html);
      const same = /\r|<pre>\n/.test(once.innerHTML) || made(once.innerHTML).isEqualNode(once);
      expect(same, html).to.equal(true);
    }
    await recordMetric('S3', `idempotent: ${texts.length} texts of the corpora`);
  });

  it('takes words for words', async () => {
    await holds('text stays the same text', (html) => {
      const text = made(html).textContent ?? '';
      const box = document.createElement('div');
      box.textContent = text;
      expect(made(box.innerHTML).textContent).to.equal(text.replace(/\r\n?/g, '\n'));
    });
  });
});
