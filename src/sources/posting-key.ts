import type { JobPosting } from '../schema/job-posting.js';

/** Longest part of a key that is made of the title, in characters. */
const WORDS_MAX = 60;

/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The words of a title in ASCII, joined by hyphens: "Büro-Praktikum (m/w/d)" is `buro-praktikum-m-w-d`. */
const wordsOf = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-');
  if (words.length <= WORDS_MAX) return words;
  const cut = words.slice(0, WORDS_MAX + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : WORDS_MAX);
};

/** FNV-1a, 32 bits: seven characters of `0-9` and `a-z`. */
const hashOf = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return (hash >>> 0).toString(36).padStart(7, '0');
};

/** What tells a posting from others of the same title, and stays when its texts are edited. */
const identityOf = (posting: JobPosting): unknown => {
  const { url, identifier, hiringOrganization, jobLocation, department, team, startDates, application } = posting;
  if (url !== undefined || identifier !== undefined) return [url, identifier];
  return [hiringOrganization?.name, jobLocation, department, team, startDates, application?.url, application?.email];
};

/**
 * The key of a posting, for a file name or an address: words of its title, and seven characters made of its `url` and
 * `identifier`, or of employer, places and start dates if it has neither. The same posting has the same key in every
 * run. Lowercase ASCII letters, digits and hyphens, at most 68 characters: fit for every file system.
 *
 * Two postings of a list may have the same key; `postingKeys` tells them apart.
 */
export const postingKey = (posting: JobPosting): string =>
  `${wordsOf(posting.title) || 'job'}-${hashOf(JSON.stringify(identityOf(posting)))}`;

/**
 * A key for each posting of a list, in its order; no two are equal. Postings with the same `postingKey` are numbered
 * from the second on, such as `ml-intern-0k3f9a2-2`: by their content, whatever their order in the list.
 */
export const postingKeys = (postings: readonly JobPosting[]): string[] => {
  const keys = postings.map(postingKey);
  const indexesByKey = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const indexes = indexesByKey.get(key);
    if (indexes) indexes.push(index);
    else indexesByKey.set(key, [index]);
  }
  for (const [key, indexes] of indexesByKey) {
    if (indexes.length === 1) continue;
    const ordered = indexes
      .map((index) => ({ index, content: JSON.stringify(postings[index]) }))
      .sort((one, other) => (one.content < other.content ? -1 : Number(one.content > other.content)));
    for (const [place, { index }] of ordered.entries()) if (place > 0) keys[index] = `${key}-${place + 1}`;
  }
  return keys;
};
