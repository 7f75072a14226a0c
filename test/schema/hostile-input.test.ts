import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';

const own = { title: 'T', hiringOrganization: { name: 'Acme' }, url: 'https://acme.example/jobs/1' };

const fail = (): never => {
  throw new Error('no');
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('parsePosting, given what JSON could not hold', () => {
  it('never throws for an input that does', () => {
    for (const input of [
      {
        get title() {
          return fail();
        },
      },
      new Proxy(own, { get: fail, ownKeys: fail }),
      revoked(),
    ]) {
      const { posting, problems } = parsePosting(input);
      expect(posting).to.equal(null);
      expect(problems.map(({ code }) => code)).to.deep.equal(['unreadable']);
    }
  });

  it('says what the input threw', () => {
    const [problem] = parsePosting({
      get title() {
        return fail();
      },
    }).problems;
    expect(problem?.message).to.match(/ could not be read: no\.$/);
  });

  for (const { name, value } of [
    { name: 'a revoked proxy', value: revoked() },
    { name: 'a proxy whose traps throw', value: new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail }) },
    { name: 'a function that will not be named', value: Object.assign(() => 1, { toString: fail }) },
    { name: 'an object that will not be named', value: { toString: fail, toJSON: fail } },
    { name: 'a symbol', value: Symbol('x') },
    { name: 'a bigint', value: 12n },
  ]) {
    it(`reports ${name} as a value, and never throws`, () => {
      for (const field of ['title', 'tags', 'url', 'payKind', 'totalJobOpenings', 'directApply', 'hoursPerWeek']) {
        expect(parsePosting({ ...own, [field]: value }).problems.length, field).to.be.above(0);
      }
    });
  }

  it('reads a list and an object that contain themselves', () => {
    const list: unknown[] = ['a'];
    list.push(list);
    const place: Record<string, unknown> = { name: 'Here' };
    place['jobLocation'] = place;
    const { posting } = parsePosting({ ...own, tags: list, jobLocation: place });
    expect(posting).to.deep.equal({ ...own, tags: ['a'], jobLocation: [{ name: 'Here' }] });
  });

  it('takes nothing from prototypes', () => {
    const inherited: unknown = Object.create({ title: 'Inherited' });
    expect(parsePosting(inherited).posting).to.equal(null);
    expect(parsePosting(Object.assign(Object.create(null), own))).to.deep.equal({ posting: own, problems: [] });
  });

  for (const json of [
    '{"title":"T","__proto__":{"title":"evil","polluted":1}}',
    '{"title":"T","constructor":{"prototype":{"polluted":1}}}',
    '{"title":"T","hiringOrganization":{"name":"Acme","__proto__":{"url":"https://evil.example"}}}',
    '{"title":"T","__proto__":null,"hasOwnProperty":1,"toString":2}',
  ]) {
    it(`leaves prototypes alone: ${json}`, () => {
      const { posting } = parsePosting(json);
      expect(posting?.title).to.equal('T');
      expect(Object.getPrototypeOf(posting)).to.equal(Object.prototype);
      expect(posting?.hiringOrganization?.url).to.equal(undefined);
      expect(JSON.stringify(posting)).to.not.match(/evil|polluted/);
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('cuts a text of 200 kB, and says so', () => {
    const { posting, problems } = parsePosting({ ...own, description: 'word '.repeat(40_000) });
    expect(posting?.description).to.have.length.within(99_990, 100_000);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['text-too-long description']);
  });

  it('cuts a line after 500 characters, and a list after 100 entries', () => {
    const { posting, problems } = parsePosting({ ...own, title: 'x'.repeat(501), tags: Array(101).fill('tag') });
    expect(posting?.title).to.equal('x'.repeat(500));
    expect(posting?.tags).to.have.length(100);
    expect(problems.map(({ code }) => code)).to.deep.equal(['text-too-long', 'too-many']);
  });

  it('does not cut an address or a code into another one', () => {
    const email = `jobs@acme.example${'e'.repeat(600)}`;
    const { posting, problems } = parsePosting({
      ...own,
      application: { email },
      inLanguage: `en-x${'-abcdefg'.repeat(80)}`,
    });
    expect(posting).to.deep.equal(own);
    expect(problems).to.have.length(2);
  });

  it('cuts between characters, not within one', () => {
    const { posting } = parsePosting({ ...own, title: `${'x'.repeat(499)}😀` });
    expect(posting?.title).to.match(/^x{499}😀?$/u);
  });

  it('leaves halves of characters out, and keeps whole ones', () => {
    const { posting } = parsePosting({ ...own, title: 'a\uD800b\uDC00 😀', description: '\uDFFF<p>😀</p>' });
    expect(posting?.title).to.equal('ab 😀');
    expect(posting?.description).to.equal('<p>😀</p>');
  });

  it('leaves out what nobody sees in a line, so that equal labels are equal', () => {
    for (const department of [
      'Kitchen\u200B',
      '\uFEFFKitchen',
      'Kit\u00ADchen',
      '\u00A0Kitchen \u200E',
      '\u2060 Kitchen',
    ])
      expect(parsePosting({ ...own, department }).posting?.department, JSON.stringify(department)).to.equal('Kitchen');
    const joined = 'می\u200Cخواهم 👩\u200D💻'; // joiners within words and signs mean something
    expect(parsePosting({ ...own, department: joined }).posting?.department).to.equal(joined);
    for (const text of [`${' '.repeat(100_000)}x`, `x${' \u200E'.repeat(100_000)}x`, '\u200E '.repeat(100_000)])
      parsePosting({ ...own, department: text });
  });

  it('does not take "Confidential" for the name of an employer', () => {
    for (const hiringOrganization of ['Confidential', ' confidential ', { name: 'CONFIDENTIAL' }]) {
      const { posting, problems } = parsePosting({ title: 'T', hiringOrganization });
      expect(posting).to.deep.equal({ title: 'T' });
      expect(problems.map(({ code }) => code)).to.include('recommended');
    }
    expect(
      parsePosting({ title: 'T', hiringOrganization: 'Confidential Inc' }).posting?.hiringOrganization,
    ).to.deep.equal({
      name: 'Confidential Inc',
    });
  });

  it('reads a megabyte of nested lists without exhausting the stack', () => {
    const { posting, problems } = parsePosting(`{"title":"T","tags":${'['.repeat(500_000)}${']'.repeat(500_000)}}`);
    expect(posting).to.deep.equal({ title: 'T' });
    expect(problems[0]?.code).to.equal('wrong-type');
  });
});
