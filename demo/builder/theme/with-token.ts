import type { Theme } from '../state.js';
import type { TokenName } from './tokens.js';

/** The theme with another value of a token; an empty value leaves it to the library. */
export const withToken = ({ tokens, ...rest }: Theme, name: TokenName, value: string): Theme => {
  const { [name]: _, ...others } = tokens;
  return { ...rest, tokens: value === '' ? others : { ...others, [name]: value } };
};

/** The theme with another color scheme; null for that of the page. */
export const withColorScheme = ({ tokens }: Theme, colorScheme: 'light' | 'dark' | null): Theme => ({
  tokens,
  ...(colorScheme && { colorScheme }),
});
