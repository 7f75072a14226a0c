import { expect } from '@open-wc/testing';
import { formatTitle } from '../../src/format/title.js';

describe('a title', () => {
  for (const [title, shown] of [
    ['Data Scientist - Experimentation', 'Data Scientist\u00a0- Experimentation'],
    ['Intern – Summer – Berlin', 'Intern\u00a0– Summer\u00a0– Berlin'],
    ['Front-end Developer', 'Front-end Developer'],
    ['- Cook', '- Cook'],
    ['Cook -', 'Cook -'],
  ] as const)
    it(`is shown as ${JSON.stringify(shown)}`, () => {
      expect(formatTitle(title)).to.equal(shown);
    });
});
