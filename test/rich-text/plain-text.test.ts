import { expect } from '@open-wc/testing';
import { plainTextFragment } from '../../src/rich-text/plain-text.js';

const toHtml = (text: string): string => {
  const box = document.createElement('div');
  box.append(plainTextFragment(text));
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
    ['', ''],
    [' \n\n ', ''],
  ] as const) {
    it(`makes ${html || 'nothing'} of ${JSON.stringify(text)}`, () => {
      expect(toHtml(text)).to.equal(html);
    });
  }

  it('takes a text of 100,000 characters, however many blocks it has', () => {
    for (const block of ['a\n\n', 'a\n', '- a\n', '\n \n']) {
      const text = block.repeat(100_000 / block.length);
      expect(toHtml(text).match(/a/g)?.length ?? 0, block).to.equal(text.match(/a/g)?.length ?? 0);
    }
  });
});
