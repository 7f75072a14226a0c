/** An entry of a calendar file. */
export interface CalendarEntry {
  /** Stable across files, so that a calendar updates the entry instead of adding a second one. */
  readonly id: string;
  /** A day, `2026-03-31`, or an instant in ms since 1970. */
  readonly when: string | number;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** Longest line, in octets of UTF-8, without the line break. RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** Escapes a text value: RFC 5545, 3.3.11. Control characters and lone surrogates are left out. */
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** Folds a long line: it continues in the next line after a space. No character is cut in two. */
const fold = (line: string): string => {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
};

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');
const utc = (instant: number): string => compact(new Date(instant).toISOString());

/**
 * An iCalendar file, RFC 5545, with one entry and a reminder: 24 hours before an instant, or at nine on the day before a
 * day.
 */
export const toCalendar = ({ id, when, summary, description, url }: CalendarEntry, now: number): string => {
  const isDay = typeof when === 'string';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//job-posting-elements//EN',
    'BEGIN:VEVENT',
    `UID:${escape(id)}`,
    `DTSTAMP:${utc(now)}`,
    isDay ? `DTSTART;VALUE=DATE:${compact(when)}` : `DTSTART:${utc(when)}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(summary)}`,
    `TRIGGER:${isDay ? '-PT15H' : '-P1D'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
};
