import type { Place } from '../schema/job-posting.js';

/** The place as the employer prints it, or its town, region and country; null without any of them. */
export const formatPlace = ({ name, addressLocality, addressRegion, addressCountry }: Place): string | null =>
  name ?? ([...new Set([addressLocality, addressRegion, addressCountry])].filter(Boolean).join(', ') || null);
