import { expect } from '@open-wc/testing';
import { plainTextFragment } from '../../src/rich-text/plain-text.js';

const toHtml = (text: string): string => {
  const box = document.createElement('div');
  box.append(plainTextFragment(text, 3));
  return box.innerHTML;
};

describe('plainTextFragment', () => {
  for (const [text, html] of [
    ['One', '<p>One</p>'],
    ['One\nTwo', '<p>One<br>Two</p>'],
    ['One\r\n\r\nTwo\rThree', '<p>One</p><p>Two<br>Three</p>'],
    ['One\n \t\n\n\nTwo', '<p>One</p><p>Two</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['• a\n• b', '<ul><li>a</li><li>b</li></ul>'],
    ['* a\n\n* b', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    ['1. a\n2) b', '<ol><li>a</li><li>b</li></ol>'],
    ['You will:\n- a\n- b\nand more', '<p>You will:</p><ul><li>a</li><li>b</li></ul><p>and more</p>'],
    ['1. a\n- b', '<ol><li>a</li></ol><ul><li>b</li></ul>'],
    ['-5 degrees\n2.5 hours', '<p>-5 degrees<br>2.5 hours</p>'],
    ['2026. A year', '<p>2026. A year</p>'],
    ['  indented  ', '<p>indented</p>'],
    ['<b>&amp;', '<p>&lt;b&gt;&amp;amp;</p>'],
    ['**Who you are**', '<p><strong>Who you are</strong></p>'],
    ['__x__ and **two words**, ok', '<p><strong>x</strong> and <strong>two words</strong>, ok</p>'],
    ['*Note:* _soon_', '<p><em>Note:</em> <em>soon</em></p>'],
    ['* item\n* **bold** item', '<ul><li>item</li><li><strong>bold</strong> item</li></ul>'],
    ['## About us\nText', '<h3>About us</h3><p>Text</p>'],
    ['# One #\n## Two', '<h3>One</h3><h3>Two</h3>'],
    ['A\n\n---\n\nB', '<p>A</p><hr><p>B</p>'],
    ['Run `npm test`', '<p>Run <code>npm test</code></p>'],
    [
      'See [our **site**](https://acme.example/a?b=1), and apply.',
      '<p>See <a href="https://acme.example/a?b=1" rel="noopener noreferrer">our <strong>site</strong></a>, and apply.</p>',
    ],
    ['[x](https://acme.example "Title")', '<p><a href="https://acme.example/" rel="noopener noreferrer">x</a></p>'],
    ['\\*not\\* marked', '<p>*not* marked</p>'],
    // no marks
    ...[
      'C++ and C#',
      'a*b*c',
      '2**3**2',
      'snake_case_name',
      '#1 in the market',
      '__init__',
      '5 * 3 * 2',
      '* *',
      '**',

      'a ** b ** c',
      '_',
      'file_*.txt and *.csv',
      '[x](javascript:alert(1))',
      '[x](y)',
      '[x] (https://acme.example)',
      '*required',
    ].map((plain) => [plain, plain === '* *' ? '<ul><li>*</li></ul>' : `<p>${plain}</p>`] as const),
    ['', ''],
    [' \n\n ', ''],
  ] as const) {
    it(`makes ${html || 'nothing'} of ${JSON.stringify(text)}`, () => {
      expect(toHtml(text)).to.equal(html);
    });
  }

  it('takes a text of 100,000 characters, however many blocks it has', () => {
    for (const block of [
      'a\n\n',
      'a\n',
      '- a\n',
      '\n \n',
      '**a** ',
      '**a',
      '_a ',
      '[a](',
      '[a](https://x.example/',
      '`a',
      '# a\n',
    ]) {
      const text = block.repeat(100_000 / block.length);
      expect(toHtml(text).match(/a/g)?.length ?? 0, block).to.equal(text.match(/a/g)?.length ?? 0);
    }
  });
});
