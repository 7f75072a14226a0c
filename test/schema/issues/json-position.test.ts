import { expect } from '@open-wc/testing';
import { findFault, findPath } from '../../../src/schema/issues/json-position.js';

const TEXT = `{
  "jobs": [
    {"title": "A"},
    {"title": "B", "salary": {"min": -1.5e3, "a.b": [true, null]}, "title": "C"}
  ]
}`;

describe('findPath', () => {
  for (const [path, line, column] of [
    ['jobs[0].title', 3, 6],
    ['jobs[1].salary.min', 4, 31],
    ['jobs[1].salary.a.b[1]', 4, 60],
    ['jobs[1].title', 4, 68], // the last of several counts
    ['jobs[1].missing', 4, 5], // what it is missing in
  ] as const) {
    it(`finds ${path}`, () => {
      const found = findPath(TEXT, path);
      expect([found?.line, found?.column]).to.deep.equal([line, column]);
    });
  }

  it('finds nothing of other paths, and survives any depth', () => {
    expect(findPath(TEXT, 'job')).to.equal(null);
    expect(findPath(TEXT, '[*].application')).to.equal(null);
    expect(findPath('['.repeat(100_000), '[1]')).to.equal(null);
  });
});

describe('findFault', () => {
  for (const [text, line, column, fault] of [
    ['{"a": 1,}', 1, 9, 'a name in double quotes must be here'],
    ['{"a": 1\n"b": 2}', 2, 1, 'a comma or } must be here'],
    ['{"a": "x\n"}', 1, 9, 'the text in quotes must end here'],
    ['[1, undefined]', 1, 5, 'a value must be here'],
    ['{"a": 1', 1, 8, 'a comma or } must be here, but the text ends'],
    ['{"a": 1} x', 1, 10, 'nothing may follow the end'],
    [String.raw`["\x"]`, 1, 3, 'no such escape is known'],
  ] as const) {
    it(`finds what is wrong with ${text}`, () => {
      const found = findFault(text);
      expect([found?.line, found?.column, found?.fault]).to.deep.equal([line, column, fault]);
    });
  }

  it('finds nothing where JSON.parse does not', () => {
    for (const text of [TEXT, '\uFEFF{}', ' [ ] ', '"\\u00e9\\n"', '-0', '1e9', 'null'])
      expect(findFault(text), text).to.equal(null);
  });
});
