import { expect } from '@open-wc/testing';
import { lazyEnglish } from '../../../src/messages/en.lazy.js';
import { addEnglishMessages, messagesFor } from '../../../src/messages/translate.js';
import { textSections } from '../../../src/model/posting/text-sections.js';
import { fullPosting, minimalPosting } from '../../fixtures/postings.js';

addEnglishMessages(lazyEnglish);
const t = messagesFor('en');

describe('textSections', () => {
  it('gives the whole text in reading order, legal notes apart', () => {
    const posting = {
      ...fullPosting,
      sections: [
        { heading: 'Equal opportunity', body: 'We hire everybody.', kind: 'LEGAL' as const },
        { heading: 'Our values', body: 'Anvils.' },
      ],
    };
    const { main, legal } = textSections(posting, t);
    expect(main).to.deep.equal([
      { name: 'description', path: 'description', heading: 'About the role', body: fullPosting.description },
      {
        name: 'responsibilities',
        path: 'responsibilities',
        heading: 'What you’ll do',
        body: fullPosting.responsibilities,
      },
      {
        name: 'qualifications',
        path: 'qualifications',
        heading: 'What we’re looking for',
        body: fullPosting.qualifications,
      },
      { name: 'section', path: 'sections[1].body', heading: 'Our values', body: 'Anvils.' },
      { name: 'instructions', path: 'application.instructions', heading: 'How to apply', body: 'Send a short letter.' },
      {
        name: 'steps',
        path: 'application.steps',
        heading: 'Hiring process',
        body: '<ol><li>A call</li><li>A day with us</li></ol>',
      },
      {
        name: 'about',
        path: 'hiringOrganization.description',
        heading: 'About Acme',
        body: '<p>Acme makes anvils.</p>',
      },
    ]);
    expect(legal).to.deep.equal([
      { name: 'section', path: 'sections[0].body', heading: 'Equal opportunity', body: 'We hire everybody.' },
    ]);
  });

  it('shows no heading over nothing', () => {
    const posting = {
      ...minimalPosting,
      description: '<p>&nbsp;</p>',
      qualifications: '<br>',
      sections: [
        { heading: 'Lost' },
        { heading: 'Empty', body: '<p></p>' },
        { heading: 'Law', kind: 'LEGAL' as const },
      ],
      application: { steps: [], instructions: ' ' },
      hiringOrganization: { name: 'Acme' },
    };
    expect(textSections(posting, t)).to.deep.equal({ main: [], legal: [] });
  });

  it('gives nothing for a posting without text', () => {
    expect(textSections(minimalPosting, t)).to.deep.equal({ main: [], legal: [] });
  });
});
