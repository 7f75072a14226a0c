/** Names of other tools for the fields, for the hint on an unknown key. */
const KEY_ALIASES: Readonly<Record<string, string>> = {
  apply: 'application',
  applyurl: 'application.url',
  benefits: 'jobBenefits',
  closingdate: 'validThrough',
  company: 'hiringOrganization',
  compensation: 'baseSalary',
  deadline: 'validThrough',
  education: 'educationRequirements',
  employer: 'hiringOrganization',
  id: 'identifier',
  location: 'jobLocation',
  locations: 'jobLocation',
  name: 'title',
  openings: 'totalJobOpenings',
  organization: 'hiringOrganization',
  pay: 'baseSalary',
  publishedat: 'datePosted',
  requirements: 'qualifications',
  salary: 'baseSalary',
  startdate: 'startDates',
};

const normalizeKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/** The Levenshtein distance: how many letters to add, drop or replace to turn `a` into `b`. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const farthestOf = (name: string): number => Math.max(1, Math.floor(name.length / 4));

const findSuggestion = (word: string, known: readonly string[]): string | null => {
  const near = known
    // the distance is never less than the difference in length
    .filter((name) => Math.abs(normalizeKey(name).length - word.length) <= farthestOf(name))
    .map((name) => ({ name, far: distance(word, normalizeKey(name)) }))
    .filter(({ name, far }) => far <= farthestOf(name))
    .sort((a, b) => a.far - b.far)[0];
  const alias = Object.hasOwn(KEY_ALIASES, word) ? KEY_ALIASES[word] : undefined;
  return near?.name ?? (known.includes(alias?.split('.')[0] ?? '') ? (alias ?? null) : null);
};

/** Most words of keys to remember per object: a feed has the same few unknown keys in each of its postings. */
const REMEMBERED_MAX = 500;

const suggestions = new WeakMap<readonly string[], Map<string, string | null>>();

/**
 * The key of `known` that was probably meant by `key`; null if none is close. Remembered for each list of known keys,
 * because comparing a key with all of them takes longer than parsing a posting.
 */
export const suggestKey = (key: string, known: readonly string[]): string | null => {
  const remembered = suggestions.get(known) ?? new Map<string, string | null>();
  suggestions.set(known, remembered);
  const word = normalizeKey(key).slice(0, 40);
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const suggestion = findSuggestion(word, known);
  if (remembered.size < REMEMBERED_MAX) remembered.set(word, suggestion);
  return suggestion;
};
