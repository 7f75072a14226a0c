import { englishCountry, isAmericanEnglish } from './english.js';
import { getFormatter } from './intl.js';

/** The name of a country in the locale: `Portugal` for `PT`. What is no ISO 3166 alpha-2 code stays. */
export const formatCountry = (country: string, locale: string): string => {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const byHand = isAmericanEnglish(locale) ? englishCountry(country) : null;
  return byHand ?? getFormatter(Intl.DisplayNames, locale, { type: 'region', fallback: 'code' }).of(country) ?? country;
};
