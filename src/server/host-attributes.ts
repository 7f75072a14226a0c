import { escapeHtml } from '../rich-text/escape-html.js';

/** The design tokens of the elements, by their names with or without `--job-`. */
export type Tokens = Readonly<Record<string, string>>;

const TOKEN = /^(?:--job-)?([a-z]+(?:-[a-z]+)*)$/;
/** A value that is one declaration, and stays in it. */
const TOKEN_VALUE = /^[^;{}<>]{1,500}$/;

/** The tokens as declarations of CSS. What is no token, or no value of one, is left out. */
const declarationsOf = (tokens: Tokens): string =>
  Object.entries(tokens)
    .flatMap(([key, value]) => {
      const name = TOKEN.exec(key)?.[1];
      return name && TOKEN_VALUE.test(value) ? [`--job-${name}:${value.trim()}`] : [];
    })
    .join(';');

/** The attributes of an element: a text, true for one without a value, or null for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const isShown = (value: Attributes[string]): value is string | number | true =>
  value !== null && value !== undefined && value !== false;

/** The attributes that are shown, as texts. */
export const attributeTexts = (attributes: Attributes): readonly [name: string, text: string][] =>
  Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    isShown(value) && /^[a-z][\w:.-]*$/i.test(name) ? [[name, value === true ? '' : String(value)]] : [],
  );

/** A text for HTML, as the value of an attribute in single quotes. Double ones, of which JSON has many, stay. */
const escapeSingleQuoted = (text: string): string => text.replace(/[&<>']/g, escapeHtml);

/** An attribute. A text with many double quotes, such as JSON, stands in single ones. */
const attributeHtml = (name: string, text: string): string => {
  if (text === '') return ` ${name}`;
  if (!text.includes('"')) return ` ${name}="${escapeHtml(text)}"`;
  return ` ${name}='${escapeSingleQuoted(text)}'`;
};

/** The start tag of an element. */
export const startTag = (name: string, attributes: Attributes, tokens: Tokens = {}): string => {
  const style = declarationsOf(tokens);
  const all = attributeTexts(style ? { ...attributes, style } : attributes);
  return `<${name}${all.map(([key, text]) => attributeHtml(key, text)).join('')}>`;
};
