import { expect } from '@open-wc/testing';
import {
  chooseReading,
  dismiss,
  insertItem,
  moveItem,
  normalizeField,
  removeItem,
  removeValue,
  setValue,
} from '../../../demo/builder/edit-job.js';
import { type Job, emptyJob } from '../../../demo/builder/job.js';

const at = (path: string, start = 0): Job['evidence'][number] => ({
  path,
  start,
  end: start + 1,
  text: 'x',
  certainty: 'certain',
});
const paths = (job: Job): string[] => job.evidence.map(({ path }) => path);

const job: Job = {
  ...emptyJob(),
  text: 'x x x',
  posting: { title: 'Intern', jobLocation: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
  evidence: [at('title'), at('jobLocation[0]', 1), at('jobLocation[1]', 2), at('jobLocation[2].name', 3)],
};

describe('changes of a job', () => {
  it('set a value, whose words are then no longer its source', () => {
    const changed = setValue(job, 'title', 'Other');
    expect(changed.posting.title).to.equal('Other');
    expect(paths(changed)).not.to.include('title');
    expect(job.posting.title).to.equal('Intern');
  });

  it('set a value within an object that is not there yet', () => {
    expect(setValue(job, 'application.url', 'https://a.example').posting.application).to.deep.equal({
      url: 'https://a.example',
    });
    expect(setValue(job, 'jobLocation[1].addressCountry', 'US').posting.jobLocation).to.deep.equal([
      { name: 'A' },
      { name: 'B', addressCountry: 'US' },
      { name: 'C' },
    ]);
  });

  it('remove a value, and the objects that are empty without it stay', () => {
    expect(removeValue(job, 'title').posting).not.to.have.property('title');
    expect(setValue(job, 'jobLocation[0].name', '').posting.jobLocation).to.deep.equal([
      {},
      { name: 'B' },
      { name: 'C' },
    ]);
  });

  it('add, move and remove items, and the words that state them go with them', () => {
    expect(paths(insertItem(job, 'jobLocation', {}, 1))).to.deep.equal([
      'title',
      'jobLocation[0]',
      'jobLocation[2]',
      'jobLocation[3].name',
    ]);
    const moved = moveItem(job, 'jobLocation', 2, 0);
    expect(moved.posting.jobLocation).to.deep.equal([{ name: 'C' }, { name: 'A' }, { name: 'B' }]);
    expect(paths(moved)).to.deep.equal(['title', 'jobLocation[1]', 'jobLocation[2]', 'jobLocation[0].name']);
    const removed = removeItem(job, 'jobLocation', 0);
    expect(removed.posting.jobLocation).to.deep.equal([{ name: 'B' }, { name: 'C' }]);
    expect(paths(removed)).to.deep.equal(['title', 'jobLocation[0]', 'jobLocation[1].name']);
  });

  it('remove a list with its last item', () => {
    const one = { ...job, posting: { tags: ['x'] } };
    expect(removeItem(one, 'tags', 0).posting).to.deep.equal({});
  });

  it('choose a reading, and the doubt is gone', () => {
    const doubt = { ...at('validThrough', 2), certainty: 'unsure' as const, readings: ['2027-03-04', '2027-04-03'] };
    const problem = {
      code: 'two-readings' as const,
      path: 'validThrough',
      message: '',
      hint: '',
      severity: 'warning' as const,
    };
    const doubtful = { ...job, evidence: [...job.evidence, doubt], problems: [problem] };
    const chosen = chooseReading(doubtful, doubt, '2027-04-03');
    expect(chosen.posting.validThrough).to.equal('2027-04-03');
    expect(chosen.problems).to.deep.equal([]);
    expect(chosen.evidence.at(-1)).to.deep.include({ path: 'validThrough', certainty: 'certain' });
    expect(dismiss(doubtful, doubt).posting).not.to.have.property('validThrough');
  });

  it('choose a reading of one of two doubts of a list, and the other stays', () => {
    const doubts = [3, 4].map((start) => ({
      ...at('startDates[0]', start),
      certainty: 'unsure' as const,
      readings: [{ start: '2027-05' }],
    }));
    const [first] = doubts;
    if (!first) throw new Error('There are two');
    const chosen = chooseReading({ ...job, evidence: doubts }, first, { start: '2027-05' });
    expect(chosen.posting.startDates).to.deep.equal([{ start: '2027-05' }]);
    expect(chosen.evidence.map(({ certainty }) => certainty)).to.deep.equal(['unsure', 'certain']);
  });

  it('write a value as the parser does, and leave what it does not accept', () => {
    const typed = setValue(job, 'baseSalary[0].value', '12k');
    expect(normalizeField(typed, 'baseSalary[0].value').posting.baseSalary).to.deep.equal([{ value: 12_000 }]);
    const wrong = setValue(job, 'validThrough', 'soon');
    expect(normalizeField(wrong, 'validThrough')).to.equal(wrong);
    const unfinished = insertItem(job, 'jobLocation', {});
    expect(normalizeField(unfinished, 'jobLocation')).to.equal(unfinished);
  });
});
