/** The part of a response that is about one posting, and what is around the list of all. */

const normalize = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const hasTitle = (value: unknown, title: string): boolean =>
  typeof value === 'string'
    ? normalize(value) === title
    : typeof value === 'object' && value !== null && Object.values(value).some((inner) => hasTitle(inner, title));

/** Whether the title is a property of the value itself. */
const isPosting = (value: unknown, title: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((inner) => typeof inner === 'string' && hasTitle(inner, title));

const pick = (value: unknown, title: string): unknown => {
  if (typeof value !== 'object' || value === null || isPosting(value, title)) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner, title)]));
  const own = value.filter((entry) => hasTitle(entry, title));
  return (own.length > 0 ? own : value).map((entry) => pick(entry, title));
};

/** The entries of XML. */
const ENTRIES = /<(position|job|item|entry)\b[^<>]*>[\s\S]*?<\/\1>/g;

/** The response without the entries of lists that are about other postings. */
export const partOfResponse = (response: string, title: string): unknown => {
  const wanted = normalize(title);
  if (/^\s*</.test(response)) {
    const xml = response.replace(/<!\[CDATA\[|\]\]>/g, '');
    const own = (xml.match(ENTRIES) ?? []).filter((entry) => normalize(entry).includes(wanted));
    return own.length > 0 ? [xml.replace(ENTRIES, ''), ...own].join('\n') : xml;
  }
  try {
    return pick(JSON.parse(response), wanted);
  } catch {
    // rows of a table: also cell by cell
    return [response, ...response.split(/[,;\t\n"]+/)];
  }
};
