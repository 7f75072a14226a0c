import { expect } from '@open-wc/testing';
import { type Issue, partMissing } from '../../../src/schema/issues/issue.js';
import { toProblems, warnOnce } from '../../../src/schema/issues/report.js';

/** What `run` writes to the console as warnings. */
const warningsOf = async (run: () => Promise<void>): Promise<string[]> => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]): void => void warnings.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

describe('toProblems', () => {
  it('puts issues into words, in their order', async () => {
    const issues: Issue[] = [
      { code: 'required', path: 'title' },
      { code: 'empty', path: 'tags[0]', received: '' },
    ];
    const problems = await toProblems(issues);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['required', 'title'],
      ['empty', 'tags[0]'],
    ]);
    for (const { message } of problems) expect(message).to.match(/\w \w/);
    expect(await toProblems([])).to.deep.equal([]);
  });

  it('names the missing file and the reason', async () => {
    const [problem] = await toProblems([partMissing({ file: 'a.min.js', error: new TypeError('offline $&') })]);
    expect(problem?.message).to.include('a.min.js');
    expect(`${problem?.message} ${problem?.hint}`).to.include('offline $&').and.not.include('TypeError');
    const [unknown] = await toProblems([partMissing({ file: 'a.min.js', error: 'gone' })]);
    expect(`${unknown?.message} ${unknown?.hint}`).to.include('gone');
  });
});

describe('warnOnce', () => {
  it('says once that a file is missing, alone or beside other problems, also where the error is a sentence', async () => {
    const missing = partMissing({ file: 'sentence.min.js', error: new TypeError('Importing a script failed.') });
    const warnings = await warningsOf(async () => {
      await warnOnce([missing]);
      await warnOnce([missing, { code: 'for-missing', path: 'for="beside"' }]);
    });
    expect(warnings.filter((warning) => warning.includes('sentence.min.js'))).to.have.lengthOf(1);
  });

  it('warns once about each problem at each place', async () => {
    const issue: Issue = { code: 'for-missing', path: 'for="warned-once"' };
    const warnings = await warningsOf(async () => {
      await warnOnce([issue]);
      await warnOnce([issue, { ...issue, path: 'for="warned-too"' }]);
    });
    expect(warnings).to.have.lengthOf(2);
    expect(warnings[0]).to.match(/^\[job-posting\] for-missing: .*warned-once/);
    expect(warnings[1]).to.include('warned-too');
  });

  it('never warns with advice', async () => {
    expect(await warningsOf(() => warnOnce([{ code: 'empty', path: 'tags[0]', received: '' }]))).to.deep.equal([]);
  });
});
