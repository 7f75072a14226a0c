import { expect } from '@open-wc/testing';
import { summaryOf } from '../../../../demo/builder/check/summary.js';
import { segmentsOf } from '../../../../demo/builder/check/segments.js';
import { EXAMPLES } from '../../../../demo/builder/paste/examples.js';
import { readJobs, withStated } from '../../../../demo/builder/paste/read-jobs.js';
import { emptyJob } from '../../../../demo/builder/job.js';

describe('readJobs', () => {
  it('reads the examples, with nothing that contradicts', () => {
    for (const { name, text } of EXAMPLES) {
      const { jobs } = readJobs(text);
      expect(jobs, name).to.have.length(1);
      const [job] = jobs;
      if (!job) continue;
      const { facts, contradictions, emptyHeadings } = summaryOf(job);
      expect(facts, name).to.be.at.least(12);
      expect([...contradictions, ...emptyHeadings], name).to.deep.equal([]);
    }
  });

  it('keeps the text, in which the words are found', () => {
    const { text } = EXAMPLES[0] ?? { text: '' };
    const [job] = readJobs(text).jobs;
    expect(job?.text).to.equal(text);
    for (const { start, end, text: words } of job?.evidence ?? []) expect(text.slice(start, end)).to.equal(words);
    const segments = segmentsOf(text, job?.evidence ?? []);
    expect(segments.map((segment) => segment.text).join('')).to.equal(text);
  });

  it('reads source of a page as the text that people see', () => {
    const [job] = readJobs(
      '<h1>Data Intern</h1><p>Company: Acme</p><p>Pay: €1,500 per month</p><ul><li>Build</li></ul>',
    ).jobs;
    expect(job?.text).to.equal('# Data Intern\n\nCompany: Acme\n\nPay: €1,500 per month\n\n- Build');
    expect(job?.posting.title).to.equal('Data Intern');
  });

  it('reads source that was escaped, also twice', () => {
    const source = '<h1>Data Intern</h1><p>Company: Acme</p><p>Pay: €1,500 per month</p>';
    const once = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const text of [once, once.replaceAll('&', '&amp;')])
      expect(readJobs(text).jobs[0]?.text).to.equal('# Data Intern\n\nCompany: Acme\n\nPay: €1,500 per month');
  });

  it('reads JSON, and what its description states besides', () => {
    const posting = {
      title: 'Intern',
      hiringOrganization: 'Acme',
      jobLocation: 'Denver, CO',
      description: '<p>The pay is $30 per hour. Please send your CV.</p>',
      application: 'https://acme.example',
    };
    const { jobs, form } = readJobs(JSON.stringify(posting));
    expect(form).to.equal('data');
    expect(jobs[0]?.posting.hiringOrganization).to.deep.equal({ name: 'Acme' });
    expect(jobs[0]?.posting.baseSalary).to.deep.equal([{ currency: 'USD', value: 30, unitText: 'HOUR' }]);
    const [pay] = jobs[0]?.evidence.filter(({ path }) => path === 'baseSalary[0]') ?? [];
    expect(jobs[0]?.text.slice(pay?.start, pay?.end)).to.equal('$30 per hour');
  });

  it('reads the data of a page rather than its text', () => {
    const data = { '@type': 'JobPosting', title: 'Hardware Intern', hiringOrganization: { name: 'Boardly' } };
    const { jobs, form } = readJobs(
      `<html><body><h1>Menu</h1><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`,
    );
    expect(form).to.equal('data');
    expect(jobs.map(({ posting }) => posting.title)).to.deep.equal(['Hardware Intern']);
  });

  it('says what is wrong with JSON', () => {
    const { jobs, problems } = readJobs('{"title": "Intern",}');
    expect(jobs).to.deep.equal([]);
    expect(problems[0]?.code).to.equal('json-invalid');
  });

  it('finds nothing in what is no posting', () => {
    for (const text of ['😀 🎉 🚀', 'Dear diary, today it rained.', '', '\0\0\0', '<script>alert(1)</script>'])
      expect(readJobs(text).jobs, text).to.deep.equal([]);
  });

  it('reads a long text within a second, and keeps no more than is read', () => {
    const start = performance.now();
    const { jobs, problems } = readJobs(
      `Data Intern\nCompany: Acme\nPay: $20 per hour\n\n${'Many words that say nothing. '.repeat(40_000)}`,
    );
    expect(jobs[0]?.text).to.have.length(400_000);
    expect(problems.map(({ code }) => code)).to.include('text-too-long');
    expect(performance.now() - start).to.be.below(5000);
  });

  it('names headings that lost their text', () => {
    const [job] = readJobs(
      'Data Intern\nCompany: Acme\n\nWhat you’ll do:\n\nWhat we’re looking for:\n\nPay: $20 per hour',
    ).jobs;
    if (!job) throw new Error('The text was not read');
    expect(summaryOf(job).emptyHeadings.map(({ heading }) => heading)).to.include('What you’ll do:');
  });
});

describe('what is typed beside the text', () => {
  const job = {
    ...emptyJob(),
    posting: { title: 'Intern', hiringOrganization: { name: 'Old', url: 'https://old.example' } },
  };

  it('takes precedence over the text', () => {
    const { posting } = withStated(job, { company: 'Acme', application: 'jobs@acme.example' });
    expect(posting.hiringOrganization).to.deep.equal({ name: 'Acme', url: 'https://old.example/' });
    expect(posting.application).to.deep.equal({ email: 'jobs@acme.example' });
  });

  it('changes nothing if it is empty', () => {
    expect(withStated(job, { company: '', application: '' })).to.equal(job);
  });
});
