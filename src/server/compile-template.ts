/** The HTML of Lit's templates in pieces: what stands in it, and the kind of each value. */

/** A value of a template: in the content of an element, or on the element. */
export type Hole =
  | { readonly kind: 'child' }
  /** Something on an element that is no attribute, such as a listener. */
  | { readonly kind: 'none' }
  /** `?name=${}`. */
  | { readonly kind: 'boolean'; readonly name: string }
  /** `.name=${}` on an element called `tag`. */
  | { readonly kind: 'property'; readonly name: string; readonly tag: string }
  /** `name="before ${} between ${} after"`: the last value of it. `texts` are what stands around the values. */
  | { readonly kind: 'attribute'; readonly name: string; readonly texts: readonly string[] }
  /** A value of an attribute before the last. */
  | { readonly kind: 'part' };

/** `texts` has one more element than `holes`. */
export interface CompiledTemplate {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

/** Stands for a value: a character of private use, which no template has. */
const MARK = '\uE000';

/** The tags of blocks: white space beside them is not shown, and the script for browsers has none. */
export const BLOCK_TAG =
  / ?(<\/?(?:article|dd|details|div|dl|dt|fieldset|header|legend|li|ol|p|section|summary|ul)\b[^<>]*>) ?/g;

/** An attribute, as templates have them. */
const ATTRIBUTE = /\s+([^\s=<>"'/\uE000]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]*)))?|\s*\uE000/g;
/** A tag with its attributes. */
const TAG = /<([a-z][a-z\d-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*?)\s*(\/?)>/gi;

const KINDS: Readonly<Record<string, 'boolean' | 'property' | 'none'>> = {
  '?': 'boolean',
  '.': 'property',
  '@': 'none',
};

/** Collects the pieces of a template in their order. */
class Pieces implements CompiledTemplate {
  readonly texts = [''];
  readonly holes: Hole[] = [];

  text(text: string): void {
    this.texts.push(`${this.texts.pop() ?? ''}${text}`);
  }

  hole(hole: Hole): void {
    this.holes.push(hole);
    this.texts.push('');
  }

  /** Text between tags. */
  content(text: string): void {
    const [first = '', ...rest] = text.split(MARK);
    this.text(first);
    for (const each of rest) {
      this.hole({ kind: 'child' });
      this.text(each);
    }
  }

  attribute(tag: string, whole: string, name: string | undefined, value: string): void {
    if (name === undefined) return this.hole({ kind: 'none' });
    const texts = value.split(MARK);
    if (texts.length === 1) return this.text(` ${whole.trim()}`);
    const kind = KINDS[name.charAt(0)];
    if (kind === 'none') return this.hole({ kind });
    if (kind === 'boolean') return this.hole({ kind, name: name.slice(1) });
    if (kind) return this.hole({ kind, name: name.slice(1), tag });
    for (let left = texts.length - 2; left > 0; left--) this.hole({ kind: 'part' });
    this.hole({ kind: 'attribute', name, texts });
  }
}

const compile = (strings: readonly string[]): CompiledTemplate => {
  const html = strings
    .join(MARK)
    .replace(/\s+/g, ' ')
    .replace(/(<\/[\w-]+) >/g, '$1>')
    .replace(BLOCK_TAG, '$1');
  const pieces = new Pieces();
  let end = 0;
  for (const { 0: whole, 1: name = '', 2: attributes = '', index } of html.matchAll(TAG)) {
    pieces.content(html.slice(end, index));
    pieces.text(`<${name}`);
    for (const [attribute, key, ...values] of attributes.matchAll(ATTRIBUTE))
      pieces.attribute(name.toLowerCase(), attribute, key, values.find((value) => value !== undefined) ?? '');
    pieces.text('>');
    end = index + whole.length;
  }
  pieces.content(html.slice(end));
  return pieces;
};

const compiled = new WeakMap<readonly string[], CompiledTemplate>();

/** The pieces of a template, without white space that is not shown. */
export const compileTemplate = (strings: readonly string[]): CompiledTemplate => {
  const known = compiled.get(strings);
  if (known) return known;
  const pieces = compile(strings);
  compiled.set(strings, pieces);
  return pieces;
};
