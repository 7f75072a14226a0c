import { expect } from '@open-wc/testing';
import type { Issue } from '../../../src/schema/issues/issue.js';
import { parsePosting } from '../../../src/schema/parser/parse-posting.js';
import { toProblem } from '../../../src/schema/issues/issue-messages.js';
import type { ProblemCode, Severity } from '../../../src/schema/issues/problem.js';

/** What each code comes with, as the parser reports it. A new code must be added here to compile. */
const EXAMPLES: Record<ProblemCode, Omit<Issue, 'code' | 'path'>> = {
  'element-failed': { received: new TypeError('x is not a function.') },
  'part-missing': { received: new TypeError('404') },
  'json-invalid': { received: new SyntaxError('Unexpected token') },
  'not-a-posting': { received: 42 },
  unreadable: { received: new Error('no') },
  required: {},
  'application-missing': {},
  recommended: {},
  'wrong-type': { received: null, expected: ['string'] },
  empty: { received: '' },
  'unknown-value': { received: 'X', expected: ['A', 'B'] },
  'unknown-key': { expected: ['title'] },
  'number-invalid': { received: 'x' },
  'number-ambiguous': { received: '1.200', expected: ['1200', '1.2'] },
  'out-of-range': { received: -1 },
  'text-too-long': { expected: ['500'] },
  'posting-too-long': { expected: ['10,000 tags'] },
  'too-many': { expected: ['100'] },
  'date-invalid': { received: '2026-02-30' },
  'date-ambiguous': { received: '03/04/2027', expected: ['2027-03-04', '2027-04-03'] },
  'date-order': {},
  'start-date-empty': {},
  'duration-invalid': { received: '12 weeks' },
  'url-invalid': { received: 'javascript:alert(1)' },
  'url-completed': { received: 'acme.example', expected: ['https://acme.example/'] },
  'email-invalid': { received: 'x' },
  'currency-invalid': { received: 'US$' },
  'language-invalid': { received: '*' },
  'time-zone-invalid': { received: 'Mars' },
  'salary-reversed': {},
  'salary-empty': {},
  'pay-implausible': {},
  'no-posting': {},
  'unknown-form': { received: new Error('an RSS feed'), expected: ['Give JSON.'] },
  'source-mismatch': { received: new Error('a response of Ashby'), expected: ['It was read as that.'] },
  'source-unknown': { received: 'greenhouses', expected: ['greenhouse', 'lever'] },
  'xml-malformed': { received: new Error('<b> is not closed') },
  'table-malformed': { received: new Error('a quote is not closed') },
  'columns-unknown': { received: new Error('Pet') },
  'text-undecodable': { received: new Error('line 1, column 12') },
  'several-postings': { received: 3 },
  'list-incomplete': { received: new Error('10 of 357 postings') },
  'heading-empty': { received: 'What we offer' },
  'two-readings': { expected: ['2027-03-04', '2027-04-03'] },
  contradiction: { received: '$38 a year', expected: ['year'] },
  'google-advice': { received: new Error('Google requires it.'), expected: ['https://example.com/rule'] },
  'more-problems': { received: 7 },
  'several-cards': {},
  'src-offline': {},
  'src-cross-origin': {},
  'src-insecure': {},
  'src-failed': { received: new Error('404') },
  'src-missing': {},
  'for-missing': {},
  'define-conflict': { received: 'another version' },
  'policy-missing': {},
  'object-as-text': { received: '[object Object]' },
  'not-closed': {},
  'object-not-hydrated': {},
  'message-missing': { received: 'de' },
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

describe('toProblem', () => {
  for (const [code, details] of Object.entries(EXAMPLES) as [ProblemCode, Omit<Issue, 'code' | 'path'>][]) {
    it(`describes ${code} in whole sentences, with the path`, () => {
      const problem = toProblem({ code, path: 'some.path', ...details });
      expect(problem.code).to.equal(code);
      expect(problem.path).to.equal('some.path');
      expect(SEVERITIES).to.include(problem.severity);
      expect(problem.message).to.match(/^(?:some\.path\b|No .+ "some\.path").*\.$/);
      expect(problem.hint).to.match(/^[A-Z].+[.?]$/);
      expect(problem.message + problem.hint).to.not.match(/\{\w+\}|undefined|\[object/);
    });
  }

  for (const [received, name] of [
    [undefined, 'nothing'],
    [null, 'null'],
    [[1], 'a list'],
    [{ a: 1 }, 'an object'],
    ['US$', '"US$"'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [Symbol('x'), 'Symbol(x)'],
  ] as const) {
    it(`names ${name} as what was received`, () => {
      const { message } = toProblem({ code: 'wrong-type', path: 'tags', received, expected: ['string'] });
      expect(message).to.equal(`tags must be a text, not ${name}.`);
    });
  }

  it('has a name for the whole input', () => {
    expect(toProblem({ code: 'not-a-posting', path: '', received: 1 }).message).to.match(
      /^The [a-z]+ must be an object, not 1\.$/,
    );
  });

  it('shortens a long value', () => {
    expect(toProblem({ code: 'url-invalid', path: 'url', received: 'x'.repeat(200_000) }).message).to.have.length.below(
      200,
    );
  });

  it('does not fill in placeholders that the author wrote', () => {
    expect(toProblem({ code: 'url-invalid', path: 'url', received: '{path} $& {expected}' }).message).to.equal(
      'url is "{path} $& {expected}", not a valid URL.',
    );
  });

  it('lists the values that are allowed', () => {
    const { hint } = toProblem({
      code: 'unknown-value',
      path: 'payKind',
      received: 'X',
      expected: ['STATED', 'UNPAID'],
    });
    expect(hint).to.equal('Use one of STATED, UNPAID.');
  });

  it('does not advise a number that the field refuses', () => {
    const [problem] = parsePosting({ title: 'T', hiringOrganization: 'Acme', totalJobOpenings: 0 }).problems;
    expect(problem?.code).to.equal('out-of-range');
    expect(problem?.hint).to.not.contain('from 0');
  });
});
