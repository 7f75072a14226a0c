import type { Place } from '../schema/job-posting.js';
import { formatCountry } from './country.js';

/**
 * The place as the employer prints it, or its town, region and country, with the name of the country in the locale:
 * `Lisboa, Portugal` also for the name `Lisboa, PT`. Null without any of them.
 */
export const formatPlace = (
  { name, addressLocality, addressRegion, addressCountry }: Place,
  locale: string,
): string | null => {
  const parts = [addressLocality, addressRegion].filter(Boolean);
  const items = name?.split(', ') ?? [];
  // a name of as many parts as the address, with the same town, is the address as text
  const isAddress = addressCountry && items.length === parts.length + 1 && items[0] === parts[0];
  if (name && !isAddress) return name;
  const country = addressCountry && formatCountry(addressCountry, locale);
  return [...new Set([...parts, country])].filter(Boolean).join(', ') || null;
};
