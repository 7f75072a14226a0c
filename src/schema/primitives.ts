import * as z from 'zod/mini';
import { FORMATS, type FormatName } from './formats.js';
import { RULES, type Rule, type RuleName } from './rules.js';

/** Most entries of a list: the longest real list of places had 65. */
const LIST_MAX = 100;
/** Largest amount of money, or count. */
const NUMBER_MAX = 1e9;

/** What zod does not say of a schema by itself, and `toShape` needs: format, rules, and the key of a bare text. */
export interface Annotation {
  readonly format?: FormatName;
  readonly rules?: readonly RuleName[];
  readonly textKey?: string;
}

export const annotations = new WeakMap<object, Annotation>();

const annotate = <Schema extends object>(schema: Schema, annotation: Annotation): Schema => {
  annotations.set(schema, { ...annotations.get(schema), ...annotation });
  return schema;
};

const text = (name: FormatName) => {
  const { clean, check, code, max } = FORMATS[name];
  return annotate(
    z.string().check(z.overwrite(clean), z.minLength(1), z.maxLength(max), z.refine(check, { error: code })),
    { format: name },
  );
};

/** One line of plain text, 1 to 500 characters. */
export const Line = text('line');
/** HTML, or plain text whose blank lines and bullets become paragraphs and lists. */
export const RichText = text('rich-text');
/** An http(s) address, or one relative to the page. */
export const Url = text('url');
/** An e-mail address. */
export const Email = text('email');
/** `2026`, `2026-05` or `2026-05-18`. */
export const PartialDate = text('partial-date');
/** `2026-05-18`, or `2026-05-18T23:59` with seconds and zone offset where known. */
export const DateOrDateTime = text('date-or-time');
/** `P12W`, `P3M`, `P10D`, `P1Y`. */
export const Duration = text('duration');
/** `America/Los_Angeles`. */
export const TimeZone = text('time-zone');
/** `en`, `pt-BR`. */
export const LanguageTag = text('language');
/** `USD`. */
export const Currency = text('currency');

/** A finite number from 0 to 1,000,000,000. */
export const Amount = z.number().check(z.minimum(0), z.maximum(NUMBER_MAX));

/** A whole number from 1 to 1,000,000,000. */
export const Count = z.int().check(z.minimum(1), z.maximum(NUMBER_MAX));

/** A list of at most 100 entries. */
export const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(LIST_MAX));

/** An object whose fields must also agree with each other. */
export const withRules = <Shape extends z.ZodMiniObject>(object: Shape, rules: readonly RuleName[]) => {
  const checks = rules.map((name) => {
    const { check, code, blames }: Rule = RULES[name];
    return z.refine((fields) => check(fields as Readonly<Record<string, unknown>>), {
      error: code,
      ...(blames && { path: [blames] }),
    });
  });
  // zod types `check` by the object's exact output; a rule reads any object's fields
  return annotate(object.check(...checks), { rules });
};

/** An object that may also be written as a text, which then is its `textKey`. */
export const orText = <Shape extends z.ZodMiniObject>(textKey: string, object: Shape): Shape =>
  annotate(object, { textKey });
