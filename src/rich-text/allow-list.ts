import { toWebUrl } from '../schema/url.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The elements that are kept of third-party HTML. All others are replaced by their children. */
const ALLOWED = words(
  'p br hr ul ol li strong em u s sub sup small abbr mark code pre blockquote dl dt dd a div span table thead tbody tfoot tr th td caption',
);
/** Elements that become another one. */
const RENAMED: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  section: 'div',
  article: 'div',
  header: 'div',
  footer: 'div',
  center: 'div',
  menu: 'ul',
  dir: 'ul',
  figure: 'div',
  figcaption: 'div',
};
/**
 * Elements that are removed with their content. It is code, controls or another document, not text of the posting; or it
 * may be a paragraph within a paragraph, which would be another tree when parsed again.
 */
const REMOVED = words(
  'script style template noscript iframe object svg math canvas audio video title textarea select button xmp noembed noframes plaintext applet marquee',
);
// The values of the attributes that are kept: language, direction, and the spans of table cells.
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
const DIRECTION = /^(?:ltr|rtl|auto)$/i;
const SPAN = /^[1-9]\d?$/;

/** Whether an element is removed with its content. */
export const isRemoved = (name: string): boolean => REMOVED.has(name);

/** The name of the element to create for one called `name`; null to keep only its children. */
export const elementFor = (name: string, headingLevel: number): string | null => {
  if (/^h[1-6]$/.test(name)) return `h${Math.min(6, headingLevel)}`;
  if (ALLOWED.has(name)) return name;
  return (Object.hasOwn(RENAMED, name) && RENAMED[name]) || null;
};

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What an element may not be in: without the unwrapped element between them, parsing again would separate the two. */
const NOT_IN: Readonly<Record<string, string>> = { a: 'a', li: 'li', dt: 'dt,dd', dd: 'dt,dd' };
/** Where that rule ends; for a link it never does. */
const BOUNDS = `${HEADING},ul,ol,li,dl,dt,dd,table,td,th,caption,blockquote,pre`;

/** What an element called `name` may not be in; null for none. */
const othersOf = (name: string): string | null => NOT_IN[name] ?? (/^h\d/.test(name) ? HEADING : null);

/** Whether an element called `name` may not be within elements called `ancestors`, the innermost last. */
export const isMisplacedIn = (name: string, ancestors: readonly string[]): boolean => {
  const others = othersOf(name);
  if (!others) return false;
  const bounds = (name === 'a' ? 'a' : BOUNDS).split(',');
  const found = ancestors.findLast((ancestor) => bounds.includes(ancestor));
  return found ? others.split(',').includes(found) : false;
};

/** Whether an element called `name` may not be created in `parent`. */
export const isMisplaced = (name: string, parent: Node): boolean => {
  const others = othersOf(name);
  if (!others || !(parent instanceof Element)) return false;
  return parent.closest(name === 'a' ? 'a' : BOUNDS)?.matches(others) ?? false;
};

/** An http(s), mailto or tel URL; null for any other. */
const toLink = (href: string, base: string): string | null => {
  if (!/^\s*(?:mailto|tel):/i.test(href)) return toWebUrl(href, base);
  try {
    const url = new URL(href);
    return /^(?:mailto|tel):$/.test(url.protocol) && url.href.length <= 2048 ? url.href : null;
  } catch {
    return null;
  }
};

/** The attributes to set on an element called `name`. `read` returns those of the source element. */
export const attributesFor = (
  name: string,
  read: (attribute: string) => string | null,
  base: string,
): [string, string][] => {
  const patterns: [string, RegExp][] = [
    ['lang', LANGUAGE],
    ['dir', DIRECTION],
    ...(name === 'td' || name === 'th'
      ? ([
          ['colspan', SPAN],
          ['rowspan', SPAN],
        ] as [string, RegExp][])
      : []),
  ];
  const kept = patterns.flatMap(([attribute, pattern]): [string, string][] => {
    const value = read(attribute);
    return value !== null && pattern.test(value) ? [[attribute, value]] : [];
  });
  const href = name === 'a' ? toLink(read('href') ?? '', base) : null;
  return href ? [...kept, ['href', href], ['rel', 'noopener noreferrer']] : kept;
};
