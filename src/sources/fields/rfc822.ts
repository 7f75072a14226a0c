import type { TracedValue } from '../traced-value.js';

/** Zones that RFC 822 names, in hours. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'GMT',
  UTC: 'GMT',
  Z: 'GMT',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

/** A date of RFC 822, with the habits of programs: no comma, two digits of a year, a fraction after a colon. */
const DATE =
  /^\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})\b(?:[\sT]+(\d{1,2}:\d{2}(?::\d{2})?)(?::\d{1,3})?\s*((?:GMT)?[+-]\d{1,2}:?\d{0,2}|[A-Z]{1,3}(?![a-z]))?.*)?$/i;

/** A date in the form of RFC 822 as the schema reads it; any other value stays. */
export const rfc822 = (value: TracedValue): TracedValue =>
  value.map((text) => {
    const [whole, day = '', month = '', year = '', time, zone = ''] =
      (typeof text === 'string' && text.length < 60 && DATE.exec(text)) || [];
    if (!whole) return text;
    // a year of two digits is one of the web
    const full = year.length === 2 ? `20${year}` : year;
    const named = ZONES[zone.toUpperCase()] ?? zone.replace(/^GMT(?=[+-])/i, '');
    return [day, month, full, time, time && named].filter(Boolean).join(' ');
  });
