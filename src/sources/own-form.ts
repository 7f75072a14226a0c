import { Located } from './located.js';
import type { Source, SourcePosting } from './source.js';

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list in `[…]` or `{"postings": […]}`, or the one posting. */
const itemsOf = (root: Located): Located[] => {
  const list = Array.isArray(root.value) ? root : root.at('postings');
  return Array.isArray(list.value) ? list.items() : [root];
};

const toPosting = (item: Located): SourcePosting => {
  const keys = isRecord(item.value) ? Object.keys(item.value) : [];
  const { value: id } = item.at('identifier');
  return {
    id: typeof id === 'string' && id ? id : null,
    listed: true,
    fields: Object.fromEntries(keys.map((key) => [key, item.at(key)])),
  };
};

/** Postings in the form that this library documents: one, or a list. */
export const ownForm: Source = {
  name: 'posting',
  detects: (input) =>
    itemsOf(new Located(input, '')).some((item) => isRecord(item.value) && Object.hasOwn(item.value, 'title')),
  read: (input) => itemsOf(new Located(input, '')).map(toPosting),
};
