import {
  EMPLOYMENT_TYPES,
  ENUM_SYNONYMS,
  SEASONS,
  SPONSORSHIPS,
  WORKPLACE_TYPES,
  normalizeEnumValue,
} from '../../schema/enums.js';
import { normalizeText } from '../../text-search/normalize.js';
import type { FacetName } from './facets.js';
import { parsePayMinimum, payMinimumId } from './pay-minimum.js';

/** The values of the facets whose values are words of the schema. */
const ENUMS: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  type: EMPLOYMENT_TYPES,
  workplace: WORKPLACE_TYPES,
  sponsorship: SPONSORSHIPS,
  pay: ['PAID', 'UNPAID'],
  start: ['IMMEDIATE', 'FLEXIBLE'],
};
/** What people write in links, besides the synonyms of the schema. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...ENUM_SYNONYMS,
  ASAP: 'IMMEDIATE',
  FREELANCE: 'CONTRACTOR',
  INTERNS: 'INTERN',
  INTERNSHIPS: 'INTERN',
  NO: 'NOT_OFFERED',
  SOMETIMES: 'LIMITED',
  STATED: 'PAID',
  YES: 'OFFERED',
};
const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

/** `2027-summer` for `Summer 2027`, `2027-06` for `June 2027` and `2027-6`; null for what is no start. */
const startId = (text: string): string | null => {
  const year = /\b\d{4}\b/.exec(text)?.[0] ?? '';
  const word = normalizeEnumValue(text);
  const season = SEASONS.find((name) => name === (SYNONYMS[word] ?? word));
  if (season) return [year, season.toLowerCase()].filter(Boolean).join('-');
  if (!year) return null;
  const at = word.length >= 3 ? MONTHS.indexOf(word.slice(0, 3)) : -1;
  const month = at >= 0 && at % 3 === 0 ? at / 3 + 1 : Number(/^\d{4}\W(\d{1,2})$/.exec(text.trim())?.[1]);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
};

/** The id of a facet's value as a link may spell it: `full_time` for `Full-time`, `engineering` for `Engineering`. */
export const filterId = (name: FacetName, text: string): string => {
  const word = normalizeEnumValue(text);
  const stated = normalizeEnumValue(SYNONYMS[word] ?? word);
  const value = ENUMS[name]?.find((one) => stated !== '' && normalizeEnumValue(one) === stated);
  if (value) return value.toLowerCase();
  if (name === 'start') return startId(text) ?? text.toLowerCase();
  const minimum = name === 'pay' ? parsePayMinimum(text) : null;
  if (minimum) return payMinimumId(minimum);
  return ENUMS[name] ? text.toLowerCase() : normalizeText(text) || text;
};
