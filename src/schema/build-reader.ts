import { FORMATS, type FormatName, RULES, type RuleName, TEXT_KEYS } from './primitives.js';
import { type Reader, boolean, either, keyword, list, number, object, text } from './read.js';
import type { ObjectShape, Shape } from './shape.js';

/** What makes something of each kind of shape: readers here, the code of readers in the build. */
export interface Makers<Made> {
  text(format: FormatName): Made;
  number(whole: boolean, min: number, max: number): Made;
  boolean(): Made;
  keyword(of: readonly string[]): Made;
  list(of: Made, fallback: readonly unknown[] | undefined, max: number): Made;
  either(of: readonly Made[]): Made;
  object(fields: Readonly<Record<string, Made>>, required: number, textKey: string, rules: readonly RuleName[]): Made;
}

/** What is made of the fields of an object. */
export const makeFields = <Made>({ fields }: ObjectShape, make: Makers<Made>): Record<string, Made> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, makeOf(field, make)]));

/** What is made of a shape, from the inside out. */
export const makeOf = <Made>(shape: Shape, make: Makers<Made>): Made => {
  if (shape.kind === 'text') return make.text(shape.format);
  if (shape.kind === 'number') return make.number(shape.whole ?? false, shape.min, shape.max);
  if (shape.kind === 'boolean') return make.boolean();
  if (shape.kind === 'keyword') return make.keyword(shape.of);
  if (shape.kind === 'list') return make.list(makeOf(shape.of, make), shape.fallback, shape.max);
  if (shape.kind === 'either') return make.either(shape.of.map((option) => makeOf(option, make)));
  return make.object(makeFields(shape, make), shape.required, shape.textKey ?? '', shape.rules ?? []);
};

export const isTextKey = (name: string): name is keyof typeof TEXT_KEYS => name in TEXT_KEYS;

export const READERS: Makers<Reader> = {
  text: (format) => text(FORMATS[format]),
  number,
  boolean: () => boolean,
  keyword: (of) => keyword(of.join(' ')),
  list,
  either: (options) => either(...options),
  object: (fields, required, textKey, rules) =>
    object(fields, required, isTextKey(textKey) ? TEXT_KEYS[textKey] : textKey, ...rules.map((name) => RULES[name])),
};
