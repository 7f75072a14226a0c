import { expect } from '@open-wc/testing';
import { hasContent } from '../../../src/model/posting/has-content.js';

describe('hasContent', () => {
  for (const [text, has] of [
    ['Hi', true],
    ['<p>Hi</p>', true],
    ['&amp;', true],
    ['3 < 4', true],
    ['a&nbsp;b', true],
    [undefined, false],
    ['', false],
    [' \n ', false],
    ['<p></p>', false],
    ['<p>&nbsp;</p>', false],
    ['<p>&#160;</p>', false],
    ['<p>&#xA0;</p>', false],
    ['<p>\u00a0</p>', false],
    ['<br><hr>', false],
    ['<!-- gone -->', false],
    ['<img src="x" alt="Us">', false],
    ['&lt;p&gt;&lt;/p&gt;', false],
  ] as const) {
    it(`finds ${has ? 'something' : 'nothing'} to read in ${JSON.stringify(text) ?? 'nothing at all'}`, () => {
      expect(hasContent(text)).to.equal(has);
    });
  }
});
