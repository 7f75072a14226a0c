import { expect } from '@open-wc/testing';
import { TAGS } from '../../../../demo/builder/preview/languages.js';
import { LOCALES } from '../../../../src/schema/locales.js';

describe('the languages that a preview can be read in', () => {
  it('are those of the library', () => {
    expect([...TAGS].sort()).to.deep.equal([...LOCALES].sort());
  });
});
