/**
 * Which words and numbers a card or JSON-LD may have: those of the input, what `Intl` makes of its dates, amounts,
 * currencies, countries and durations, and the messages about values and fields that it states. All of it is worked out
 * from the input alone, without the code that it is to judge.
 */
import { en } from '../../src/messages/en.js';
import { lazyEnglish } from '../../src/messages/en.lazy.js';
import { statesValueOf, wordsOfSources } from './stated-values.js';

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*|\p{Sc}/gu;

/** The words, numbers and signs of currencies in a text. */
export const tokensOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];

/** Amounts in hundredths: `min_cents: 3850`. */
const centsIn = (value: unknown): string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        /cents/.test(key) && typeof inner === 'number' ? [String(inner / 100)] : centsIn(inner),
      )
    : [];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Texts and numbers in a value. Keys count in a response, where `remote: true` states something. */
const textsIn = (value: unknown, withKeys: boolean): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(withKeys && inner && !Array.isArray(value) ? [key] : []),
    ...textsIn(inner, withKeys),
  ]);
};

const unescapeHtml = (text: string): string =>
  new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').documentElement.textContent ?? '';

const unescapeJson = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replaceAll('\\', '');

/** A URL as people read it. */
export const decodeUrl = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A text as readers may read it: with tags and without, unescaped up to three times. */
const formsOf = (text: string): string[] => {
  const forms = [text];
  // encoded twice: what is between the characters
  if (/[\x80-\x9F]/.test(text)) forms.push(text.replace(/[\xC2-\xF4][\x80-\xBF]+/g, ' '));
  let inner = text;
  for (let depth = 0; depth < 3 && /[<&\\]/.test(inner); depth++) {
    forms.push(inner.replace(/<[^<>]*>/g, ' '), inner.replace(/<[^<>]*>/g, ''));
    inner = unescapeJson(unescapeHtml(inner));
    forms.push(inner);
  }
  if (text.includes('%')) forms.push(decodeUrl(text));
  if (/^\w+$/.test(text)) forms.push(text.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  return forms;
};

/** What an input says. */
interface Given {
  readonly texts: readonly string[];
  /** Texts that may be the value of a field of one line. */
  readonly lines: readonly string[];
  readonly whole: string;
}

const DATE =
  /(?<!\d)(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?)?)?(?!\d)/g;
const WRITTEN_DATE = /^(?=.*\d{4})(?:.*\b[A-Z][a-z]{2,8}\b.*|[\d./]+)$/;
const ZONE = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+\b/g;
const DAY_MS = 86_400_000;

/** The instants that a text may state, in ms since 1970; dates are those of UTC. */
const instantsIn = (text: string): number[] => {
  const found = [...text.matchAll(DATE)].map(([, year, month = '01', day = '01', time = '00:00', zone = 'Z']) => {
    const offset = zone === 'UTC' ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
    return Date.parse(`${year}-${month}-${day}T${time}${offset}`);
  });
  for (const [, day, month, year] of text.matchAll(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g))
    found.push(Date.parse(`${year}-${month}-${day}`));
  for (const [, year, month, day] of text.matchAll(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/g))
    found.push(Date.parse(`${year}-${month}-${day}`));
  if (/^\d{10}$/.test(text)) found.push(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) found.push(Number(text));
  if (text.length < 40 && WRITTEN_DATE.test(text)) found.push(Date.parse(text));
  return found.filter((instant) => !Number.isNaN(instant));
};

const isPartial = (text: string): boolean => /^\d{4}(?:-\d\d)?$/.test(text);

interface Reader {
  /** The time of the reader, in ms since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

const TERMS = 'winter winter spring spring summer summer summer summer fall fall fall winter'.split(' ');

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
/** "31 days ago" to "in 14 days", by the number of days from now. */
const DAYS_FROM_NOW = new Map(Array.from({ length: 46 }, (_, at) => [at - 31, relative.format(at - 31, 'day')]));

const dateWords = ({ lines, whole }: Given, { now, timeZone }: Reader): string[] => {
  const zones = [...new Set(['UTC', timeZone, ...(whole.match(ZONE) ?? [])])].filter((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  });
  const instants = [...new Set(lines.flatMap(instantsIn))];
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const words = zones.flatMap((zone) => {
    const formats = [
      new Intl.DateTimeFormat('en', { ...day, timeZone: zone }),
      new Intl.DateTimeFormat('en', {
        ...day,
        timeZone: zone,
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
    ];
    return instants.flatMap((instant) => formats.map((format) => format.format(instant)));
  });
  const utc = { timeZone: 'UTC' } as const;
  const month = new Intl.DateTimeFormat('en', { ...utc, year: 'numeric', month: 'long' });
  const medium = new Intl.DateTimeFormat('en', { ...utc, ...day });
  for (const line of lines) if (isPartial(line)) words.push(...instantsIn(line).map((at) => month.format(at)));
  // a deadline ends with its day, or with the one before its midnight
  for (const instant of instants) {
    const iso = new Date(instant).toISOString();
    words.push(medium.format(instant - 1), iso, iso.replace('.000', ''));
  }
  if (instants.length > 0) words.push('11:59 PM 23:59:59 24:00 T');
  // the term that a month is in, in the north and in the south
  for (const instant of instants) {
    const at = new Date(instant);
    words.push(...[0, 6].map((months) => TERMS[(at.getUTCMonth() + months) % 12] ?? ''));
    if (at.getUTCMonth() === 11) words.push(String(at.getUTCFullYear() + 1));
  }
  for (const instant of instants.flatMap((at) => [at, at + DAY_MS])) {
    const hours = (instant - now) / 3_600_000;
    for (const change of [-14, 0, 14]) words.push(DAYS_FROM_NOW.get(Math.round((hours + change) / 24)) ?? '');
    if (Math.abs(hours) < 24 * 5) words.push(relative.format(Math.round(hours), 'hour'));
  }
  return words;
};

/** The weeks between two days that the input states. */
const weekWords = ({ lines }: Given): string[] => {
  const days = [...new Set(lines.filter((line) => /^\d{4}-\d\d-\d\d$/.test(line)))].map((line) => Date.parse(line));
  return days.flatMap((from) =>
    days.flatMap((to) => (to > from ? [`${Math.round((to - from + DAY_MS) / (7 * DAY_MS))} weeks week`] : [])),
  );
};

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

const durationWords = ({ lines }: Given): string[] =>
  lines.flatMap((line) =>
    [...line.matchAll(/P(\d+)([DWMY])|\b(\d+)[ -](day|week|month|year)s?\b/gi)].map(([, iso, letter, count, name]) => {
      const unit = name?.toLowerCase() ?? UNITS[(letter ?? 'D').toUpperCase() as keyof typeof UNITS]; // the pattern has no others
      return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(Number(iso ?? count));
    }),
  );

const NUMBER = /\d+(?:[.,'’\s\u00A0\u202F]\d{3})*(?:[.,]\d+)?(?:\s?k\b)?/gi;

/** The numbers that a text may mean: `1.200` is 1200 or 1.2, `80–95k` has 80,000. */
const numbersIn = (text: string): number[] => {
  const isThousands = /\d\s?k(?:€|\b)/i.test(text);
  return (text.match(NUMBER) ?? []).flatMap((written) => {
    const digits = written.replace(/\s?k$/i, '').replace(/[\s'’\u00A0\u202F]/g, '');
    const readings = [digits.replace(/[.,](?=\d{3})/g, '').replace(',', '.'), digits.replace(',', '.')].map(Number);
    return readings.flatMap((number) => [number, ...(isThousands ? [number * 1000] : [])]).filter(Number.isFinite);
  });
};

const numberWords = ({ lines }: Given): string[] =>
  [...new Set(lines.flatMap(numbersIn))].flatMap((number) => [
    String(number),
    new Intl.NumberFormat('en').format(number),
    new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(number),
    new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(number),
    new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }).format(number),
  ]);

/** Codes in capitals, or as the whole of a value: `USD`, `us`. */
const codesIn = ({ lines }: Given): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => [
      ...(line.match(/(?<![A-Za-z])[A-Z]{2,3}(?![A-Za-z])/g) ?? []),
      ...(/^[a-z]{2,3}$/i.test(line.trim()) ? [line.trim().toUpperCase()] : []),
    ]),
  );

const NAME_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl'];
const ALIASES: Readonly<Record<string, RegExp>> = {
  US: /\bUSA\b|U\.S\.|United States of America/,
  GB: /\bUK\b|U\.K\.|England|Great Britain/,
};

/** The codes of all countries, with their names. */
const countries: ReadonlyMap<string, readonly string[]> = new Map(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    .split('')
    .flatMap((first, _, letters) => letters.map((second) => first + second))
    .map((code) => [code, NAME_LANGUAGES.map((tag) => nameOf(code, tag))] as const)
    .filter(([code, names]) => !names.includes(code)),
);

function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The countries that the input names, by code. */
const countriesIn = ({ lines }: Given, codes: ReadonlySet<string>): string[] => {
  const text = lines.filter((line) => line.length < 120).join('\n');
  const folded = text.toLowerCase();
  return [...countries].flatMap(([code, names]) =>
    codes.has(code) || ALIASES[code]?.test(text) || names.some((name) => folded.includes(name.toLowerCase()))
      ? [code]
      : [],
  );
};

/** Signs of currencies; a sign of several currencies is the one of a country that the input names. */
const SIGNS: readonly (readonly [RegExp, string, country?: string])[] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₹/, 'INR'],
  [/zł/, 'PLN'],
  [/US\$/, 'USD'],
  [/\$/, 'USD', 'US'],
  [/\$/, 'CAD', 'CA'],
  [/\$/, 'AUD', 'AU'],
];

const currencyWords = ({ whole }: Given, codes: ReadonlySet<string>, named: readonly string[]): string[] => {
  const bySign = SIGNS.flatMap(([sign, code, country]) =>
    sign.test(whole) && (!country || named.includes(country)) ? [code] : [],
  );
  const byState = whole.includes('$') && /\p{Ll}, (?:CA|IL|MA|NY|TX|WA)\b/u.test(whole) ? ['USD'] : [];
  return [...Intl.supportedValuesOf('currency').filter((code) => codes.has(code)), ...bySign, ...byState].flatMap(
    (currency) => {
      const words = (['symbol', 'name'] as const).flatMap((currencyDisplay) =>
        [1, 2].map((amount) =>
          new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
            .formatToParts(amount)
            .map(({ type, value }) => (type === 'currency' ? value : ''))
            .join(''),
        ),
      );
      return [currency, ...words];
    },
  );
};

/** The field that a message is about, if it is not in the name of the message. */
const FIELD_OF: Readonly<Record<string, string | null>> = {
  apply: 'application',
  'apply.opens': 'applicationOpens',
  'apply.closes': 'validThrough',
  'apply.closing': 'validThrough',
  'apply.closedOn': 'validThrough',
  'apply.calendar': 'validThrough',
  'apply.deadline': 'validThrough',
  'apply.startsPast': 'startDates',
  'apply.page': 'url',
  'apply.share': null,
  'apply.copy': null,
  'apply.full': 'application',
  'apply.for': 'application',
  'posting.posted': 'datePosted',
  'posting.details': null,
  'posting.fewer': null,
  'row.new': 'datePosted',
  'row.closes': 'validThrough',
  'row.sponsors': 'workAuthorization',
  'section.steps': 'application',
  'section.instructions': 'application',
  'section.about': 'hiringOrganization',
  'section.legal': 'sections',
  'salary.about': 'baseSalary',
  'pay.toggle': 'baseSalary',
  'fact.baseSalary': 'baseSalary',
  'benefit.notProvided': 'jobBenefits',
  'term.year': 'startDates',
};
/** Fields that are shown under the label of another one. */
const UNDER: Readonly<Record<string, string>> = {
  validThrough: 'deadlineNote',
  workplaceType: 'workplaceNote',
  duration: 'durationNote',
  baseSalary: 'payKind',
};
const FIELD_OF_GROUP: Readonly<Record<string, string | null>> = {
  apply: 'application',
  start: 'startDates',
  range: null,
  education: 'educationRequirements',
};

/** Whether a message may be shown at all: it is about a value or a field that is stated, or about none. */
const mayShow = (key: string, text: string, fields: ReadonlySet<string>): boolean => {
  const isStated = statesValueOf(key, text);
  if (isStated !== null) return isStated;
  const [group = '', name = ''] = key.split('.');
  if (group === 'board' || group === 'facet') return false;
  if (group === 'fact' && fields.has(UNDER[name] ?? '')) return true;
  const field = key in FIELD_OF ? FIELD_OF[key] : group in FIELD_OF_GROUP ? FIELD_OF_GROUP[group] : name;
  return field === null || (field !== undefined && fields.has(field));
};

const messageWords = (text: string, fields: ReadonlySet<string>): string[] =>
  Object.entries({ ...en, ...lazyEnglish })
    .filter(([key]) => mayShow(key, text, fields))
    .map(
      ([key, message]) => `${message.replace(/\{\w+\}/g, ' ')} ${/[A-Z_]+$/.exec(key)?.[0].replaceAll('_', ' ') ?? ''}`,
    );

export interface Statement {
  /** The input: a posting in our own form, or a response or a part of it. */
  readonly input: unknown;
  /** The fields of the posting that is read from it; they have labels. */
  readonly fields: readonly string[];
  readonly reader: Reader;
  /** Whether the input is a response of a source, in which names of fields state something too. */
  readonly isResponse?: boolean;
}

/** The words, numbers and signs of currencies that an input gives reason to show. */
export const statedWords = ({ input, fields, reader, isResponse = false }: Statement): ReadonlySet<string> => {
  const texts = [...textsIn(input, isResponse), ...centsIn(input)].flatMap(formsOf);
  // a page is one text with many values
  const lines = [...new Set(texts.flatMap((text) => (text.length < 200 ? [text] : [text, ...text.split(/["\n<>]+/)])))];
  const given: Given = { texts, lines: lines.filter((line) => line.length < 20_000), whole: texts.join('\n') };
  const codes = codesIn(given);
  const named = countriesIn(given, codes);
  const shown = [
    ...texts,
    ...dateWords(given, reader),
    ...weekWords(given),
    ...durationWords(given),
    ...numberWords(given),
    ...currencyWords(given, codes, named),
    ...named.flatMap((code) => [code, ...(countries.get(code) ?? []).slice(0, 1)]),
    ...messageWords(given.whole, new Set(fields)),
    ...(fields.includes('daysPerWeek') ? ['day days'] : []),
    ...(fields.includes('hoursPerWeek') ? ['hour hours'] : []),
    ...(isResponse ? wordsOfSources(given.whole) : []),
    'and or a',
  ];
  return new Set(shown.flatMap(tokensOf));
};

/** What of a text nobody stated. */
export const unstated = (text: string, stated: ReadonlySet<string>): string[] => [
  ...new Set(tokensOf(text).filter((token) => !stated.has(token))),
];
