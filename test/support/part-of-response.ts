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

/** The response without the entries of lists that are about other postings. */
export const partOfResponse = (response: string, title: string): unknown => {
  const wanted = normalize(title);
  if (/^\s*</.test(response)) {
    const positions = response.match(/<position>[\s\S]*?<\/position>/g) ?? [];
    const others = positions.filter((position) => !normalize(position).includes(wanted));
    return others.length < positions.length
      ? others.reduce((text, other) => text.replace(other, ''), response)
      : response;
  }
  try {
    return pick(JSON.parse(response), wanted);
  } catch {
    return response;
  }
};
