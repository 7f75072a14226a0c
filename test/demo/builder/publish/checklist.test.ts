import { expect } from '@open-wc/testing';
import { checklist } from '../../../../demo/builder/publish/checklist.js';
import type { Draft } from '../../../../demo/builder/job.js';
import { JOB, NOW } from '../states.js';

const states = (draft: Draft): string =>
  checklist(draft, NOW)
    .map(({ label, state }) => `${label}: ${state}`)
    .join(', ');

describe('checklist', () => {
  it('ticks what is there', () => {
    expect(states(JOB)).to.equal('Title: done, Company: done, Apply link: done, Logo: done, Ready for Google: done');
  });

  it('names what is missing', () => {
    expect(states({ title: 'Cook' })).to.equal(
      'Title: done, Company: missing, Apply link: missing, Logo: optional, Ready for Google: optional',
    );
    expect(
      checklist({ title: 'Cook' }, NOW)
        .at(-1)
        ?.advice.map(({ code }) => code),
    ).to.include('date-posted-missing');
    expect(states({})).to.equal('Title: missing');
    expect(states({ title: 'Cook', url: 'https://a.example/1' })).to.contain('Apply link: optional');
  });
});
