import * as z from 'zod/mini';
import * as formats from './formats.js';
import { LIST_MAX, NUMBER_MAX } from './parser/combinators.js';
import * as refinementsByName from './refinements.js';
import * as shorthands from './shorthand.js';

/** The formats, refinements and shorthands that a schema refers to by name. */
export const FORMATS = { ...formats };
export const REFINEMENTS = { ...refinementsByName };
export const SHORTHANDS = { ...shorthands };
export type FormatName = keyof typeof FORMATS;
export type RefinementName = keyof typeof REFINEMENTS;

/** What `toSchemaNode` needs to know about a schema and zod does not record. */
export interface SchemaMeta {
  readonly format?: FormatName;
  readonly refinements?: readonly RefinementName[];
  /** The field that a bare text stands for, or the name in `SHORTHANDS` of the function that selects it. */
  readonly shorthandKey?: string;
}

/** The metadata of each schema of a posting. */
export const schemaMeta = new WeakMap<object, SchemaMeta>();

const withMeta = <Schema extends object>(schema: Schema, meta: SchemaMeta): Schema => {
  schemaMeta.set(schema, { ...schemaMeta.get(schema), ...meta });
  return schema;
};

const text = (name: FormatName) => {
  const { normalize, code, max } = FORMATS[name];
  const clean = z.overwrite<string>((given) => normalize(given) ?? given);
  const isOfFormat = z.refine<string>((given) => normalize(given) !== null, { error: code });
  return withMeta(z.string().check(clean, z.minLength(1), z.maxLength(max), isOfFormat), { format: name });
};

/** One line of plain text, 1 to 500 characters. */
export const Line = text('line');
/** A line with an ISO 3166 code or the name of a country. */
export const Country = text('country');
/** The name of an employer, 1 to 500 characters. */
export const EmployerName = text('employer');
/** HTML, or plain text whose blank lines and bullets become paragraphs and lists. */
export const RichText = text('richText');
/** An http(s) URL, or one relative to the page. */
export const Url = text('url');
/** An e-mail address. */
export const Email = text('email');
/** `2026`, `2026-05` or `2026-05-18`. */
export const PartialDate = text('partialDate');
/** `2026-05-18`, or `2026-05-18T23:59` with seconds and zone offset if known. */
export const DateOrDateTime = text('dateOrTime');
/** `P12W`, `P3M`, `P10D`, `P1Y`. */
export const Duration = text('duration');
/** `America/Los_Angeles`. */
export const TimeZone = text('timeZone');
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
export const withRefinements = <Shape extends z.ZodMiniObject>(
  object: Shape,
  refinements: readonly RefinementName[],
) => {
  const checks = refinements.map((name) =>
    z.check(({ value, issues }) => {
      // zod runs a check only on an object whose fields have passed
      const [message, field] = REFINEMENTS[name](value as refinementsByName.Fields) ?? [];
      if (message && field !== null) issues.push({ code: 'custom', input: value, message, path: field ? [field] : [] });
    }),
  );
  return withMeta(object.check(...checks), { refinements });
};

/** The mark of an object for which a bare text can stand. Types alone have it. */
export interface Shorthand {
  readonly _shorthand: true;
}

/** An object for which a bare text can stand: it becomes the field `shorthandKey`. */
export const withShorthand = <Shape extends z.ZodMiniObject>(shorthandKey: string, object: Shape): Shape & Shorthand =>
  withMeta(object, { shorthandKey }) as Shape & Shorthand; // the mark is never read
