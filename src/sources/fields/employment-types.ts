import type { TracedValue } from '../traced-value.js';

/** Google's employment types, and how recruiting systems and employers name them. */
const TYPES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['FULL_TIME', /\bfull(?:[\s_-]?time)?\b/i],
  ['PART_TIME', /\bpart(?:[\s_-]?time)?\b/i],
  ['CONTRACTOR', /\b(?:contract(?:or)?|freelancer?|1099)\b/i],
  ['TEMPORARY', /\b(?:temp(?:orary)?|seasonal|fixed[\s_-]?term)\b/i],
  ['INTERN', /\bintern(?:s|ships?)?\b/i],
  ['VOLUNTEER', /\bvolunteer\b/i],
  ['PER_DIEM', /\bper[\s_-]?diem\b/i],
  ['OTHER', /^\s*other\s*$/i],
];
/** An employment contract: whoever has one is not a contractor. */
const EMPLOYED = /\b(?:temp(?:orary)?|permanent|fixed|indefinite|unlimited|open[\s-]ended|employment) .*\bcontract\b/i;

const typesIn = (text: string): string[] =>
  TYPES.filter(([type, pattern]) => pattern.test(text) && !(type === 'CONTRACTOR' && EMPLOYED.test(text))).map(
    ([type]) => type,
  );

/**
 * Finds Google's employment types in an employer's label or labels, such as `Regular Full Time (Salary)`. Without value
 * if a text contains none (`Regular`); a value that is not text stays, for the schema to report.
 */
export const parseEmploymentTypes = (labels: TracedValue): TracedValue =>
  labels.map((value) => {
    const texts = labels.asArray().map((label) => label.text());
    const types = [...new Set(texts.flatMap((text) => typesIn(text ?? '')))];
    return types.length > 0 ? types : texts.every(Boolean) ? undefined : value;
  });
