// Postings that are hard to store.

/** A text of `bytes` bytes in which no word occurs twice. */
export const distinctWords = (bytes, from = 0) => {
  const words = [];
  for (let at = from, size = 0; size < bytes; at++) {
    const word = `w${at.toString(36)}`;
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ');
};

/** Fields of postings that a database or a search engine could refuse. */
export const HOSTILE_POSTINGS = {
  'more words than an index takes': {
    sections: Array.from({ length: 12 }, (_, at) => ({ heading: 'H', body: distinctWords(99_000, at * 100_000) })),
  },
  'long words of four bytes a letter': {
    description: Array.from({ length: 200 }, (_, at) => '𠀀'.repeat(90) + at).join(' '),
  },
  'one word a thousand times': { description: 'again '.repeat(15_000) },
  'a word without end': { description: 'x'.repeat(99_000) },
  'zero bytes': { description: 'a\0b', team: '\0', department: 'x\0y' },
  'halves of characters': { description: '\uD800', team: '\uDC00', identifier: 'id-\uD83D' },
  'half a character where a word is cut': { description: `${'a'.repeat(99)}😀` },
  'escapes of JSON': { description: '\\u0000 \\ud800 \\', team: '\\u0000' },
  'absurd pay': { baseSalary: { currency: 'USD', value: 1e308, unitText: 'HOUR' } },
  'tiny pay': { baseSalary: { currency: 'USD', value: 5e-324, unitText: 'YEAR' } },
  'no number': { baseSalary: { currency: 'USD', value: Number.NaN, unitText: 'HOUR' } },
  'the last day': { datePosted: '9999-12-31', validThrough: '9999-12-31T23:59:59Z' },
  'a day beyond': { datePosted: '+275760-09-13', validThrough: '+275760-09-13T00:00:00Z' },
  'a year zero': { datePosted: '0000-01-01', validThrough: '-271821-04-20T00:00:00Z' },
  'a thousand tags': { tags: Array.from({ length: 1000 }, (_, at) => `tag ${at}`) },
  'ids beyond an index': { identifier: '長'.repeat(2000), team: '部'.repeat(2000) },
  'a place of every kind': { jobLocation: Array.from({ length: 300 }, (_, at) => `Town ${at}, DE`) },
  'names of fields': { tags: ['__proto__', 'constructor', '_id', '_source', '{"a.b": 1}', '\u2028'] },
  markup: { description: "<p>'); DROP TABLE job_postings; --</p>" },
};
