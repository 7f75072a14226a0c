import type { TracedValue } from '../traced-value.js';

/** How recruiting systems and employers say Google's employment types. */
const TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['FULL_TIME', /\bfull(?:[\s_-]?time)?\b/i],
  ['PART_TIME', /\bpart(?:[\s_-]?time)?\b/i],
  ['CONTRACTOR', /\b(?:contract(?:or)?|freelancer?|1099)\b/i],
  ['TEMPORARY', /\b(?:temp(?:orary)?|seasonal|fixed[\s_-]?term)\b/i],
  ['INTERN', /\bintern(?:s|ships?)?\b/i],
  ['VOLUNTEER', /\bvolunteer\b/i],
  ['PER_DIEM', /\bper[\s_-]?diem\b/i],
  ['OTHER', /^\s*other\s*$/i],
];
/** A contract of employment is no contractor's. */
const EMPLOYED = /\b(?:temp(?:orary)?|permanent|fixed|indefinite|unlimited|open[\s-]ended|employment) .*\bcontract\b/i;

const typesIn = (words: string): string[] =>
  TYPES.filter(([type, pattern]) => pattern.test(words) && !(type === 'CONTRACTOR' && EMPLOYED.test(words))).map(
    ([type]) => type,
  );

/**
 * The employment types in an employer's own words: `Regular Full Time (Salary)`. Without value where the words name
 * none, such as `Regular`; what is no text stays as it is.
 */
export const employmentTypes = (words: TracedValue): TracedValue =>
  words.map((value) => {
    const texts = words.asArray().map((word) => word.text());
    const types = [...new Set(texts.flatMap((text) => typesIn(text ?? '')))];
    return types.length > 0 ? types : texts.every(Boolean) ? undefined : value;
  });

/** The types; an empty list, which says "not said", where there are none: else the schema takes it for an internship. */
export const typesOrEmpty = (types: readonly TracedValue[], place: TracedValue): readonly TracedValue[] | TracedValue =>
  types.some((type) => type.nonBlank().value !== undefined) ? types : place.map(() => []);
