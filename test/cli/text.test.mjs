// The command reads texts that no program wrote.
import assert from 'node:assert/strict';
import test from 'node:test';
import { file, run } from '../support/run-cli.mjs';

const TEXT = `Rope Intern
Company: Knots Ltd
Location: Leith, UK
Pay: £11 per hour
Deadline: 31 March 2027
Apply: https://knots.example/rope

What we offer

About you
- You tie & <b>untie</b> knots.
`;

test('a text becomes a posting', async () => {
  const { code, out, err } = await run(['convert', file('rope.txt', TEXT)]);
  const posting = JSON.parse(out);
  assert.equal(posting.title, 'Rope Intern');
  assert.deepEqual(posting.baseSalary, [{ currency: 'GBP', value: 11, unitText: 'HOUR' }]);
  assert.equal(posting.validThrough, '2027-03-31');
  assert.match(err, /the heading "What we offer" has no text under it/);
  assert.equal(code, 0);
});

test('a text becomes a card for a page, with its data in a script that no text can end', async () => {
  const { out } = await run(['convert', file('rope.txt', TEXT), '--to', 'html']);
  assert.match(out, /^<job-posting structured-data>/);
  assert.match(out, /<h2>Rope Intern<\/h2>/);
  assert.match(out, /<a href="https:\/\/knots\.example\/rope">Apply<\/a>/);
  const [, json = ''] = /<script type="application\/json">([^<]*)<\/script>/.exec(out) ?? [];
  assert.equal(JSON.parse(json).title, 'Rope Intern');
});

test('--evidence prints which words state what, and where', async () => {
  const { err } = await run(['convert', file('rope.txt', TEXT), '--evidence']);
  assert.match(err, /rope\.txt:1:1 {2}title {2}"Rope Intern"/);
  assert.match(err, /rope\.txt:4:6 {2}baseSalary\[0\] {2}"£11 per hour"/);
});

test('check reports what a text leaves open', async () => {
  const { out } = await run(['check', file('open.txt', TEXT.replace('31 March 2027', '03/04/2027'))]);
  assert.match(out, /validThrough may mean 2027-04-03 or 2027-03-04/);
});

test('a text that is no posting is no posting', async () => {
  const { code, out } = await run(['check', file('poem.txt', 'Roses are red.\nViolets are blue.\n')]);
  assert.equal(code, 1);
  assert.match(out, /0 postings/);
});

test('the report says that an input is a text, and what its words may mean', async () => {
  const { out } = await run(['check', file('start.txt', `${TEXT}\nStart: 03/04/2027\n`)]);
  assert.match(out, /start\.txt {2}text, 1 posting/);
  assert.match(out, /startDates\[0\] may mean 2027-04-03 or 2027-03-04/);
});

test('a text that is no posting is not held for JSON', async () => {
  const { out } = await run(['check', file('note.txt', 'Please call me back about the boat.\n')]);
  assert.match(out, /contains no job posting/);
  assert.doesNotMatch(out, /Write it as JSON/);
});
