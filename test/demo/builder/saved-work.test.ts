import { expect } from '@open-wc/testing';
import { SavedWork } from '../../../demo/builder/saved-work.js';
import { emptyJob } from '../../../demo/builder/job.js';
import { type BuilderState, initialState } from '../../../demo/builder/state.js';

const stateOf = (title: string): BuilderState => ({ ...initialState(), jobs: [{ ...emptyJob(), posting: { title } }] });
const titleOf = (state: BuilderState | null): string | undefined => state?.jobs[0]?.posting.title;
const works = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('job-posting-builder'));

describe('SavedWork', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  after(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('has nothing at first', () => {
    expect(new SavedWork().load()).to.equal(null);
  });

  it('brings back the work of a tab when it is loaded again', () => {
    expect(new SavedWork().save(stateOf('One'))).to.equal(true);
    expect(titleOf(new SavedWork().load())).to.equal('One');
  });

  it('a new tab begins with the last work, and does not overwrite it', () => {
    new SavedWork().save(stateOf('First tab'));
    sessionStorage.clear(); // as in a new tab
    const other = new SavedWork();
    expect(titleOf(other.load())).to.equal('First tab');
    other.save(stateOf('Second tab'));
    expect(works()).to.have.length(2);
    expect(works().map((key) => titleOf(JSON.parse(localStorage.getItem(key) ?? '').state))).to.have.members([
      'First tab',
      'Second tab',
    ]);
  });

  it('a duplicate of a tab goes on under a name of its own when the other has written', () => {
    const work = new SavedWork();
    work.save(stateOf('Mine'));
    const [key = ''] = works();
    // what a browser does in this tab when the other one writes
    localStorage.setItem(key, JSON.stringify({ time: Date.now(), state: stateOf('Theirs') }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    work.save(stateOf('Mine again'));
    expect(titleOf(JSON.parse(localStorage.getItem(key) ?? '').state)).to.equal('Theirs');
    expect(works()).to.have.length(2);
  });

  it('names the works of other tabs, the last one first', () => {
    new SavedWork().save(stateOf('First tab'));
    sessionStorage.clear();
    const own = new SavedWork();
    own.save(stateOf('Own'));
    expect(own.others().map(({ state }) => titleOf(state))).to.deep.equal(['First tab']);
    sessionStorage.clear();
    expect(new SavedWork().others()).to.have.length(2);
  });

  it('keeps five works', () => {
    for (let index = 0; index < 8; index++) {
      sessionStorage.clear();
      new SavedWork().save(stateOf(`Work ${index}`));
    }
    expect(works()).to.have.length(5);
  });

  it('gives up older works when there is no room, and says when nothing can be kept', () => {
    new SavedWork().save(stateOf('x'.repeat(3_000_000)));
    sessionStorage.clear();
    const work = new SavedWork();
    expect(work.save(stateOf('y'.repeat(3_000_000)))).to.equal(true);
    expect(works()).to.have.length(1);
    expect(work.save(stateOf('z'.repeat(6_000_000)))).to.equal(false);
  });

  it('ignores what another version has left', () => {
    for (const text of [
      '',
      'null',
      '{}',
      '{"time":1}',
      '{"time":1,"state":{"jobs":[]}}',
      '{"time":1,"state":{"jobs":[1],"theme":{"tokens":{}}}}',
    ]) {
      localStorage.setItem('job-posting-builder:old', text);
      expect(new SavedWork().load(), text).to.equal(null);
    }
  });
});
