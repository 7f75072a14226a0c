import { expect } from '@open-wc/testing';
import { LEAVE_OUT, SECTION_USES, USES, applyUse } from '../../../../demo/builder/check/use-as.js';
import { type Job, emptyJob } from '../../../../demo/builder/job.js';
import { readJobs } from '../../../../demo/builder/paste/read-jobs.js';

/** A job with this text, after the part of it in brackets was used as a field. */
const used = (name: string, marked: string, posting: Job['posting'] = {}): Job => {
  const text = marked.replace('⟦', '').replace('⟧', '');
  const range = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const use = [...USES, ...SECTION_USES, LEAVE_OUT].find((other) => other.name === name);
  if (!use) throw new Error(`There is no use ${name}`);
  return applyUse(use, { ...emptyJob(), text, posting }, range).job;
};

describe('use of selected words', () => {
  const CASES: readonly (readonly [use: string, text: string, posting: Job['posting']])[] = [
    ['Title', 'We want a ⟦**Data Intern**⟧.', { title: 'Data Intern' }],
    ['Company', 'Join ⟦Acme & Sons⟧ now', { hiringOrganization: { name: 'Acme & Sons' } }],
    ['Pay', 'You get ⟦€1,500 per month⟧', { baseSalary: [{ currency: 'EUR', value: 1500, unitText: 'MONTH' }] }],
    ['Pay', 'Pay is ⟦competitive⟧', { baseSalary: [{ note: 'competitive' }] }],
    ['Place', 'in ⟦Berlin; Munich⟧', { jobLocation: [{ name: 'Berlin' }, { name: 'Munich' }] }],
    ['Start date', 'from ⟦May 2027⟧', { startDates: [{ start: '2027-05' }] }],
    ['Start date', '⟦Summer 2027⟧', { startDates: [{ season: 'SUMMER', year: 2027 }] }],
    ['Deadline', '⟦Apply by 31 March 2027⟧', { validThrough: '2027-03-31' }],
    ['Length', 'for ⟦12 weeks⟧', { duration: ['P12W'] }],
    ['Degree', 'a ⟦PhD⟧ student', { educationRequirements: { levels: ['PhD'] } }],
    ['How to apply', 'Write to ⟦jobs@acme.example⟧.', { application: { email: 'jobs@acme.example' } }],
    ['How to apply', '⟦[Apply](https://acme.example/x)⟧', { application: { url: 'https://acme.example/x' } }],
    ['How to apply', '⟦Ask at the desk⟧', { application: { instructions: 'Ask at the desk' } }],
    [
      'Role',
      '⟦Your days\n- Build\n- Test⟧',
      { sections: [{ heading: 'Your days', body: '- Build\n- Test', kind: 'ROLE' }] },
    ],
    ['Offer', '⟦You get lunch.⟧', { sections: [{ heading: 'What we offer', body: 'You get lunch.', kind: 'OFFER' }] }],
  ];
  for (const [use, text, posting] of CASES)
    it(`${use}: ${text}`, () => {
      expect(used(use, text).posting).to.deep.equal(posting);
    });

  it('Visa keeps the words, and what they mean', () => {
    const { posting } = used('Visa', '⟦We are unable to sponsor visas for this role.⟧');
    expect(posting.workAuthorization).to.deep.equal({
      sponsorship: 'NOT_OFFERED',
      note: 'We are unable to sponsor visas for this role.',
    });
  });

  it('adds to a list, and does not add the same twice', () => {
    const text = 'Pay: ⟦$30 per hour⟧';
    const once = used('Pay', text, { baseSalary: [{ value: 20, unitText: 'HOUR' }] });
    expect(once.posting.baseSalary).to.have.length(2);
    expect(used('Pay', text, once.posting).posting.baseSalary).to.have.length(2);
  });

  it('says where the value comes from', () => {
    const job = used('Length', 'It takes ⟦12 weeks⟧.');
    expect(job.evidence).to.deep.equal([
      { path: 'duration[0]', start: 9, end: 17, text: '12 weeks', certainty: 'certain' },
    ]);
  });

  it('a word that is no date stays, so that it can be corrected', () => {
    expect(used('Deadline', '⟦soon⟧').posting).to.deep.equal({ validThrough: 'soon' });
  });

  it('Leave out removes what the words state, from the fields and from the text', () => {
    const text = `# Intern\n\n**Company:** Acme\n\n## Tasks\n- Build things\n- Save 20% at our shop\n- Test things\n\nPay: $20 per hour`;
    const [job] = readJobs(text).jobs;
    if (!job) throw new Error('The text was not read');
    const leave = (words: string, from: Job): Job => {
      const start = text.indexOf(words);
      return applyUse(LEAVE_OUT, from, { start, end: start + words.length }).job;
    };
    expect(leave('$20 per hour', job).posting.baseSalary).to.equal(undefined);
    const body = JSON.stringify(leave('- Save 20% at our shop', job).posting.sections);
    expect(body).to.contain('Build things').and.to.contain('Test things').and.not.to.contain('Save');
  });
});
