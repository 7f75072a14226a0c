/** Rich text as Markdown, so that people can read what they have pasted. Parses into a document without scripts: nothing in it runs or loads. */

const SKIPPED = 'script, style, head, template, noscript, svg, iframe, object, input, select, textarea, [hidden]';
const BLOCK =
  'address, article, aside, blockquote, body, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, tbody, td, tfoot, th, thead, tr, ul';
/** Blocks with space around them. */
const SPACED = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, dl, pre, section, article';
/** How deep elements are read: hostile ones may be nested without end. */
const DEPTH_MAX = 200;

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Whether rich text says more than its words: lists, headings, paragraphs, links. */
export const hasStructure = (html: string): boolean =>
  parse(html).querySelector('li, h1, h2, h3, h4, h5, h6, b, strong, table, a[href], br, p + p, div + div') !== null;

/** A piece of a line. */
interface Run {
  readonly text: string;
  readonly isStrong: boolean;
}

class MarkdownWriter {
  readonly #lines: string[] = [];
  #runs: Run[] = [];
  #prefix = '';

  text(text: string, isStrong: boolean): void {
    if (text) this.#runs.push({ text, isStrong });
  }

  /** Ends the line, and begins the next one with `prefix`. */
  breakLine(prefix = ''): void {
    const text = this.#runs
      .map((run) => run.text)
      .join('')
      .replace(/[\s\u00A0]+/g, ' ')
      .trim();
    if (text) {
      const isStrong = !/^[#-]/.test(this.#prefix) && this.#runs.every((run) => run.isStrong || run.text.trim() === '');
      this.#lines.push(this.#prefix + (isStrong ? `**${text}**` : text));
      this.#prefix = '';
    }
    this.#runs = [];
    if (prefix) this.#prefix = prefix;
  }

  space(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  toString(): string {
    this.breakLine();
    return this.#lines.join('\n').trim();
  }
}

const isStrong = (element: Element): boolean => {
  const weight = element instanceof HTMLElement ? element.style.fontWeight : '';
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return element.matches('b, strong, th, dt');
};

/** The mark that Word writes before the text of a list item: a bullet in a symbol font, and spaces. */
const WORD_BULLET = /^[\s\u00A0]*(?:[·•§▪◦o\uF0B7\uF0A7-]|\uF06C)[\s\u00A0]+/;

const prefixOf = (element: Element): string => {
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? [];
  if (level) return `${'#'.repeat(Number(level))} `;
  if (element.matches('li')) return element.parentElement?.matches('ol') ? `${indexInList(element)}. ` : '- ';
  return isWordItem(element) && WORD_BULLET.test(element.textContent) ? '- ' : '';
};

const indexInList = (item: Element): number =>
  [...(item.parentElement?.children ?? [])]
    .filter((child) => child.localName === 'li')
    .findIndex((child) => child === item) + 1;

const isWordItem = (element: Element): boolean =>
  element.matches('p[class*="MsoList"]') || /mso-list:\s*l/i.test(element.getAttribute('style') ?? '');

/** `Location: Berlin` of the two cells of a row. */
const separatorAfter = (element: Element): string => {
  const next = element.nextElementSibling;
  if (!next || !element.matches('td, th, dt')) return '';
  const text = element.textContent.trim();
  const isLabel = element.matches('dt, th') || (element.parentElement?.children.length === 2 && text.length < 40);
  return isLabel && text && !/[:：]$/.test(text) ? ': ' : ' ';
};

const linkOf = (element: Element): { readonly before: string; readonly after: string } | null => {
  const href = element.getAttribute('href')?.trim() ?? '';
  const text = element.textContent.trim();
  if (!element.matches('a') || !/^(?:https?:|mailto:)/i.test(href) || /[\s()]/.test(href)) return null;
  const isSame = text === '' || text.includes('\n') || href.replace(/^mailto:|\/$/g, '') === text.replace(/\/$/, '');
  return isSame ? null : { before: '[', after: `](${href})` };
};

const write = (node: Node, writer: MarkdownWriter, strong: boolean, depth: number): void => {
  if (node instanceof Text) return writer.text(node.data, strong);
  if (!(node instanceof Element) || depth > DEPTH_MAX || node.matches(SKIPPED)) return;
  if (node.matches('br')) return writer.breakLine();
  const isCell = node.matches('td, th, dd') && node.previousElementSibling?.matches('td, th, dt') === true;
  const isBlock = node.matches(BLOCK) && !isCell;
  const isStrongHere = strong || isStrong(node);
  if (isBlock) {
    writer.breakLine();
    if (node.matches(SPACED) && !node.closest('li')) writer.space();
    writer.breakLine(prefixOf(node));
  }
  const link = linkOf(node);
  if (link) writer.text(link.before, isStrongHere);
  const isItem = isWordItem(node) && prefixOf(node) !== '';
  if (isItem) writer.text(node.textContent.replace(WORD_BULLET, ''), false);
  else
    for (const child of node.childNodes)
      write(child, writer, isStrongHere && !/^(?:TH|DT)$/.test(node.tagName), depth + 1);
  if (link) writer.text(link.after, isStrongHere);
  const separator = separatorAfter(node);
  if (separator) return writer.text(separator, strong);
  if (!isBlock) return;
  writer.breakLine();
  if (node.matches(SPACED) && !node.closest('li')) writer.space();
};

/** HTML as Markdown. */
export const htmlToMarkdown = (html: string): string => {
  const writer = new MarkdownWriter();
  write(parse(html), writer, false, 0);
  return writer.toString();
};

/** HTML that was escaped once, with its signs. */
export const unescapeHtml = (text: string): string => parse(text).textContent;
