import { getFormatter } from './intl.js';

/** The name of a country in the locale: `Portugal` for `PT`. What is no ISO 3166 alpha-2 code stays. */
export const formatCountry = (country: string, locale: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (getFormatter(Intl.DisplayNames, locale, { type: 'region', fallback: 'code' }).of(country) ?? country)
    : country;
