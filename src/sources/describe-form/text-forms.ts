import { commentIndex, positionIn } from '../parse-text.js';
import { CONVERT, type Form, type FormTest, findForm } from './form.js';

/** How much of a text tells its form, in characters. */
const HEAD_LENGTH = 20_000;

type TextTest = FormTest<string>;

const begins =
  (...prefixes: readonly string[]) =>
  (text: string): boolean =>
    prefixes.some((prefix) => text.startsWith(prefix));
const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);
/** A ZIP archive with a file of this name. */
const isZipOf =
  (...names: readonly string[]) =>
  (text: string): boolean =>
    text.startsWith('PK\u0003\u0004') && names.some((name) => text.includes(name));

const NO_TEXT = 'Give the text itself: JSON, or the address of a page or a feed.';
const EXPORT = 'Export the rows as JSON, with the fields that docs/posting-format.md describes.';
const UNPACK = 'Unpack it first.';
const picture = (kind: string): string => `a picture (${kind})`;

/** Whether every other character is U+0000, after a byte order mark. */
const isUtf16 = (text: string): boolean => {
  const zeros = text
    .slice(0, 12)
    .replace(/^(?:\uFFFD\uFFFD|ÿþ|þÿ)/, '')
    .split('')
    .map((character) => character === '\0');
  return zeros.length > 3 && zeros.slice(1).every((isZero, index) => isZero !== zeros[index]);
};

/** How much of a text is looked at, in characters. */
const SAMPLE_LENGTH = 1000;

/** Whether many characters are no text: controls, or bytes that are not UTF-8. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const odd = sample.match(/\p{Cc}|\uFFFD/gu)?.filter((character) => !/\s/.test(character)) ?? [];
  return odd.length > sample.length / 20;
};

/**
 * Files that are no text, by their first bytes. Decoded as UTF-8, a byte that is none of its is U+FFFD; decoded as
 * windows-1252, it is the character given beside it.
 */
const BINARY: readonly TextTest[] = [
  [isZipOf('xl/workbook', 'xl/worksheets'), 'a spreadsheet (Excel, .xlsx)', EXPORT],
  [isZipOf('opendocument.spreadsheet'), 'a spreadsheet (OpenDocument, .ods)', EXPORT],
  [isZipOf('word/document'), 'a Word document (.docx)', CONVERT],
  [isZipOf('opendocument.text'), 'a text document (OpenDocument, .odt)', CONVERT],
  [isZipOf('ppt/presentation'), 'a presentation (.pptx)', CONVERT],
  [begins('PK\u0003\u0004', 'PK\u0005\u0006'), 'an archive (ZIP)', UNPACK],
  [begins('\u001F\uFFFD', '\u001F\u2039', '\u001F\u008B'), 'a compressed file (gzip)', UNPACK],
  [matches(/^BZh\d/), 'a compressed file (bzip2)', UNPACK],
  [begins('\uFFFD7zXZ', 'ý7zXZ'), 'a compressed file (xz)', UNPACK],
  [begins('(\uFFFD/\uFFFD', '(µ/ý'), 'a compressed file (zstd)', UNPACK],
  [begins('7z\uFFFD\uFFFD', '7z¼¯'), 'an archive (7-Zip)', UNPACK],
  [begins('Rar!'), 'an archive (RAR)', UNPACK],
  [begins('\uFFFDPNG', '‰PNG', '\u0089PNG'), picture('PNG'), NO_TEXT],
  [matches(/^(?:\uFFFD{3}|ÿØÿ)[\s\S]{0,20}(?:JFIF|Exif|Adobe|ICC_)/), picture('JPEG'), NO_TEXT],
  [begins('GIF87a', 'GIF89a'), picture('GIF'), NO_TEXT],
  [matches(/^RIFF[\s\S]{4,8}WEBP/), picture('WebP'), NO_TEXT],
  [matches(/^[\s\S]{4}ftyp(?:avi|hei|mif)/), picture('AVIF or HEIC'), NO_TEXT],
  [begins('II*\0', 'MM\0*'), picture('TIFF'), NO_TEXT],
  [begins('%PDF-'), 'a PDF document', CONVERT],
  [begins('{\\rtf'), 'a text document (RTF)', CONVERT],
  [begins('\uFFFD\uFFFD\u0011\u0871', 'ÐÏ\u0011à'), 'a document of Word or Excel from before 2007', CONVERT],
  [isUtf16, 'text in UTF-16, read in another charset', 'Decode it as UTF-16, or save it as UTF-8.'],
  [isBinary, 'binary data, perhaps compressed (Brotli)', NO_TEXT],
];

const linesOf = (text: string): string[] => text.split(/\r\n|[\r\n]/).filter((line) => line.trim());

/** The cells of a line, of which those in quotes may contain the separator. */
const cellsOf = (line: string, separator: string): string[] => line.replace(/"[^"]*"/g, 'x').split(separator);

/** Whether the first two lines have the same cells, and the first has names. */
const isTable =
  (separator: string, cellsMin: number): ((text: string) => boolean) =>
  (text) => {
    const [header = '', row = ''] = linesOf(text).map((line) => line.slice(0, 5000));
    const names = cellsOf(header, separator);
    // a cell may have line breaks
    const isRow = cellsOf(row, separator).length === names.length || /"[^"]*$/.test(row);
    return (
      names.length >= cellsMin &&
      isRow &&
      (separator === '\t' || names.every((name) => name.trim().length <= 40 && !/[.!?]\s/.test(name)))
    );
  };

const share = (text: string, pattern: RegExp): number => {
  const lines = linesOf(text).slice(0, 20);
  return lines.filter((line) => pattern.test(line)).length / lines.length;
};

const JSON_ONLY = 'Write plain JSON: names and texts in double quotes, no comments, no code around it.';

/** Forms of text, by how it begins; the surest first. */
const TEXT: readonly TextTest[] = [
  [matches(/^HTTP\/\d/), 'a whole HTTP response, with its headers', 'Give the body alone.'],
  [matches(/^(?:From|Received|Return-Path|MIME-Version|Delivered-To|Subject):\s/), 'an e-mail', CONVERT],
  [matches(/^BEGIN:V(?:CALENDAR|CARD)/), 'a calendar or an address card', CONVERT],
  [matches(/^data:[\w.+/-]*[;,]/), 'a data: address', 'Give what it contains, decoded.'],
  [matches(/^(?:https?:\/\/|www\.)\S+\s*$/i), 'an address', 'Fetch it, or give it to the element as src.'],
  [
    matches(/^[\w$.]+\s*\(\s*[[{][\s\S]*\)\s*;?\s*$/),
    'JavaScript that calls a function with the data (JSONP)',
    'Give the address without the callback.',
  ],
  [
    matches(
      /^(?:'use strict'|"use strict"|(?:export|import|const|let|var|function|return|module|window|self|globalThis|async)\b|\(?function\b|\(\s*\(|\/\/|\/\*|;)/,
    ),
    'JavaScript, which is not run',
    JSON_ONLY,
  ],
  [
    matches(/^[[{(]\s*(?:\{\s*)?(?:'|[A-Za-z_$][\w$]*\s*:|None\b|True\b)/),
    'an object of JavaScript or Python, not JSON',
    JSON_ONLY,
  ],
  [matches(/^\)\]\}'/), "JSON behind the guard )]}'", 'Remove the first line.'],
  [matches(/^(?:while|for)\s?\((?:1|;;)\);/), 'JSON behind a guard, such as while(1);', 'Remove what is before it.'],
  [matches(/^[[{]\s*(?:\{\s*)?[“”„«]/), 'JSON with typographic quotes', 'Write straight ones: "title".'],
  [matches(/^[[{]\s*(?:\{\s*)?(?:\\+"|&quot;|&#34;)/), 'JSON whose quotes are escaped', 'Undo the escaping first.'],
  [
    matches(/^\[object \w+\]/),
    'an object that was turned into a text',
    'Set the property, or give JSON.stringify(posting).',
  ],
  [
    matches(
      /^(?:\d{3}[: ]+)?(?:not found|access denied|forbidden|unauthorized|too many requests|bad gateway)\b.{0,80}$/i,
    ),
    'an error message of the server',
    'Check the address.',
  ],
  [matches(/^version https:\/\/git-lfs/), 'a pointer of Git LFS', 'Fetch the file that it stands for: git lfs pull.'],
  [(text) => /^---\s*\n[\s\S]*?\n---\s*\n\s*\S/.test(text), 'Markdown with front matter', CONVERT],
  [matches(/^(?:%YAML\b|---\s*\n)/), 'YAML', CONVERT],
  [matches(/^[^\n|]+\|[^\n]*\n\s*:?-+:?\s*\|[\s:|-]+(?:\n|$)/), 'Markdown with a table', CONVERT],
  [(text) => /^\s*\|.*\|\s*$/m.test(text) && /^\s*\|[\s:|-]+\|\s*$/m.test(text), 'Markdown with a table', CONVERT],
  [isTable('\t', 2), 'a table (tab-separated)', EXPORT],
  [isTable(';', 2), 'a table (CSV, with semicolons)', EXPORT],
  [isTable('|', 3), 'a table (with vertical bars)', EXPORT],
  [
    // a text of several lines is indented
    (text) => share(text, /^\s+\S|^(?:- )?["']?[\w-]+["']?:(?:\s|$)/) > 0.7 && /^\s*(?:- |[a-z][\w-]*:)/.test(text),
    'YAML',
    CONVERT,
  ],
  [
    (text) => share(text, /^\s*(?:\[[\w. -]+\]|[\w.-]+\s*=\s*\S.*)\s*$/) > 0.7,
    'a settings file (INI or TOML)',
    CONVERT,
  ],
  [isTable(',', 3), 'a table (CSV)', EXPORT],
  [
    (text) =>
      /^\s{0,3}#{1,6}\s/m.test(text) || /\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)|^\s*(?:```|=====|-----)/m.test(text),
    'Markdown',
    CONVERT,
  ],
  [isTable(',', 2), 'a table (CSV)', EXPORT],
  [
    (text) => text.length >= 24 && /^[A-Za-z\d+/_-]+(?:\r?\n[A-Za-z\d+/_-]+)*={0,2}\s*$/.test(text) && /\d/.test(text),
    'text in Base64',
    'Decode it first.',
  ],
  [matches(/^\S/), 'plain text', 'Write it as JSON: {"title": "…", "hiringOrganization": "…"}.'],
];

/** What a text looks like that is neither JSON nor markup. */
export const describeText = (whole: string): Form => {
  const binary = findForm(BINARY, whole);
  if (binary) return binary;
  const text = whole
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const comment = commentIndex(text);
  if (comment >= 0)
    return { name: `JSON with comments (${positionIn(text, comment)})`, hint: 'Remove them: JSON has none.' };
  return findForm(TEXT, text) ?? { name: 'an empty text', hint: 'Check that the file is complete.' };
};
