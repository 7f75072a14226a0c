import { expect } from '@open-wc/testing';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import { toProblem } from '../../src/schema/issues/issue-messages.js';
import { type ParseOneOptions, parseOne, parseSource } from '../../src/sources/parse-source.js';

const job = (id: string, title: string, categories = {}) => ({
  id,
  text: title,
  hostedUrl: 'https://jobs.example/',
  categories,
});
const list = [job('a', 'First'), job('b', 'Second', { location: 'Oslo' })];

const read = async (
  input: unknown,
  options: ParseOneOptions = {},
): Promise<{ title: string | undefined; issues: string[] }> => {
  const { data, issues } = await parseOne(input, safeParsePosting(input), options);
  const found = issues.filter(({ code }) => code !== 'recommended' && code !== 'application-missing');
  return { title: data?.title, issues: found.map(({ code, path }) => `${code} ${path}`.trim()) };
};

describe('parseOne', () => {
  it('reads the first posting of a list, and reports that there are more', async () => {
    expect(await read(list)).to.deep.equal({ title: 'First', issues: ['several-postings'] });
    expect(await read(list.slice(0, 1))).to.deep.equal({ title: 'First', issues: [] });
  });

  it('reads the posting with an id, without an issue for the others', async () => {
    expect(await read(list, { id: 'b' })).to.deep.equal({ title: 'Second', issues: [] });
  });

  it('finds no posting without that id', async () => {
    expect(await read(list, { id: 'c' })).to.deep.equal({ title: undefined, issues: ['no-posting'] });
  });

  it('names the source’s own fields in issues', async () => {
    expect(await read([{ ...job('a', 'First'), createdAt: 'soon' }])).to.deep.equal({
      title: 'First',
      issues: ['date-invalid [0].createdAt'],
    });
  });

  it('reads a response as what it is, and says that it is not of the stated source', async () => {
    expect(await read(list, { source: 'greenhouse', id: 'b' })).to.deep.equal({
      title: 'Second',
      issues: ['source-mismatch'],
    });
    expect(await read({ error: 'Not found' }, { source: 'greenhouse', isFetched: true })).to.deep.equal({
      title: undefined,
      issues: ['source-mismatch'],
    });
  });

  it('says where a text has characters that could not be decoded', () => {
    const text =
      '{"jobs": [],\n "title": "B\uFFFDcker", "hiringOrganization": "Acme", "description": "Brot und Br\uFFFDtchen"}';
    const { rows, issues } = parseSource(text);
    expect(rows).to.have.length(1);
    expect(issues.map(toProblem).map(({ code, message }) => [code, message])).to.deep.equal([
      [
        'text-undecodable',
        'The input has characters that are not in its charset, the first at line 2, column 13; \uFFFD stands for them.',
      ],
    ]);
    expect(parseSource('\uFFFDPNG\uFFFD').issues.map(({ code }) => code)).to.deep.equal(['unknown-form']);
  });

  it('takes any object with a title that the page’s author gave for a posting, and no response', async () => {
    const rows: readonly (readonly [input: unknown, ...issues: string[]])[] = [
      [{ title: 'Cook' }],
      [{ title: 'Cook', externalPath: '/1' }, 'unknown-key externalPath'],
      ['{"title": "Cook"}'],
    ];
    for (const [input, ...issues] of rows) {
      expect(await read(input)).to.deep.equal({ title: 'Cook', issues });
      expect(await read(input, { isFetched: true })).to.deep.equal({ title: undefined, issues: ['unknown-form'] });
    }
    expect(await read({ title: 'Cook' }, { source: 'lever' })).to.deep.equal({
      title: 'Cook',
      issues: ['source-mismatch'],
    });
  });

  it('gives the issues of the library’s own format for data of no source', async () => {
    expect((await read({ weather: 'fine' })).issues).to.include('required title');
  });

  it('finds no posting in a page or a feed without any', async () => {
    for (const [text, code] of [
      ['<!doctype html><p>Sign in</p>', 'unknown-form'],
      ['<?xml version="1.0"?><rss/>', 'unknown-form'],
      ['{"jobs": [], "meta": {"total": 0}}', 'no-posting'],
    ] as const) {
      expect(await read(text), text).to.deep.equal({ title: undefined, issues: [code] });
    }
  });

  it('reports broken JSON in a page once, at its script', async () => {
    const page = '<script type="application/ld+json">{broken</script>';
    expect((await read(page)).issues).to.deep.equal(['json-invalid script[0]', 'no-posting']);
  });
});
