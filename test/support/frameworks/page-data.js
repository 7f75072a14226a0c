/** The page's own link in the card. */
export const fallback = '/job';
