/** Reads a file that somebody drops or chooses. */
import { decodeText } from '../../../src/sources/index.js';

/** The files that can be read, for the dialog. */
export const ACCEPTED = '.txt,.md,.html,.htm,.eml,.json,.csv,.tsv,.xml,.docx';

/** Largest file that is read, in bytes. */
const FILE_MAX = 20_000_000;

export type FileText = { readonly text: string } | { readonly failure: string };

const COPY = 'Open it, select all, copy, and paste it here.';

/** Whether bytes are no text: a zero byte, or many control characters. */
const isBinary = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 4000);
  // UTF-16 has zero bytes, and a mark at its start
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return false;
  const control = start.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return start.includes(0) || control * 20 > start.length;
};

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** How files begin: ZIP, and with it Word; PDF; Word before 2007. */
const [ZIP, PDF, OLD_WORD] = [
  [0x50, 0x4b],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const readMail = async (bytes: Uint8Array): Promise<string> => {
  const { default: PostalMime } = await import('postal-mime');
  const { html, text, subject } = await PostalMime.parse(bytes);
  const { htmlToMarkdown } = await import('./html-to-markdown.js');
  const content = html ? htmlToMarkdown(html) : (text ?? '');
  return subject && !content.includes(subject) ? `${subject}\n\n${content}` : content;
};

/** The text of a file, or why there is none. */
export const readFile = async (file: File): Promise<FileText> => {
  if (file.size > FILE_MAX) return { failure: `${file.name} is too large to be read. ${COPY}` };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    if (startsWith(bytes, ZIP)) {
      const { docxToMarkdown } = await import('./docx.js');
      const text = await docxToMarkdown(buffer);
      return text ? { text } : { failure: `${file.name} is no Word file that can be read. ${COPY}` };
    }
    if (startsWith(bytes, PDF)) return { failure: `PDF files cannot be read here. ${COPY}` };
    if (startsWith(bytes, OLD_WORD)) return { failure: `Word’s old format cannot be read here. ${COPY}` };
    if (isBinary(bytes)) return { failure: `${file.name} is not a text. ${COPY}` };
    if (/\.eml$/i.test(file.name)) return { text: await readMail(bytes) };
    return { text: decodeText(bytes) };
  } catch {
    return { failure: `${file.name} could not be read. ${COPY}` };
  }
};
