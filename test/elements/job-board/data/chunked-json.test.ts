import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseJsonInSlices } from '../../../../src/elements/job-board/data/chunked-json.js';

/** What a reader makes of a text: its value as a text again, or that there is none. */
const outcome = async (read: () => unknown): Promise<string> => {
  try {
    return JSON.stringify(await read());
  } catch (error) {
    return error instanceof SyntaxError ? 'SyntaxError' : String(error);
  }
};

const same = async (text: string, size: number): Promise<void> => {
  expect(await outcome(() => parseJsonInSlices(text, undefined, size)), `${text} in pieces of ${size}`).to.equal(
    await outcome(() => JSON.parse(text) as unknown),
  );
};

describe('a long JSON text, read a piece at a time', () => {
  it('gives what it gives at once, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.jsonValue()).map((v) => JSON.stringify(v)),
        ),
        fc.nat(20),
        fc.constantFrom('', ' ', '\n'),
        (text, size, space) => same(`${space}${text}${space}`, size),
      ),
      { numRuns: 500 },
    );
  });

  it('fails where it fails at once', async () => {
    const token = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"',
      '\\',
      '1',
      ' ',
      '"a"',
      '"postings":',
      '[1,2]',
      'null',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 12 }), fc.nat(4), (tokens, size) => same(tokens.join(''), size)),
      { numRuns: 3000 },
    );
  });

  it('takes names that objects have already for names', async () => {
    const text = '{"__proto__": [1], "constructor": [2, 3], "postings": [{"__proto__": 4}], "postings": [5]}';
    await same(text, 0);
    const data = await parseJsonInSlices(text, undefined, 0);
    expect(Object.getPrototypeOf(data)).to.equal(Object.prototype);
  });

  it('lets the page have its turn', async () => {
    const text = JSON.stringify(
      Array.from({ length: 60_000 }, (_, at) => ({ title: `Intern ${at}`, tags: ['a', 'b', 'c'] })),
    );
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns++;
      if (!isDone) setTimeout(count);
    };
    setTimeout(count);
    expect(await parseJsonInSlices(text)).to.have.length(60_000);
    isDone = true;
    expect(turns).to.be.greaterThan(1);
  });
});
