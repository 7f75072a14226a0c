/** Whether a page may have a posting in microdata or RDFa. */
export const looksLikeMicrodata = (page: string): boolean =>
  /\b(?:itemtype|typeof)\s*=\s*["']?[^"'<>]{0,200}\bJobPosting\b/i.test(page);
