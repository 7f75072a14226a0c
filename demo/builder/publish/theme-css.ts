/** The tokens of a theme as CSS. They may be from a snippet that somebody else wrote. */
import type { Theme } from '../state.js';

const NAME = /^--job-[a-z-]{1,40}$/;
/** The longest value of a token, in characters. */
const VALUE_MAX = 300;
/** What ends a declaration, a rule or a style sheet, or loads something. */
const UNSAFE = /[;{}<>\\@!]|\/\*|\b(?:url|src|image|image-set|expression)\s*\(/i;

/** Whether every bracket and quotation mark of a value has its counterpart. */
const isBalanced = (value: string): boolean => {
  const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return false;
    if ('"\'[]'.includes(sign)) return false;
  }
  return depth === 0;
};

const isSafe = (name: string, value: unknown): boolean =>
  typeof value === 'string' &&
  NAME.test(name) &&
  value.trim() !== '' &&
  value.length <= VALUE_MAX &&
  !UNSAFE.test(value) &&
  isBalanced(value);

/** The declarations of a theme, `[['--job-accent', '#8c1d18']]`; what is no plain value of a token is left out. */
export const themeDeclarations = ({ tokens, colorScheme }: Theme): [string, string][] => [
  ...Object.entries(tokens)
    .filter(([name, value]) => isSafe(name, value))
    .map(([name, value]): [string, string] => [name, value.trim()]),
  ...(colorScheme === 'light' || colorScheme === 'dark' ? [['color-scheme', colorScheme] as [string, string]] : []),
];

/** The rule of a theme, for a style sheet; empty if nothing differs from the defaults. */
export const themeCss = (theme: Theme, selector: string): string => {
  const declarations = themeDeclarations(theme).map(([name, value]) => `  ${name}: ${value};\n`);
  return declarations.length > 0 ? `${selector} {\n${declarations.join('')}}` : '';
};
