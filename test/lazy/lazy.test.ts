import { expect } from '@open-wc/testing';
import { allLoaded, lazy } from '../../src/lazy/lazy.js';

describe('lazy', () => {
  it('loads a module once, on first use, for all who ask', async () => {
    let loads = 0;
    const part = lazy(async () => ({ name: 'part', load: ++loads }));
    expect(part.current).to.equal(undefined);
    const [first, second] = await Promise.all([part.get(), part.get()]);
    expect(first).to.equal(second);
    expect(part.current).to.equal(first);
    expect(loads).to.equal(1);
  });

  it('gives null for a module that cannot be loaded, and names its file', async () => {
    // @ts-expect-error there is no such file
    const part = lazy(() => import('./job-posting.missing-part.min.js'));
    expect(await part.get()).to.equal(null);
    expect(part.current).to.equal(null);
    expect(part.file).to.equal('job-posting.missing-part.min.js');
    expect(part.error).to.be.instanceOf(Error);
  });

  it('names the file of a specifier that is computed from the address of the script', async () => {
    const base = document.baseURI;
    const part = lazy(() => import(new URL('./job-posting.gone.min.js', base).href));
    await part.get();
    expect(part.file).to.equal('job-posting.gone.min.js');
  });

  it('treats a loader that throws at once like a file that is missing', async () => {
    const part = lazy((): Promise<object> => {
      throw new TypeError('no import here');
    });
    expect(await part.get()).to.equal(null);
    expect(part.error).to.be.instanceOf(TypeError);
    expect(part.file).to.equal('a file of this library');
  });

  it('counts a module as missing when what it needs cannot be had', async () => {
    const part = lazy(async () => ({}), { prepare: () => Promise.reject(new Error('no words')) });
    expect(await part.get()).to.equal(null);
  });

  it('says when it has settled, once, after its state has changed', async () => {
    const seen: unknown[] = [];
    const part = lazy(async () => 'module', { onSettled: () => seen.push(part.current, part.loading) });
    await Promise.all([part.get(), part.get()]);
    await part.get();
    expect(seen).to.deep.equal(['module', null]);
  });

  it('knows when nothing is being loaded any more', async () => {
    const gate = new EventTarget();
    const part = lazy(() => new Promise<string>((resolve) => gate.addEventListener('open', () => resolve('module'))));
    void part.get();
    expect(part.loading).to.not.equal(null);
    const idle = allLoaded();
    gate.dispatchEvent(new Event('open'));
    await idle;
    expect(part.loading).to.equal(null);
    expect(part.current).to.equal('module');
  });

  it('does not keep callers waiting past the time limit, and takes the module when it comes', async () => {
    const gate = new EventTarget();
    const arrived = new Promise((resolve) => gate.addEventListener('settled', resolve));
    const part = lazy(() => new Promise<string>((resolve) => gate.addEventListener('open', () => resolve('module'))), {
      timeLimit: 1,
      onSettled: () => gate.dispatchEvent(new Event('settled')),
    });
    expect(await part.get()).to.equal(null);
    await allLoaded();
    expect([part.loading, part.current, part.error]).to.deep.equal([null, undefined, undefined]);
    gate.dispatchEvent(new Event('open'));
    await arrived;
    expect(part.current).to.equal('module');
    expect(await part.get()).to.equal('module');
  });

  it('waits no longer than it takes where there is a time limit', async () => {
    const part = lazy(async () => 'module', { timeLimit: 60_000 });
    expect(await part.get()).to.equal('module');
    expect(part.loading).to.equal(null);
  });
});
