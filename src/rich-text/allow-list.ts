import { toWebUrl } from '../schema/url.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The elements that third-party HTML may have. What is not listed is unwrapped: its children are kept. */
const ALLOWED = words(
  'p br hr ul ol li strong em u s sub sup small abbr mark code pre blockquote dl dt dd a div span table thead tbody tfoot tr th td caption',
);
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
 * Elements whose content is code, chrome or another document, not text of the posting. Also those that may hold a
 * paragraph within a paragraph: their content would be another tree when parsed again.
 */
const REMOVED = words(
  'script style template noscript iframe object svg math canvas audio video title textarea select button xmp noembed noframes plaintext applet marquee',
);
/** Cells may span; anything else carries language and direction only. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
const DIRECTION = /^(?:ltr|rtl|auto)$/i;
const SPAN = /^[1-9]\d?$/;

/** Whether an element goes with all that is in it. */
export const isRemoved = (name: string): boolean => REMOVED.has(name);

/** The element to make for one called `name`; null for its children alone. */
export const elementFor = (name: string, headingLevel: number): string | null => {
  if (/^h[1-6]$/.test(name)) return `h${Math.min(6, headingLevel)}`;
  if (ALLOWED.has(name)) return name;
  return (Object.hasOwn(RENAMED, name) && RENAMED[name]) || null;
};

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What an element may not stand in: where an unwrapped element was between them, parsing again would part the two. */
const NOT_IN: Readonly<Record<string, string>> = { a: 'a', li: 'li', dt: 'dt,dd', dd: 'dt,dd' };
/** As far as that goes; for a link it has no end. */
const BOUNDS = `${HEADING},ul,ol,li,dl,dt,dd,table,td,th,caption,blockquote,pre`;

/** Whether an element called `name` may not be made in `parent`. */
export const isMisplaced = (name: string, parent: Node): boolean => {
  const others = NOT_IN[name] ?? (/^h\d/.test(name) ? HEADING : null);
  if (!others || !(parent instanceof Element)) return false;
  return parent.closest(name === 'a' ? 'a' : BOUNDS)?.matches(others) ?? false;
};

/** http(s), mailto and tel addresses; null for any other. */
const toLink = (href: string, base: string): string | null => {
  if (!/^\s*(?:mailto|tel):/i.test(href)) return toWebUrl(href, base);
  try {
    const url = new URL(href);
    return /^(?:mailto|tel):$/.test(url.protocol) && url.href.length <= 2048 ? url.href : null;
  } catch {
    return null;
  }
};

/** The attributes to set, from those that `read` finds on the source element. */
export const attributesFor = (
  name: string,
  read: (attribute: string) => string | null,
  base: string,
): [string, string][] => {
  const rules: [string, RegExp][] = [
    ['lang', LANGUAGE],
    ['dir', DIRECTION],
    ...(name === 'td' || name === 'th'
      ? ([
          ['colspan', SPAN],
          ['rowspan', SPAN],
        ] as [string, RegExp][])
      : []),
  ];
  const kept = rules.flatMap(([attribute, rule]): [string, string][] => {
    const value = read(attribute);
    return value !== null && rule.test(value) ? [[attribute, value]] : [];
  });
  const href = name === 'a' ? toLink(read('href') ?? '', base) : null;
  return href ? [...kept, ['href', href], ['rel', 'noopener noreferrer']] : kept;
};
