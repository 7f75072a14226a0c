import type { Issue } from '../issues/issue.js';
import type { ProblemCode } from '../issues/problem.js';
import { isDateOrTime, isDuration, isPartialDate } from '../iso.js';
import { isPlaceholder } from '../placeholder.js';
import { readDateOrTime, readPartialDate } from './date.js';
import { readDuration } from './duration.js';
import { readEmploymentTypes } from './employment-types.js';
import { coercePlaces } from './coerce-places.js';
import { coerceSalary } from './coerce-salary.js';
import { isRecord } from '../is-record.js';
import type { Reading } from './reading.js';
import { readStartDates } from './start-date.js';
import { readBoolean, readCount, readRange, readSeason } from './values.js';
import { normalizeWords } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

/** An input in the forms of the schema, as far as its texts are understood. */
export interface Coerced {
  readonly input: Fields;
  /** What leaves a choice between readings, and so is left out. */
  readonly issues: readonly Issue[];
  /** The path in the original of a path in `input`: an entry may have become several. */
  mapPath(path: string): string;
}

/** Where a value is, and where to report what leaves a choice. */
export interface CoerceContext {
  readonly posting: Fields;
  readonly report: (code: ProblemCode, path: string, received: unknown, expected: readonly string[]) => void;
}

type Coercer = (value: unknown, path: string, context: CoerceContext) => unknown;

/** A coercer of the texts that `isExact` does not accept. What is not understood stays. */
const text =
  (isExact: (text: string) => boolean, read: (text: string) => Reading<unknown>, code: ProblemCode): Coercer =>
  (value, path, { report }) => {
    const given = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
    const written = typeof given === 'number' ? String(given) : given;
    if (typeof written !== 'string' || isExact(written.trim().toUpperCase())) return given;
    const reading = read(written);
    if (!reading) return given;
    if ('value' in reading) return reading.value;
    report(code, path, given, reading.readings);
    return undefined;
  };

const dateOrTime = text(isDateOrTime, readDateOrTime, 'date-ambiguous');
const partialDate = text(isPartialDate, readPartialDate, 'date-ambiguous');

const ROLLING =
  /^(?:(?:open |ongoing |posted )?until (?:the (?:position|role) is )?filled|(?:on a )?rolling(?: (?:basis|admissions?|deadline))?|ongoing|no deadline|fortlaufend|laufend|jederzeit|bis (?:die stelle|zur) bes\w+(?: ist)?|open ended)$/;
const deadline: Coercer = (value, path, context) =>
  typeof value === 'string' && ROLLING.test(normalizeWords(value)) ? 'ROLLING' : dateOrTime(value, path, context);

const boolean: Coercer = (value) =>
  typeof value === 'string' || typeof value === 'number' ? (readBoolean(value) ?? value) : value;
const count: Coercer = (value) => (typeof value === 'string' ? (readCount(value) ?? value) : value);
const range =
  (unit: 'hour' | 'day'): Coercer =>
  (value, path, context) => {
    if (typeof value === 'string') return readRange(value, unit) ?? value;
    const end: Coercer = (given) => {
      const read = typeof given === 'string' ? readRange(given, unit) : undefined;
      return typeof read === 'number' ? read : given;
    };
    return fields({ min: end, max: end })(value, path, context);
  };

/** A coercer of some fields of an object. */
export const fields =
  (coercers: Readonly<Record<string, Coercer>>): Coercer =>
  (value, path, context) => {
    if (!isRecord(value)) return value;
    const changed = Object.entries(coercers).flatMap(([key, coerceField]) =>
      Object.hasOwn(value, key) ? [[key, coerceField(value[key], `${path}.${key}`, context)] as const] : [],
    );
    return { ...value, ...Object.fromEntries(changed) };
  };

/** One entry becomes none, one or several. */
type Spread = (entry: unknown, path: string, context: CoerceContext) => readonly unknown[];

const startDate: Coercer = fields({
  start: partialDate,
  end: partialDate,
  earliest: partialDate,
  latest: partialDate,
  available: boolean,
  season: (value) => (typeof value === 'string' ? (readSeason(value) ?? value) : value),
});

const startDates: Spread = (entry, path, context) => {
  const label = isRecord(entry) && Object.keys(entry).length === 1 ? entry['label'] : entry;
  if (typeof label !== 'string') return [startDate(entry, path, context)];
  const reading = readStartDates(label);
  if (!reading) return [entry];
  if ('value' in reading) return reading.value;
  context.report('date-ambiguous', path, label, reading.readings);
  return [{ label }]; // as it is printed
};

/** Whether a text has words, and no number that may be wrong. */
const isWords = (words: string): boolean => /\p{L}{2}/u.test(words) && !/\p{N}/u.test(words) && !isPlaceholder(words);

const durations: Spread = (entry, path, { posting, report }) => {
  if (typeof entry !== 'string' || isDuration(entry.trim().toUpperCase())) {
    return [fields({ min: duration, max: duration })(entry, path, { posting, report })];
  }
  // "permanent", "a semester": words without an amount are a note
  return readDuration(entry)?.durations ?? (isWords(entry) ? [] : [entry]);
};
const duration: Coercer = (value) => {
  const [only, ...others] = typeof value === 'string' ? (readDuration(value)?.durations ?? []) : [];
  return typeof only === 'string' && others.length === 0 ? only : value;
};

const employmentTypes: Spread = (entry) => {
  const types = typeof entry === 'string' ? readEmploymentTypes(entry.slice(0, 200)) : [];
  return types.length > 0 ? types : [entry];
};

const benefit = fields({ provided: boolean });
const LISTS: Readonly<Record<string, Spread>> = {
  startDates,
  duration: durations,
  employmentType: employmentTypes,
  jobBenefits: (entry, path, context) => [benefit(entry, path, context)],
};

const FIELDS: Readonly<Record<string, Coercer>> = {
  datePosted: dateOrTime,
  validThrough: deadline,
  applicationOpens: dateOrTime,
  hoursPerWeek: range('hour'),
  daysPerWeek: range('day'),
  totalJobOpenings: count,
  directApply: boolean,
  application: fields({ limit: count, pooled: boolean }),
  educationRequirements: fields({
    enrolled: boolean,
    graduation: (value, path, context) =>
      typeof value === 'string' ? value : fields({ earliest: partialDate, latest: partialDate })(value, path, context),
  }),
  workAuthorization: fields({
    sponsorship: (value) => {
      const offered = typeof value === 'string' || typeof value === 'boolean' ? readBoolean(value) : undefined;
      return offered === undefined ? value : offered ? 'OFFERED' : 'NOT_OFFERED';
    },
  }),
};

const EMAIL = /^(?:mailto:)?([^\s@/?#<>]+@[^\s@/?#<>]+\.[a-z]{2,})(?:\?.*)?$/i;

/** The e-mail address that a value is. */
const emailOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? EMAIL.exec(value.trim())?.[1] : undefined;

/** An e-mail address in the place of a URL is where to apply. */
const moveEmail = (posting: Fields): Fields => {
  const { application, url } = posting;
  if (isRecord(application)) {
    const email = emailOf(application['url']);
    const { url: _, ...rest } = application;
    return email && !application['email'] ? { ...posting, application: { ...rest, email } } : posting;
  }
  const email = emailOf(application) ?? (application === undefined ? emailOf(url) : undefined);
  if (!email) return posting;
  const { url: page, ...rest } = posting;
  return { ...rest, ...(emailOf(page) === undefined && { url: page }), application: { email } };
};

/** The words of a duration that the duration itself does not have. */
const withDurationNote = (posting: Fields, given: Fields): Fields => {
  const { duration: original } = given;
  const texts = Array.isArray(original) ? original : [original];
  const note = texts.find((entry) => typeof entry === 'string' && (readDuration(entry)?.saysMore ?? isWords(entry)));
  return note === undefined || posting['durationNote'] ? posting : { ...posting, durationNote: note };
};

/** Deepest level at which placeholders are looked for. */
const DEPTH_MAX = 4;
/** Blanks the texts that only mean "not filled in" in any language. */
const withoutPlaceholders = (value: unknown, key: string, depth = 0): unknown => {
  if (typeof value === 'string') {
    return isPlaceholder(value) && !(key === 'addressCountry' && value === 'NA') ? '' : value;
  }
  if (depth > DEPTH_MAX) return value;
  if (Array.isArray(value)) return value.map((entry) => withoutPlaceholders(entry, key, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutPlaceholders(inner, name, depth + 1)]),
  );
};

/**
 * Rewrites the texts of an input that have one meaning into the forms of the schema. Pure; the input stays as it is.
 *
 * @param hasRawPlaces Whether the places may be texts as people write them.
 */
export const coerce = (given: Fields, hasRawPlaces: boolean): Coerced => {
  const issues: Issue[] = [];
  const origins = new Map<string, readonly string[]>();
  let posting: Record<string, unknown> = { ...moveEmail(given) };
  const context: CoerceContext = {
    posting,
    report: (code, path, received, expected) => issues.push({ code, path, received, expected }),
  };
  const spread = (key: string, entries: Spread): void => {
    const value = posting[key];
    if (value === undefined || value === null) return;
    const isList = Array.isArray(value);
    const paths: string[] = [];
    const list = (isList ? (value as readonly unknown[]) : [value]).flatMap((entry, index) => {
      const path = isList ? `${key}[${index}]` : key;
      const all = entries(entry, path, context);
      paths.push(...all.map(() => path));
      return all;
    });
    if (list.length > 0) posting[key] = list;
    else delete posting[key];
    origins.set(key, paths);
  };
  for (const [key, coerceField] of Object.entries(FIELDS)) {
    if (posting[key] !== undefined) posting[key] = coerceField(posting[key], key, context);
  }
  for (const [key, entries] of Object.entries(LISTS)) spread(key, entries);
  if (hasRawPlaces) {
    const before = posting['jobLocation'];
    Object.assign(
      posting,
      coercePlaces(posting, typeof given['inLanguage'] === 'string' ? given['inLanguage'] : undefined),
    );
    const { jobLocation: after } = posting;
    if (Array.isArray(after) && after.length !== (Array.isArray(before) ? before.length : -1))
      origins.set('jobLocation', Array<string>(after.length).fill('jobLocation'));
    if (Array.isArray(after) && after.length === 0) delete posting['jobLocation'];
  }
  const { baseSalary, jobLocation, applicantLocationRequirements, payKind } = posting;
  const all = [jobLocation ?? applicantLocationRequirements ?? ''].flat() as readonly unknown[]; // of any type
  // "or remote" is in no country
  const places = all.filter((place) => !isRecord(place) || Object.keys(place).some((key) => key !== 'workplaceType'));
  const isOnly = !Array.isArray(baseSalary) || baseSalary.length === 1;
  spread('baseSalary', (entry, path) => {
    const read = coerceSalary(entry, path, places, context);
    if (typeof read !== 'string') return read;
    if (!isOnly || (payKind ?? null) !== null) return [entry];
    posting['payKind'] = read;
    return [];
  });
  posting = { ...(withoutPlaceholders(withDurationNote(posting, given), '') as Fields) };
  return {
    input: posting,
    issues,
    mapPath: (path) => {
      const [start = '', key = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
      const origin = origins.get(key)?.[Number(index)];
      return origin === undefined ? path : origin + path.slice(start.length);
    },
  };
};
