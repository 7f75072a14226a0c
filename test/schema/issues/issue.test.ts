import { expect } from '@open-wc/testing';
import { PROBLEM_CODES } from '../../../src/schema/issues/issue-messages.js';
import { isTransient } from '../../../src/schema/issues/issue.js';

describe('isTransient', () => {
  it('is true of what may be over when the input is loaded again, and of nothing else', () => {
    const transient = PROBLEM_CODES.filter((code) => isTransient({ code, path: '' }));
    expect(transient).to.have.members(['src-failed', 'src-offline', 'src-cross-origin']);
  });

  it('is for the issue to say', () => {
    expect(isTransient({ code: 'src-failed', path: '', transient: false })).to.equal(false);
    expect(isTransient({ code: 'part-missing', path: '', transient: true })).to.equal(true);
  });
});
