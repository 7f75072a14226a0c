import { readEmploymentTypes } from '../../schema/coerce/employment-types.js';
import { workplaceOf } from '../../schema/coerce/workplace-words.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import type { SourcePosting } from '../source.js';
import { type FieldValue, type Fields, TracedValue, hasValue } from '../traced-value.js';
import type { Column } from './column-words.js';

/** A value of a row, and what its column holds. */
export interface Cell {
  readonly column: Column;
  /** The heading of the column, as it is written. */
  readonly heading: string;
  readonly value: TracedValue;
}

const YES = /^(?:yes|y|true|1|x|✓|✔|ja|j|oui|o|s[ií]|sim|s|tak|evet|はい|예|네|是|نعم|כן|हाँ)$/i;
const NO = /^(?:no|n|false|0|nein|non|não|nee|nej|nie|hayır|いいえ|아니요|否|لا|לא|नहीं)$/i;

/** Whether a value is yes or no; undefined for other words. */
const toBoolean = ({ value }: TracedValue): boolean | undefined => {
  const word = String(value).trim();
  return YES.test(word) ? true : NO.test(word) ? false : undefined;
};

/** Separates the entries of a cell with several. A comma may be in an entry. */
const ENTRIES = /\s*(?:[\n\r;|•]|\s\/\s)\s*/;
const TAGS = /\s*[\n\r;|•,、，]\s*/;

const valuesIn = (value: TracedValue): TracedValue[] => value.asArray().flatMap((item) => item.asArray());

const splitValue = (value: TracedValue, separator: RegExp): TracedValue[] => {
  const text = value.text();
  if (text === undefined) return [value];
  return text
    .split(separator)
    .filter(Boolean)
    .map((part) => value.map(() => part));
};

const toText = (value: TracedValue): TracedValue =>
  value.map((given) => (typeof given === 'number' ? String(given) : given));

/** The heading without its number: `City 2`. */
const nameOf = ({ heading }: Cell): string => heading.replace(/[\s_-]*\d+$/, '');

/** What programs number their rows with, and no employer a posting. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The values of a row by column. */
class Row {
  readonly #cells = new Map<Column, Cell[]>();

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      const { column, value } = cell;
      // a sign alone is no placeholder in the column of a currency
      if (column !== 'currency' && value.nonBlank().value === undefined) continue;
      const others = this.#cells.get(column);
      if (others) others.push(cell);
      else this.#cells.set(column, [cell]);
    }
  }

  cell(column: Column): Cell | undefined {
    return this.#cells.get(column)?.[0];
  }

  /** The employer's number of the posting; that of the program that has written the row if there is no other. */
  reference(): TracedValue | undefined {
    const all = this.#cells.get('identifier') ?? [];
    const stated = all.find(({ heading }) => !/^(?:_?id|guid|uuid)$/i.test(heading)) ?? all[0];
    return UUID.test(stated?.value.text() ?? '') ? undefined : stated?.value;
  }

  /** The first value; undefined if there is none. */
  one(column: Column): TracedValue | undefined {
    return this.all(column)[0];
  }

  /** All values: of lists, and of columns with the same meaning. */
  all(column: Column): TracedValue[] {
    const cells = this.#cells.get(column) ?? [];
    // a sign alone is no placeholder there
    return column === 'currency' ? cells.map(({ value }) => value) : cells.flatMap(({ value }) => valuesIn(value));
  }

  /** The values of the first column with this meaning, and of those that are numbered after it: `City 2`. */
  first(column: Column): TracedValue[] {
    const cells = this.#cells.get(column) ?? [];
    const [first] = cells;
    return cells.filter((cell) => first && nameOf(cell) === nameOf(first)).flatMap(({ value }) => valuesIn(value));
  }

  /** All values, with several in one text taken apart. */
  split(column: Column, separator: RegExp = ENTRIES): TracedValue[] {
    return this.all(column).flatMap((value) => splitValue(value, separator));
  }
}

const PARTS = {
  streetAddress: 'street',
  addressLocality: 'city',
  addressRegion: 'region',
  postalCode: 'postalCode',
  addressCountry: 'country',
} as const satisfies Readonly<Record<string, Column>>;

/** A place: the columns of its parts. With several towns in a cell, each is a place; other parts count for all or each. */
const placesOf = (row: Row): FieldValue[] => {
  const towns = row.first('city').flatMap((value) => splitValue(value, ENTRIES));
  const partsOf = (index: number): Fields =>
    Object.fromEntries(
      Object.entries(PARTS).map(([key, column]) => {
        const stated = row.first(column);
        const split = stated.flatMap((value) => splitValue(value, ENTRIES));
        // a list that is as long as that of the towns has one for each
        const value = towns.length > 1 && split.length === towns.length ? split[index] : stated[0];
        return [key, key === 'addressLocality' ? towns[index] : value && toText(value)];
      }),
    );
  const names = row.first('place');
  if (towns.length > 0) {
    const [name, ...others] = names;
    const isSame = towns.length === 1 && name !== undefined && (name.text() ?? '').includes(towns[0]?.text() ?? '');
    return [
      ...towns.map((_, index) => ({ ...partsOf(index), ...(isSame && { name }) })),
      ...(isSame ? others : names).filter((place) => !towns.some((town) => place.text()?.includes(town.text() ?? ''))),
    ];
  }
  const [name] = names;
  if (names.length === 1 && name?.text() !== undefined && !ENTRIES.test(name.text() ?? ''))
    return [{ name, ...partsOf(0) }];
  return names.length > 0 ? names : [partsOf(0)];
};

/** The words of a column that is no yes or no are those of a workplace, and a note if they are not known. */
const workplaceFields = (row: Row): Fields => {
  const types: TracedValue[] = [];
  const notes: TracedValue[] = [];
  for (const value of row.all('remote')) {
    const isRemote = toBoolean(value);
    if (isRemote === true) types.push(value.map(() => 'REMOTE'));
    else if (isRemote === undefined && value.text() !== undefined) notes.push(value);
  }
  const texts = [...row.split('workplace', /\s*[\n\r;|•,/]\s*/), ...notes.splice(0)];
  for (const value of texts) {
    const text = value.text() ?? '';
    const meaning = /^(?:ON_SITE|HYBRID|REMOTE)$/.test(text) ? text : workplaceOf(text.replaceAll(/[_-]/g, ' '))?.type;
    if (meaning === 'ON_SITE' || meaning === 'HYBRID' || meaning === 'REMOTE') types.push(value.map(() => meaning));
    else if (meaning === 'ANYWHERE' || /^fully remote$/i.test(text)) types.push(value.map(() => 'REMOTE'));
    else if (toBoolean(value) === undefined && !/^(?:none|office)$/i.test(text)) notes.push(value);
  }
  return { workplaceType: types, workplaceNote: notes[0] };
};

/** Google's types, and as tags the words that name none of them, such as `Werkstudent`. */
const employmentFields = (row: Row): { readonly types: FieldValue[]; readonly tags: TracedValue[] } => {
  const types: FieldValue[] = [];
  const tags: TracedValue[] = [];
  for (const value of row.all('employmentType')) {
    const text = value.text();
    const found = text === undefined ? [] : readEmploymentTypes(text.replaceAll('_', ' '));
    if (text === undefined) types.push(value);
    else if (found.length > 0) types.push(...found.map((type) => value.map(() => type)));
    else
      tags.push(
        ...text
          .split(TAGS)
          .filter((part) => !/^(?:regular|permanent|festanstellung|cdi|other)$/i.test(part))
          .map((part) => value.map(() => part)),
      );
  }
  return { types, tags };
};

/** What a heading says about amounts: `Monthly salary (EUR)`, `Stundenlohn in €`. */
const PERIODS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/hour|stund|horaire|\bheure|hora\b|orari|\buur|godzin|\btim|時給|시급|时薪|時薪|שעתי/i, 'HOUR'],
  [/\bday|daily|\btag\b|tagess|journ|diari/i, 'DAY'],
  [/week|woche|hebdo|semana|settiman/i, 'WEEK'],
  [/month|monat|mensu|\bmois|mensi?l|\bmes\b|maand|miesi|mån|manads|aylık|月給|月薪|월급/i, 'MONTH'],
  [/year|annual|\bannum|jahr|annu|\ban\b|anual|\banno|jaar|roczn|års|yıllık|年収|年薪|연봉/i, 'YEAR'],
];
const unitOf = (heading: string): string | undefined => PERIODS.find(([pattern]) => pattern.test(heading))?.[1];
const currencyIn = (heading: string): string | undefined =>
  /(?<![\p{L}])[A-Z]{3}(?![\p{L}])|[€£¥₹₩₺₪$]/u.exec(heading.replace(/\b(?:PAY|MIN|MAX|RAL|PER)\b/g, ''))?.[0];

/** An amount alone, such as `2.500` or `2000 - 2500`: its heading may state the currency and the unit. */
const BARE_AMOUNTS = /^[\d\s.,'’k–—-]+$/i;

const withHeading = ({ value, heading }: Cell): TracedValue => {
  const text = typeof value.value === 'number' ? String(value.value) : value.text();
  if (text === undefined) return value;
  const [currency, unit] = [currencyIn(heading), unitOf(heading)];
  const hasUnit = /\p{L}{2}|\//u.test(text.replace(/[A-Z]{3}/g, ''));
  const added = [
    BARE_AMOUNTS.test(text) ? currency : undefined,
    unit && !hasUnit ? `per ${unit.toLowerCase()}` : undefined,
  ].filter(Boolean);
  return value.map(() => [text, ...added].join(' '));
};

/** Zero, which programs write where no pay is stated. */
const isZero = (value: TracedValue | undefined): boolean =>
  value?.value === 0 || /^0+(?:[.,]0+)?$/.test(value?.text() ?? '');

const salaryOf = (row: Row): FieldValue[] => {
  const [min, max, currency, unit] = [row.one('minPay'), row.one('maxPay'), row.one('currency'), row.one('payUnit')];
  const heading = row.cell('minPay')?.heading ?? row.cell('maxPay')?.heading ?? '';
  if ((min === undefined || isZero(min)) && isZero(max ?? min)) return [];
  if (min !== undefined || max !== undefined) {
    const isOne = min?.value === max?.value;
    return [
      {
        ...(isOne ? { value: min } : { minValue: min, maxValue: max }),
        currency: currency ?? currencyIn(heading),
        unitText: unit ?? unitOf(heading),
      },
    ];
  }
  const pay = row.cell('pay');
  if (!pay || isZero(pay.value)) return [];
  if (typeof pay.value.value === 'object') return row.all('pay');
  const text = withHeading(pay);
  const words = text.text() ?? '';
  // columns of their own say what the text does not
  if (!BARE_AMOUNTS.test(words)) return [text];
  const added = [currency?.text(), unit?.text() === undefined ? undefined : `/ ${unit?.text()}`].filter(Boolean);
  return [text.map(() => [words, ...added].join(' '))];
};

/** A number alone is one of the unit that the heading states; without any, it is not known what it counts. */
const durationOf = (row: Row): FieldValue => {
  const cell = row.cell('duration');
  if (!cell) return undefined;
  const { value } = cell.value;
  const amount = typeof value === 'number' ? String(value) : (cell.value.text() ?? '');
  const unit = unitOf(cell.heading)?.toLowerCase();
  return unit && /^\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/.test(amount)
    ? cell.value.map(() => `${amount} ${unit}s`)
    : cell.value;
};

/** Start and end are one choice; words such as `Summer 2027` or `sofort` stay a text. */
const startsOf = (row: Row): FieldValue[] => {
  const [starts, end] = [row.split('start', /\s*[\n\r;|•]\s*/), row.one('end')];
  if (end === undefined || starts.length !== 1) return starts;
  return [{ start: starts[0], end }];
};

const EMAIL = /^(?:mailto:)?\s*[^\s@/?#<>]+@[^\s@/?#<>]+\.[a-z]{2,}\s*$/i;
/** A URL, or what looks like one without its scheme. */
const WEB = /^\s*(?:https?:|\/|(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|\s*$))/i;

/** How to apply: a URL, an address, or words. */
const applicationOf = (row: Row): Fields => {
  const all = row.split('apply', /\s*[\n\r;|]\s*|\s+(?=https?:)/);
  const email = all.find((value) => EMAIL.test(value.text() ?? ''));
  const url = all.find((value) => value !== email && (value.text() === undefined || WEB.test(value.text() ?? '')));
  return {
    url: url ?? (email || !WEB.test(row.one('url')?.text() ?? '') ? undefined : row.one('url')),
    email: email?.map((text) => (typeof text === 'string' ? text.replace(/^mailto:\s*/i, '').trim() : text)),
    instructions: all.find((value) => value !== email && value !== url),
  };
};

/** Words of a state in which nobody can apply, in the languages of the library. */
const CLOSED =
  /^(?:closed|expired|filled|inactive|archived|draft|unpublished|cancell?ed|deleted|hidden|on hold|paused|withdrawn|position filled|no longer available|not active|offline|geschlossen|abgelaufen|besetzt|inaktiv|archiviert|entwurf|beendet|pausiert|vergeben|ferm[ée]e?|expir[ée]e?|pourvue?|inactive?|archiv[ée]e?|brouillon|cerrad[oa]|caducad[oa]|cubiert[oa]|inactiv[oa]|archivad[oa]|borrador|fechad[oa]|encerrad[oa]|expirad[oa]|preenchid[oa]|inativ[oa]|rascunho|chius[oa]|scadut[oa]|inattiv[oa]|bozza|gesloten|verlopen|vervuld|inactief|concept|zamkni[ęe]t[ae]|wygas[łl][ae]|nieaktywn[ae]|obsadzon[ae]|stängd|utgången|tillsatt|inaktiv|avslutad|kapalı|kapandı|pasif|süresi doldu|taslak|مغلق|مغلقة|منتهية|منتهي|סגור|סגורה|לא פעיל|לא פעילה|बंद|समाप्त|निष्क्रिय|締切|終了|募集終了|非公開|掲載終了|마감|종료|마감됨|비공개|已关闭|关闭|已过期|已结束|下架|已關閉|關閉|已過期|已結束|草稿)$/i;

const isListed = (row: Row): boolean => {
  const isClosed = row.all('status').some((value) => CLOSED.test(value.text() ?? ''));
  const isOff = row.all('active').some((value) => toBoolean(value) === false);
  return !isClosed && !isOff;
};

/** What lists of internships write in place of yes and no; null tells nothing. */
const OFFERS: readonly (readonly [pattern: RegExp, offered: boolean | null])[] = [
  [/\bnot? (?:offer|sponsor|provide)|no sponsorship/i, false],
  [/^(?:offers?|available|provided)\b/i, true],
  [/^(?:other|unknown)$/i, null],
];

/** `yes`, `no`, or the employer's words. */
const authorizationOf = (row: Row): FieldValue => {
  const stated = row.one('sponsorship');
  if (!stated) return undefined;
  const offered = toBoolean(stated) ?? OFFERS.find(([pattern]) => pattern.test(stated.text() ?? ''))?.[1];
  if (offered === null) return undefined;
  if (/\bcitizen/i.test(stated.text() ?? '')) return { restriction: stated.map(() => 'CITIZEN') };
  return offered === undefined
    ? { note: stated }
    : { sponsorship: stated.map(() => (offered ? 'OFFERED' : 'NOT_OFFERED')) };
};

/** Texts of one column each are joined: `Description` and `Introduction` may both be there. */
const textOf = (row: Row, column: Column): FieldValue => {
  const all = row.all(column);
  const texts = all.map((value) => value.text());
  if (all.length < 2 || texts.includes(undefined)) return all[0];
  const distinct = [...new Set(texts)].filter(
    (text) => !texts.some((other) => other !== text && other?.includes(text ?? '')),
  );
  return all[0]?.map(() => distinct.join('\n\n'));
};

/** The posting of a row, by what its columns hold. */
export const postingOfRow = (cells: readonly Cell[]): SourcePosting => {
  const row = new Row(cells);
  if (!isListed(row)) return { id: null, listed: false, fields: {} };
  const employment = employmentFields(row);
  const [department, industry] = [row.one('department'), row.one('industry')];
  const [id, reference] = [row.one('identifier'), row.reference()];
  const identifier = reference && toText(reference);
  const [offer, employer, about] = [row.one('offer'), row.one('employer'), row.one('employerAbout')];
  const application = applicationOf(row);
  return {
    id: id?.id() ?? row.one('url')?.text() ?? null,
    listed: true,
    fields: {
      title: row.one('title'),
      hiringOrganization: employer && {
        name: employer,
        url: row.one('employerUrl'),
        logo: row.one('logo'),
        description: about,
      },
      identifier,
      url: row.one('url') ?? (hasValue(application['url']) ? application['url'] : undefined),
      inLanguage: row.one('inLanguage'),
      employmentType: employment.types,
      industry: industry && withoutFiller(industry),
      department: department && withoutFiller(department),
      team: row.one('team'),
      tags: distinctTags([...employment.tags, ...row.split('tags', TAGS)], department, industry),
      skills: row.split('skills', TAGS),
      jobLocation: placesOf(row),
      ...workplaceFields(row),
      baseSalary: salaryOf(row),
      jobBenefits: row.split('benefits', /\s*[\n\r;|•]\s*/),
      datePosted: row.one('datePosted'),
      validThrough: row.one('deadline'),
      applicationOpens: row.one('opens'),
      startDates: startsOf(row),
      duration: durationOf(row),
      hoursPerWeek: row.one('hours'),
      educationRequirements: { levels: row.split('education', TAGS) },
      languages: row.split('languages', TAGS),
      totalJobOpenings: row.one('openings'),
      workAuthorization: authorizationOf(row),
      description: textOf(row, 'description'),
      responsibilities: textOf(row, 'responsibilities'),
      qualifications: textOf(row, 'qualifications'),
      sections: [
        ...(offer ? [{ heading: row.cell('offer')?.heading, body: offer, kind: 'OFFER' }] : []),
        // without its name, an employer is only described
        ...(about && !employer ? [{ heading: 'About the employer', body: about, kind: 'ABOUT' }] : []),
      ],
      notice: textOf(row, 'notice'),
      application,
    },
  };
};
