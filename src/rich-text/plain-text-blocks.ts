/** The structure of plain text: paragraphs, lists, and the marks of Markdown that chat tools and editors write. */
import { toWebUrl } from '../schema/url.js';

/** A piece of text, or an element with its content. The name `h` stands for a heading of any level. */
export type TextNode = string | TextElement;

export interface TextElement {
  readonly name: 'p' | 'br' | 'hr' | 'ul' | 'ol' | 'li' | 'h' | 'strong' | 'em' | 'code' | 'a';
  readonly children: readonly TextNode[];
  /** The absolute http(s) URL of a link. */
  readonly href?: string;
}

const BULLET = /^\s*(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+/;
const HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/;
const RULE = /^\s*(?:-\s*-\s*-|\*\s*\*\s*\*|_\s*_\s*_)[-*_\s]*$/;

/**
 * The marks within a line. An opening mark has no letter or digit before it, and a closing one none after it: `a*b`,
 * `2**3**2` and `snake_case` have none. Every length is bounded, so that the time is linear.
 */
const MARK =
  /(?<![\p{L}\p{N}\\*_])(?:\*\*(?=[^\s*])(?<strong>[^*]{1,500})(?<!\s)\*\*|__(?=[^\s_])(?!(?:init|main|name|str|repr|call|file|all|dict|new)__)(?<strong2>[^_]{1,500})(?<!\s)__|\*(?=[^\s*])(?<em>[^*]{1,300})(?<!\s)\*|_(?=[^\s_])(?<em2>[^_]{1,300})(?<!\s)_|`(?=\S)(?<code>[^`]{1,200})`)(?![\p{L}\p{N}*_])|\[(?<text>[^\][]{1,300})\]\(\s{0,3}<?(?<href>https?:\/\/[^\s<>"]{1,2000}?)>?(?:\s{1,3}"[^"]{0,200}")?\s{0,3}\)/giu;
const ESCAPED = /\\([\\`*_{}[\]()#+.!-])/g;
/** Deepest nesting of marks: a link in bold text in a list needs two. */
const DEPTH_MAX = 3;

const unescape = (text: string): string => text.replace(ESCAPED, '$1');

const inline = (text: string, depth = 0): readonly TextNode[] => {
  if (depth === DEPTH_MAX || !/[*_`[\\]/.test(text)) return text ? [text] : [];
  const nodes: TextNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const { strong, strong2, em, em2, code, text: label = '', href } = match.groups ?? {};
    const url = href === undefined ? undefined : toWebUrl(href);
    if (url === null) continue;
    if (match.index > end) nodes.push(unescape(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const strongText = strong ?? strong2;
    const emText = em ?? em2;
    if (url !== undefined) nodes.push({ name: 'a', href: url, children: inline(label, depth + 1) });
    else if (code !== undefined) nodes.push({ name: 'code', children: [code] });
    else if (strongText !== undefined) nodes.push({ name: 'strong', children: inline(strongText, depth + 1) });
    else if (emText !== undefined) nodes.push({ name: 'em', children: inline(emText, depth + 1) });
  }
  if (end < text.length) nodes.push(unescape(text.slice(end)));
  return nodes;
};

type Kind = 'p' | 'ul' | 'ol' | 'h' | 'hr';

const kindOf = (line: string): Kind => {
  if (RULE.test(line)) return 'hr';
  if (HEADING.test(line)) return 'h';
  if (!BULLET.test(line)) return 'p';
  return /^\s*\d/.test(line) ? 'ol' : 'ul';
};

const MARKS: Readonly<Record<Kind, RegExp>> = { p: /^\s+/, ul: BULLET, ol: BULLET, h: HEADING, hr: /^.*/ };

const toElement = (kind: Kind, lines: readonly string[]): TextElement => {
  if (kind === 'ul' || kind === 'ol')
    return { name: kind, children: lines.map((line) => ({ name: 'li', children: inline(line) })) };
  const children = lines.flatMap((line, index): readonly TextNode[] => [
    ...(index > 0 ? [{ name: 'br', children: [] } as const] : []),
    ...inline(line),
  ]);
  return { name: kind, children };
};

/** The elements of one block between blank lines: consecutive bulleted lines become lists, others paragraphs. */
const blocksOf = (block: string): TextElement[] => {
  const groups: { readonly kind: Kind; readonly lines: string[] }[] = [];
  for (const line of block.split('\n').filter((text) => text.trim())) {
    const kind = kindOf(line);
    const text = line.replace(MARKS[kind], '').trimEnd();
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'h' && kind !== 'hr') last.lines.push(text);
    else groups.push({ kind, lines: [kind === 'h' ? text.replace(/(?<!\s)\s+#{1,6}$/, '') : text] });
  }
  return groups.map(({ kind, lines }) => toElement(kind, lines));
};

/** Plain text as paragraphs, headings and lists. Takes linear time. */
export const plainTextBlocks = (text: string): readonly TextElement[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap(blocksOf);
