import { expect } from '@open-wc/testing';
import { allLoaded, lazy } from '../../src/lazy/lazy.js';

/** A module whose loading ends when the test says so. */
const gated = () => {
  const gate = new EventTarget();
  const loaded = new Promise<{ name: string }>((resolve, reject) => {
    gate.addEventListener('open', () => resolve({ name: 'part' }));
    gate.addEventListener('break', () => reject(new Error('it broke')));
  });
  return {
    load: () => loaded,
    open: () => gate.dispatchEvent(new Event('open')),
    fail: () => gate.dispatchEvent(new Event('break')),
  };
};

describe('lazy', () => {
  it('loads a module once, on first use, for all callers', async () => {
    let loads = 0;
    const part = lazy(async () => ({ name: 'part', load: ++loads }), 'name');
    expect(part.current).to.equal(undefined);
    const [first, second] = await Promise.all([part.get(), part.get()]);
    expect(first).to.equal(second);
    expect(part.current).to.equal(first);
    expect(loads).to.equal(1);
  });

  it('gives null for a module that cannot be loaded, and names its file', async () => {
    // @ts-expect-error there is no such file
    const part = lazy(() => import('./job-posting.missing-part.min.js'), 'name');
    expect(await part.get()).to.equal(null);
    expect(part.current).to.equal(null);
    expect(part.file).to.equal('job-posting.missing-part.min.js');
    expect(part.error).to.be.instanceOf(Error);
  });

  it('names the file of a specifier that is computed from the address of the script', async () => {
    const base = document.baseURI;
    const part = lazy((): Promise<object> => import(new URL('./job-posting.gone.min.js', base).href), 'name' as never);
    await part.get();
    expect(part.file).to.equal('job-posting.gone.min.js');
  });

  it('treats a loader that throws at once like a file that is missing', async () => {
    const part = lazy((): Promise<{ name: string }> => {
      throw new TypeError('no import here');
    }, 'name');
    expect(await part.get()).to.equal(null);
    expect(part.error).to.be.instanceOf(TypeError);
    expect(part.file).to.equal('a file of this library');
  });

  it('counts a file with other content as missing', async () => {
    const part = lazy((): Promise<{ name?: string }> => Promise.resolve({ other: 'content' } as object), 'name');
    expect(await part.get()).to.equal(null);
    expect(String(part.error)).to.equal('Error: its content is not that of this build');
  });

  it('uses a module without what it needs, if that is missing', async () => {
    const needed = lazy(() => Promise.reject<{ name: string }>(new Error('no words')), 'name');
    const part = lazy(async () => ({ name: 'part' }), 'name', { needs: needed });
    expect(await part.get()).to.deep.equal({ name: 'part' });
    expect(needed.current).to.equal(null);
  });

  it('says when it has settled, once, after its state has changed', async () => {
    const seen: unknown[] = [];
    const module = { name: 'part' };
    const part = lazy(async () => module, 'name', { onSettled: () => seen.push(part.current, part.loading) });
    await Promise.all([part.get(), part.get()]);
    await part.get();
    expect(seen).to.deep.equal([module, null]);
  });

  it('knows when nothing is being loaded any more', async () => {
    const { load, open } = gated();
    const part = lazy(load, 'name');
    void part.get();
    expect(part.loading).to.not.equal(null);
    const idle = allLoaded();
    open();
    await idle;
    expect(part.loading).to.equal(null);
    expect(part.current?.name).to.equal('part');
  });

  it('counts a module as missing past the time limit, and uses it when it has loaded after all', async () => {
    const seen: unknown[] = [];
    const { load, open } = gated();
    const used = new EventTarget();
    const arrived = new Promise((resolve) => used.addEventListener('use', resolve));
    const part = lazy(load, 'name', {
      timeLimit: 1,
      onSettled: () => {
        seen.push(part.current?.name);
        if (part.current) used.dispatchEvent(new Event('use'));
      },
    });
    expect(await part.get()).to.equal(null);
    await allLoaded();
    expect([part.loading, part.current]).to.deep.equal([null, null]);
    expect(String(part.error)).to.equal('Error: it took more than 0.001 s');
    open();
    await arrived;
    expect([part.current?.name, part.error]).to.deep.equal(['part', undefined]);
    expect((await part.get())?.name).to.equal('part');
    expect(seen).to.deep.equal([undefined, 'part']);
  });

  it('settles once if a late module fails', async () => {
    let settled = 0;
    const { load, fail } = gated();
    const part = lazy(load, 'name', { timeLimit: 1, onSettled: () => settled++ });
    expect(await part.get()).to.equal(null);
    fail();
    await load().catch(() => undefined);
    await new Promise(requestAnimationFrame);
    expect([settled, part.current, await part.get()]).to.deep.equal([1, null, null]);
    expect(String(part.error), 'the reason stays').to.equal('Error: it took more than 0.001 s');
  });

  it('waits no longer than it takes where there is a time limit', async () => {
    const part = lazy(async () => ({ name: 'part' }), 'name', { timeLimit: 60_000 });
    expect(await part.get()).to.deep.equal({ name: 'part' });
    expect(part.loading).to.equal(null);
  });
});
