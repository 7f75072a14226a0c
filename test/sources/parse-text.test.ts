import { expect } from '@open-wc/testing';
import { parsePostings } from '../../src/sources/index.js';

const REST = { hiringOrganization: { name: 'Brambleworks' }, description: 'Lay hedges.' };
const titleOf = (json: string): string | undefined => parsePostings(json).postings[0]?.title;
/** A text in UTF-8, read as if each byte were a character. */
const twice = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
const escaped = (text: string): string =>
  text.replace(/[\x80-\xFF]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

describe('a text that was encoded twice', () => {
  for (const title of ['Intern, people’s care', 'Praktikum – Straße', 'インターン', 'Intern 🚀', 'À la carte intern']) {
    it(`is what was meant: ${title}`, () => {
      expect(titleOf(JSON.stringify({ title: twice(title), ...REST }))).to.equal(title);
      expect(titleOf(escaped(JSON.stringify({ title: twice(title), ...REST })))).to.equal(title);
    });
  }

  it('is not seen in texts that only look like it', () => {
    // no controls: what was meant cannot be told for certain
    for (const title of ['Müller & Ã¼', 'Ação', 'São João intern', '«Â» intern', 'Intern â la carte'])
      expect(titleOf(JSON.stringify({ title, ...REST }))).to.equal(title);
    expect(titleOf(JSON.stringify({ title: 'Intern \\u00e2\\u0080\\u0099', ...REST }))).to.equal(
      'Intern \\u00e2\\u0080\\u0099',
    );
  });
});
