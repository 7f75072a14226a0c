import { isNativePostings } from './native-posting.js';
import { TracedValue } from './traced-value.js';
import type { Source, SourcePosting } from './source.js';
import { isRecord } from '../schema/is-record.js';

/** The items of `[…]` or of `{"postings": […]}`, or the one posting. */
const itemsOf = (root: TracedValue): TracedValue[] => {
  const list = Array.isArray(root.value) ? root : root.get('postings');
  return Array.isArray(list.value) ? list.items() : [root];
};

const toPosting = (item: TracedValue): SourcePosting => {
  const keys = isRecord(item.value) ? Object.keys(item.value) : [];
  const { value: id } = item.get('identifier');
  return {
    id: typeof id === 'string' && id ? id : null,
    listed: true,
    fields: Object.fromEntries(keys.map((key) => [key, item.get(key)])),
  };
};

/** The library's own format: one posting, or a list. */
export const native: Source<'posting'> = {
  name: 'posting',
  detects: isNativePostings,
  read: (input) => itemsOf(new TracedValue(input, '')).map(toPosting),
};
