import type { Located } from './located.js';
import type { Fields } from './source.js';

/**
 * An employer's name for a place, beside its town. The name is shown in place of the town, so one that does not say
 * the town, such as `Headquarters`, becomes a note.
 */
export const placeName = (name: Located, town: Located, note: Located): Fields => {
  const [named, said] = [name.text(), town.text()];
  if (!named || named === said) return { note: note.stated() };
  if (!said || named.toLowerCase().includes(said.toLowerCase())) return { name, note: note.stated() };
  return { note: note.text() === undefined ? name : note.map((words) => `${named}: ${String(words)}`) };
};
