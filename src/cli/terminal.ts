import { env, stderr, stdout } from 'node:process';
import type { WriteStream } from 'node:tty';

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;
export type Color = keyof typeof CODES;

/** A piece of a line, in a color or not. */
export type Span = string | readonly [color: Color, text: string];
export type Line = readonly Span[];

/** What a terminal obeys or does not show: controls, marks of direction, zero-width and other invisible characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const escapeCharacter = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join('');

/** Text on one line, with `\u202E` in place of a character that a terminal obeys or does not show. */
export const printable = (text: string): string => text.replace(INVISIBLE, escapeCharacter);

/** JSON that is indented, with escapes for the same characters: it is the same value. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).split('\n').map(printable).join('\n');

/** Whether to color: if it is a terminal, or as NO_COLOR (https://no-color.org) and FORCE_COLOR (as in Node) demand. */
const hasColors = (stream: WriteStream): boolean =>
  env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stream.isTTY && !env['NO_COLOR'];

const print = (stream: WriteStream, lines: readonly Line[]): void => {
  const isColored = hasColors(stream);
  const format = (span: Span): string => {
    if (typeof span === 'string') return printable(span);
    const [color, text] = span;
    return isColored ? `\u001B[${CODES[color]}m${printable(text)}\u001B[0m` : printable(text);
  };
  stream.write(lines.map((line) => `${line.map(format).join('')}\n`).join(''));
};

/** Prints what the command is for. All texts of the command pass here or through `printError`. */
export const printOutput = (lines: readonly Line[]): void => print(stdout, lines);

/** Prints what went wrong. */
export const printError = (lines: readonly Line[]): void => print(stderr, lines);

/** Prints a value as JSON. */
export const printJson = (value: unknown): void => {
  stdout.write(`${printableJson(value)}\n`);
};

/** Prints HTML. Characters that a terminal obeys become references: on a page they are the same. */
export const printHtml = (html: string): void => {
  const safe = html
    .split('\n')
    .map((line) => line.replace(INVISIBLE, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`));
  stdout.write(`${safe.join('\n')}\n`);
};
