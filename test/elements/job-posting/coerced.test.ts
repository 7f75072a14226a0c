import { expect } from '@open-wc/testing';
import { mountCard } from '../../support/mount.js';
import { visibleText } from '../../support/queries.js';

describe('a card with texts as people write them', () => {
  it('shows what they mean', async () => {
    const card = await mountCard(
      {
        title: 'Engineering internship',
        hiringOrganization: 'Acme',
        department: 'keine Angabe',
        baseSalary: '£28,000 pa',
        startDates: 'Summer 2027',
        duration: '12 weeks',
        validThrough: '31 March 2027',
        application: { url: 'www.acme.example/apply' },
      },
      'lang="en" now="2027-01-01T12:00:00Z"',
    );
    const text = visibleText(card);
    for (const shown of ['£28,000', 'Summer 2027', '12 weeks', 'Mar 31, 2027']) expect(text).to.contain(shown);
    expect(text).to.not.contain('keine Angabe');
    expect(card.data?.duration).to.deep.equal(['P12W']);
    expect(card.problems.map(({ code }) => code)).to.have.members(['empty', 'url-completed']);
    expect(card.data?.application?.url).to.equal('https://www.acme.example/apply');
  });

  it('shows what an exact posting says with the first render', async () => {
    const card = document.createElement('job-posting');
    card.posting = { title: 'Exact', hiringOrganization: 'Acme', duration: 'P12W' };
    document.body.append(card);
    await card.updateComplete;
    expect(card.data?.title).to.equal('Exact');
    card.remove();
  });
});
