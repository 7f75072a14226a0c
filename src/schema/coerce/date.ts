import { isDate, isDateOrTime, isPartialDate } from '../iso.js';
import { isWeekday, toMonth, toWeekday } from './intl-names.js';
import type { Reading } from './reading.js';
import { normalizeWords, setOf, toTokens } from './words.js';

const pad = (number: number | string): string => String(number).padStart(2, '0');
const isoOf = (year: number | string, month: number | string, day: number | string): string =>
  `${year}-${pad(month)}-${pad(day)}`;

/** Words around a date that do not change it. */
const FILLERS = setOf(
  'the of de del den der am le el la on zum vom dal st nd rd th er e º ª o a at um uhr al per il di du do dia i um r roku , - / kl',
);

/** The reading of dates of which all but one do not exist; with more, the choice between them. */
const choose = (dates: readonly string[]): Reading<string> => {
  const days = [...new Set(dates.filter(isDate))];
  const [only] = days;
  if (only === undefined) return null;
  return days.length === 1 ? { value: only } : { readings: days };
};

/** `2027/03/31`, `31.03.2027`, `03/31/2027`, `31/03/27`, `2027年3月31日`, `2027年3月`, `05/2027`. */
const readNumeric = (text: string): Reading<string> | undefined => {
  const east =
    /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?(?:\s?[(（][日月火水木金土一二三四五六祝・]{1,4}[)）])?(?:入社|入職|开始|開始|入职)?$/.exec(
      text,
    );
  if (east) {
    const [, year = '', month = '', day] = east;
    const date = day ? isoOf(year, month, day) : `${year}-${pad(month)}`;
    return isPartialDate(date) ? { value: date } : null;
  }
  const [packed] = /^\d{8}$/.exec(text) ?? [];
  if (packed) {
    const at = (start: number, end: number): string => packed.slice(start, end);
    return choose(
      [
        isoOf(at(0, 4), at(4, 6), at(6, 8)),
        isoOf(at(4, 8), at(2, 4), at(0, 2)),
        isoOf(at(4, 8), at(0, 2), at(2, 4)),
      ].filter((date) => /^(?:19|20)/.test(date)),
    );
  }
  const monthOf = /^(\d{4})[/.-](\d{1,2})$|^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthOf) {
    const date = `${monthOf[1] ?? monthOf[4]}-${pad(monthOf[2] ?? monthOf[3] ?? '')}`;
    return isPartialDate(date) ? { value: date } : null;
  }
  const [, first = '', sign, second = '', third = ''] =
    /^(\d{4}|\d{1,2})([/.-]|\s)\s?(\d{1,2})\2\s?(\d{4}|\d{1,2})\.?$/.exec(text) ?? [];
  if (!sign) return undefined;
  if (first.length === 4) return third.length > 2 ? null : choose([isoOf(first, second, third)]);
  if (third.length === 4) {
    // with dots, the day comes first everywhere
    return choose([isoOf(third, second, first), ...(sign === '.' ? [] : [isoOf(third, first, second)])]);
  }
  const days = [
    isoOf(`20${third}`, second, first),
    isoOf(`20${third}`, first, second),
    isoOf(`20${pad(first)}`, second, third),
  ];
  return { readings: [...new Set(days.filter(isDate))] };
};

/** `31 March 2027`, `March 31st, 2027`, `31. März 2027`, `May 2027`. */
const readNamed = (text: string): Reading<string> => {
  let month: number | null = null;
  const years: string[] = [];
  const days: string[] = [];
  const weekdays: number[] = [];
  for (const token of toTokens(text.replace(/(\d)(?:st|nd|rd|th|er|re|º|ª|\.)(?=[\s,]|$)/g, '$1'))) {
    if (/^\d{4}$/.test(token)) years.push(token);
    else if (/^\d{1,2}$/.test(token)) days.push(token);
    else if (!FILLERS.has(token)) {
      const named = toMonth(token);
      if (named === null && isWeekday(token)) {
        weekdays.push(...toWeekday(token));
        continue;
      }
      if (named === null || month !== null) return null;
      month = named;
    }
  }
  const [year] = years;
  const [first = '', second] = days;
  if (month === null || years.length > 1) return null;
  if (year === undefined) {
    if (second === undefined || days.length > 2) return null;
    return {
      readings: [...new Set([isoOf(`20${pad(second)}`, month, first), isoOf(`20${pad(first)}`, month, second)])].filter(
        isDate,
      ),
    };
  }
  if (days.length > 1) return null;
  const date = first ? isoOf(year, month, first) : `${year}-${pad(month)}`;
  if (!isPartialDate(date)) return null;
  // "Monday" before a day that is none: one of the two is wrong
  const isOtherDay = first && weekdays.some((weekday) => weekday !== new Date(date).getUTCDay());
  return isOtherDay ? null : { value: date };
};

/** Words before a date that do not change it: "on 31.03.2027". */
const BEFORE = /^(?:on|am|le|el|il|al)\s+(?=\d)/;
/** What stands before a last day: "Deadline: 31 March 2027", "bis zum 31.03.2027". */
const LABEL =
  /^(?:(?:application|submission|closing)? ?(?:deadline|date)|apply|applications?(?: are)? (?:close|due)|closes|closing|due|(?:bewerbungs|einsende)(?:frist|schluss)|date limite|fecha limite|plazo|scadenza|prazo|termin(?: skladania)?|sista (?:ansoknings)?dag|deadline|締切|締め切り|応募締切|마감|마감일|截止日期)\s?[:：-]?\s+(?=\D{0,40}\d)/;
const UNTIL =
  /^(?:by|until|till|up to|through|no later than|not later than|at the latest|latest|bis(?: zum| spatestens)?|spatestens(?: am| bis(?: zum)?)?|jusqu'?\s?au|au plus tard(?: le)?|hasta(?: el)?|a mas tardar(?: el)?|fino al|entro(?: e non oltre)?(?: il)?|ate(?: (?:o dia|dia))?|tot(?: en met)?|t\/m|uiterlijk(?: op)?|do(?: dnia)?|senast(?: den)?|till(?: och med)?|t o m)\s+(?=\D{0,20}\d)/;
const UNTIL_AFTER = /\s?(?:まで|迄|必着|締切|까지|截止|at the latest|之前)$/;
/** "before 31 March": that day may be the last one, or the first one that is too late. */
const EARLIER =
  /^(?:before|prior to|vor(?: dem)?|avant(?: le)?|antes del?|prima del|voor|przed|fore|innan)\s+(?=\D{0,20}\d)/;

/** Reads a date, as precise as the text is: `2027`, `2027-03`, `2027-03-31`. */
export const readPartialDate = (text: string): Reading<string> => {
  const iso = text.trim();
  if (isPartialDate(iso)) return { value: iso };
  const folded = normalizeWords(text).replace(BEFORE, '');
  if (folded.length > 60) return null;
  const numeric = readNumeric(folded);
  return numeric === undefined ? readNamed(folded) : numeric;
};

/** Offsets of the abbreviations of zones that have one meaning. CST, IST and BST have several. */
const ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  'z:Z utc:Z gmt:Z wet:Z cet:+01:00 mez:+01:00 west:+01:00 cest:+02:00 mesz:+02:00 eet:+02:00 eest:+03:00 est:-05:00 edt:-04:00 cdt:-05:00 mst:-07:00 mdt:-06:00 pst:-08:00 pdt:-07:00 akst:-09:00 hst:-10:00 jst:+09:00 kst:+09:00 aest:+10:00 aedt:+11:00 nzst:+12:00 nzdt:+13:00'
    .split(' ')
    .map((entry) => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)]),
);

const CLOCK =
  /^(?<date>.*?)(?:[\s,t]|\bat\b|\bum\b)+(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?\s?(?<half>[ap]m)?(?:\s?uhr)?(?:\s?\(?(?<zone>[a-z]{1,4})\)?|\s?(?:gmt|utc)?(?<sign>[+-])(?<offset>\d{1,2}(?::?\d{2})?)(?:\s?\(.*\))?)?$/;

/** The day that is so many days after another. */
const nextDay = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The 24-hour clock's hour, 24 for the end of a day; null if there is none. */
const hourOf = (hour: number, half: string | undefined): number | null => {
  if (!half) return hour <= 24 ? hour : null;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'pm' ? 12 : 0);
};

const offsetOf = (sign: string, digits: string): string => {
  const [hours = '', minutes = '00'] = digits.includes(':')
    ? digits.split(':')
    : digits.length > 2
      ? [digits.slice(0, -2), digits.slice(-2)]
      : [digits];
  return `${sign}${pad(hours)}:${minutes}`;
};

/** `17h30`, `17.30 Uhr`, `ore 17:30`, `noon` as `17:30`, `12:00`. */
const withColons = (folded: string): string =>
  folded
    .replace(
      /(\d{1,2}) ?[h時시点點] ?(?:(\d{2})(?: ?[分분])?)?(?![\p{L}\d])/u,
      (_, hour: string, minute = '00') => `${hour}:${minute}`,
    )
    .replace(/(\d{1,2})(?:[.:](\d{2}))? ?(?:uhr|uur)\b/, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(
      /(\d{4})(?<sign>[日일]?),? (?:at|um|om|kl|klo|a las|as|a|alle(?: ore)?|ore|o godz|godz)? ?(\d{1,2})\.(\d{2})$/,
      '$1$2 $3:$4',
    )
    .replace(/(?:12 )?noon$/, '12:00')
    .replace(/([日일])(?=\d)/, '$1 ')
    .replace(/(?<=[\d일日r]),? (?:a las|alle ore|alle|ore|o godz|godz|klo|kl|om|as|a) (?=\d{1,2}:)/, ' ');

const readTime = (text: string): Reading<string> => {
  const folded = withColons(text);
  const { date, hour, minute, second, half, zone, sign, offset } = CLOCK.exec(folded)?.groups ?? {};
  if (!date || !hour || (!minute && !half)) return null;
  const day = readPartialDate(date.replace(/[\s,]+$/, ''));
  const hours = hourOf(Number(hour), half);
  const suffix = sign && offset ? offsetOf(sign, offset) : zone ? ZONES[zone] : '';
  if (!day || hours === null || suffix === undefined) return null;
  // the end of a day is the beginning of the next one
  if (hours === 24)
    return 'value' in day && isDate(day.value) && !/[1-9]/.test((minute ?? '') + (second ?? ''))
      ? { value: `${nextDay(day.value, 1)}T00:00${suffix}` }
      : null;
  const time = `T${pad(hours)}:${minute ?? '00'}${second ? `:${second}` : ''}${suffix}`;
  if ('readings' in day) return { readings: day.readings.map((reading) => reading + time) };
  return isDateOrTime(day.value + time) ? { value: day.value + time } : null;
};

/** A day that may be the last one, or the first one that is too late. */
const readEarlier = (text: string): Reading<string> => {
  const day = readPartialDate(text);
  if (!day || 'readings' in day) return day;
  return isDate(day.value) ? { readings: [nextDay(day.value, -1), day.value] } : null;
};

const MIDNIGHT =
  /^(?:at )?midnight(?: on| of)?,? |,?(?: at| um)? (?:midnight|mitternacht|minuit|medianoche|mezzanotte|middernacht)$/;

/** Midnight of a day may be its beginning or its end. */
const readMidnight = (text: string): Reading<string> => {
  const day = readPartialDate(text);
  if (!day || 'readings' in day) return day;
  return isDate(day.value) ? { readings: [`${day.value}T00:00`, `${nextDay(day.value, 1)}T00:00`] } : null;
};

/** Seconds or milliseconds since 1970, as programs store dates. */
const TIMESTAMP = /^\d{10}(?:\d{3})?$/;

/** Reads a day, with its time and zone if the text has them. Never one without day or year. */
export const readDateOrTime = (text: string): Reading<string> => {
  const given = text.trim();
  if (given.length > 80) return null;
  if (TIMESTAMP.test(given)) {
    const time = new Date(Number(given.padEnd(13, '0')));
    return { value: time.toISOString().replace('.000', '') };
  }
  const labeled = normalizeWords(given).replace(LABEL, '');
  const folded = labeled.replace(UNTIL, '').replace(UNTIL_AFTER, '');
  if (EARLIER.test(folded)) return readEarlier(folded.replace(EARLIER, ''));
  const day = readPartialDate(folded);
  if (!day) return MIDNIGHT.test(folded) ? readMidnight(folded.replace(MIDNIGHT, '')) : readTime(folded);
  return 'value' in day && !isDate(day.value) ? null : day;
};
